import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import type { Settings } from '#shared/model/settings.ts';
import { PaperList } from './paper-list.tsx';
import { PaperScreen, type PaperTarget } from './paper-screen.tsx';

/** The papers: a list when there are several to choose from, else the one that can be read. */
export function PapersScreen({
  document,
  target,
  settings,
  onChangeSettings,
}: {
  readonly document: string | null;
  readonly target: PaperTarget | null;
  readonly settings: Settings;
  readonly onChangeSettings: (change: Partial<Settings>) => Promise<void>;
}) {
  const papers = useAnswer('papers:list', {});
  const readings = useAnswer('reading:list', {});
  if (papers.state === 'failed') return <Failed failure={papers.failure} retry={papers.retry} />;
  if (papers.state === 'loading') return <Loading label="Loading the papers" lines={12} />;
  const readable = papers.value.filter((paper) => paper.blocks > 0);
  const only = readable.length === 1 ? readable[0] : undefined;
  const paper = document === null ? only : readable.find(({ id }) => id === document);
  if (paper)
    return (
      <PaperScreen
        key={paper.id}
        paper={paper}
        target={target}
        settings={settings}
        onChangeSettings={(change) => void onChangeSettings(change)}
      />
    );
  return (
    <>
      <PageHead title="Papers" />
      {document === null ? null : (
        <p>
          There is no paper at this address. <a href={href(routes.papers())}>See the papers</a>.
        </p>
      )}
      <PaperList papers={readable} readings={readings.state === 'ready' ? readings.value : []} />
    </>
  );
}
