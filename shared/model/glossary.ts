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
