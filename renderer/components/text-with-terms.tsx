import { Fragment, type ReactNode } from 'react';
import type { Glossary } from '#shared/model/glossary.ts';
import { Term } from './term.tsx';

/** Finds the glossary's words in texts; made once for a glossary, since it holds one long pattern. */
export interface TermFinder {
  readonly pattern: RegExp | null;
  readonly meanings: ReadonlyMap<string, { readonly name: string; readonly definition: string }>;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** Makes a finder of whole words. Acronyms match only as printed; terms match in any case. Longer names win. */
export function makeTermFinder(glossary: Glossary): TermFinder {
  const meanings = new Map<string, { name: string; definition: string }>();
  const alternatives: string[] = [];
  for (const term of glossary.terms) {
    // Words so short or so common that marking each would be noise; they stay in the glossary itself.
    if (term.term.length < 5 || commonWords.has(term.term)) continue;
    meanings.set(term.term.toLowerCase(), {
      name: term.term,
      definition: term.paragraphs[0] ?? term.definition,
    });
    alternatives.push(anyCase(term.term));
  }
  for (const { acronym, expansion } of glossary.acronyms) {
    meanings.set(acronym, { name: acronym, definition: expansion });
    alternatives.push(escapePattern(acronym));
  }
  alternatives.sort((a, b) => b.length - a.length);
  return {
    pattern:
      alternatives.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
        : null,
    meanings,
  };
}

const commonWords = new Set(['Abuse', 'Neglect', 'Referral', 'Assessment', 'Advocacy']);

function anyCase(text: string): string {
  return Array.from(text)
    .map((letter) =>
      letter.toLowerCase() === letter.toUpperCase()
        ? escapePattern(letter)
        : `[${letter.toLowerCase()}${letter.toUpperCase()}]`,
    )
    .join('');
}

/** One stretch of a text: plain, or a word the glossary explains. Offsets are UTF-16 code units. */
export interface TermMatch {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly definition: string;
}

/** The glossary's words in a text, in order. `seen` names are left out and added to: first use only. */
export function findTerms(text: string, finder: TermFinder, seen?: Set<string>): TermMatch[] {
  if (!finder.pattern) return [];
  const found: TermMatch[] = [];
  for (const match of text.matchAll(finder.pattern)) {
    const meaning = finder.meanings.get(match[0]) ?? finder.meanings.get(match[0].toLowerCase());
    if (!meaning || seen?.has(meaning.name)) continue;
    seen?.add(meaning.name);
    found.push({ start: match.index, end: match.index + match[0].length, ...meaning });
  }
  return found;
}

/** A text in which the glossary's words can be opened. */
export function TextWithTerms({
  text,
  finder,
}: {
  readonly text: string;
  readonly finder: TermFinder | null;
}): ReactNode {
  if (!finder) return text;
  const seen = new Set<string>();
  const parts: ReactNode[] = [];
  let from = 0;
  for (const match of findTerms(text, finder, seen)) {
    parts.push(<Fragment key={from}>{text.slice(from, match.start)}</Fragment>);
    parts.push(
      <Term key={`t${match.start}`} name={match.name} definition={match.definition}>
        {text.slice(match.start, match.end)}
      </Term>,
    );
    from = match.end;
  }
  parts.push(<Fragment key={from}>{text.slice(from)}</Fragment>);
  return parts;
}
