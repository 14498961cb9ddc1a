import { longDate } from '#shared/lib/dates.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { MonitorEntry } from '#shared/model/monitor.ts';
import type { Ask } from '#shared/model/narrative.ts';
import type {
  MovedItem,
  Programme,
  ProgrammeItem,
  ProgrammePlace,
  ProgrammeSlot,
  StandingSuggestion,
  SuggestionMark,
} from '#shared/model/programme.ts';
import { nameOrNone } from '#shared/model/question-askers.ts';
import type { Author } from '#shared/model/workspace.ts';
import { returnByDate } from './reply-dates.ts';

/** What the work programme is laid out from. */
export interface ProgrammeFacts {
  readonly meeting: Pick<Meeting, 'date' | 'meetingDates'>;
  readonly asks: readonly Ask[];
  readonly items: readonly ProgrammeItem[];
  readonly marks: readonly SuggestionMark[];
  /** The whole monitoring list, as at the last meeting known. */
  readonly monitored: readonly MonitorEntry[];
  readonly authors: readonly Author[];
}

/** The municipal year of an ISO date, which begins with the annual meeting in May: "2024/25" for 30 January 2025. */
export function municipalYear(date: string): string {
  const year = Number(date.slice(0, 4)) - (Number(date.slice(5, 7)) < 5 ? 1 : 0);
  return `${year}/${String((year + 1) % 100).padStart(2, '0')}`;
}

function yearAfter(date: string): string {
  return municipalYear(`${Number(date.slice(0, 4)) + 1}${date.slice(4)}`);
}

const isYear = (key: string): boolean => key.includes('/');

function labelOf(key: string): string {
  return isYear(key) ? `${key}, date not set` : longDate(key);
}

/** A year without dates stands after every meeting that falls in it. */
function placeInTime(key: string): string {
  return isYear(key) ? `${Number(key.slice(0, 4)) + 1}-04-31` : key;
}

/**
 * The meetings something may be put down for: the pack's own and those after it whose dates are printed, and the
 * municipal year after the last of them, whose dates are not set. Known from the pack, never from the clock.
 */
export function programmeMeetings({
  date,
  meetingDates,
}: Pick<Meeting, 'date' | 'meetingDates'>): readonly string[] {
  const dates = [...new Set([date, ...meetingDates.filter((one) => one > date)])].toSorted();
  return [...dates, yearAfter(dates.at(-1) ?? date)];
}

function placeOfAsk({ document, page, line }: Ask): ProgrammePlace {
  return { document, page, line };
}

function placesBySource({ asks, monitored }: ProgrammeFacts): ReadonlyMap<string, ProgrammePlace> {
  return new Map([
    ...asks.map((ask) => [ask.id, placeOfAsk(ask)] as const),
    ...monitored.flatMap(({ id, printed }) =>
      printed
        ? [
            [
              id,
              { document: printed.document, page: printed.page, line: printed.lines[0] },
            ] as const,
          ]
        : [],
    ),
  ]);
}

function slotsOf(facts: ProgrammeFacts): readonly ProgrammeSlot[] {
  const places = placesBySource(facts);
  const keys = new Set([
    ...programmeMeetings(facts.meeting),
    // A meeting that a newer pack no longer looks forward to keeps what was put down for it.
    ...facts.items.map(({ meeting }) => meeting),
  ]);
  return [...keys]
    .toSorted((a, b) => placeInTime(a).localeCompare(placeInTime(b)))
    .map((key) => ({
      key,
      label: labelOf(key),
      returnBy: isYear(key) ? null : returnByDate(key),
      items: facts.items
        .filter(({ meeting }) => meeting === key)
        .map((item) => ({
          ...item,
          authorName: nameOrNone(facts.authors, item.author),
          place: places.get(item.source) ?? null,
        })),
    }));
}

function suggestionsOf({ asks, items, marks }: ProgrammeFacts): readonly StandingSuggestion[] {
  const taken = new Set(items.map(({ source }) => source));
  const marked = new Map(marks.map((mark) => [mark.ask, mark]));
  return asks
    .filter(({ kind }) => kind === 'officer suggestion')
    .map((ask) => {
      const mark = marked.get(ask.id);
      const isTaken = taken.has(ask.id);
      return {
        id: ask.id,
        text: ask.text,
        by: ask.by,
        where: ask.where,
        agendaItem: ask.agendaItem,
        place: placeOfAsk(ask),
        restates: asks.find(({ id }) => id === ask.restates)?.text ?? '',
        standing: isTaken ? 'in the work programme' : (mark?.verdict ?? 'open'),
        reason: isTaken ? '' : (mark?.reason ?? ''),
      };
    });
}

function movedOf({ monitored, items }: ProgrammeFacts): readonly MovedItem[] {
  const taken = new Set(items.map(({ source }) => source));
  return monitored.flatMap(({ id, title, wording, closings }) => {
    const moved = closings.find(
      ({ reason, reversed }) => reason === 'moved to the work programme' && reversed === null,
    );
    return moved && !taken.has(id) ? [{ id, title, wording, why: moved.why }] : [];
  });
}

/**
 * The work programme: meetings by items, each officer suggestion of the papers with what became of it, and what the
 * monitor moved here. That a suggestion is in the work programme is worked out from the items, never stored, so taking
 * the item out makes the suggestion stand as it did before.
 */
export function layOutProgramme(facts: ProgrammeFacts): Programme {
  return {
    slots: slotsOf(facts),
    suggestions: suggestionsOf(facts),
    moved: movedOf(facts),
  };
}
