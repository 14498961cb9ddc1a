import { counted } from '#shared/lib/text.ts';
import type { PresentationRow, PresentationSection } from '#shared/model/presentation.ts';
import type { Problem } from '#shared/model/problem.ts';
import { financialYear, roadmapThemes } from './parse-roadmap.ts';

/** The title on the presentation's first slide. */
export const presentationTitle = 'Children and Learning Update for Scrutiny Panel';

/** The slides that the presentation has to head, by how their titles begin, and how often. */
const slidesDue: readonly (readonly [title: string, times: number])[] = [
  [presentationTitle, 1],
  ['Aiming Higher', 1],
  ['Introduction', 1],
  ['Evidence base', 3],
  ['National Context', 1],
  ['Local Context', 1],
  ['Dependencies', 1],
  ['Ofsted Improvement Plan', 1],
  ['Local and National Drivers', 1],
  ...roadmapThemes.map((theme) => [theme, 1] as const),
  ['Recommendations for Scrutiny Panel Oversight', 2],
  ['Family Safeguarding Update', 1],
  ['Workstream Updates', 1],
  ['What we know about performance', 1],
  ['What we know about practice', 1],
  ['What we know about the experiences of our families', 1],
  ['Budget Update', 2],
];

/** Slides that print a table, by how their titles begin. */
const slidesWithTables = [
  'Local Context',
  'Dependencies',
  ...roadmapThemes,
  'Workstream Updates',
] as const;

const isTheme = (heading: string): boolean =>
  roadmapThemes.some((theme) => heading.startsWith(theme));

/** Rows that stand on one line after another: the rows of one table. */
function tablesOf(rows: readonly PresentationRow[]): readonly (readonly PresentationRow[])[] {
  const tables: PresentationRow[][] = [];
  for (const row of rows) {
    const last = tables.at(-1);
    if (last?.at(-1)?.line === row.line - 1) last.push(row);
    else tables.push([row]);
  }
  return tables;
}

const filledOf = (row: PresentationRow | undefined): readonly string[] =>
  (row?.cells ?? []).filter((cell) => cell !== '');

/** Whether two rows head a roadmap: two years over four quarters each, several of which may stand in one cell (004:318). */
function headsRoadmap(
  years: PresentationRow | undefined,
  quarters: PresentationRow | undefined,
): boolean {
  const named = filledOf(years).map(financialYear);
  return (
    named.length === 2 &&
    !named.includes(null) &&
    filledOf(quarters).join(' ') === 'Q1 Q2 Q3 Q4 Q1 Q2 Q3 Q4'
  );
}

/**
 * What is wrong with the slides: one that is missing, one without its table, a row longer or shorter than the first of its
 * table, a roadmap without its years and quarters.
 */
export function checkSlides(
  file: string,
  sections: readonly PresentationSection[],
): readonly Problem[] {
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ severity: 'problem', file, line, message });
  };
  for (const [title, times] of slidesDue) {
    if (sections.filter(({ heading }) => heading.startsWith(title)).length >= times) continue;
    report(0, `The slide “${title}” was expected${times === 1 ? '' : ` ${times} times`}.`);
  }
  for (const { heading, line, rows } of sections) {
    const due = slidesWithTables.find((title) => heading.startsWith(title));
    if (due !== undefined && rows.length === 0) {
      report(line, `A table was expected on the slide “${due}”.`);
      continue;
    }
    for (const table of tablesOf(rows)) {
      const width = table[0]?.cells.length ?? 0;
      for (const row of table) {
        if (row.cells.length === width) continue;
        const message = `The row has ${counted(row.cells.length, 'cell')} in a table of ${width}.`;
        report(row.line, message);
      }
    }
    if (isTheme(heading) && !headsRoadmap(rows[0], rows[1])) {
      const message = 'Two years and their quarters were expected at the head of this table.';
      report(rows[0]?.line ?? line, message);
    }
  }
  return problems;
}
