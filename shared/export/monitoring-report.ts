import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import { pageLabel, type PageRef } from '#shared/model/page.ts';
import { withAbbreviations } from './abbreviations.ts';
import { toCsvTable, type CsvTable } from './csv.ts';
import {
  heading,
  paragraph,
  paragraphsOf,
  type DocumentModel,
  type TableCell,
} from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { councilDate, linesInWords, monitoringTitle } from './in-words.ts';
import { listMonitoringEntries, type MonitoringEntry } from './monitoring-entries.ts';
import {
  closedInWords,
  decisionInWords,
  hasSince,
  reportedInWords,
  takenSince,
} from './monitoring-since.ts';
import { cellAsText, type SheetModel } from './sheet.ts';

/** What stands where a cell would be empty: an empty cell is skipped or misread by a screen reader. */
const blankInPaper = '(blank in the paper)';

/** The action with its printed number, or with its minute number after it. */
function actionInWords(entry: MonitoringEntry): string {
  const number = entry.number === null ? '' : `${entry.number}) `;
  const minute = entry.minuteNumber === '' ? '' : ` (minute ${entry.minuteNumber})`;
  return `${number}${entry.actionProposed}${minute}`;
}

/** A chart that is printed in the cell, said in words with its page. */
function chartInWords(title: string, page: PageRef | undefined): string {
  const place = page ? ` See ${pageLabel(page)} of the pack.` : '';
  return `[A chart is printed in this cell and is not in the text: “${title}”.${place}]`;
}

/** The paragraphs of "Action taken", charts last: the text does not say where between the words they stood. */
function takenInWords(entry: MonitoringEntry): readonly string[] {
  const said = entry.actionTaken.split('\n').filter((line) => line.trim() !== '');
  const charts = entry.missingCharts.map((title) => chartInWords(title, entry.source?.page));
  const since = takenSince(entry.since);
  if (said.length + charts.length + since.length > 0) return [...said, ...charts, ...since];
  return [entry.origin === 'printed' ? blankInPaper : 'Awaiting a response'];
}

/** The status as printed, then those reported since, what the Panel decided and how it was closed. */
function statusInWords(entry: MonitoringEntry): readonly string[] {
  const { since } = entry;
  const later = [
    ...reportedInWords(since),
    ...(since.decision ? [`The Panel, ${decisionInWords(since.decision)}`] : []),
    ...(since.closed
      ? [`${closedInWords(since.closed)} This is not acceptance by the Panel.`]
      : []),
  ];
  if (entry.status.trim() !== '') return [entry.status, ...later];
  if (entry.origin === 'printed') return [blankInPaper, ...later];
  return later.length > 0 ? later : ['Not yet reported'];
}

/** A cell is never empty, whatever was written. */
function cellOf(text: string): TableCell {
  const paragraphs = paragraphsOf(text);
  return paragraphs.length > 0 ? paragraphs : [paragraph('–')];
}

/** The pages the printed rows stand on, together; "page not known" when one of them is not. */
function pagesTogether(entries: readonly MonitoringEntry[]): string {
  const pages = entries.flatMap((entry) => (entry.source ? [entry.source.page] : []));
  const known = pages.flatMap((page) => (page.kind === 'unknown' ? [] : [page]));
  if (known.length < pages.length) return 'page not known';
  return pageLabel({
    kind: known.every((page) => page.kind === 'printed') ? 'printed' : 'inferred',
    from: Math.min(...known.map((page) => page.from)),
    to: Math.max(...known.map((page) => page.to)),
    basis: '',
  });
}

/** "first row", "last 3 rows". */
function rowsAt(end: 'first' | 'last', count: number): string {
  return count === 1 ? `${end} row` : `${end} ${count} rows`;
}

/** What the reader has to know about the list, in sentences. */
function notesOn(entries: readonly MonitoringEntry[], packDate: string): readonly string[] {
  const printed = entries.filter((entry) => entry.origin === 'printed');
  const confirmed = entries.length - printed.length;
  const notes: string[] = [];
  if (printed.length > 0) {
    notes.push(
      `The ${rowsAt('first', printed.length)} of the table: as printed in the agenda pack of ${longDate(packDate)}, ${pagesTogether(printed)}. “${blankInPaper}” and words in square brackets are not the paper’s.`,
    );
  }
  if (confirmed > 0) {
    notes.push(
      `The ${rowsAt('last', confirmed)} of the table: confirmed by the minutes, with the minute number after the wording.`,
    );
  }
  if (entries.some(({ since }) => hasSince(since))) {
    notes.push(
      'What is dated after the printed words was recorded since the pack. Decisions of the Panel stand here once they have a minute number.',
    );
  }
  return notes;
}

/**
 * The monitoring report in the council's own columns (the pack's item 9, "Scrutiny Monitoring"), under the panel's
 * name. Dates in the table are in the council's form, dd/mm/yy; date and title are repeated on every row, which the
 * paper leaves blank where they continue.
 */
export function buildMonitoringReport(facts: ExportFacts): DocumentModel {
  const { meeting } = facts;
  const entries = listMonitoringEntries(facts);
  const title = monitoringTitle(meeting);
  return withAbbreviations(
    {
      title,
      description: `What ${meeting.panel} asked for, what was done, and the progress reported.`,
      language: 'en-GB',
      orientation: 'landscape',
      header: `${meeting.panel} · ${title}`,
      footer: `Made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(meeting.panel, 'lead'),
        heading(1, title),
        {
          kind: 'table',
          columns: [
            { heading: 'Date', share: 9 },
            { heading: 'Title', share: 14 },
            { heading: 'Action proposed', share: 28 },
            { heading: 'Action taken', share: 37 },
            { heading: 'Progress status', share: 12 },
          ],
          rows: entries.map((entry) => [
            cellOf(councilDate(entry.date)),
            cellOf(entry.title),
            cellOf(actionInWords(entry)),
            takenInWords(entry).flatMap((line) => cellOf(line)),
            statusInWords(entry).flatMap((line) => cellOf(line)),
          ]),
        },
        ...notesOn(entries, meeting.date).map((note) => paragraph(note, 'note')),
      ],
    },
    facts.acronyms ?? [],
  );
}

/** The same rows for a spreadsheet: one each, cells as printed (a blank one stays blank). */
export function buildMonitoringSheet(facts: ExportFacts): SheetModel {
  return {
    name: 'Scrutiny Monitoring',
    columns: [
      { heading: 'Date', width: 18 },
      { heading: 'Title', width: 24 },
      { heading: 'Number', width: 9 },
      { heading: 'Action proposed', width: 50 },
      { heading: 'Action taken', width: 70 },
      { heading: 'Charts not in the text', width: 24 },
      { heading: 'Progress status', width: 18 },
      { heading: 'Minute number', width: 12 },
      { heading: 'Source', width: 28 },
      { heading: 'Page', width: 18 },
      { heading: 'Line from', width: 10 },
      { heading: 'Line to', width: 10 },
      { heading: 'Reported since', width: 40 },
      { heading: 'Response', width: 40 },
      { heading: 'Panel’s decision', width: 40 },
      { heading: 'Closed', width: 40 },
    ],
    rows: listMonitoringEntries(facts).map((entry) => [
      { day: entry.date },
      entry.title,
      entry.number,
      entry.actionProposed,
      entry.actionTaken,
      entry.missingCharts.join('\n'),
      entry.status,
      entry.minuteNumber,
      entry.origin === 'printed'
        ? `Printed in the agenda pack of ${facts.meeting.date}`
        : 'Confirmed by the minutes',
      entry.source ? pageLabel(entry.source.page) : '',
      entry.source?.lines[0] ?? null,
      entry.source?.lines[1] ?? null,
      entry.since.reported
        .map(({ meeting, status, said }) => [meeting, status, said].filter(Boolean).join(': '))
        .join('\n'),
      entry.since.response,
      entry.since.decision ? decisionInWords(entry.since.decision) : '',
      entry.since.closed ? closedInWords(entry.since.closed) : '',
    ]),
  };
}

/** The same sheet for a CSV file: dates ISO. */
export function buildMonitoringTable(facts: ExportFacts): CsvTable {
  const { columns, rows } = buildMonitoringSheet(facts);
  return toCsvTable(
    columns.map(({ heading: words }) => words),
    rows.map((row) => row.map(cellAsText)),
  );
}

/** The same rows for the preview: all that is in them, nothing more. */
export function previewMonitoring(facts: ExportFacts): readonly ExportLine[] {
  return listMonitoringEntries(facts).map((entry) => ({
    id: entry.id,
    heading: `${longDate(entry.date)} · ${entry.title}`,
    text: actionInWords(entry),
    detail: [
      `Action taken: ${takenInWords(entry).join('\n')}`,
      `Progress status: ${statusInWords(entry).join('\n')}`,
      entry.source
        ? `As printed, ${pageLabel(entry.source.page)}, ${linesInWords(...entry.source.lines)} of the text`
        : 'Confirmed by the minutes',
    ],
    onlyOnThisComputer: false,
  }));
}
