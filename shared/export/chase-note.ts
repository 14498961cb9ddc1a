import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import type { MonitorEntry } from '#shared/model/monitor.ts';
import { pageLabel } from '#shared/model/page.ts';
import { withAbbreviations } from './abbreviations.ts';
import {
  heading,
  labelled,
  paragraph,
  paragraphsOf,
  type DocumentModel,
} from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { chaseTitle } from './in-words.ts';

/** Items whose paper names nobody: whoever sends the note knows whom to ask. */
const notNamed = 'To whom it is addressed is not printed';

interface Chased {
  readonly addressee: string;
  readonly items: readonly MonitorEntry[];
}

/** What stays on the list and is not marked complete, by whom it is addressed to. */
function chasedByAddressee({ monitor }: Pick<ExportFacts, 'monitor'>): readonly Chased[] {
  const open = (monitor?.entries ?? []).filter(
    (item) => item.standing.list === 'stays' && latestOf(item).status !== 'Complete',
  );
  const named = (item: MonitorEntry) => item.addressee.trim() || notNamed;
  return [...new Set(open.map(named))].map((addressee) => ({
    addressee,
    items: open.filter((item) => named(item) === addressee),
  }));
}

/** Where the exact words stand. */
function sourceOf({ printed, askedAt, minuteNumber }: MonitorEntry): string {
  const asked = longDate(askedAt);
  return printed
    ? `${asked}; as printed in the monitoring report, ${pageLabel(printed.page)}`
    : `${asked}; minute ${minuteNumber}`;
}

/** The status last reported, printed where nothing was entered since. */
function latestOf({ printed, progress }: MonitorEntry): {
  readonly status: string;
  readonly words: string;
} {
  const entered = progress.findLast(({ status }) => status !== '');
  if (entered) {
    return { status: entered.status, words: `${entered.status}, ${longDate(entered.meeting)}` };
  }
  const status = printed?.status.trim() ?? '';
  return { status, words: status === '' ? 'No status is given.' : `${status}, as printed` };
}

/** When a reply is wanted: by the return date of the next meeting; asked for, never made up. */
function returnOf({ nextMeeting: next }: Pick<ExportFacts, 'nextMeeting'>): string {
  if (!next) return 'The date of the next meeting is not known.';
  return next.returnBy === null
    ? `For the meeting of ${longDate(next.date)}; its return date is not known.`
    : `By ${longDate(next.returnBy)}, five clear days before the meeting of ${longDate(next.date)}.`;
}

/** A neutral note to each addressee: the exact words, what was last reported, the return date, and room to reply. */
export function buildChaseNote(facts: ExportFacts): DocumentModel {
  const { meeting } = facts;
  return withAbbreviations(
    {
      title: chaseTitle,
      description: `What ${meeting.panel} asked for and has not yet accepted as completed, by addressee.`,
      language: 'en-GB',
      orientation: 'portrait',
      header: `${meeting.panel} · ${chaseTitle}`,
      footer: `Made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(meeting.panel, 'lead'),
        heading(1, chaseTitle),
        paragraph(
          'The Panel would be grateful for an update on each point below, so that it can be reported to its next meeting. A reply may be a sentence.',
        ),
        labelled('Return date', returnOf(facts)),
        ...chasedByAddressee(facts).flatMap(({ addressee, items }) => [
          heading(2, addressee),
          ...items.flatMap((item) => [
            heading(3, item.title || 'Untitled'),
            ...paragraphsOf(item.wording),
            labelled('Asked for', sourceOf(item)),
            labelled('Last reported', latestOf(item).words),
            paragraph('Reply', 'note'),
            { kind: 'room', lines: 3 } as const,
          ]),
        ]),
      ],
    },
    facts.acronyms ?? [],
  );
}

/** The same points for the preview. */
export function previewChaseNote(facts: ExportFacts): readonly ExportLine[] {
  return chasedByAddressee(facts).flatMap(({ addressee, items }) =>
    items.map((item) => ({
      id: item.id,
      heading: `${addressee} · ${item.title || 'Untitled'}`,
      text: item.wording,
      detail: [
        `Asked for: ${sourceOf(item)}`,
        `Last reported: ${latestOf(item).words}`,
        `Return date: ${returnOf(facts)}`,
      ],
      onlyOnThisComputer: false,
    })),
  );
}
