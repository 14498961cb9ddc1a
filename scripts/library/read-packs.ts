import type {
  ListedDocument,
  LibraryRecords,
  PackRecords,
  PaperRecords,
} from '#electron/services/library/make-library-image.ts';
import { recordsOf, type StoredRecords } from '#electron/services/library/stored-records.ts';
import { joinSeries } from '#shared/domain/series/join-series.ts';
import type { Problem } from '#shared/model/problem.ts';
import { placeReasons } from '#shared/parse/place-reasons.ts';
import { placeSections } from '#shared/parse/place-sections.ts';
import type { CitedPaper } from '#shared/parse/commitments/find-sources.ts';
import { placeCommitments } from '#shared/parse/commitments/place-commitments.ts';
import { placeServices } from '#shared/parse/place-services.ts';
import { placeTopics } from '#shared/parse/place-topics.ts';
import { placeStatements } from '#shared/parse/place-statements.ts';
import { readLines } from '#shared/parse/read-lines.ts';
import { checkIntegrity } from './check-integrity.ts';
import { readPack } from './read-pack.ts';
import { readPaper } from './read-paper.ts';
import type { ListedPaper, Seeds } from './seeds.ts';

/** What came of taking the papers apart: the records, and what was odd or missing. */
export interface ReadLibrary {
  readonly records: LibraryRecords;
  readonly problems: readonly Problem[];
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

function hasProblem(met: readonly Problem[]): boolean {
  return met.some(({ severity }) => severity === 'problem');
}

/** Every paper by the number its file begins with, so that a table made by hand can cite its lines. */
function citedPapers(
  seeds: Seeds,
  read: readonly Pick<PaperRecords, 'document' | 'blocks'>[],
): readonly CitedPaper[] {
  return seeds.papers.map(({ id: document, file, text }) => ({
    document,
    number: file.slice(0, 3),
    lines: readLines(text).map(({ raw }) => raw),
    blocks: read.find((one) => one.document === document)?.blocks ?? [],
    caseExampleLines: seeds.caseExamples[file] ?? [],
  }));
}

/** What takes single papers apart; others only where tests read the same papers again and again. */
export interface PaperReaders {
  readonly readPack: typeof readPack;
  readonly readPaper: typeof readPaper;
}

/** Takes the papers apart and checks what came of them; a paper that nothing here can read is listed only. */
export function readPacks(
  seeds: Seeds,
  readers: PaperReaders = { readPack, readPaper },
): ReadLibrary {
  const readPacksById = new Map(
    seeds.papers
      .filter(({ kind }) => kind === 'agenda pack')
      .map((paper) => [paper.id, readers.readPack(paper, seeds)]),
  );
  const [first] = readPacksById.values();
  const read = seeds.papers.map((paper) => {
    const pack = readPacksById.get(paper.id);
    return { paper, ...(pack ?? readers.readPaper(paper, first?.copies ?? null, seeds)) };
  });
  const packs = read.flatMap((one) => ('pack' in one ? [one.pack] : []));
  const papers = read.flatMap((one) => ('text' in one && one.text ? [one.text] : []));
  const records: StoredRecords[] = read.flatMap((one) => one.records);
  const problems = read.flatMap((one) => one.problems);
  const [newest] = packs;
  if (newest) {
    const earlier = recordsOf(records, 'earlier indicator row');
    const joined = joinSeries(seeds.series, earlier, newest.rows);
    records.push({ kind: 'series', document: newest.document, records: joined.series });
    problems.push(...joined.problems);
    const file = seeds.papers.find(({ id }) => id === newest.document)?.file ?? '';
    const placed = placeStatements(seeds.statements, newest, seeds.caseExamples[file] ?? []);
    records.push({
      kind: 'figure statement',
      document: newest.document,
      records: placed.statements,
    });
    const reasoned = placeReasons(seeds.reasons, newest, placed.statements);
    records.push({ kind: 'figure reason', document: newest.document, records: reasoned.reasons });
    const sorted = placeSections(seeds.sections, newest);
    records.push({
      kind: 'performance section',
      document: newest.document,
      records: sorted.sections,
    });
    problems.push(...placed.problems, ...reasoned.problems, ...sorted.problems);
    const cited = citedPapers(seeds, [...packs, ...papers]);
    const followed = placeCommitments(seeds.commitments, {
      papers: cited,
      earlierRows: earlier,
      rows: newest.rows,
      series: joined.series,
    });
    records.push({
      kind: 'commitment',
      document: newest.document,
      records: followed.commitments,
    });
    const continued = placeServices(seeds.services, recordsOf(records, 'plan row'));
    records.push({
      kind: 'service link',
      document: newest.document,
      records: continued.services,
    });
    const topics = placeTopics(seeds.topics, {
      papers: cited,
      titles: new Map(seeds.papers.map(({ id, title }) => [id, title])),
      monitoring: newest.monitoring,
      asks: recordsOf(records, 'ask').filter(({ document }) => document === newest.document),
      rows: newest.rows,
      commitments: seeds.commitments.topics,
    });
    records.push({ kind: 'topic', document: newest.document, records: topics.topics });
    // A paper that lacks a part fails its own checks first; what is cited in it would only say it again.
    if (!hasProblem(problems)) {
      problems.push(...followed.problems, ...continued.problems, ...topics.problems);
    }
  } else {
    const message = 'An agenda pack was expected among the papers.';
    problems.push({ severity: 'problem', file: 'manifest.json', line: 0, message });
  }
  const documents = read.map((one) =>
    toListed(one.paper, 'pack' in one ? lastPage(one.pack) : null),
  );
  const caseExamples = seeds.papers.flatMap(({ id: document, file }) => {
    const lines = seeds.caseExamples[file];
    return lines ? [{ document, lines }] : [];
  });
  const integrity = checkIntegrity(seeds.papers, { packs, papers, records });
  // A paper that lacks a part fails its own checks first; the checks of the whole would only say it again.
  if (!hasProblem(problems)) problems.push(...integrity.problems);
  const notes = problems.filter(({ severity }) => severity === 'note');
  const { checks } = integrity;
  return { records: { documents, packs, papers, records, caseExamples, checks, notes }, problems };
}
