import { essentialColumns, type IndicatorColumn } from './indicator-columns.ts';

/** `cream` is light on a warmer ground, `dim` dark and of low brightness, for a darkened room. */
export const themes = ['system', 'light', 'cream', 'dark', 'dim'] as const;

/** Sizes of the text of the papers, in per cent of the standard size. */
export const readingSizes = [100, 125, 150, 200] as const;

/** Lengths of a line of the papers. */
export const readingMeasures = ['narrow', 'standard', 'wide'] as const;

/** Preferences: disposable, kept apart from what people write, and replaced by these defaults when unreadable. */
export interface Settings {
  readonly theme: (typeof themes)[number];
  readonly density: 'comfortable' | 'compact';
  /** Whether pressing Q asks a question about what has the focus (WCAG 2.1.4). */
  readonly askKey: boolean;
  /** Whether pressing `/` goes to the field that finds words in a paper (WCAG 2.1.4). */
  readonly findKey: boolean;
  /** Whether words of the glossary are underlined in the papers, and open where they stand. */
  readonly glossaryInText: boolean;
  readonly readingSize: (typeof readingSizes)[number];
  readonly readingMeasure: (typeof readingMeasures)[number];
  /** Whether the papers are dimmed but for a few lines in the middle of the screen. */
  readonly lineFocus: boolean;
  /** Whether one section of a paper is shown at a time. */
  readonly oneSection: boolean;
  /** Whether the question tray is open on wide screens. */
  readonly trayOpen: boolean;
  /** The columns of the list of indicators beside name, newest figure and page. */
  readonly indicatorColumns: readonly IndicatorColumn[];
}

export const defaultSettings: Settings = {
  theme: 'system',
  density: 'comfortable',
  askKey: true,
  findKey: true,
  glossaryInText: true,
  readingSize: 100,
  readingMeasure: 'standard',
  lineFocus: false,
  oneSection: false,
  trayOpen: true,
  indicatorColumns: essentialColumns,
};
