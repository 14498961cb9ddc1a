import type { PageRef } from './page.ts';

export interface Acronym {
  readonly acronym: string;
  readonly expansion: string;
  readonly line: number;
}

export interface GlossaryTerm {
  readonly term: string;
  /** The whole definition, paragraphs joined by a blank line. */
  readonly definition: string;
  readonly paragraphs: readonly string[];
  readonly line: number;
}

export interface Glossary {
  readonly acronyms: readonly Acronym[];
  readonly terms: readonly GlossaryTerm[];
}

/** Where an entry of the glossary is printed. */
interface PrintedAt {
  readonly document: string;
  readonly page: PageRef;
}

/** The glossary with the paper and page of each entry. */
export interface PlacedGlossary extends Glossary {
  readonly acronyms: readonly (Acronym & PrintedAt)[];
  readonly terms: readonly (GlossaryTerm & PrintedAt)[];
}

/** A page on which an acronym is used. */
export interface AcronymPlace {
  readonly document: string;
  readonly page: PageRef;
  /** The first block of the page that uses it. */
  readonly block: string;
  /** How often it stands there. */
  readonly count: number;
}

/** An acronym that the papers use and the glossary does not list. */
export interface UnexplainedAcronym {
  /** As it is printed most often, without the "s" of a plural: "IRO", "CiN". */
  readonly acronym: string;
  /** Every way it is printed: "CIN", "CiN", "IROs". */
  readonly forms: readonly string[];
  readonly count: number;
  /** In reading order, paper by paper; at least one. */
  readonly places: readonly AcronymPlace[];
  /** The words it stands for, where a paper prints them beside it in brackets; null where none does. */
  readonly spelledOut: {
    readonly words: string;
    readonly document: string;
    readonly block: string;
    readonly page: PageRef;
  } | null;
}

/** What an acronym means to the person who uses this copy; it never leaves this computer. */
export interface LocalMeaning {
  readonly id: string;
  readonly acronym: string;
  readonly meaning: string;
  /** ISO instant. */
  readonly changedAt: string;
}

/** A local meaning with every way its acronym is printed in the papers of today. */
export interface KnownMeaning extends LocalMeaning {
  readonly forms: readonly string[];
}
