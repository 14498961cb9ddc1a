import { createHash } from 'node:crypto';
import type {
  ListedDocument,
  LibraryRecords,
  PackRecords,
  PaperRecords,
} from '#electron/services/library/make-library-image.ts';
import { recordsOf, type StoredRecords } from '#electron/services/library/stored-records.ts';
import { joinSeries } from '#shared/domain/series/join-series.ts';
import { parsePackNarrative } from '#shared/parse/pack-narrative/parse-pack-narrative.ts';
import { parseImprovementPlan2020 } from '#shared/parse/parse-improvement-plan-2020.ts';
import { parseImprovementPlan2023 } from '#shared/parse/parse-improvement-plan-2023.ts';
import { parseAgendaPack } from '#shared/parse/parse-agenda-pack.ts';
import type { Problem } from '#shared/model/problem.ts';
import { checkIntegrity } from './check-integrity.ts';
import { joinAims } from './join-aims.ts';
import type { ListedPaper, Seeds } from './seeds.ts';

/** What came of taking the papers apart: the records, and what was odd or missing. */
export interface ReadLibrary {
  readonly records: LibraryRecords;
  readonly problems: readonly Problem[];
}

function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function readPack(
  paper: Seeds['papers'][number],
  seeds: Seeds,
): { readonly pack: PackRecords; readonly problems: readonly Problem[] } {
  const { id: document, file, text } = paper;
  const { pageBands } = seeds;
  const { tables, problems, ...parsed } = parseAgendaPack({
    document,
    file,
    text,
    pageBands,
    sha256Hex,
  });
  const joined = joinAims(file, tables, seeds.aims);
  const homeless = joined.rows
    .filter((row) => row.block === '')
    .map((row): Problem => {
      const message = `A block of text was expected that holds the row “${row.name}”.`;
      return { severity: 'problem', file, line: row.line, message };
    });
  return {
    pack: { document, ...parsed, rows: joined.rows },
    problems: [...problems, ...joined.problems, ...homeless],
  };
}

/** The last printed page that anything in the pack is known to stand on; null when none is. */
function lastPage(pack: PackRecords): number | null {
  const pages = [
    ...pack.blocks.flatMap(({ page }) => page.to ?? []),
    ...pack.meeting.agenda.flatMap(({ pageTo }) => pageTo ?? []),
  ];
  return pages.length === 0 ? null : Math.max(...pages);
}

function toListed(paper: ListedPaper, pages: number | null): ListedDocument {
  const { id, file, title, kind, date, sha256, period, provenance } = paper;
  return { id, file, title, kind, date, sha256, period, provenance, pages };
}

/** What came of one paper. */
interface ReadPaper {
  readonly pack?: PackRecords;
  readonly text?: PaperRecords;
  readonly records: readonly StoredRecords[];
  readonly problems: readonly Problem[];
}

function readNarrative(paper: Seeds['papers'][number], seeds: Seeds): ReadPaper {
  const { id: document, file, text } = paper;
  const read = parsePackNarrative({
    document,
    file,
    text,
    pageBands: seeds.pageBands,
    caseExampleLines: seeds.caseExamples[file] ?? [],
  });
  const one = <T>(value: T | null): readonly T[] => (value === null ? [] : [value]);
  return {
    records: [
      { kind: 'front matter', document, records: [read.frontMatter] },
      { kind: 'attendance', document, records: one(read.attendance) },
      { kind: 'minute', document, records: read.minutes },
      { kind: 'report', document, records: read.reports },
      { kind: 'commentary', document, records: read.commentary },
      { kind: 'briefing', document, records: one(read.briefing) },
      { kind: 'statement', document, records: one(read.youngCarers) },
      { kind: 'ask', document, records: read.asks },
      { kind: 'missing chart', document, records: read.missingCharts },
    ],
    problems: read.problems,
  };
}

function readPlan2023(paper: Seeds['papers'][number]): ReadPaper {
  const { id: document, file, text } = paper;
  const read = parseImprovementPlan2023({ document, file, text, sha256Hex });
  return {
    text: { document, blocks: read.blocks, outline: read.outline },
    records: [
      { kind: 'earlier indicator row', document, records: read.tables },
      { kind: 'plan row', document, records: read.plans },
      { kind: 'baseline item', document, records: read.baseline },
      { kind: 'judgement', document, records: read.judgements },
      { kind: 'Ofsted recommendation', document, records: read.ofstedRecommendations },
      { kind: 'cross-cutting theme', document, records: read.themes },
    ],
    problems: read.problems,
  };
}

function readPlan2020(paper: Seeds['papers'][number], seeds: Seeds): ReadPaper {
  const { id: document, file, text } = paper;
  const { measures2020: measures, actions2020: pages } = seeds;
  const read = parseImprovementPlan2020({ document, file, text, measures, pages });
  return {
    records: [
      { kind: 'measure', document, records: read.measures },
      { kind: 'action page', document, records: read.pages },
    ],
    problems: read.problems,
  };
}

function readPaper(paper: Seeds['papers'][number], seeds: Seeds): ReadPaper {
  if (paper.kind === 'agenda pack') {
    const { pack, problems } = readPack(paper, seeds);
    const narrative = readNarrative(paper, seeds);
    return {
      pack,
      records: narrative.records,
      problems: [...problems, ...narrative.problems],
    };
  }
  if (paper.id === 'improvement-plan-2023') return readPlan2023(paper);
  if (paper.id === 'improvement-plan-2020') return readPlan2020(paper, seeds);
  return { records: [], problems: [] }; // listed only
}

/** Takes the papers apart and checks what came of them; a paper that nothing here can read is listed only. */
export function readPacks(seeds: Seeds): ReadLibrary {
  const read = seeds.papers.map((paper) => ({ paper, ...readPaper(paper, seeds) }));
  const packs = read.flatMap(({ pack }) => pack ?? []);
  const papers = read.flatMap(({ text }) => text ?? []);
  const records: StoredRecords[] = read.flatMap((one) => one.records);
  const problems = read.flatMap((one) => one.problems);
  const [newest] = packs;
  if (newest) {
    const earlier = recordsOf(records, 'earlier indicator row');
    const joined = joinSeries(seeds.series, earlier, newest.rows);
    records.push({ kind: 'series', document: newest.document, records: joined.series });
    problems.push(...joined.problems);
  } else {
    const message = 'An agenda pack was expected among the papers.';
    problems.push({ severity: 'problem', file: 'manifest.json', line: 0, message });
  }
  const documents = read.map(({ paper, pack }) => toListed(paper, pack ? lastPage(pack) : null));
  const caseExamples = seeds.papers.flatMap(({ id: document, file }) => {
    const lines = seeds.caseExamples[file];
    return lines ? [{ document, lines }] : [];
  });
  const integrity = checkIntegrity(seeds.papers, { packs, papers, records });
  // A paper that lacks a part fails its own checks first; the checks of the whole would only say it again.
  if (!problems.some(({ severity }) => severity === 'problem'))
    problems.push(...integrity.problems);
  const notes = problems.filter(({ severity }) => severity === 'note');
  const { checks } = integrity;
  return { records: { documents, packs, papers, records, caseExamples, checks, notes }, problems };
}
