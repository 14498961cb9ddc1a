import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { EvidenceRequest } from '#shared/model/evidence.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { Library } from '#electron/services/library/library.ts';
import type { NewEvidence } from '#electron/services/workspace/workspace.ts';
import { notInPapers, quoteWords, sourceOf } from './quote-words.ts';

type Wanted<K extends EvidenceRequest['kind']> = Extract<EvidenceRequest, { readonly kind: K }>;
type Resolved = Promise<Result<NewEvidence, Failure>>;

async function resolveFigure(library: Library, wanted: Wanted<'figure'>): Resolved {
  const row = await library.findIndicatorRow(wanted.row);
  const reading = row?.readings.find((one) => one.month === wanted.month);
  if (!row || !reading) return failed(notInPapers('This figure'));
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
  const found = await quoteWords(library, wanted.start, wanted.end);
  if (!found.ok) return found;
  const { start, end, quote, prefix, suffix } = found.value;
  return ok({
    kind: 'quote',
    start,
    end,
    quote,
    prefix,
    suffix,
    source: await sourceOf(library, found.value.document, found.value),
  });
}

async function resolveMonitoring(library: Library, wanted: Wanted<'monitoring'>): Resolved {
  const row = (await library.listMonitoringRows()).find((one) => one.id === wanted.row);
  if (!row) return failed(notInPapers('This row of the monitoring table'));
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
