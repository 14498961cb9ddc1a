import { useAnswer } from '#renderer/api/use-answer.ts';
import { ActionPageView } from '#renderer/components/action-page-view.tsx';
import { Empty, Failed, Loading } from '#renderer/components/answer-states.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import styles from './action-pages.module.css';

/** The action pages of a plan: rows where the text says which belong together, columns side by side where it does not. */
export function ActionPagesScreen({ document }: { readonly document: string }) {
  const pages = useAnswer('papers:action-pages', { document });
  if (pages.state === 'failed') return <Failed failure={pages.failure} retry={pages.retry} />;
  if (pages.state === 'loading') return <Loading label="Loading the action pages" lines={12} />;
  return (
    <>
      <PageHead
        title="Action pages"
        back={{ href: href(routes.paper(document)), label: 'Back to the paper' }}
        lead="The text of these pages runs column by column. Rows are put together by their order, and each says how sure that is. Where the columns do not line up, they stand side by side and no row is claimed."
      />
      {pages.value.length === 0 ? (
        <Empty>
          <p>This paper has no action pages.</p>
        </Empty>
      ) : null}
      <div className={styles['pages']}>
        {pages.value.map((page) => (
          <ActionPageView key={page.page} page={page} />
        ))}
      </div>
    </>
  );
}
