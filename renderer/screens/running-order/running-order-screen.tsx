import { useRef, useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp } from '#renderer/api/use-command.ts';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import { CheckField, ChoiceField } from '#renderer/components/field.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import { counted } from '#shared/lib/text.ts';
import { isKeptInMemory } from '#shared/model/failure.ts';
import type { RunningOrderLayout, RunningOrderVersion } from '#shared/model/running-order.ts';
import { MinutesForm } from './minutes-form.tsx';
import { RunningOrderView } from './running-order-view.tsx';
import styles from './running-order.module.css';

/** What is only on this computer and stands in the order because it was ticked. */
function tickedIn(layout: RunningOrderLayout): string[] {
  return layout.items.flatMap((item) =>
    item.themes.flatMap((theme) =>
      theme.questions.filter(({ visibility }) => visibility !== 'shared').map(({ id }) => id),
    ),
  );
}

/** The questions for the table by agenda item, with minutes that add up: the chair's version and the officers'. */
export function RunningOrderScreen() {
  const [version, setVersion] = useState<RunningOrderVersion>('chair');
  const [includeOnlyHere, setIncludeOnlyHere] = useState(false);
  const [outcome, setOutcome] = useState<string | null>(null);
  const order = useAnswer('order:get', { version, includeOnlyHere });
  const meeting = useAnswer('meeting:get', {});
  const authors = useAnswer('people:list', {});
  const announce = useAnnounce();
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);

  const say = (words: string) => {
    setOutcome(words);
    announce(words);
  };
  const save = async (layout: RunningOrderLayout) => {
    const result = await callApp('exports:save', {
      kind: version === 'chair' ? 'running-order-chair-docx' : 'running-order-officers-docx',
      includeOnlyHere: tickedIn(layout),
    });
    if (!result.ok) say(result.failure.message);
    else say(result.value ? `Saved as ${result.value.fileName}.` : 'Nothing was saved.');
  };
  const print = async () => {
    const result = await callApp('shell:print', {});
    if (!result.ok) say(result.failure.message);
  };

  return (
    <div ref={screen}>
      <PageHead
        title="Running order"
        back={{ href: href(routes.questions()), label: 'Questions' }}
        lead="The questions for the meeting by agenda item, against the time there is. The order is that of the Questions screen."
      />
      <div className={styles['controls']} data-print="no">
        <ChoiceField<RunningOrderVersion>
          legend="Which version"
          inline
          value={version}
          onChange={(next) => {
            setVersion(next);
            setOutcome(null);
          }}
          options={[
            { value: 'chair', label: 'The chair’s' },
            { value: 'officers', label: 'The officers’' },
          ]}
        />
        {version === 'chair' ? (
          <CheckField
            label="Include questions that are only on this computer"
            checked={includeOnlyHere}
            onChange={setIncludeOnlyHere}
          />
        ) : (
          <p className={styles['quiet']}>
            No names of askers, no marks, and nothing that is only on this computer.
          </p>
        )}
      </div>
      {order.state === 'loading' ? <Loading label="Loading the running order" /> : null}
      {order.state === 'failed' ? <Failed failure={order.failure} retry={order.retry} /> : null}
      {order.state === 'ready' ? (
        <>
          {version === 'chair' ? (
            <MinutesForm
              key={order.value.available}
              available={order.value.available}
              onSave={async (minutesAvailable) => {
                const result = await callApp('sitting:edit', { minutesAvailable });
                if (result.ok) announce(`${counted(minutesAvailable, 'minute')} available.`);
                return result.ok || isKeptInMemory(result.failure) ? null : result.failure;
              }}
            />
          ) : null}
          {order.value.leftOut.length > 0 ? (
            <p className={styles['quiet']} data-print="no">
              {counted(order.value.leftOut.length, 'question')} only on this computer{' '}
              {order.value.leftOut.length === 1 ? 'is' : 'are'} left out.
            </p>
          ) : null}
          <RunningOrderView
            layout={order.value}
            agenda={meeting.state === 'ready' ? meeting.value.agenda : []}
            authors={authors.state === 'ready' ? authors.value : []}
          />
          <div className={styles['buttons']} data-print="no">
            <Button
              look="primary"
              isDisabled={order.value.items.length === 0}
              onPress={() => void save(order.value)}
            >
              Save as Word…
            </Button>
            <Button isDisabled={order.value.items.length === 0} onPress={() => void print()}>
              Print
            </Button>
          </div>
        </>
      ) : null}
      {outcome ? (
        <div data-print="no">
          <Notice>{outcome}</Notice>
        </div>
      ) : null}
    </div>
  );
}
