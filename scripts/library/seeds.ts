import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { aims, documentKinds, natures } from '#electron/services/library/stored-words.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { CuratedSeries } from '#shared/model/series.ts';
import type { CuratedReason } from '#shared/parse/place-reasons.ts';
import type { CuratedSection } from '#shared/parse/place-sections.ts';
import type { CuratedCommitments } from '#shared/parse/commitments/curated-commitment.ts';
import type { CuratedService } from '#shared/parse/place-services.ts';
import type { CuratedTopic } from '#shared/parse/place-topics.ts';
import type { CuratedStatement } from '#shared/parse/place-statements.ts';
import type {
  CuratedActionPage,
  CuratedMeasure,
} from '#shared/parse/parse-improvement-plan-2020.ts';
import { commitmentReadingsFile, commitmentsFile, servicesFile } from './commitment-tables.ts';
import {
  actionsFile,
  caseExamplesFile,
  measuresFile,
  prioritiesFile,
  reasonsFile,
  seriesFile,
  statementsFile,
} from './curated-tables.ts';
import { topicsFile } from './topic-table.ts';
import { decodePaper, type DecodedText } from './decode-paper.ts';

const listedPaper = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/),
  file: z.string().regex(/^[\w.-]+$/),
  title: z.string().min(1),
  kind: z.enum(documentKinds),
  date: z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  period: z.string().min(1),
  provenance: z.string().min(1),
  /** What was counted by hand, under the words that the library's own counts have. */
  expected: z.record(z.string(), z.int().min(0)).optional(),
});

const manifestFile = z.strictObject({
  about: z.string(),
  documents: z.array(listedPaper).min(1),
});

const lineNumber = z.int().min(1);

const pagesFile = z.strictObject({
  about: z.string(),
  bands: z.array(
    z.strictObject({
      page_from: z.int().min(1),
      page_to: z.int().min(1),
      line_from: lineNumber,
      line_to: lineNumber,
      content: z.string(),
      basis: z.string(),
    }),
  ),
});

const aimsFile = z.object({
  indicators: z.array(
    z.object({
      indicator: z.string().regex(/^indicator\//),
      aim: z.enum(aims),
      aimSource: z.string().min(1).nullable(),
      reason: z.string().min(1),
      nature: z.enum(natures),
      lines: z.array(lineNumber).min(1),
    }),
  ),
});

/** A paper as the manifest lists it. */
export type ListedPaper = z.infer<typeof listedPaper>;

/** What the curated table says of one indicator. */
export type AimEntry = z.infer<typeof aimsFile>['indicators'][number];

/** Everything in the seeds folder, checked. */
export interface Seeds {
  readonly papers: readonly (ListedPaper & { readonly text: string })[];
  readonly pageBands: z.infer<typeof pagesFile>['bands'];
  readonly aims: readonly AimEntry[];
  readonly measures2020: readonly CuratedMeasure[];
  readonly actions2020: readonly CuratedActionPage[];
  readonly series: readonly CuratedSeries[];
  readonly statements: readonly CuratedStatement[];
  readonly reasons: readonly CuratedReason[];
  readonly sections: readonly CuratedSection[];
  readonly commitments: CuratedCommitments;
  readonly services: readonly CuratedService[];
  readonly topics: readonly CuratedTopic[];
  /** Lines that describe or quote a child or family, by file name. */
  readonly caseExamples: Readonly<Record<string, readonly number[]>>;
  /** What is odd in the way the papers' files are written down, in the order of the papers. */
  readonly remarks: readonly Problem[];
}

function problem(file: string, message: string): Problem {
  return { severity: 'problem', file, line: 0, message };
}

/** How many things wrong with one file are listed; a table made by hand may be wrong in every row. */
const issuesListed = 5;

/** What is wrong with a file's form and where in it, in one line. */
function listIssues({ issues }: z.ZodError): string {
  const listed = issues
    .slice(0, issuesListed)
    .map(({ path: at, message }) => `${message} (at ${at.map(String).join('.') || 'its start'})`);
  const more = issues.length - listed.length;
  return `${listed.join('; ')}${more > 0 ? `; and ${more} more` : ''}.`;
}

function readJson<T>(directory: string, file: string, schema: z.ZodType<T>): Result<T, Problem> {
  let bytes: Uint8Array;
  try {
    bytes = fs.readFileSync(path.join(directory, file));
  } catch {
    return failed(problem(file, 'This file was expected and cannot be read.'));
  }
  const decoded = decodePaper(file, bytes);
  if (!decoded.ok) return decoded;
  let raw: unknown;
  try {
    raw = JSON.parse(decoded.value.text.replace(/^\uFEFF/, ''));
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return failed(problem(file, `This file was expected and is not JSON: ${why}.`));
  }
  const parsed = schema.safeParse(raw);
  if (parsed.success) return ok(parsed.data);
  return failed(problem(file, `Not in the form expected: ${listIssues(parsed.error)}`));
}

/** The text of a paper whose bytes are those of the manifest. */
function readPaper(directory: string, paper: ListedPaper): Result<DecodedText, Problem> {
  let bytes: Uint8Array;
  try {
    bytes = fs.readFileSync(path.join(directory, 'documents', paper.file));
  } catch {
    return failed(problem(paper.file, 'This paper is in the manifest and cannot be read.'));
  }
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  if (sha256 !== paper.sha256) {
    const message = `This is not the paper that the manifest lists: SHA-256 ${paper.sha256} was expected, ${sha256} was found.`;
    return failed(problem(paper.file, message));
  }
  return decodePaper(paper.file, bytes);
}

/** Reads the seeds; fails with everything that is wrong with them. */
export function readSeeds(directory: string): Result<Seeds, readonly Problem[]> {
  const manifest = readJson(directory, 'manifest.json', manifestFile);
  const pages = readJson(directory, 'curated/pages.json', pagesFile);
  const curated = readJson(directory, 'curated/aims.json', aimsFile);
  const measures = readJson(directory, 'curated/measures-2020.json', measuresFile);
  const actions = readJson(directory, 'curated/actions-2020.json', actionsFile);
  const series = readJson(directory, 'curated/series.json', seriesFile);
  const statements = readJson(directory, 'curated/statements.json', statementsFile);
  const reasons = readJson(directory, 'curated/reasons.json', reasonsFile);
  const sections = readJson(directory, 'curated/priorities.json', prioritiesFile);
  const commitments = readJson(directory, 'curated/commitments.json', commitmentsFile);
  const readings = readJson(directory, 'curated/commitment-readings.json', commitmentReadingsFile);
  const examples = readJson(directory, 'curated/case-examples.json', caseExamplesFile);
  const services = readJson(directory, 'curated/services.json', servicesFile);
  const topics = readJson(directory, 'curated/topics.json', topicsFile);
  const followed = commitments.ok && readings.ok && services.ok && topics.ok;
  const tables =
    measures.ok &&
    actions.ok &&
    series.ok &&
    statements.ok &&
    reasons.ok &&
    sections.ok &&
    examples.ok;
  const listed = manifest.ok ? manifest.value.documents : [];
  const read = listed.map((paper) => ({ paper, text: readPaper(directory, paper) }));
  const twice = (['id', 'file'] as const).flatMap((key) => {
    return listed
      .filter((paper, index) => listed.findIndex((other) => other[key] === paper[key]) < index)
      .map((paper) => problem('manifest.json', `Two papers have the ${key} “${paper[key]}”.`));
  });
  if (manifest.ok && pages.ok && curated.ok && tables && followed && twice.length === 0) {
    const papers = read.flatMap(({ paper, text }) =>
      text.ok ? [{ ...paper, text: text.value.text }] : [],
    );
    if (papers.length === read.length) {
      return ok({
        papers,
        pageBands: pages.value.bands,
        aims: curated.value.indicators,
        measures2020: measures.value.measures,
        actions2020: actions.value.pages,
        series: series.value.series,
        statements: statements.value.statements,
        reasons: reasons.value.reasons,
        sections: sections.value.sections,
        commitments: { ...readings.value, topics: commitments.value.topics },
        services: services.value.services,
        topics: topics.value.topics,
        caseExamples: examples.value.documents,
        remarks: read.flatMap(({ text }) => (text.ok ? text.value.remarks : [])),
      });
    }
  }
  const results: readonly Result<unknown, Problem>[] = [
    manifest,
    pages,
    curated,
    measures,
    actions,
    series,
    statements,
    reasons,
    sections,
    commitments,
    readings,
    services,
    topics,
    examples,
    ...read.map(({ text }) => text),
  ];
  return failed([...results.flatMap((one) => (one.ok ? [] : [one.failure])), ...twice]);
}
