import { Fragment, type ReactNode } from 'react';
import styles from './reader-text.module.css';

/** Far beyond any word of any language: a browser takes time by the square of a word's length to break it. */
const longestWord = 500;

const tooLong = new RegExp(`\\S{${longestWord + 1},}`, 'u');

/**
 * A text whose monstrous words are set in pieces, each laid out only when it comes near the screen. The characters stay
 * those of the text, in order; a text without such words is answered as it is.
 */
export function setLongWords(text: string): ReactNode {
  if (!tooLong.test(text)) return text;
  const parts: ReactNode[] = [];
  for (const match of text.matchAll(/\S+|\s+/gu)) {
    const [run] = match;
    if (run.length <= longestWord || run.trim() === '') {
      parts.push(<Fragment key={match.index}>{run}</Fragment>);
      continue;
    }
    for (let at = 0; at < run.length; at += longestWord) {
      parts.push(
        <span key={match.index + at} className={styles['piece']}>
          {run.slice(at, at + longestWord)}
        </span>,
      );
    }
  }
  return parts;
}
