import { isWords } from '#shared/domain/anchoring/is-words.ts';
import { makeAnchor } from '#shared/domain/anchoring/make-anchor.ts';
import type { PreparedPaper } from '#shared/domain/anchoring/prepare-paper.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type { Block } from '#shared/model/document.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { NoteTarget, NoteTargetRequest } from '#shared/model/note.ts';
import type { Library } from '#electron/services/library/library.ts';
import { notInPapers, quoteWords, sourceOf } from './quote-words.ts';

/** What a note stands at, and the agenda item whose papers that belongs to. */
interface ResolvedTarget {
  readonly target: NoteTarget;
  readonly agendaItem: number | null;
}

type Resolved = Promise<Result<ResolvedTarget, Failure>>;
type Wanted<K extends NoteTargetRequest['kind']> = Extract<NoteTargetRequest, { kind: K }>;

/** Papers made ready for words to be looked for in them, each once. */
export type PreparedPapers = (document: string) => Promise<PreparedPaper>;

const aboutChild = failure(
  'rule',
  'These lines describe a child or a family, so they are not marked or quoted. Ask about practice, not about the child.',
);

const notWords = failure(
  'invalid-request',
  'This line stands for something the text leaves out, so there are no words to mark. Select words beside it.',
);

async function resolveWords(
  library: Library,
  prepared: PreparedPapers,
  kind: 'words' | 'table row',
  { start, end }: Pick<Wanted<'words'>, 'start' | 'end'>,
): Resolved {
  const quoted = await quoteWords(library, start, end);
  if (!quoted.ok) return quoted;
  const { document, ...quote } = quoted.value;
  const first = await library.findBlock(start.block);
  const last = await library.findBlock(end.block);
  if (!first || !last) return failed(notInPapers('This passage'));
  if (!isWords(first) || !isWords(last)) return failed(notWords);
  const touched = await library.listBlocks(document, first.ordinal, last.ordinal);
  const caseExamples = new Set(await library.listCaseExamples(document));
  if (touched.some(({ id }) => caseExamples.has(id))) return failed(aboutChild);
  return ok({
    target: {
      kind,
      ...makeAnchor(await prepared(document), quote),
      source: await sourceOf(library, document, quote),
    },
    agendaItem: first.agendaItem,
  });
}

async function resolveFigure(library: Library, wanted: Wanted<'figure'>): Resolved {
  const row = await library.findIndicatorRow(wanted.row);
  const reading = row?.readings.find((one) => one.month === wanted.month);
  if (!row || !reading) return failed(notInPapers('This figure'));
  const block = await findBlock(library, (await library.listRowBlocks()).get(row.id));
  return ok({
    target: {
      kind: 'figure',
      row: row.id,
      indicator: row.indicator,
      indicatorName: row.name,
      tableTitle: row.tableTitle,
      month: reading.month,
      printed: reading.printed,
      source: await sourceOf(library, row.document, {
        page: row.page,
        lineFrom: row.line,
        lineTo: row.line,
      }),
    },
    agendaItem: block?.agendaItem ?? null,
  });
}

async function resolvePage(library: Library, wanted: Wanted<'page'>): Resolved {
  const place = await library.findPlace(wanted.document, { kind: 'page', page: wanted.page });
  const block = await findBlock(library, place?.block);
  if (!block) return failed(notInPapers('This page'));
  return ok({
    target: {
      kind: 'page',
      page: wanted.page,
      source: await sourceOf(library, wanted.document, block),
    },
    agendaItem: block.agendaItem,
  });
}

async function resolvePaper(library: Library, { document }: Wanted<'paper'>): Resolved {
  const [block] = await library.listBlocks(document, 0, 0);
  if (!block) return failed(notInPapers('This paper'));
  const basis = 'the paper as a whole';
  return ok({
    target: {
      kind: 'paper',
      source: await sourceOf(library, document, {
        page: { kind: 'unknown', from: null, to: null, basis },
        lineFrom: block.lineFrom,
        lineTo: block.lineTo,
      }),
    },
    agendaItem: null,
  });
}

function findBlock(library: Library, block: string | undefined): Promise<Block | null> {
  return block === undefined ? Promise.resolve(null) : library.findBlock(block);
}

/** Looks up what a note is to stand at, so that words, page and lines are the paper's own. */
export async function resolveNoteTarget(
  library: Library,
  prepared: PreparedPapers,
  wanted: NoteTargetRequest,
): Resolved {
  switch (wanted.kind) {
    case 'words':
      return resolveWords(library, prepared, 'words', wanted);
    case 'table row': {
      const block = await library.findBlock(wanted.block);
      if (block?.kind !== 'table row') return failed(notInPapers('This row'));
      return resolveWords(library, prepared, 'table row', {
        start: { block: block.id, offset: 0 },
        end: { block: block.id, offset: block.text.length },
      });
    }
    case 'figure':
      return resolveFigure(library, wanted);
    case 'page':
      return resolvePage(library, wanted);
    case 'paper':
      return resolvePaper(library, wanted);
  }
}
