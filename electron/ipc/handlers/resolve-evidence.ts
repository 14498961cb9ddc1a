import { makeQuote, type QuoteRefusal } from '#shared/domain/anchoring/make-quote.ts';
import { assert } from '#shared/lib/assert.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { EvidenceRequest, EvidenceSource } from '#shared/model/evidence.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { NewEvidence } from '#electron/services/workspace/workspace.ts';

type Wanted<K extends EvidenceRequest['kind']> = Extract<EvidenceRequest, { readonly kind: K }>;
type Resolved = Promise<Result<NewEvidence, Failure>>;

const gone = (what: string) =>
  failure(
    'not-found',
    `${what} is not in the papers the app holds, so nothing was written down. Open the paper again and choose it there.`,
  );

const quoteSentences: Readonly<Record<QuoteRefusal, Failure>> = {
  'not in these blocks': failure(
    'invalid-request',
    'Choose words of one paper, from their beginning to their end. Nothing was written down.',
  ),
  'offset outside the text': failure(
    'invalid-request',
    'The words chosen do not match the paper. Select them again. Nothing was written down.',
  ),
  'nothing quoted': failure('invalid-request', 'No words were chosen. Select some, then ask.'),
  'too long': failure(
    'invalid-request',
    'That is more than four pages of text. Choose fewer words, then ask. Nothing was written down.',
  ),
};

/** Blocks further apart than this are far more than the longest quote, whatever they hold. */
const widestQuote = 400;
/** Enough blocks on either side that 32 characters of context are found past page markers and short cells. */
const blocksAround = 12;

async function sourceOf(
  library: Library,
  document: string,
  at: { readonly page: PageRef; readonly lineFrom: number; readonly lineTo: number },
): Promise<EvidenceSource> {
  const paper = (await library.listDocuments()).find((one) => one.id === document);
  assert(paper, `The library names a paper it does not list: ${document}`);
  return {
    document,
    documentTitle: paper.title,
    documentHash: paper.sha256,
    page: at.page,
    lineFrom: at.lineFrom,
    lineTo: at.lineTo,
  };
}

async function resolveFigure(library: Library, wanted: Wanted<'figure'>): Resolved {
  const row = await library.findIndicatorRow(wanted.row);
  const reading = row?.readings.find((one) => one.month === wanted.month);
  if (!row || !reading) return failed(gone('This figure'));
  return ok({
    kind: 'figure',
    row: row.id,
    indicatorName: row.name,
    tableTitle: row.tableTitle,
    month: reading.month,
    printed: reading.printed,
    targetPrinted: row.target.printed,
    source: await sourceOf(library, row.document, {
      page: row.page,
      lineFrom: row.line,
      lineTo: row.line,
    }),
  });
}

async function resolveQuote(library: Library, wanted: Wanted<'quote'>): Resolved {
  const [first, last] = await Promise.all([
    library.findBlock(wanted.start.block),
    library.findBlock(wanted.end.block),
  ]);
  if (!first || !last) return failed(gone('This passage'));
  if (first.document !== last.document) return failed(quoteSentences['not in these blocks']);
  if (last.ordinal - first.ordinal > widestQuote) return failed(quoteSentences['too long']);
  const blocks = await library.listBlocks(
    first.document,
    Math.max(0, first.ordinal - blocksAround),
    Math.max(first.ordinal, last.ordinal) + blocksAround,
  );
  const made = makeQuote(blocks, wanted.start, wanted.end);
  if (!made.ok) return failed(quoteSentences[made.failure]);
  const { start, end, quote, prefix, suffix } = made.value;
  return ok({
    kind: 'quote',
    start,
    end,
    quote,
    prefix,
    suffix,
    source: await sourceOf(library, first.document, made.value),
  });
}

async function resolveMonitoring(library: Library, wanted: Wanted<'monitoring'>): Resolved {
  const row = (await library.listMonitoringRows()).find((one) => one.id === wanted.row);
  if (!row) return failed(gone('This row of the monitoring table'));
  const [lineFrom, lineTo] = row.lines;
  return ok({
    kind: 'monitoring',
    row: row.id,
    title: row.title,
    actionProposed: row.actionProposed,
    status: row.status,
    source: await sourceOf(library, row.document, { page: row.page, lineFrom, lineTo }),
  });
}

function resolveOne(library: Library, wanted: EvidenceRequest): Resolved {
  if (wanted.kind === 'figure') return resolveFigure(library, wanted);
  return wanted.kind === 'quote'
    ? resolveQuote(library, wanted)
    : resolveMonitoring(library, wanted);
}

/**
 * Looks up what a screen asks evidence for, in the library, so that figures, words, pages and lines are the paper's
 * own. All or nothing: one piece that cannot be found refuses the whole list. An empty list needs no library.
 */
export async function resolveEvidence(
  library: Result<Library, Failure>,
  requests: readonly EvidenceRequest[],
): Promise<Result<readonly NewEvidence[], Failure>> {
  if (requests.length === 0) return ok([]);
  if (!library.ok) return library;
  const resolved: NewEvidence[] = [];
  for (const wanted of requests) {
    const one = await resolveOne(library.value, wanted);
    if (!one.ok) return one;
    resolved.push(one.value);
  }
  return ok(resolved);
}
