/** A day in a cell, as an ISO date. */
export interface SheetDay {
  readonly day: string;
}

/** What a cell holds: text, a number, a day, or nothing. */
export type SheetCell = string | number | SheetDay | null;

/** A column: what stands over it, and its width in characters. */
export interface SheetColumn {
  readonly heading: string;
  readonly width: number;
}

/** A sheet before it has a file format. */
export interface SheetModel {
  /** The name on its tab: at most 31 characters, none of \ / ? * [ ] : */
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: readonly (readonly SheetCell[])[];
}

/** A cell as text, a day in ISO form; null where it holds nothing. */
export function cellAsText(cell: SheetCell): string | number | null {
  return typeof cell === 'object' && cell !== null ? cell.day : cell;
}
