/**
 * Something a parser met. A `note` is an oddity of the paper, kept as printed: listed, and the build goes on.
 * A `problem` is something expected and not found: listed, and no new library is made.
 */
export interface Problem {
  readonly severity: 'note' | 'problem';
  readonly file: string;
  /** 1-based line of the file; 0 when it concerns the whole file. */
  readonly line: number;
  readonly message: string;
}
