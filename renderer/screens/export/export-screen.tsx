import { useState } from 'react';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { callApp, useCommand } from '#renderer/api/use-command.ts';
import { useAnnounce } from '#renderer/components/announcer.tsx';
import { Failed, Loading } from '#renderer/components/answer-states.tsx';
import { ChoiceField, SelectField } from '#renderer/components/field.tsx';
import { Notice } from '#renderer/components/notice.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import type { ExportKind } from '#shared/model/export.ts';
import { ExportPreviewView } from './export-preview-view.tsx';
import { TakeIn } from './take-in.tsx';
import styles from './export.module.css';

const choices = [
  {
    value: 'monitoring-docx',
    label: 'Monitoring report, Word',
    hint: 'The printed rows and what the minutes confirm, in the council’s own columns.',
  },
  {
    value: 'monitoring-xlsx',
    label: 'Monitoring report, Excel',
    hint: 'The same rows with real dates and filters, and what was recorded since.',
  },
  {
    value: 'monitoring-csv',
    label: 'Monitoring report, spreadsheet (CSV)',
    hint: 'The same rows, for a spreadsheet.',
  },
  {
    value: 'proposals-docx',
    label: 'Proposed recommendations, Word',
    hint: 'Not agreed by the Panel: marked Draft, with the evidence and its page under each.',
  },
  {
    value: 'proposals-csv',
    label: 'Proposed recommendations, spreadsheet (CSV)',
    hint: 'The same wordings and evidence, for a spreadsheet.',
  },
  {
    value: 'running-order-chair-docx',
    label: 'Running order for the chair, Word',
    hint: 'Who asks, minutes that add up, what a good answer would contain, and room to write.',
  },
  {
    value: 'running-order-officers-docx',
    label: 'Running order for officers, Word',
    hint: 'Themes and questions with their evidence. No names of askers, no marks, nothing that is only on this computer.',
  },
  {
    value: 'clarify-docx',
    label: 'Points to clarify before the meeting, Word',
    hint: 'A neutral note to the report’s author, through the scrutiny manager.',
  },
  {
    value: 'question-sheet-docx',
    label: 'Question sheet, Word',
    hint: 'To fill in, for members without the app.',
  },
  {
    value: 'chase-docx',
    label: 'Updates asked for, Word',
    hint: 'A note for each addressee: the exact words, the return date, and room to reply.',
  },
  {
    value: 'minutes-docx',
    label: 'Note for the minutes, Word',
    hint: 'Who was there, the words resolved and the decisions noted, by agenda item. Your own notes under each item are not in it.',
  },
  {
    value: 'programme-docx',
    label: 'Work programme, Word',
    hint: 'Draft: meetings by items with leads, witnesses and return dates, and what became of each officer suggestion.',
  },
  {
    value: 'trail-docx',
    label: 'Topic trail, Word',
    hint: 'Draft: what was asked about a topic, when, and what came back, each with its source.',
  },
  {
    value: 'handover-substitute-docx',
    label: 'Handover for a substitute, Word',
    hint: 'Draft: the agenda, the running order, what was decided last time, and what the Panel follows.',
  },
  {
    value: 'handover-member-docx',
    label: 'Handover for a new member, Word',
    hint: 'Draft: what the Panel follows, how items leave the list, the work programme, topic trails and terms.',
  },
  {
    value: 'handover-year-docx',
    label: 'Handover to a new year, Word',
    hint: 'Draft: what is carried over, what closed and how, the work programme, and commitments due.',
  },
  {
    value: 'calendar-ics',
    label: 'Meetings and return dates, calendar',
    hint: 'A calendar file. Opening a later one replaces the same days.',
  },
  {
    value: 'notes-docx',
    label: 'Notes on the papers, Word',
    hint: 'Your notes and highlights by agenda item, each with its words and page.',
  },
  {
    value: 'notes-md',
    label: 'Notes on the papers, Markdown',
    hint: 'The same notes as plain text with headings.',
  },
  {
    value: 'notes-jsonld',
    label: 'Notes on the papers, W3C annotations (JSON-LD)',
    hint: 'The same notes for other annotation tools.',
  },
  {
    value: 'work-json',
    label: 'The Panel’s work, JSON',
    hint: 'Questions, wordings, the monitor, the work programme and notes with their history, for another copy of this app, which takes them in below.',
  },
] as const satisfies readonly { value: ExportKind; label: string; hint: string }[];

/** What is shown until something is chosen. */
const usual: ExportKind = 'monitoring-docx';

/** Chooses what leaves, shows exactly that, and saves it. */
export function ExportScreen({
  start,
  topic: startTopic,
}: {
  readonly start: ExportKind;
  /** Key of the topic to export the trail of; "" for all. */
  readonly topic: string;
}) {
  const [kind, setKind] = useState<ExportKind>(start);
  const [topic, setTopic] = useState(startTopic);
  const trails = useAnswer('topics:list', {}, { enabled: kind === 'trail-docx' });
  const [included, setIncluded] = useState<readonly string[]>([]);
  const wanted = {
    kind,
    includeOnlyHere: [...included],
    ...(kind === 'trail-docx' && topic !== '' ? { topic } : {}),
  };
  const preview = useAnswer('exports:preview', wanted);
  const save = useCommand('exports:save');
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<string | null>(null);

  const choice = (
    <ChoiceField<ExportKind>
      legend="What to export"
      value={kind}
      onChange={(next) => {
        setKind(next);
        setOutcome(null);
        save.clear();
      }}
      options={choices}
    />
  );

  return (
    <>
      <PageHead
        title="Export"
        lead="See exactly what leaves before it does. What is only on this computer stays here unless you tick it."
      />
      <div className={styles['columns']}>
        {start === usual ? (
          choice
        ) : (
          <details className={styles['others']}>
            <summary>Export something else</summary>
            {choice}
          </details>
        )}
        <div className={styles['preview']}>
          {kind === 'trail-docx' ? (
            <SelectField
              label="Topic"
              value={topic}
              options={[
                { value: '', label: 'All topics' },
                ...(trails.state === 'ready' ? trails.value : []).map(({ key, name }) => ({
                  value: key,
                  label: name,
                })),
              ]}
              onChange={setTopic}
            />
          ) : null}
          {preview.state === 'loading' ? <Loading label="Preparing the preview" /> : null}
          {preview.state === 'failed' ? (
            preview.failure.code === 'nothing-to-export' ? (
              <Notice title="There is nothing to export yet">
                <p>{preview.failure.message}</p>
              </Notice>
            ) : (
              <Failed failure={preview.failure} retry={preview.retry} />
            )
          ) : null}
          {preview.state === 'ready' ? (
            <ExportPreviewView
              preview={preview.value}
              included={included}
              onInclude={(id, include) =>
                setIncluded((before) =>
                  include ? [...before, id] : before.filter((other) => other !== id),
                )
              }
              busy={save.busy}
              onCopy={async (text) => {
                const result = await callApp('shell:copy', { text });
                const words = result.ok
                  ? 'Copied. Paste it into your e-mail.'
                  : result.failure.message;
                setOutcome(words);
                announce(words);
              }}
              onSave={async () => {
                const result = await save.run(wanted);
                if (!result.ok) {
                  setOutcome(null);
                  return;
                }
                const words = result.value
                  ? `Saved as ${result.value.fileName}.`
                  : 'Nothing was saved.';
                setOutcome(words);
                announce(words);
              }}
            />
          ) : null}
          {outcome ? <Notice>{outcome}</Notice> : null}
          {save.problem ? (
            <Notice tone="warning" title="The file was not saved" alert>
              <p>{save.problem.message}</p>
            </Notice>
          ) : null}
        </div>
      </div>
      <TakeIn />
    </>
  );
}
