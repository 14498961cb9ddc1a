import { Button } from '#renderer/components/button.tsx';
import { OrderButtons, type EntryPlace } from '#renderer/components/order-buttons.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import type { PlacedProgrammeItem, ProgrammeSlot } from '#shared/model/programme.ts';
import { originLabels } from './programme-words.ts';
import followed from '#renderer/components/followed.module.css';
import styles from './work-programme.module.css';

/** What can be done to an item. */
export interface ItemActions {
  readonly edit: (item: PlacedProgrammeItem) => void;
  readonly moveTo: (item: PlacedProgrammeItem, slot: ProgrammeSlot) => Promise<void>;
  readonly chooseMeeting: (item: PlacedProgrammeItem) => void;
  readonly move: (id: string, after: string | null, words: string) => Promise<void>;
  readonly remove: (item: PlacedProgrammeItem) => Promise<void>;
}

/** One item of the work programme. It takes the focus after it was moved to another meeting. */
export function ProgrammeItemEntry({
  item,
  slots,
  place,
  actions,
}: {
  readonly item: PlacedProgrammeItem;
  readonly slots: readonly ProgrammeSlot[];
  readonly place: EntryPlace;
  readonly actions: ItemActions;
}) {
  const short = item.title.slice(0, 60);
  const at = slots.findIndex(({ key }) => key === item.meeting);
  const [before, after] = [slots[at - 1], slots[at + 1]];
  const to = (slot: ProgrammeSlot | undefined, label: string) => (
    <Button
      look="plain"
      isDisabled={slot === undefined}
      aria-label={slot ? `${label}, ${slot.label}: ${short}` : `${label}: ${short}`}
      onPress={() => {
        if (slot) void actions.moveTo(item, slot);
      }}
    >
      {label}
    </Button>
  );
  return (
    <li className={styles['row']} data-item={item.id} tabIndex={-1}>
      <p className={followed['asked']}>{item.title}</p>
      <p>
        {originLabels[item.origin]}
        {item.place ? (
          <>
            {', '}
            <PageLink
              page={item.place.page}
              document={item.place.document}
              line={item.place.line}
              what={short}
            />
          </>
        ) : null}
        . Lead: {item.lead || 'nobody is named yet'}. Witnesses:{' '}
        {item.witnesses || 'nobody is named yet'}.
      </p>
      <div className={followed['buttons']} data-print="no">
        {to(before, 'Earlier meeting')}
        {to(after, 'Later meeting')}
        <Button
          look="plain"
          aria-label={`Move to another meeting: ${short}`}
          onPress={() => actions.chooseMeeting(item)}
        >
          Move to…
        </Button>
        <OrderButtons
          place={place}
          short={short}
          onMove={(afterId, words) => actions.move(item.id, afterId, words)}
        />
        <Button look="plain" aria-label={`Edit: ${short}`} onPress={() => actions.edit(item)}>
          Edit
        </Button>
        <Button
          look="plain"
          aria-label={`Take out: ${short}`}
          onPress={() => void actions.remove(item)}
        >
          Take out
        </Button>
      </div>
    </li>
  );
}
