import { useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { Button } from '#renderer/components/button.tsx';
import { FailureNotice } from '#renderer/components/failure-notice.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { isKeptInMemory, type Failure } from '#shared/model/failure.ts';
import { PlaceDialog } from './place-dialog.tsx';
import { TopicView } from './topic-view.tsx';
import followed from '#renderer/components/followed.module.css';

/** The trail of one topic, and what a person puts under it. */
export function TopicScreen({ topic }: { readonly topic: string }) {
  const trails = useAnswer('topics:list', {});
  const announce = useAnnounce();
  const [placing, setPlacing] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  if (trails.state === 'failed') return <Failed failure={trails.failure} retry={trails.retry} />;
  if (trails.state === 'loading') return <Loading label="Loading the trail" lines={12} />;
  const trail = trails.value.find(({ key }) => key === topic);

  const place = async (record: string, under: string, said: string): Promise<Failure | null> => {
    const result = await callApp('topics:place', { record, topic: under });
    if (!result.ok && !isKeptInMemory(result.failure)) return result.failure;
    announce(result.ok ? said : 'Kept, but not on disk yet.');
    setPlacing(false);
    return null;
  };

  return (
    <>
      <PageHead
        title={trail?.name ?? 'Topic trail'}
        lead={
          trail
            ? 'What was asked, when, and what came back, in order of time. Words in quotation marks are as printed.'
            : null
        }
        back={{ href: href(routes.topics()), label: 'Topic trails' }}
        actions={
          trail ? (
            <>
              <Button onPress={() => setPlacing(true)}>Put a question or wording here</Button>
              <a className={followed['headLink']} href={href(routes.exportTopic(trail.key))}>
                Export
              </a>
            </>
          ) : null
        }
      />
      <FailureNotice title="That was not saved" failure={problem} />
      {trail ? (
        <TopicView
          trail={trail}
          onTakeOff={async (record) => setProblem(await place(record, '', 'Taken off the topic.'))}
        />
      ) : (
        <Notice title="There is no such topic">
          <p>Choose one from the list of topics.</p>
        </Notice>
      )}
      {trail && placing ? (
        <PlaceDialog
          trail={trail}
          onSave={(record) => place(record, trail.key, `Put under ${trail.name}.`)}
          onClose={() => setPlacing(false)}
        />
      ) : null}
    </>
  );
}
