import { PageLink } from '#renderer/components/page-link.tsx';
import type { CommitmentPlace } from '#shared/model/commitment.ts';
import type { PaperDocument } from '#shared/model/document.ts';

/** What the papers are called in a short line, by id. */
export type PaperNames = ReadonlyMap<string, string>;

/** "Agenda pack 2025", "Improvement plan 2023": what kind of paper it is, and its year. */
export function toPaperNames(papers: readonly PaperDocument[]): PaperNames {
  return new Map(
    papers.map(({ id, kind, date }) => [
      id,
      `${kind.charAt(0).toUpperCase()}${kind.slice(1)} ${date.slice(0, 4)}`,
    ]),
  );
}

/** The paper and page of something; the line of its text where no page can be told. */
export function PlaceLink({
  place,
  names,
  what,
}: {
  readonly place: CommitmentPlace;
  readonly names: PaperNames;
  /** What stands there, for people who hear the link on its own. */
  readonly what: string;
}) {
  return (
    <span>
      {names.get(place.document) ?? place.document},{' '}
      <PageLink
        page={place.page}
        document={place.document}
        block={place.block}
        line={place.lineFrom}
        what={what}
      />
      {place.page.kind === 'unknown' ? `, line ${place.lineFrom}` : ''}
    </span>
  );
}
