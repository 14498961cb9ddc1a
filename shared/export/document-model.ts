import { plainText } from './plain-text.ts';

/** A stretch of text in one weight. */
export interface Run {
  readonly text: string;
  readonly bold: boolean;
}

/**
 * A paragraph. `look`: `lead` stands over the title, `note` is smaller print about the document, `body` the rest.
 * `hanging` sets the lines after the first in, for text that brings its own number ("1. Consistent …").
 */
export interface ParagraphBlock {
  readonly kind: 'paragraph';
  readonly look: 'lead' | 'body' | 'note';
  readonly hanging: boolean;
  readonly runs: readonly Run[];
}

/** A heading; a document has one of level 1, its title, and skips no level. */
export interface HeadingBlock {
  readonly kind: 'heading';
  readonly level: 1 | 2 | 3 | 4;
  /** On a page of its own, with what follows; else where the text has come to. */
  readonly startsPage?: true;
  readonly text: string;
}

/** A bulleted list. */
export interface ListBlock {
  readonly kind: 'list';
  readonly items: readonly (readonly Run[])[];
}

/** A table with one header row, which is repeated on every page. No cell is empty, so that each one is read out. */
export interface TableBlock {
  readonly kind: 'table';
  /** `share` is the column's part of the width; the shares need not add up to anything. */
  readonly columns: readonly { readonly heading: string; readonly share: number }[];
  readonly rows: readonly (readonly TableCell[])[];
}

/** The paragraphs of one cell. */
export type TableCell = readonly ParagraphBlock[];

/** Ruled lines to write on by hand, or to type between. */
export interface RoomBlock {
  readonly kind: 'room';
  readonly lines: number;
}

export type DocumentBlock = HeadingBlock | ParagraphBlock | ListBlock | TableBlock | RoomBlock;

/** A document before it has a file format: what it says and how it is built up, in reading order. */
export interface DocumentModel {
  readonly title: string;
  /** One sentence for the file's properties. */
  readonly description: string;
  readonly language: 'en-GB';
  readonly orientation: 'portrait' | 'landscape';
  /** Printed at the head and foot of every page; the foot also carries the page number. */
  readonly header: string;
  readonly footer: string;
  /** ISO date it is made on. */
  readonly madeOn: string;
  readonly blocks: readonly DocumentBlock[];
}

/** A heading. */
export function heading(level: HeadingBlock['level'], text: string): HeadingBlock {
  return { kind: 'heading', level, text };
}

/** A paragraph in one weight. */
export function paragraph(text: string, look: ParagraphBlock['look'] = 'body'): ParagraphBlock {
  return { kind: 'paragraph', look, hanging: false, runs: [{ text, bold: false }] };
}

/** A paragraph that begins with a bold label: "**Addressed to:** Cabinet Member". */
export function labelled(label: string, text: string): ParagraphBlock {
  return { kind: 'paragraph', look: 'body', hanging: false, runs: labelledRuns(label, text) };
}

/** The runs of a bold label and what follows it. */
export function labelledRuns(label: string, text: string): readonly Run[] {
  return [
    { text: `${label}: `, bold: true },
    { text, bold: false },
  ];
}

/** Written text as paragraphs, one for each line that is not blank; one that brings its own number hangs. */
export function paragraphsOf(text: string): readonly ParagraphBlock[] {
  return plainText(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => ({ ...paragraph(line), hanging: /^\d+[.)]\s/.test(line) }));
}
