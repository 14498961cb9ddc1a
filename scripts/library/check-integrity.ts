import { createHash } from 'node:crypto';
import type { LibraryRecords } from '#electron/services/library/make-library-image.ts';
import { recordsOf } from '#electron/services/library/stored-records.ts';
import type { IntegrityCheck } from '#shared/model/about.ts';
import type { Block } from '#shared/model/document.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanCells, cleanString } from '#shared/parse/clean-text.ts';
import { checkPlacementSum } from '#shared/parse/improvement-plan-2023/check-placement-sum.ts';
import { withoutCharts } from '#shared/parse/monitoring-cell.ts';
import { readLines } from '#shared/parse/read-lines.ts';
import type { Seeds } from './seeds.ts';

/** The one month in which the plan of 2023 prints fewer children in care than it places. */
const knownMonth = 'Nov-22';

/** Something looked at: where it stands, and whether it is as it has to be. */
interface Looked {
  readonly file: string;
  readonly line: number;
  readonly what: string;
  readonly good: boolean;
}

/** The stretches of a block's text that stand together in its lines: cells, and the halves a page break made. */
function stretches({ text, pageBreakAt }: Block): readonly string[] {
  const cut = pageBreakAt ?? text.length;
  return [text.slice(0, cut), text.slice(cut)]
    .flatMap((half) => half.split('\t'))
    .map((stretch) => stretch.trim());
}

/** Checks the whole of what was read against the papers' own text. Each check that fails is a problem with its place. */
export function checkIntegrity(
  seeds: Seeds['papers'],
  { packs, papers, records }: Pick<LibraryRecords, 'packs' | 'papers' | 'records'>,
): { readonly checks: readonly IntegrityCheck[]; readonly problems: readonly Problem[] } {
  const sources = new Map(
    seeds.map(({ id, file, text }) => [id, { file, lines: readLines(text).map(({ raw }) => raw) }]),
  );
  const at = (document: string, from: number, to: number): readonly string[] =>
    sources.get(document)?.lines.slice(from - 1, to) ?? [];
  const fileOf = (document: string) => sources.get(document)?.file ?? document;
  const problems: Problem[] = [];
  const check = (name: string, looked: readonly Looked[], detail: string): IntegrityCheck => {
    const bad = looked.filter(({ good }) => !good);
    for (const { file, line, what } of bad) {
      problems.push({ severity: 'problem', file, line, message: `${name}: not ${what}.` });
    }
    return { name, checked: looked.length, passed: looked.length - bad.length, detail };
  };

  const earlier = recordsOf(records, 'earlier indicator row');
  const rows = [...packs.flatMap((pack) => pack.rows), ...earlier];
  const blocks = [...packs, ...papers].flatMap((paper) => paper.blocks);
  const ids = [
    ...blocks,
    ...rows,
    ...recordsOf(records, 'plan row'),
    ...recordsOf(records, 'baseline item'),
    ...recordsOf(records, 'measure'),
    ...recordsOf(records, 'action page').flatMap((page) => page.rows),
    ...recordsOf(records, 'roadmap row'),
    ...recordsOf(records, 'presentation section'),
    ...recordsOf(records, 'enabler'),
    ...recordsOf(records, 'workstream update'),
    ...recordsOf(records, 'copy difference'),
    ...recordsOf(records, 'ask'),
  ].map(({ id, document }) => ({ id, file: fileOf(document) }));
  const times = new Map<string, number>();
  for (const { id } of ids) times.set(id, (times.get(id) ?? 0) + 1);
  const { months } = checkPlacementSum(earlier);

  const checks = [
    check(
      'The file of every paper has the hash that the manifest lists',
      seeds.map(({ file, sha256, text }) => {
        const good = createHash('sha256').update(text, 'utf8').digest('hex') === sha256;
        return { file, line: 0, what: 'the paper that is listed', good };
      }),
      'SHA-256 of the bytes as they were received.',
    ),
    check(
      'Every figure is printed so on its line',
      rows.flatMap(({ document, line, name, readings }) => {
        const cells = cleanCells(at(document, line, line)[0] ?? '').map((cell) => cell.text);
        return readings.map(({ month, printed }, index): Looked => {
          const good = cells[0] === name && (cells[index + 1] ?? '') === printed;
          return { file: fileOf(document), line, what: `“${printed}” for ${month}`, good };
        });
      }),
      'The name of the row and the cell of the month, compared with the text; empty cells are counted too.',
    ),
    check(
      'Every piece of text stands in the lines it cites',
      blocks
        .filter(({ kind }) => kind !== 'missing chart')
        .map((block): Looked => {
          const raw = at(block.document, block.lineFrom, block.lineTo).join(' ');
          const clean = cleanString(withoutCharts(raw));
          const good = stretches(block).every(
            (one) => clean.includes(one) || (block.kind === 'page marker' && raw.includes(one)),
          );
          const what = `“${block.text.slice(0, 40)}”`;
          return { file: fileOf(block.document), line: block.lineFrom, what, good };
        }),
      'A chart whose picture is not in the text is described in our own words and is not counted.',
    ),
    check(
      'Every id is given once',
      ids.map(({ id, file }) => ({ file, line: 0, what: id, good: times.get(id) === 1 })),
      'Blocks, rows of figures, rows of plans and of the roadmap, measures, actions, slides, differences between copies, baseline items and asks.',
    ),
    check(
      'Children in care in 2023 are as many as are placed',
      months.map(({ month, printed, sum }): Looked => {
        const good = printed === sum || month === knownMonth;
        return { file: fileOf('improvement-plan-2023'), line: 0, what: `in ${month}`, good };
      }),
      `Six placement rows add up to all children in care in every month but ${knownMonth}, where the plan prints 543 for 558: kept as printed.`,
    ),
  ];
  return { checks: checks.filter(({ checked }) => checked > 0), problems };
}
