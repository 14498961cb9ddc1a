import { createHash } from 'node:crypto';
import type { PackRecords } from '#electron/services/library/make-library-image.ts';
import type { StoredRecords } from '#electron/services/library/stored-records.ts';
import type { Block } from '#shared/model/document.ts';
import type { Problem } from '#shared/model/problem.ts';
import {
  parseAimingHigher,
  type AimingHigher,
} from '#shared/parse/aiming-higher/parse-aiming-higher.ts';
import {
  parseDeliveryPlans,
  type DeliveryPlans,
} from '#shared/parse/delivery-plans/parse-delivery-plans.ts';
import { parsePackNarrative } from '#shared/parse/pack-narrative/parse-pack-narrative.ts';
import { parseAgendaPack } from '#shared/parse/parse-agenda-pack.ts';
import { joinAims } from './join-aims.ts';
import type { Seeds } from './seeds.ts';

/** What an agenda pack prints of papers that also are documents of their own. */
export interface PackCopies {
  readonly document: string;
  readonly blocks: readonly Block[];
  readonly deliveryPlans: DeliveryPlans;
  readonly aimingHigher: AimingHigher;
}

/** What came of an agenda pack. */
export interface ReadPack {
  readonly pack: PackRecords;
  readonly copies: PackCopies;
  readonly records: readonly StoredRecords[];
  readonly problems: readonly Problem[];
}

/** SHA-256 of a text as lower-case hexadecimal. */
export function sha256Hex(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

function readPackPages(
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

function readNarrative(
  paper: Seeds['papers'][number],
  seeds: Seeds,
): Pick<ReadPack, 'records' | 'problems'> {
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

/** Takes an agenda pack apart, with the plans and the presentation that it prints as appendices. */
export function readPack(paper: Seeds['papers'][number], seeds: Seeds): ReadPack {
  const { id: document, file, text } = paper;
  const { pageBands } = seeds;
  const { pack, problems } = readPackPages(paper, seeds);
  const narrative = readNarrative(paper, seeds);
  const deliveryPlans = parseDeliveryPlans({ document, file, text, pageBands });
  const caseExampleLines = seeds.caseExamples[file] ?? [];
  const aimingHigher = parseAimingHigher({ document, file, text, pageBands, caseExampleLines });
  return {
    pack,
    copies: { document, blocks: pack.blocks, deliveryPlans, aimingHigher },
    records: [
      ...narrative.records,
      { kind: 'plan row', document, records: deliveryPlans.plans },
      { kind: 'presentation section', document, records: aimingHigher.sections },
      { kind: 'roadmap row', document, records: aimingHigher.roadmap },
      { kind: 'enabler', document, records: aimingHigher.enablers },
      { kind: 'workstream update', document, records: aimingHigher.updates },
    ],
    problems: [
      ...problems,
      ...narrative.problems,
      ...deliveryPlans.problems,
      ...aimingHigher.problems,
    ],
  };
}
