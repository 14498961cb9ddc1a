import { longDate } from '#shared/lib/dates.ts';
import { counted } from '#shared/lib/text.ts';
import type { Question } from '#shared/model/question.ts';
import type {
  RunningOrderItem,
  RunningOrderLayout,
  RunningOrderTheme,
} from '#shared/model/running-order.ts';
import { withAbbreviations } from './abbreviations.ts';
import {
  heading,
  labelled,
  paragraph,
  paragraphsOf,
  type DocumentBlock,
  type DocumentModel,
} from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { agendaHeading, runningOrderTitle } from './in-words.ts';
import { questionFacts } from './question-words.ts';

/**
 * The running order for the table, or for officers. The chair's carries who asks and room to write; the officers'
 * themes, questions and evidence only. What may not be in it is not in `layout`.
 */
export function buildRunningOrder(facts: ExportFacts, layout: RunningOrderLayout): DocumentModel {
  const { meeting } = facts;
  const title = runningOrderTitle(layout.version);
  const isChairs = layout.version === 'chair';
  let number = 0;
  const next = () => (number += 1);
  return withAbbreviations(
    {
      title: `${title} – ${longDate(meeting.date)}`,
      description: `${title} of ${meeting.panel}, ${longDate(meeting.date)}.`,
      language: 'en-GB',
      orientation: 'portrait',
      header: `${meeting.panel} · ${title}`,
      footer: `Made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(`${meeting.panel}, ${longDate(meeting.date)}, ${meeting.time}`, 'lead'),
        heading(1, title),
        paragraph(
          isChairs
            ? `For members of the Panel: it carries their names and notes. ${layout.inWords}`
            : 'The questions members expect to put at the meeting. The chair may change the order or the words on the night.',
        ),
        ...layout.items.flatMap((item) => [
          heading(2, itemHeading(facts, layout, item)),
          ...item.themes.flatMap((theme) => themeBlocks(facts, layout, theme, next)),
        ]),
      ],
    },
    facts.acronyms ?? [],
  );
}

function itemHeading(
  facts: ExportFacts,
  layout: RunningOrderLayout,
  item: RunningOrderItem,
): string {
  const words = agendaHeading(facts.meeting, item.agendaItem);
  return layout.version === 'chair' ? `${words} (${counted(item.minutes, 'minute')})` : words;
}

function themeBlocks(
  facts: ExportFacts,
  layout: RunningOrderLayout,
  theme: RunningOrderTheme,
  next: () => number,
): readonly DocumentBlock[] {
  const isNamed = theme.theme !== '';
  return [
    ...(isNamed ? [heading(3, theme.theme)] : []),
    ...(theme.wantToKnow.trim() === '' ? [] : [labelled('What we want to know', theme.wantToKnow)]),
    ...theme.questions.flatMap((question) => [
      heading(isNamed ? 4 : 3, `Question ${next()}`),
      ...questionBlocks(facts, layout, question),
    ]),
  ];
}

function questionBlocks(
  facts: ExportFacts,
  layout: RunningOrderLayout,
  question: Question,
): readonly DocumentBlock[] {
  return [
    ...paragraphsOf(question.wording),
    ...questionFacts(question, layout, facts.authors).map(({ label, text }) =>
      labelled(label, text),
    ),
    ...(layout.version === 'chair'
      ? [paragraph('Answer and follow-up', 'note'), { kind: 'room', lines: 4 } as const]
      : []),
  ];
}
