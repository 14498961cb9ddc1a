import { PageLink } from '#renderer/components/page-link.tsx';
import type { CommitmentPlace } from '#shared/model/commitment.ts';
import { shortPaperName, type PaperDocument } from '#shared/model/document.ts';

/** What the papers are called in a short line, by id. */
export type PaperNames = ReadonlyMap<string, string>;

/** The short names of the papers there are. */
export function toPaperNames(papers: readonly PaperDocument[]): PaperNames {
  return new Map(papers.map((paper) => [paper.id, shortPaperName(paper)]));
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
