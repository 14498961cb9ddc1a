import { PageLink } from '#renderer/components/page-link.tsx';
import type { IndicatorSummary } from '#shared/model/indicator.ts';

/** Where a row is printed, as a link to it in the paper. */
export function RowPageLink({
  summary: { row, place },
  what = row.name,
}: {
  readonly summary: Pick<IndicatorSummary, 'row' | 'place'>;
  /** What stands there, for people who hear the link on its own; the row's name unless something else is said. */
  readonly what?: string;
}) {
  return (
    <PageLink
      page={row.page}
      document={place.document}
      block={place.block}
      line={row.line}
      what={what}
    />
  );
}
