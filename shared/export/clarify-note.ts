import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import type { Question } from '#shared/model/question.ts';
import { withAbbreviations } from './abbreviations.ts';
import {
  heading,
  labelled,
  paragraph,
  paragraphsOf,
  type DocumentModel,
} from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { agendaHeading, clarifyTitle } from './in-words.ts';
import { evidenceInWords } from './proposals.ts';

/** What is put to the report's author before the meeting, by agenda item: shared queries no reply came to. */
function queriesByItem(
  facts: ExportFacts,
): readonly { readonly heading: string; readonly queries: readonly Question[] }[] {
  const queries = facts.questions.filter(
    ({ when, state, visibility }) =>
      when === 'before' && state !== 'answered before' && visibility === 'shared',
  );
  const items = [...new Set(queries.map(({ agendaItem }) => agendaItem))];
  return items.map((item) => ({
    heading: agendaHeading(facts.meeting, item),
    queries: queries.filter(({ agendaItem }) => agendaItem === item),
  }));
}

/** A neutral note to the report's author, through the scrutiny manager: no names of members and no marks. */
export function buildClarifyNote(facts: ExportFacts): DocumentModel {
  const { meeting } = facts;
  let number = 0;
  return withAbbreviations(
    {
      title: `${clarifyTitle} – ${longDate(meeting.date)}`,
      description: `${clarifyTitle} of ${meeting.panel}, ${longDate(meeting.date)}.`,
      language: 'en-GB',
      orientation: 'portrait',
      header: `${meeting.panel} · ${clarifyTitle}`,
      footer: `Made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(`${meeting.panel}, ${longDate(meeting.date)}`, 'lead'),
        heading(1, clarifyTitle),
        labelled('To', 'the author of the report, through the scrutiny manager'),
        paragraph(
          'So that the Panel can use its time well, members would be grateful for a reply to the points below before the meeting. Each asks what a figure or a passage means and where it stands in the papers. A reply may be a sentence.',
        ),
        ...queriesByItem(facts).flatMap((group) => [
          heading(2, group.heading),
          ...group.queries.flatMap((query) => [
            heading(3, `Point ${(number += 1)}`),
            ...paragraphsOf(query.wording),
            ...query.evidence.map((piece) => labelled('In the papers', evidenceInWords(piece))),
            paragraph('Reply', 'note'),
            { kind: 'room', lines: 2 } as const,
          ]),
        ]),
      ],
    },
    facts.acronyms ?? [],
  );
}

/** The same points for the preview. */
export function previewClarifyNote(facts: ExportFacts): readonly ExportLine[] {
  return queriesByItem(facts).flatMap((group) =>
    group.queries.map((query) => ({
      id: query.id,
      heading: group.heading,
      text: query.wording,
      detail: query.evidence.map((piece) => `In the papers: ${evidenceInWords(piece)}`),
      onlyOnThisComputer: false,
    })),
  );
}
