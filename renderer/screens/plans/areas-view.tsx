import { useMemo, useRef, useState } from 'react';
import { ActionPageView } from '#renderer/components/action-page-view.tsx';
import { Empty } from '#renderer/components/answer-states.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { counted } from '#shared/lib/text.ts';
import { alignments, type ActionPage, type Alignment } from '#shared/model/plan.ts';
import type { PlanActionPage } from '#shared/model/plans.ts';
import { CellFilter } from './cell-filter.tsx';
import { CommitmentLinks } from './commitment-links.tsx';
import { passesPageFilter, type CellChoices } from './filter-cells.ts';
import { PlansNav } from './plans-nav.tsx';
import styles from './plans.module.css';

const sureWords: Readonly<Record<Alignment, string>> = {
  certain: 'certain',
  'by order': 'put together by their order',
  uncertain: 'uncertain',
};

/** "83 certain, 113 put together by their order, 9 uncertain". */
function sureness(pages: readonly ActionPage[]): string {
  const rows = pages.flatMap((page) => page.rows);
  return alignments
    .map((one) => `${rows.filter(({ alignment }) => alignment === one).length} ${sureWords[one]}`)
    .join(', ');
}

/** The plan of 2020 by area, with its actions, dates, measures and partners; its areas stand beside the later services. */
export function AreasView({ parts }: { readonly parts: readonly PlanActionPage[] }) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const [choices, setChoices] = useState<CellChoices>({ typed: '', only: [] });
  const shown = useMemo(
    () => parts.filter((part) => passesPageFilter(part, choices)),
    [parts, choices],
  );
  const areas = [...new Set(shown.map(({ page }) => page.area))];
  const pages = parts.map(({ page }) => page);
  const apart = pages.filter(({ rowsClaimed }) => !rowsClaimed).length;
  return (
    <div ref={screen}>
      <PlansNav here="areas" />
      <PageHead
        title="Plan of 2020, by area"
        lead={
          <>
            <p>
              {counted(new Set(pages.map(({ area }) => area)).size, 'area')}, with their actions,
              dates, measures and partners. They are not joined to the services of later plans: no
              paper says which continues which.
            </p>
            <p>
              The text of these pages runs column by column. How sure it is that the parts of a row
              belong together: {sureness(pages)}. On {counted(apart, 'page')} the columns do not
              line up, so they stand side by side and no row is claimed. What each area measures
              itself by is in <a href={href(routes.measures2020())}>the measures of 2020</a>.
            </p>
          </>
        }
      />
      <CellFilter
        what="action page"
        shown={shown.length}
        all={parts.length}
        choices={choices}
        onChange={setChoices}
      />
      {shown.length === 0 ? (
        <Empty>
          <p>No action page is like this. Try a shorter word or fewer ticks.</p>
        </Empty>
      ) : null}
      <div className={styles['areas']}>
        {areas.map((area) => (
          <div key={area} className={styles['area-pages']}>
            <h2>{area}</h2>
            {shown
              .filter(({ page }) => page.area === area)
              .map(({ page, commitments }) => (
                <ActionPageView key={page.page} page={page} level={3}>
                  <CommitmentLinks commitments={commitments} />
                </ActionPageView>
              ))}
          </div>
        ))}
      </div>
    </div>
  );
}
