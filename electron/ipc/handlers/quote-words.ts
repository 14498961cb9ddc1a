import { makeQuote, type Quote, type QuoteRefusal } from '#shared/domain/anchoring/make-quote.ts';
import { assert } from '#shared/lib/assert.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { EvidenceSource, Position } from '#shared/model/evidence.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { PageRef } from '#shared/model/page.ts';
import type { Library } from '#electron/services/library/library.ts';

/** What is said of something that is asked for and not in the papers; `what` begins the sentence. */
export function notInPapers(what: string): Failure {
  return failure(
    'not-found',
    `${what} is not in the papers the app holds, so nothing was written down. Open the paper again and choose it there.`,
  );
}

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

/** The words from one position to another as the paper has them, with the paper they stand in. */
export async function quoteWords(
  library: Library,
  start: Position,
  end: Position,
): Promise<Result<Quote & { readonly document: string }, Failure>> {
  const [first, last] = await Promise.all([
    library.findBlock(start.block),
    library.findBlock(end.block),
  ]);
  if (!first || !last) return failed(notInPapers('This passage'));
  if (first.document !== last.document) return failed(quoteSentences['not in these blocks']);
  if (last.ordinal - first.ordinal > widestQuote) return failed(quoteSentences['too long']);
  const blocks = await library.listBlocks(
    first.document,
    Math.max(0, first.ordinal - blocksAround),
    Math.max(first.ordinal, last.ordinal) + blocksAround,
  );
  const made = makeQuote(blocks, start, end);
  return made.ok
    ? ok({ ...made.value, document: first.document })
    : failed(quoteSentences[made.failure]);
}

/** Where something stands in a paper of the library, with the paper's title and hash. */
export async function sourceOf(
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
