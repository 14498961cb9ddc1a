import { Button } from './button.tsx';

/** Where an entry stands among its neighbours, and what it would stand after when moved; null is first. */
export interface EntryPlace {
  readonly index: number;
  readonly of: number;
  readonly afterUp: string | null;
  readonly afterDown: string | null;
}

/** The place of each entry of a list, by its index. */
export function placeOf(entries: readonly { readonly id: string }[], index: number): EntryPlace {
  return {
    index,
    of: entries.length,
    afterUp: entries[index - 2]?.id ?? null,
    afterDown: entries[index + 1]?.id ?? null,
  };
}

/** Moves an entry up or down by press or key; nothing where there is only one. */
export function OrderButtons({
  place,
  short,
  onMove,
}: {
  readonly place: EntryPlace;
  /** The beginning of its words, for people who hear the button on its own. */
  readonly short: string;
  readonly onMove: (after: string | null, words: string) => Promise<void>;
}) {
  if (place.of < 2) return null;
  return (
    <>
      <Button
        look="plain"
        isDisabled={place.index === 0}
        onPress={() => void onMove(place.afterUp, `Moved up: ${short}`)}
        aria-label={`Move up: ${short}`}
      >
        Move up
      </Button>
      <Button
        look="plain"
        isDisabled={place.index === place.of - 1}
        onPress={() => void onMove(place.afterDown, `Moved down: ${short}`)}
        aria-label={`Move down: ${short}`}
      >
        Move down
      </Button>
    </>
  );
}
