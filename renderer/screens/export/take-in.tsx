import { useId, useState } from 'react';
import { FileTrigger } from 'react-aria-components';
import { useCommand } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Button } from '#renderer/components/button.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { counted } from '#shared/lib/text.ts';
import { largestWorkFile, type WorkSummary } from '#shared/model/work-file.ts';
import styles from './export.module.css';

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly summary: WorkSummary;
}

const tooLarge =
  'This file is larger than any that the app writes, so it was not read. Choose a file saved as “The Panel’s work, JSON”.';

/** Takes in a file that another copy of the app saved: says what it would do, and does it when told. */
export function TakeIn() {
  const heading = useId();
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [outcome, setOutcome] = useState<string | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const compare = useCommand('exchange:compare');
  const takeIn = useCommand('exchange:take-in');
  const announce = useAnnounce();

  const read = async (file: File) => {
    setChosen(null);
    setOutcome(null);
    const text = file.size > largestWorkFile * 3 ? null : await file.text();
    if (text === null || text.length > largestWorkFile) {
      setRefusal(tooLarge);
      return;
    }
    const compared = await compare.run({ text });
    setRefusal(compared.ok ? null : compared.failure.message);
    if (compared.ok) setChosen({ name: file.name, text, summary: compared.value });
  };

  const take = async ({ text }: Chosen) => {
    const taken = await takeIn.run({ text });
    setChosen(null);
    setRefusal(taken.ok ? null : taken.failure.message);
    if (!taken.ok) return;
    const words = `Taken in: ${summaryWords(taken.value)}`;
    setOutcome(words);
    announce(words);
  };

  return (
    <section className={styles['takeIn']} aria-labelledby={heading}>
      <h2 id={heading}>Take in the Panel’s work from another copy</h2>
      <p className={styles['quiet']}>
        A file saved as “The Panel’s work, JSON”. You see what it would do first. It adds what is
        not here and takes nothing away; taking in the same file again changes nothing.
      </p>
      <div>
        <FileTrigger
          acceptedFileTypes={['.json', 'application/json']}
          onSelect={(files) => {
            const file = files?.[0];
            if (file) void read(file);
          }}
        >
          <Button isDisabled={compare.busy}>Choose a file</Button>
        </FileTrigger>
      </div>
      {chosen ? (
        <div className={styles['sheet']}>
          <p>
            <strong>{chosen.name}</strong> {hasNews(chosen.summary) ? 'brings' : 'holds'}{' '}
            {summaryWords(chosen.summary)}
          </p>
          {chosen.summary.changed.length > 0 ? (
            <ul className={styles['lines']}>
              {chosen.summary.changed.map(({ kind, before, after }, index) => (
                // Two records may read the same; their order never changes.
                // oxlint-disable-next-line react/no-array-index-key
                <li key={index}>
                  <span className={styles['heading']}>Changed there: {kind}</span>
                  <span>Here: {before === '' ? 'no words' : before}</span>
                  <span>
                    {after === before
                      ? 'Its words stay; something else of it changes.'
                      : `Then: ${after}`}
                  </span>
                </li>
              ))}
            </ul>
          ) : null}
          {hasNews(chosen.summary) ? (
            <div>
              <Button look="primary" isDisabled={takeIn.busy} onPress={() => void take(chosen)}>
                Take in
              </Button>
            </div>
          ) : null}
        </div>
      ) : null}
      {refusal === null ? null : (
        <Notice tone="warning" title="The file was not taken in" alert>
          <p>{refusal}</p>
        </Notice>
      )}
      {outcome === null ? null : <Notice>{outcome}</Notice>}
    </section>
  );
}

function hasNews({ fresh, changed }: WorkSummary): boolean {
  return fresh.length > 0 || changed.length > 0;
}

/** "12 questions and 1 wording that are new, 2 that change, 3 that are here just so." */
function summaryWords({ fresh, changed, same }: WorkSummary): string {
  const parts = [
    ...(fresh.length > 0 ? [`new: ${fresh.join(', ')}`] : []),
    ...(changed.length > 0 ? [`${counted(changed.length, 'record')} changed there`] : []),
    ...(same > 0 ? [`${counted(same, 'record')} as here`] : []),
  ];
  return parts.length === 0 ? 'nothing.' : `${parts.join('; ')}.`;
}
