import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import { withAbbreviations } from './abbreviations.ts';
import { heading, paragraph, type DocumentBlock, type DocumentModel } from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { agendaHeading, questionSheetTitle } from './in-words.ts';

/** Rows to fill in under each agenda item. */
const rowsToFill = 2;

/** What is printed where a member writes: no cell is empty, so that each one is read out. */
const here = '(write here)';

/** The wordings of the questions that are shared, under an item. No names: the sheet goes round the table. */
function askedUnder(facts: ExportFacts, item: number): readonly string[] {
  return facts.questions
    .filter(({ agendaItem, visibility }) => agendaItem === item && visibility === 'shared')
    .map(({ wording }) => wording);
}

function itemBlocks(facts: ExportFacts, item: number): readonly DocumentBlock[] {
  const asked = askedUnder(facts, item);
  return [
    heading(2, agendaHeading(facts.meeting, item)),
    ...(asked.length === 0
      ? []
      : [
          paragraph('Questions already put forward:'),
          { kind: 'list', items: asked.map((text) => [{ text, bold: false }]) } as const,
        ]),
    {
      kind: 'table',
      columns: [
        { heading: 'Your question', share: 55 },
        { heading: 'Page of the pack', share: 20 },
        { heading: 'Must ask, should ask or if time', share: 25 },
      ],
      rows: Array.from({ length: rowsToFill }, () => [
        [paragraph(here)],
        [paragraph(here)],
        [paragraph(here)],
      ]),
    },
  ];
}

/** A sheet to fill in, for a member who has no app: its answers are entered under their name. */
export function buildQuestionSheet(facts: ExportFacts): DocumentModel {
  const { meeting } = facts;
  return withAbbreviations(
    {
      title: `${questionSheetTitle} – ${longDate(meeting.date)}`,
      description: `${questionSheetTitle} for ${meeting.panel}, ${longDate(meeting.date)}.`,
      language: 'en-GB',
      orientation: 'portrait',
      header: `${meeting.panel} · ${questionSheetTitle}`,
      footer: `Made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(`${meeting.panel}, ${longDate(meeting.date)}, ${meeting.time}`, 'lead'),
        heading(1, questionSheetTitle),
        paragraph(
          'Write your questions under the agenda item they belong to, and send the sheet back to the scrutiny manager. Ask about practice, not about a child: do not name a child or a family.',
        ),
        paragraph('Your name:'),
        { kind: 'room', lines: 1 },
        ...meeting.agenda.flatMap(({ item }) => itemBlocks(facts, item)),
      ],
    },
    facts.acronyms ?? [],
  );
}

/** The sheet for the preview: its items, and the shared questions printed under each. */
export function previewQuestionSheet(facts: ExportFacts): readonly ExportLine[] {
  return facts.meeting.agenda.map(({ item }) => ({
    id: `item-${item}`,
    heading: agendaHeading(facts.meeting, item),
    text: `Room for ${rowsToFill} questions.`,
    detail: askedUnder(facts, item).map((wording) => `Already put forward: ${wording}`),
    onlyOnThisComputer: false,
  }));
}
