import type { PaperRecords } from '#electron/services/library/make-library-image.ts';
import type { StoredRecords } from '#electron/services/library/stored-records.ts';
import type { Problem } from '#shared/model/problem.ts';
import { compareAimingHigher } from '#shared/parse/aiming-higher/compare-aiming-higher.ts';
import { parseAimingHigherDocument } from '#shared/parse/aiming-higher/parse-aiming-higher-document.ts';
import { compareDeliveryPlans } from '#shared/parse/delivery-plans/compare-delivery-plans.ts';
import { parseDeliveryPlansDocument } from '#shared/parse/delivery-plans/parse-delivery-plans-document.ts';
import { parseImprovementPlan2020Text } from '#shared/parse/parse-improvement-plan-2020-text.ts';
import { checkPlan2020Heads } from '#shared/parse/check-plan-2020-heads.ts';
import { parseImprovementPlan2020 } from '#shared/parse/parse-improvement-plan-2020.ts';
import { parseImprovementPlan2023 } from '#shared/parse/parse-improvement-plan-2023.ts';
import { sha256Hex, type PackCopies } from './read-pack.ts';
import type { Seeds } from './seeds.ts';

/** A paper of the seeds, with its text. */
type Paper = Seeds['papers'][number];

/** What came of one paper that is no agenda pack. */
export interface ReadPaper {
  readonly text?: PaperRecords;
  readonly records: readonly StoredRecords[];
  readonly problems: readonly Problem[];
}

function readPlan2023(paper: Paper): ReadPaper {
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

function readPlan2020(paper: Paper, seeds: Seeds): ReadPaper {
  const { id: document, file, text } = paper;
  const { measures2020: measures, actions2020: pages } = seeds;
  const read = parseImprovementPlan2020({ document, file, text, measures, pages });
  const heads = checkPlan2020Heads({ file, text, measures, pages });
  const printed = parseImprovementPlan2020Text({
    document,
    file,
    text,
    measures,
    pages,
    sha256Hex,
  });
  return {
    text: { document, blocks: printed.blocks, outline: printed.outline },
    records: [
      { kind: 'measure', document, records: read.measures },
      { kind: 'action page', document, records: read.pages },
    ],
    problems: [...heads, ...read.problems, ...printed.problems],
  };
}

function readDeliveryPlans(paper: Paper, copies: PackCopies | null): ReadPaper {
  const { id: document, file, text } = paper;
  const pack = copies?.deliveryPlans;
  const read = parseDeliveryPlansDocument({
    document,
    file,
    text,
    packPlans: pack?.plans ?? [],
    sha256Hex,
  });
  return {
    text: { document, blocks: read.blocks, outline: read.outline },
    records: [
      { kind: 'plan row', document, records: read.plans },
      {
        kind: 'copy difference',
        document,
        records: pack ? compareDeliveryPlans(pack, read) : [],
      },
    ],
    problems: read.problems,
  };
}

function readAimingHigher(paper: Paper, copies: PackCopies | null, seeds: Seeds): ReadPaper {
  const { id: document, file, text } = paper;
  const caseExampleLines = seeds.caseExamples[file] ?? [];
  const read = parseAimingHigherDocument({ document, file, text, caseExampleLines, sha256Hex });
  const span = copies?.aimingHigher.span ?? null;
  return {
    text: { document, blocks: read.blocks, outline: read.outline },
    records: [
      { kind: 'presentation section', document, records: read.sections },
      {
        kind: 'copy difference',
        document,
        records: copies && span ? compareAimingHigher({ ...copies, span }, read) : [],
      },
    ],
    problems: read.problems,
  };
}

/** Takes a paper apart that is no agenda pack; one that nothing here can read is listed only. */
export function readPaper(paper: Paper, copies: PackCopies | null, seeds: Seeds): ReadPaper {
  if (paper.id === 'improvement-plan-2023') return readPlan2023(paper);
  if (paper.id === 'improvement-plan-2020') return readPlan2020(paper, seeds);
  if (paper.kind === 'service delivery plans') return readDeliveryPlans(paper, copies);
  if (paper.kind === 'presentation') return readAimingHigher(paper, copies, seeds);
  return { records: [], problems: [] };
}
