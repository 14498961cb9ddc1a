import { useRef, type KeyboardEvent, type RefObject } from 'react';
import type { Block } from '#shared/model/document.ts';
import { sentencesOf } from './sentences.ts';
import { toTextRange } from './text-range.ts';

/**
 * Chooses words from the keyboard: Enter on a block selects its first sentence, the right and left arrows the next and
 * the one before, Tab goes to what can be done with it, Escape lets go. Answers whether the key was taken.
 */
export function useSentenceKeys(
  article: RefObject<HTMLElement | null>,
  byId: ReadonlyMap<string, Block>,
): (event: KeyboardEvent) => boolean {
  const chosen = useRef<{ readonly block: string; readonly index: number } | null>(null);

  const select = (block: Block, index: number): boolean => {
    const sentence = sentencesOf(block)[index];
    const root = article.current;
    const range = sentence && root ? toTextRange(root, block.id, sentence[0], sentence[1]) : null;
    if (!range) return false;
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
    chosen.current = { block: block.id, index };
    return true;
  };

  return (event) => {
    if (!(event.target instanceof HTMLElement)) return false;
    const block = byId.get(event.target.dataset['block'] ?? '');
    if (!block || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return false;
    const at = chosen.current?.block === block.id ? chosen.current.index : null;
    switch (event.key) {
      case 'Enter':
        return select(block, 0);
      case 'ArrowRight':
        return at !== null && select(block, at + 1);
      case 'ArrowLeft':
        return at !== null && select(block, at - 1);
      case 'Escape':
        chosen.current = null;
        document.getSelection()?.removeAllRanges();
        return at !== null;
      case 'Tab': {
        const bar = document.querySelector<HTMLElement>('[data-ask-selection] button');
        if (at === null || !bar) return false;
        bar.focus();
        return true;
      }
      default:
        return false;
    }
  };
}
