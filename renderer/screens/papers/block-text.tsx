import { Fragment, type ReactNode } from 'react';
import { Term } from '#renderer/components/term.tsx';
import type { TermMatch } from '#renderer/components/text-with-terms.tsx';
import type { EmphasisRun } from '#shared/model/document.ts';
import { setLongWords } from './long-words.tsx';

/** A stretch of text with what it is wrapped in. */
interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly bold: boolean;
  readonly term: TermMatch | null;
}

const none: readonly TermMatch[] = [];

/**
 * A block's text, or a part of it, with its bold words and the glossary's words. The characters are exactly those of
 * the text, in order: selections are turned into offsets by counting them.
 */
export function BlockText({
  text,
  emphasis,
  terms = none,
}: {
  readonly text: string;
  /** Offsets into this text. */
  readonly emphasis: readonly EmphasisRun[];
  /** The words to be explained, by their offsets into this text. */
  readonly terms?: readonly TermMatch[] | undefined;
}): ReactNode {
  const stretches = toStretches(text, emphasis, terms);
  if (stretches.length === 1 && !stretches[0]?.bold && !stretches[0]?.term)
    return setLongWords(text);
  return stretches.map((stretch) => {
    const words = text.slice(stretch.start, stretch.end);
    const inner = stretch.term ? (
      <Term meaning={stretch.term.meaning} isTabStop={false}>
        {words}
      </Term>
    ) : (
      setLongWords(words)
    );
    return (
      <Fragment key={stretch.start}>{stretch.bold ? <strong>{inner}</strong> : inner}</Fragment>
    );
  });
}

function toStretches(
  text: string,
  emphasis: readonly EmphasisRun[],
  terms: readonly TermMatch[],
): Stretch[] {
  const edges = new Set([0, text.length]);
  for (const { start, end } of [...emphasis, ...terms]) {
    edges.add(start);
    edges.add(end);
  }
  // A term is one button, so bold that starts or ends inside it does not cut it.
  const cuts = [...edges]
    .filter((edge) => edge >= 0 && edge <= text.length)
    .filter((edge) => !terms.some((term) => edge > term.start && edge < term.end))
    .sort((a, b) => a - b);
  return cuts.slice(0, -1).map((start, index) => {
    const end = cuts[index + 1] ?? text.length;
    return {
      start,
      end,
      bold: emphasis.some((run) => run.start <= start && run.end >= end),
      term: terms.find((term) => term.start === start && term.end === end) ?? null,
    };
  });
}
