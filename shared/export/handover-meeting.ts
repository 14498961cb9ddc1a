import { longDate } from '#shared/lib/dates.ts';
import { counted } from '#shared/lib/text.ts';
import { agendaTitle } from '#shared/model/meeting.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { RunningOrderLayout } from '#shared/model/running-order.ts';
import type { ExportFacts } from './export-facts.ts';
import { tablePart, type HandoverPart } from './handover-parts.ts';

/** What is on the agenda, with the pages the agenda gives. */
export function agendaPart({ meeting }: ExportFacts): HandoverPart {
  return tablePart({
    title: 'What is on the agenda',
    columns: [
      { heading: 'Item', share: 8 },
      { heading: 'Title', share: 34 },
      { heading: 'What it is for', share: 42 },
      { heading: 'Pages', share: 16 },
    ],
    rows: meeting.agenda.map((entry) => ({
      id: `agenda/${entry.item}`,
      cells: [
        String(entry.item),
        agendaTitle(entry),
        entry.purpose || 'The agenda prints no purpose',
        entry.pageFrom === null
          ? 'None printed'
          : `${entry.pageFrom} to ${entry.pageTo ?? entry.pageFrom}`,
      ],
    })),
    none: 'The pack prints no agenda.',
  });
}

/** The questions for the table, in their order: words, lead and minutes, and no other notes on them. */
export function orderPart(layout: RunningOrderLayout): HandoverPart {
  const questions = layout.items.flatMap(({ agendaItem, themes }) =>
    themes.flatMap((theme) => theme.questions.map((question) => ({ agendaItem, question }))),
  );
  return tablePart({
    title: 'The running order',
    intro: questions.length > 0 ? [layout.inWords] : [],
    columns: [
      { heading: 'Item', share: 8 },
      { heading: 'Question', share: 56 },
      { heading: 'Who leads', share: 22 },
      { heading: 'Time', share: 14 },
    ],
    rows: questions.map(({ agendaItem, question }) => ({
      id: question.id,
      cells: [
        agendaItem === null ? 'None' : String(agendaItem),
        question.wording,
        question.lead.trim() || 'Nobody is named yet',
        counted(question.minutes, 'minute'),
      ],
      onlyHere: question.visibility !== 'shared',
    })),
    none: 'No question for the meeting is shared yet.',
  });
}

/** What the minutes of the meeting before print as decided, item by item. */
export function minutesPart({ handover }: ExportFacts): HandoverPart {
  const { heldOn = '', minutes = [], decided = [] } = handover ?? {};
  return tablePart({
    title:
      heldOn === ''
        ? 'What the Panel decided last time'
        : `What the Panel decided on ${longDate(heldOn)}`,
    intro: ['As the minutes in the pack print it. They are taken for accuracy at this meeting.'],
    columns: [
      { heading: 'Minute', share: 10 },
      { heading: 'Words, as printed', share: 50 },
      { heading: 'Title', share: 24 },
      { heading: 'Where printed', share: 16 },
    ],
    rows: minutes.map((item) => {
      const lines = new Set(item.paragraphs.map(({ line }) => line));
      const words = decided.filter(({ line }) => lines.has(line)).map(({ text }) => `“${text}”`);
      return {
        id: item.id,
        cells: [
          String(item.item),
          words.length > 0 ? words.join('\n') : 'The minute prints no decision.',
          agendaTitle(item),
          pageLabel(item.page),
        ],
      };
    }),
    none: 'The pack prints no minutes.',
  });
}
