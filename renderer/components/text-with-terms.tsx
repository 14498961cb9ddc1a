import { Fragment, type ReactNode } from 'react';
import type { KnownMeaning, PlacedGlossary } from '#shared/model/glossary.ts';
import { Term, type Meaning } from './term.tsx';

/** Finds the glossary's words in texts; made once for a glossary, since it holds one long pattern. */
export interface TermFinder {
  readonly pattern: RegExp | null;
  readonly meanings: ReadonlyMap<string, Meaning>;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const none: readonly KnownMeaning[] = [];

/** "Indefinite Leave to Remain (ILR)" is also found as "Indefinite Leave to Remain" and as "ILR". */
const nameWithAcronym = /^(.+) \(([\p{Lu}&]+)\)$/u;

/**
 * Makes a finder of whole words. Acronyms match only as printed; terms match in any case. Longer names win. Local
 * `meanings` are of acronyms that the glossary does not list, so the two never speak of one word.
 */
export function makeTermFinder(
  glossary: PlacedGlossary,
  meanings: readonly KnownMeaning[] = none,
): TermFinder {
  const known = new Map<string, Meaning>();
  const alternatives: string[] = [];
  const take = (printed: string, pattern: string, meaning: Meaning) => {
    if (known.has(printed)) return;
    known.set(printed, meaning);
    alternatives.push(pattern);
  };
  for (const term of glossary.terms) {
    // Words so short or so common that marking each would be noise; they stay in the glossary itself.
    if (term.term.length < 5 || commonWords.has(term.term)) continue;
    const { document, line, page } = term;
    const meaning: Meaning = {
      name: term.term,
      definition: term.paragraphs[0] ?? term.definition,
      source: { kind: 'glossary', document, line, page },
    };
    const [, words, acronym] = nameWithAcronym.exec(term.term) ?? [];
    for (const name of [term.term, words]) {
      if (name !== undefined) take(name.toLowerCase(), anyCase(name), meaning);
    }
    if (acronym !== undefined) take(acronym, escapePattern(acronym), meaning);
  }
  for (const { acronym, expansion, document, line, page } of glossary.acronyms) {
    take(acronym, escapePattern(acronym), {
      name: acronym,
      definition: expansion,
      source: { kind: 'glossary', document, line, page },
    });
  }
  for (const { acronym, meaning, forms } of meanings) {
    for (const form of forms) {
      const source = { kind: 'yours' } as const;
      take(form, escapePattern(form), { name: acronym, definition: meaning, source });
    }
  }
  alternatives.sort((a, b) => b.length - a.length);
  return {
    pattern:
      alternatives.length > 0
        ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{N}])`, 'gu')
        : null,
    meanings: known,
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
  readonly meaning: Meaning;
}

/** The glossary's words in a text, in order. `seen` names are left out and added to: first use only. */
export function findTerms(text: string, finder: TermFinder, seen?: Set<string>): TermMatch[] {
  if (!finder.pattern) return [];
  const found: TermMatch[] = [];
  for (const match of text.matchAll(finder.pattern)) {
    const meaning = finder.meanings.get(match[0]) ?? finder.meanings.get(match[0].toLowerCase());
    if (!meaning || seen?.has(meaning.name)) continue;
    seen?.add(meaning.name);
    found.push({ start: match.index, end: match.index + match[0].length, meaning });
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
      <Term key={`t${match.start}`} meaning={match.meaning}>
        {text.slice(match.start, match.end)}
      </Term>,
    );
    from = match.end;
  }
  parts.push(<Fragment key={from}>{text.slice(from)}</Fragment>);
  return parts;
}
