import { assert } from '#shared/lib/assert.ts';
import type { Block, OutlineEntry, PaperDocument, Place } from '#shared/model/document.ts';
import type { Acronym, GlossaryTerm } from '#shared/model/glossary.ts';
import type { ComparatorValue, IndicatorRow, Reading } from '#shared/model/indicator.ts';
import type { AgendaItem, AgendaPaper, Meeting, PanelMember } from '#shared/model/meeting.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { Problem } from '#shared/model/problem.ts';
import { number, numberOrNull, numberPairs, text, textOrNull, texts, word } from './read-column.ts';
import type { SqlParameters, SqlRow } from './sqlite.ts';
import {
  aims,
  arrows,
  blockKinds,
  documentKinds,
  memberKinds,
  natures,
  pageKinds,
  ragStates,
  severities,
  units,
} from './stored-words.ts';

/** A page as the columns `page_kind`, `page_from`, `page_to`, `page_basis` hold it. */
export function fromPage(page: PageRef): SqlParameters {
  return {
    ':page_kind': page.kind,
    ':page_from': page.from,
    ':page_to': page.to,
    ':page_basis': page.basis,
  };
}

/** A page from those columns. */
export function toPage(row: SqlRow): PageRef {
  const kind = word(row, 'page_kind', pageKinds);
  const basis = text(row, 'page_basis');
  if (kind === 'unknown') return { kind, from: null, to: null, basis };
  return { kind, from: number(row, 'page_from'), to: number(row, 'page_to'), basis };
}

/** Needs the column `blocks`: how many blocks of the document there are. */
export function toDocument(row: SqlRow): PaperDocument {
  return {
    id: text(row, 'id'),
    file: text(row, 'file'),
    title: text(row, 'title'),
    kind: word(row, 'kind', documentKinds),
    date: text(row, 'date'),
    sha256: text(row, 'sha256'),
    blocks: number(row, 'blocks'),
    pages: numberOrNull(row, 'pages'),
  };
}

/** A block as its columns hold it. */
export function fromBlock(block: Block): SqlParameters {
  return {
    ':id': block.id,
    ':document': block.document,
    ':ordinal': block.ordinal,
    ':kind': block.kind,
    ':text': block.text,
    ':level': block.level,
    ':cells': block.cells === null ? null : JSON.stringify(block.cells),
    ':table_key': block.table,
    ':line_from': block.lineFrom,
    ':line_to': block.lineTo,
    ...fromPage(block.page),
    ':agenda_item': block.agendaItem,
    ':emphasis': JSON.stringify(block.emphasis.map(({ start, end }) => [start, end])),
    ':page_break_at': block.pageBreakAt,
  };
}

/** A block from its columns; bold runs are stored as pairs of offsets. */
export function toBlock(row: SqlRow): Block {
  return {
    id: text(row, 'id'),
    document: text(row, 'document'),
    ordinal: number(row, 'ordinal'),
    kind: word(row, 'kind', blockKinds),
    text: text(row, 'text'),
    level: numberOrNull(row, 'level'),
    cells: row['cells'] === null ? null : texts(row, 'cells'),
    table: textOrNull(row, 'table_key'),
    lineFrom: number(row, 'line_from'),
    lineTo: number(row, 'line_to'),
    page: toPage(row),
    agendaItem: numberOrNull(row, 'agenda_item'),
    emphasis: numberPairs(row, 'emphasis').map(([start, end]) => ({ start, end })),
    pageBreakAt: numberOrNull(row, 'page_break_at'),
  };
}

/** Needs the entry's columns with those of its block (`agenda_item` and the page). */
export function toOutlineEntry(row: SqlRow): OutlineEntry {
  return {
    block: text(row, 'block'),
    ordinal: number(row, 'ordinal'),
    title: text(row, 'title'),
    level: number(row, 'level'),
    agendaItem: numberOrNull(row, 'agenda_item'),
    page: toPage(row),
  };
}

/** The place of a block, from its id, document and ordinal. */
export function toPlace(row: SqlRow): Place {
  return {
    document: text(row, 'document'),
    block: text(row, 'id'),
    ordinal: number(row, 'ordinal'),
  };
}

/** An item of the agenda from its columns. */
export function toAgendaItem(row: SqlRow): AgendaItem {
  return {
    item: number(row, 'item'),
    title: text(row, 'title'),
    purpose: text(row, 'purpose'),
    pageFrom: numberOrNull(row, 'page_from'),
    pageTo: numberOrNull(row, 'page_to'),
    line: number(row, 'line'),
  };
}

/** Needs the paper's columns with `block_ordinal`, its block's place in reading order. */
export function toAgendaPaper(row: SqlRow): AgendaPaper {
  return {
    item: number(row, 'item'),
    title: text(row, 'title'),
    block: text(row, 'block'),
    ordinal: number(row, 'block_ordinal'),
    page: toPage(row),
  };
}

/** A member or officer from the columns of `people`. */
export function toPanelMember(row: SqlRow): PanelMember {
  return {
    name: text(row, 'name'),
    role: text(row, 'role'),
    kind: word(row, 'kind', memberKinds),
    line: number(row, 'line'),
  };
}

/** The meeting without its lists. */
export type MeetingFacts = Omit<
  Meeting,
  'members' | 'meetingDates' | 'agenda' | 'papers' | 'posts'
>;

/** The meeting from its own row; its lists are rows of other tables. */
export function toMeetingFacts(row: SqlRow): MeetingFacts {
  return {
    document: text(row, 'document'),
    panel: text(row, 'panel'),
    date: text(row, 'date'),
    time: text(row, 'time'),
    room: text(row, 'room'),
    publishedOn: text(row, 'published_on'),
    pagesToRead: number(row, 'pages_to_read'),
  };
}

/** A reading from its columns; `value` is null where the cell holds no number. */
export function toReading(row: SqlRow): Reading {
  return {
    month: text(row, 'month'),
    printed: text(row, 'printed'),
    value: numberOrNull(row, 'value'),
    note: textOrNull(row, 'note'),
  };
}

/** A comparator from its columns; `who` says whose it is. */
export function toComparatorValue(row: SqlRow): ComparatorValue {
  return {
    printed: text(row, 'printed'),
    value: numberOrNull(row, 'value'),
    year: text(row, 'year'),
  };
}

/** Needs the row's columns with `aim`, `aim_source`, `aim_evidence` and `nature` of its indicator. */
export function toIndicatorRow(
  row: SqlRow,
  lists: Pick<IndicatorRow, 'readings' | 'comparators'>,
): IndicatorRow {
  assert(lists.readings.length > 0, `The row ${text(row, 'id')} has no readings`);
  return {
    id: text(row, 'id'),
    indicator: text(row, 'indicator'),
    document: text(row, 'document'),
    table: text(row, 'table_key'),
    tableTitle: text(row, 'table_title'),
    line: number(row, 'line'),
    name: text(row, 'name'),
    unit: word(row, 'unit', units),
    aim: word(row, 'aim', aims),
    aimSource: textOrNull(row, 'aim_source'),
    aimEvidence: text(row, 'aim_evidence'),
    nature: word(row, 'nature', natures),
    readings: lists.readings,
    target: { printed: text(row, 'target_printed'), value: numberOrNull(row, 'target_value') },
    rag: word(row, 'rag', ragStates),
    arrow: row['arrow'] === null ? null : word(row, 'arrow', arrows),
    comparators: lists.comparators,
    page: toPage(row),
  };
}

/** An acronym from its columns. */
export function toAcronym(row: SqlRow): Acronym {
  return {
    acronym: text(row, 'acronym'),
    expansion: text(row, 'expansion'),
    line: number(row, 'line'),
  };
}

/** A glossary term from its columns. */
export function toTerm(row: SqlRow): GlossaryTerm {
  return {
    term: text(row, 'term'),
    definition: text(row, 'definition'),
    paragraphs: texts(row, 'paragraphs'),
    line: number(row, 'line'),
  };
}

/** A row of the printed monitoring table from its columns. */
export function toMonitoringRow(row: SqlRow): MonitoringRow {
  return {
    id: text(row, 'id'),
    document: text(row, 'document'),
    date: text(row, 'date'),
    title: text(row, 'title'),
    number: number(row, 'number'),
    actionProposed: text(row, 'action_proposed'),
    actionTaken: text(row, 'action_taken'),
    status: text(row, 'status'),
    missingCharts: texts(row, 'missing_charts'),
    lines: [number(row, 'line_from'), number(row, 'line_to')],
    page: toPage(row),
  };
}

/** A note of the build from its columns. */
export function toNote(row: SqlRow): Problem {
  return {
    severity: word(row, 'severity', severities),
    file: text(row, 'file'),
    line: number(row, 'line'),
    message: text(row, 'message'),
  };
}
