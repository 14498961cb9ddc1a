import type { ExportFacts } from '#shared/export/export-facts.ts';
import type {
  Evidence,
  EvidenceSource,
  FigureEvidence,
  MonitoringEvidence,
  QuoteEvidence,
} from '#shared/model/evidence.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import { printedMonitoringRows } from './printed-monitoring-rows.ts';

/** The meeting of the pack, as far as exports read it. */
export const meeting: Meeting = {
  document: 'pack-2025-01-30',
  panel: 'Children and Families Scrutiny Panel',
  date: '2025-01-30',
  time: '5.30 pm',
  room: 'Conference Room 3, Civic Centre',
  publishedOn: '2025-01-22',
  members: [],
  meetingDates: ['2025-01-30', '2025-03-27'],
  agenda: [
    {
      item: 7,
      title: 'AIMING HIGHER',
      purpose: '',
      pageFrom: 3,
      pageTo: 38,
      line: 190,
    },
    {
      item: 8,
      title: "CHILDREN'S SOCIAL CARE - PERFORMANCE",
      purpose: '',
      pageFrom: 39,
      pageTo: 84,
      line: 194,
    },
  ],
  papers: [],
  pagesToRead: 77,
  posts: [],
};

/** Where the supervision table stands. */
export const supervisionSource: EvidenceSource = {
  document: 'pack-2025-01-30',
  documentTitle: 'Agenda pack, 30 January 2025',
  documentHash: 'a'.repeat(64),
  page: { kind: 'inferred', from: 61, to: 61, basis: 'count' },
  lineFrom: 1386,
  lineTo: 1386,
};

/** The supervision of children looked after in December 2024, as printed. */
export const figure: FigureEvidence = {
  kind: 'figure',
  id: 'evidence-1',
  row: 'pack-2025-01-30/supervision/percentage-of-cla-who-had-their-supervision',
  indicatorName: 'Percentage of CLA who had their supervision and was within the timescale',
  tableTitle: 'Performance - Supervision',
  month: 'Dec-24',
  printed: '54%',
  targetPrinted: '95%',
  source: supervisionSource,
};

/** Words of the report. */
export const quote: QuoteEvidence = {
  kind: 'quote',
  id: 'evidence-2',
  start: { block: 'pack-2025-01-30/0123456789', offset: 0 },
  end: { block: 'pack-2025-01-30/0123456789', offset: 30 },
  quote: 'Supervision remains an area of focus.',
  prefix: '',
  suffix: '',
  source: { ...supervisionSource, lineFrom: 1377, lineTo: 1379 },
};

/** A printed monitoring row. */
export const monitoringEvidence: MonitoringEvidence = {
  kind: 'monitoring',
  id: 'evidence-3',
  row: 'pack-2025-01-30/monitoring/2024-11-28-education-outcomes-1',
  title: 'Education outcomes',
  actionProposed: 'That a discussion on the capital programme for schools is scheduled.',
  status: '',
  source: {
    ...supervisionSource,
    page: { kind: 'inferred', from: 87, to: 91, basis: 'low confidence' },
    lineFrom: 2117,
    lineTo: 2117,
  },
};

/** A wording with everything filled in; say what should differ. */
export function buildRecommendation(given: Partial<Recommendation> = {}): Recommendation {
  const evidence: readonly Evidence[] = [figure];
  return {
    id: 'wording-1',
    kind: 'request',
    state: 'proposed',
    title: 'Supervision of looked-after children',
    wording: 'That the service reports supervision to each meeting until the 95% target is met.',
    agendaItem: 8,
    addressee: 'Executive Director – Children and Learning',
    minuteNumber: '',
    meetingDate: '2025-01-30',
    dueMeeting: '',
    received: '',
    question: null,
    order: 'a0',
    evidence,
    author: 'author-1',
    createdAt: '2025-01-24T20:00:00.000Z',
    changedAt: '2025-01-25T09:30:00.000Z',
    ...given,
  };
}

/** The facts of an export: the six printed rows and no wordings, unless told otherwise. */
export function buildExportFacts(given: Partial<ExportFacts> = {}): ExportFacts {
  return {
    meeting,
    monitoring: printedMonitoringRows,
    recommendations: [],
    questions: [],
    lines: [],
    minutesAvailable: 120,
    authors: [
      { id: 'author-1', name: 'Cllr Anna Smith' },
      { id: 'author-2', name: ' ' },
    ],
    includeOnlyHere: [],
    madeOn: '2025-01-26',
    ...given,
  };
}
