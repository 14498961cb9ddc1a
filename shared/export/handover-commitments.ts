import { longDate } from '#shared/lib/dates.ts';
import { counted } from '#shared/lib/text.ts';
import type { CommitmentPlace, StandingEntry } from '#shared/model/commitment.ts';
import { shortPaperName } from '#shared/model/document.ts';
import type { ExportLine } from '#shared/model/export.ts';
import { pageLabel } from '#shared/model/page.ts';
import {
  heading,
  labelledRuns,
  paragraph,
  type DocumentBlock,
  type Run,
} from './document-model.ts';
import type { ExportFacts, HandoverFacts } from './export-facts.ts';
import type { HandoverPart } from './handover-parts.ts';
import { linesInWords } from './in-words.ts';
import { withPage } from './plan-report.ts';

/** Something a plan undertook by a printed date that is not past as at the pack. */
interface Due {
  readonly id: string;
  /** ISO month. */
  readonly month: string;
  /** The service in whose plan it stands; "" where no row of a plan holds it. */
  readonly service: string;
  readonly topic: string;
  readonly entry: StandingEntry;
  readonly places: readonly CommitmentPlace[];
}

/** Whether a figure can be held against it, now or later. */
function canBeSettled({ entry }: Due): boolean {
  return entry.state !== 'cannot be scored' && entry.state !== 'not comparable';
}

function serviceOf({ sources }: StandingEntry, { planRows }: HandoverFacts): string {
  const row = planRows.find(({ document, line }) =>
    sources.some((one) => one.document === document && one.lineFrom <= line && line <= one.lineTo),
  );
  return row?.service ?? '';
}

/** What is due, soonest first and by service and topic; words that a service's plan prints twice are one. */
function listDue({ handover, meeting }: ExportFacts): readonly Due[] {
  if (!handover) return [];
  const from = meeting.date.slice(0, 7);
  const due = new Map<string, Due>();
  for (const { key, topic, entries } of handover.commitments) {
    for (const [index, entry] of entries.entries()) {
      const { dueMonth: month, sources, words } = entry;
      if (month === null || month < from) continue;
      const service = serviceOf(entry, handover);
      const same = JSON.stringify([month, service, key, words, entry.why]);
      const known = due.get(same);
      const places = [...(known?.places ?? []), ...withPage(sources)];
      due.set(same, {
        ...(known ?? { id: `commitment/${key}/${index}`, month, service, topic, entry }),
        places,
      });
    }
  }
  const order = ({ month, service, topic }: Due) => `${month} ${service} ${topic}`;
  return [...due.values()].toSorted((one, other) => order(one).localeCompare(order(other)));
}

/** "Improvement plan 2023, line 264 of the text", "Agenda pack 2025, p. 37 (inferred)". */
function placeInWords(place: CommitmentPlace, { papers }: HandoverFacts): string {
  const { document, page, lineFrom, lineTo } = place;
  const paper = papers.find(({ id }) => id === document);
  const at =
    page.kind === 'unknown' ? `${linesInWords(lineFrom, lineTo)} of the text` : pageLabel(page);
  return `${paper ? shortPaperName(paper) : document}, ${at}`;
}

function placesInWords(places: readonly CommitmentPlace[], handover: HandoverFacts): string {
  return [...new Set(places.map((place) => placeInWords(place, handover)))].join('; ');
}

/** What a figure says of it, where one is held against it or its date has come; "" before that. */
function figureInWords({ entry }: Due, handover: HandoverFacts): string {
  if (entry.state !== 'not yet due') return entry.why;
  const { latest } = entry;
  return latest
    ? `Latest figure as printed: ${latest.printed}, ${latest.period} (${placesInWords(latest.sources, handover)}).`
    : '';
}

function toLines(
  title: string,
  dues: readonly Due[],
  handover: HandoverFacts,
): readonly ExportLine[] {
  return dues.map((due) => ({
    id: due.id,
    heading: title,
    text: `${due.topic}: “${due.entry.words}”`,
    detail: [
      `Due: ${longDate(due.month)}`,
      ...(due.service === '' ? [] : [`In the plan of: ${due.service}`]),
      `Where it stands: ${due.entry.why}`,
      `Where printed: ${placesInWords(due.places, handover)}`,
    ],
    onlyOnThisComputer: false,
  }));
}

function groupBy<K>(
  dues: readonly Due[],
  key: (due: Due) => K,
): readonly (readonly [K, readonly Due[]])[] {
  const groups = new Map<K, Due[]>();
  for (const due of dues) groups.set(key(due), [...(groups.get(key(due)) ?? []), due]);
  return [...groups];
}

function list(items: readonly (readonly Run[])[]): DocumentBlock {
  return { kind: 'list', items };
}

/** A list under a heading; where all of it is printed in one place, that is said once. */
function groupBlocks(
  title: string,
  dues: readonly Due[],
  said: (due: Due) => string,
  handover: HandoverFacts,
): readonly DocumentBlock[] {
  const where = new Set(dues.map(({ places }) => placesInWords(places, handover)));
  const [only] = dues.length > 1 && where.size === 1 ? where : [];
  return [
    heading(4, title),
    ...(only === undefined ? [] : [paragraph(`Where printed: ${only}.`, 'note')]),
    list(
      dues.map((due) => {
        const place = only === undefined ? `${placesInWords(due.places, handover)}.` : '';
        const parts = [`“${due.entry.words}”`, place, said(due)].filter((part) => part !== '');
        return labelledRuns(due.topic, parts.join(' '));
      }),
    ),
  ];
}

/** How many there are and where the others are, so that the list can be short. */
function introOf(dues: readonly Due[], { meeting }: ExportFacts): string {
  const byMonth = groupBy(dues, ({ month }) => month)
    .map(([month, own]) => `${own.length} by ${longDate(month)}`)
    .join(', ');
  const settled = dues.filter(canBeSettled).length;
  const others = dues.length - settled;
  return [
    `As at the pack, the plans hold ${counted(dues.length, 'undertaking')} with a printed date in or after ${longDate(meeting.date.slice(0, 7))}: ${byMonth}.`,
    `${settled} can be settled by a figure and ${settled === 1 ? 'stands' : 'stand'} here, by date and by the service in whose plan they are. Where each stands is worked out from printed figures.`,
    ...(others > 0
      ? [
          `The other ${others} ${others === 1 ? 'is' : 'are'} in the appendix, with why no figure can settle ${others === 1 ? 'it' : 'them'}.`,
        ]
      : []),
    'The app shows all of them under Plans, Commitments.',
  ].join(' ');
}

/** What the plans undertook by a printed date that is not past as at the pack and that a figure can settle. */
export function commitmentsPart(facts: ExportFacts): HandoverPart {
  const title = 'Commitments due';
  const { handover } = facts;
  const dues = listDue(facts);
  const settled = dues.filter(canBeSettled);
  if (!handover || dues.length === 0) {
    const none = 'No commitment has a printed date in or after this month.';
    return { blocks: [heading(2, title), paragraph(none)], lines: [] };
  }
  return {
    blocks: [
      heading(2, title),
      paragraph(introOf(dues, facts)),
      ...groupBy(settled, ({ month }) => month).flatMap(([month, own]) => [
        heading(3, `Due ${longDate(month)}`),
        ...groupBy(own, ({ service }) => service).flatMap(([service, items]) =>
          groupBlocks(
            service || 'In no service’s plan',
            items,
            (due) => figureInWords(due, handover),
            handover,
          ),
        ),
      ]),
    ],
    lines: toLines(title, settled, handover),
  };
}

/** The papers whose short names are used, in full, with why no page is given where their text carries none. */
function papersCited(dues: readonly Due[], { papers }: HandoverFacts): readonly DocumentBlock[] {
  const places = dues.flatMap((due) => [...due.places, ...(due.entry.latest?.sources ?? [])]);
  const cited = papers.filter(({ id }) => places.some(({ document }) => document === id));
  return [
    heading(3, 'The papers named here'),
    list(
      cited.map((paper) => {
        const page = places.find(
          ({ document, page: where }) => document === paper.id && where.kind === 'unknown',
        )?.page;
        const why = page ? ` Lines are given, because ${page.basis}.` : '';
        return labelledRuns(shortPaperName(paper), `${paper.title}.${why}`);
      }),
    ),
  ];
}

function byWhenAndWho({ month, service }: Due): string {
  return `By ${longDate(month)}${service === '' ? '' : `, ${service}`}`;
}

/** The undertakings with a date that no figure can settle, by the reason, and the papers in full. */
export function commitmentsAppendix(facts: ExportFacts): HandoverPart {
  const title = 'Appendix: undertakings that no figure can settle';
  const { handover } = facts;
  const dues = listDue(facts);
  if (!handover || dues.length === 0) return { blocks: [], lines: [] };
  const others = dues.filter((due) => !canBeSettled(due));
  return {
    blocks: [
      { ...heading(2, title), startsPage: true },
      ...(others.length === 0 ? [paragraph('There are none.')] : []),
      ...groupBy(others, ({ entry }) => entry.why).flatMap(([why, own]) => [
        heading(3, `${why.replace(/\.$/u, '')} (${own.length})`),
        ...groupBy(own, byWhenAndWho).flatMap(([by, items]) =>
          groupBlocks(by, items, () => '', handover),
        ),
      ]),
      ...papersCited(dues, handover),
    ],
    lines: toLines(title, others, handover),
  };
}
