import type { Block } from '#shared/model/document.ts';
import type { Position } from '#shared/model/evidence.ts';

/** Words selected in a paper, by the blocks and offsets they stand at. */
export interface SelectedWords {
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

/** The attributes that let a selection inside an element be turned into offsets of a block's text. */
export function textHost(block: Block, offset = 0) {
  return { 'data-text-of': block.id, 'data-offset': offset } as const;
}

/**
 * The position of a point of the page inside a block's text; null when it stands in no text. Holds because a text host
 * contains exactly the characters of the block's text from its offset on, whatever elements stand between them.
 */
export function toPosition(container: Node, offset: number): Position | null {
  const element = container instanceof Element ? container : container.parentElement;
  const host = element?.closest<HTMLElement>('[data-text-of]');
  const block = host?.dataset['textOf'];
  if (!host || block === undefined) return null;
  const before = host.ownerDocument.createRange();
  before.setStart(host, 0);
  before.setEnd(container, offset);
  return { block, offset: Number(host.dataset['offset'] ?? 0) + before.toString().length };
}

/** The words of a selection that begins and ends in texts of the reader; null otherwise. */
export function toSelectedWords(
  selection: Selection | null,
  reader: Element,
): SelectedWords | null {
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!reader.contains(range.startContainer) || !reader.contains(range.endContainer)) return null;
  const text = selection.toString().trim();
  if (text === '') return null;
  const start = toPosition(range.startContainer, range.startOffset);
  // A triple click ends before the first character of what follows, which may be no text at all.
  const end = toPosition(range.endContainer, range.endOffset) ?? lastPositionIn(range, reader);
  return start && end ? { start, end, text } : null;
}

function lastPositionIn(range: Range, reader: Element): Position | null {
  const hosts = [...reader.querySelectorAll<HTMLElement>('[data-text-of]')].filter((host) =>
    range.intersectsNode(host),
  );
  const last = hosts.at(-1);
  return last ? toPosition(last, last.childNodes.length) : null;
}
