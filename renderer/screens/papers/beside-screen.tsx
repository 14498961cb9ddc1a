import { useAnswer } from '#renderer/api/use-answer.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import type { Settings } from '#shared/model/settings.ts';
import { BesideView } from './beside-view.tsx';
import type { PaperTarget } from './paper-screen.tsx';

/** One side of two papers, as the address has it. */
export interface BesideAddress {
  /** As it stands in the route. */
  readonly address: string;
  readonly document: string;
  /** Where it is opened; null for where it was left. */
  readonly target: PaperTarget | null;
}

/** Two papers, or two places of one, side by side. */
export function BesideScreen({
  left,
  right,
  settings,
  onChangeSettings,
}: {
  readonly left: BesideAddress;
  readonly right: BesideAddress;
  readonly settings: Settings;
  readonly onChangeSettings: (change: Partial<Settings>) => Promise<void>;
}) {
  const papers = useAnswer('papers:list', {});
  if (papers.state === 'failed') return <Failed failure={papers.failure} retry={papers.retry} />;
  if (papers.state === 'loading') return <Loading label="Loading the papers" lines={12} />;
  const find = ({ document }: BesideAddress) =>
    papers.value.find(({ id, blocks }) => id === document && blocks > 0);
  const [onLeft, onRight] = [find(left), find(right)];
  if (onLeft && onRight) {
    return (
      <BesideView
        papers={papers.value}
        left={{ ...left, paper: onLeft }}
        right={{ ...right, paper: onRight }}
        settings={settings}
        onChangeSettings={(change) => void onChangeSettings(change)}
      />
    );
  }
  return (
    <>
      <PageHead title="Two papers" />
      <p>
        One of the two papers at this address is not there.{' '}
        <a href={href(routes.papers())}>See the papers</a>.
      </p>
    </>
  );
}
