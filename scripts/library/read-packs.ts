import { createHash } from 'node:crypto';
import type {
  ListedDocument,
  LibraryRecords,
  PackRecords,
} from '#electron/services/library/make-library-image.ts';
import { parseAgendaPack } from '#shared/parse/parse-agenda-pack.ts';
import type { Problem } from '#shared/model/problem.ts';
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

/** Takes the agenda packs apart; the other papers are listed only. */
export function readPacks(seeds: Seeds): ReadLibrary {
  const problems: Problem[] = [];
  const packs: PackRecords[] = [];
  const documents = seeds.papers.map((paper) => {
    if (paper.kind !== 'agenda pack') return toListed(paper, null);
    const read = readPack(paper, seeds);
    packs.push(read.pack);
    problems.push(...read.problems);
    return toListed(paper, lastPage(read.pack));
  });
  if (packs.length === 0) {
    const message = 'An agenda pack was expected among the papers.';
    problems.push({ severity: 'problem', file: 'manifest.json', line: 0, message });
  }
  const notes = problems.filter(({ severity }) => severity === 'note');
  return { records: { documents, packs, notes }, problems };
}
