import { longDate } from '#shared/lib/dates.ts';
import type { ExportLine } from '#shared/model/export.ts';
import { pageLabel } from '#shared/model/page.ts';
import type { TopicTrail, TrailEntry } from '#shared/model/topic.ts';
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
import { linesInWords, trailTitle } from './in-words.ts';
import { leavingTrails } from './leaving-trails.ts';

/** Where an entry is printed, or who wrote it and on which day. */
function sourceInWords({ source, by, date }: TrailEntry): string {
  if (source === null) return `${by || 'Nobody is named'}, ${longDate(date)}`;
  return `${source.documentTitle}, ${pageLabel(source.page)}, ${linesInWords(source.line, source.line)} of the text`;
}

/** A trail as a section under a heading of that level: where it stands, then everything in order of time. */
export function trailBlocks(trail: TopicTrail, level: 2 | 3): readonly DocumentBlock[] {
  return [
    heading(level, trail.name),
    ...trail.standing.map(({ item, words }) => labelled(item, words)),
    ...(trail.nothing === '' ? [] : [paragraph(trail.nothing)]),
    ...(trail.remark === '' ? [] : [paragraph(trail.remark)]),
    {
      kind: 'table',
      columns: [
        { heading: 'When', share: 14 },
        { heading: 'What it is', share: 20 },
        { heading: 'Words', share: 42 },
        { heading: 'Where printed, or who wrote it', share: 24 },
      ],
      rows: trail.entries.map((entry) => [
        [paragraph(longDate(entry.date))],
        [paragraph(entry.label)],
        [
          ...paragraphsOf(entry.words || '–'),
          ...(entry.remark === '' ? [] : paragraphsOf(entry.remark)),
        ],
        [paragraph(sourceInWords(entry))],
      ]),
    },
  ];
}

/**
 * The trail of one topic, or of all. It is a working paper and says so in header and file name: it holds proposed words
 * beside printed ones, each marked for what it is.
 */
export function buildTrails(facts: ExportFacts): DocumentModel {
  const { meeting } = facts;
  const { trails } = leavingTrails(facts);
  return withAbbreviations(
    {
      title: trailTitle,
      description: `What ${meeting.panel} asked about, when, and what came back.`,
      language: 'en-GB',
      orientation: 'landscape',
      header: `Draft · ${meeting.panel} · ${trailTitle}`,
      footer: `Draft, made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(`${meeting.panel}, as at ${longDate(meeting.date)}`, 'lead'),
        heading(1, trailTitle),
        paragraph(
          'A working paper, not agreed by the Panel. Words in quotation marks are as printed; what belongs to a topic was sorted by hand.',
        ),
        ...trails.flatMap((trail) => trailBlocks(trail, 2)),
      ],
    },
    facts.acronyms ?? [],
  );
}

function toLine(trail: TopicTrail, entry: TrailEntry, id: string): ExportLine {
  return {
    id,
    heading: `${trail.name} · ${longDate(entry.date)} · ${entry.label}`,
    text: entry.words,
    detail: [entry.remark, sourceInWords(entry)].filter((words) => words !== ''),
    onlyOnThisComputer: entry.onlyHere,
  };
}

/** The lines of some trails, each id once: what stands under two topics is told apart by the topic. */
export function trailLines(trails: readonly TopicTrail[]): readonly ExportLine[] {
  const used = new Set<string>();
  return trails.flatMap((trail) =>
    trail.entries.map((entry) => {
      const id = used.has(entry.id) ? `${trail.key} ${entry.id}` : entry.id;
      used.add(entry.id);
      return toLine(trail, entry, id);
    }),
  );
}

/** The same entries for the preview. */
export function previewTrails(facts: ExportFacts): {
  readonly leaving: readonly ExportLine[];
  readonly staying: readonly ExportLine[];
} {
  const { trails, staying } = leavingTrails(facts);
  return {
    leaving: trailLines(trails),
    staying: staying.map((entry) => ({
      id: entry.record,
      heading: entry.label,
      text: entry.words,
      detail: [sourceInWords(entry)],
      onlyOnThisComputer: true,
    })),
  };
}
