import type { BlockKind, DocumentKind } from '#shared/model/document.ts';
import type { Aim, Comparators, Nature, PrintedArrow, Unit } from '#shared/model/indicator.ts';
import type { PanelMember } from '#shared/model/meeting.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { SearchKind } from '#shared/model/search.ts';
import type { RecordKind } from './stored-records.ts';

/** The words of a union; a word left out, or one that is not in it, does not compile. */
function wordsOf<T extends string>(words: Readonly<Record<T, true>>): readonly T[] {
  // Object.keys forgets which keys a record has; the parameter's type says that they are T.
  return Object.keys(words) as T[];
}

/** The kinds of paper. */
export const documentKinds = wordsOf<DocumentKind>({
  'agenda pack': true,
  'service delivery plans': true,
  presentation: true,
  'improvement plan': true,
});

/** The kinds of block. */
export const blockKinds = wordsOf<BlockKind>({
  heading: true,
  paragraph: true,
  'list item': true,
  'table header': true,
  'table row': true,
  'page marker': true,
  'blank page': true,
  'missing chart': true,
});

/** How far a page is known. */
export const pageKinds = wordsOf<PageRef['kind']>({ printed: true, inferred: true, unknown: true });

/** The kinds of people printed with the Panel. */
export const memberKinds = wordsOf<PanelMember['kind']>({
  councillor: true,
  'appointed member': true,
  vacancy: true,
  officer: true,
});

/** What the council may want of an indicator. */
export const aims = wordsOf<Aim>({ lower: true, higher: true, none: true });

/** The kinds of measure. */
export const natures = wordsOf<Nature>({
  'monthly count': true,
  'month-end stock': true,
  'rolling twelve months': true,
  percentage: true,
  average: true,
});

/** The units of indicators. */
export const units = wordsOf<Unit>({
  number: true,
  percentage: true,
  'rate per 10,000': true,
  average: true,
});

/** Whether a RAG mark is printed. */
export const ragStates = wordsOf<'printed' | 'not printed'>({ printed: true, 'not printed': true });

/** The arrows that are printed. */
export const arrows = wordsOf<PrintedArrow>({ '↑': true, '↓': true, '→': true });

/** Whose figures stand beside the readings, in the order of the columns. */
export const comparatorNames = wordsOf<keyof Comparators>({
  southampton: true,
  statisticalNeighbours: true,
  southEast: true,
  england: true,
});

/** How grave something is that a parser met. */
export const severities = wordsOf<Problem['severity']>({ note: true, problem: true });

/** The kinds of record that are stored whole. */
export const recordKinds = wordsOf<RecordKind>({
  'earlier indicator row': true,
  'plan row': true,
  measure: true,
  'action page': true,
  'baseline item': true,
  judgement: true,
  'Ofsted recommendation': true,
  'cross-cutting theme': true,
  'roadmap row': true,
  'presentation section': true,
  enabler: true,
  'workstream update': true,
  'copy difference': true,
  'front matter': true,
  attendance: true,
  minute: true,
  report: true,
  commentary: true,
  briefing: true,
  statement: true,
  ask: true,
  'missing chart': true,
  series: true,
  'figure statement': true,
  'figure reason': true,
  'performance section': true,
  commitment: true,
  'service link': true,
  topic: true,
});

/** The kinds of piece that can be searched. */
export const searchKinds = wordsOf<SearchKind>({
  text: true,
  indicator: true,
  'plan row': true,
  measure: true,
  action: true,
  'baseline item': true,
  'roadmap row': true,
  term: true,
  acronym: true,
  'monitoring row': true,
  ask: true,
});
