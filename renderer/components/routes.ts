const segment = encodeURIComponent;

/** Addresses of every screen, as hash routes without the "#". Ids are encoded, since they hold slashes. */
export const routes = {
  meeting: () => '/',
  night: (item: number | null = null) => `/meeting/night${item === null ? '' : `/${item}`}`,
  indicators: () => '/indicators',
  indicator: (row: string) => `/indicators/${segment(row)}`,
  /** Every id of a row holds a slash, so none of them reads as these two places. */
  compare: (rows: readonly string[]) =>
    `/indicators/compare${rows.length === 0 ? '' : `/${rows.map(segment).join(',')}`}`,
  smallCharts: (document: string, table: string) =>
    `/indicators/tables/${segment(document)}/${segment(table)}`,
  allSmallCharts: () => '/indicators/tables',
  papers: () => '/papers',
  paper: (document: string) => `/papers/${segment(document)}`,
  paperAtBlock: (document: string, block: string) =>
    `/papers/${segment(document)}/block/${segment(block)}`,
  paperAtPage: (document: string, page: number) => `/papers/${segment(document)}/page/${page}`,
  paperAtLine: (document: string, line: number) => `/papers/${segment(document)}/line/${line}`,
  /** Two papers side by side, each by what `sideOf` makes of its place. No paper's id is this word. */
  papersBeside: (left: string, right: string) => `/papers/beside/${left}/${right}`,
  printPaper: (document: string) => `/papers/${segment(document)}/print`,
  actionPages: (document: string) => `/papers/${segment(document)}/actions`,
  plans: () => '/plans',
  plan2023: () => '/plans/2023',
  plan2020: () => '/plans/2020',
  planCell: (row: string) => `/plans/cells/${segment(row)}`,
  planService: (service: string) => `/plans/services/${segment(service)}`,
  planPriority: (priority: number) => `/plans/priorities/${priority}`,
  planReport: (by: 'service' | 'priority', of: string) => `/plans/reports/${by}/${segment(of)}`,
  roadmap: () => '/plans/roadmap',
  measures2020: () => '/plans/measures-2020',
  commitments: () => '/plans/commitments',
  commitment: (key: string) => `/plans/commitments/${segment(key)}`,
  glossary: () => '/glossary',
  glossaryTerm: (term: string) => `/glossary/${segment(term)}`,
  notes: () => '/notes',
  note: (id: string) => `/notes/${segment(id)}`,
  /** No id of a note is this word: ids are random. */
  notesReview: () => '/notes/review',
  questions: () => '/questions',
  /** No question's id reads as these two places. */
  runningOrder: () => '/questions/running-order',
  clarify: () => '/questions/clarify',
  question: (id: string) => `/questions/${segment(id)}`,
  recommendations: () => '/recommendations',
  /** No wording's id is any of these words: ids are random. */
  monitor: () => '/recommendations/monitor',
  workProgramme: () => '/recommendations/work-programme',
  topics: () => '/recommendations/topics',
  topic: (key: string) => `/recommendations/topics/${segment(key)}`,
  recommendation: (id: string) => `/recommendations/${segment(id)}`,
  exports: () => '/export',
  /** The trail of a topic, ready to be exported; of all of them when the key is "". */
  exportTopic: (key: string) => `/export/trail/${segment(key)}`,
  settings: () => '/settings',
} as const;

/** One side of two papers that are read beside each other: a paper, and the block or page it is opened at. */
export function sideOf(document: string, kind?: 'block' | 'page', at?: string | number): string {
  const parts = kind === undefined || at === undefined ? [document] : [document, kind, String(at)];
  return parts.map(segment).join(',');
}

/** A route as the `href` of a link. */
export function href(route: string): string {
  return `#${route}`;
}

/** The ids in a route parameter that holds several. */
export function decodeSegments(parameter: string): readonly string[] {
  return parameter.split(',').filter(Boolean).map(decodeSegment);
}

/** The id in a route parameter; the parameter itself when it was not encoded well. */
export function decodeSegment(parameter: string): string {
  try {
    return decodeURIComponent(parameter);
  } catch {
    return parameter;
  }
}
