import { essentialColumns, type IndicatorColumn } from './indicator-columns.ts';

/** Preferences: disposable, kept apart from what people write, and replaced by these defaults when unreadable. */
export interface Settings {
  readonly theme: 'system' | 'light' | 'dark';
  readonly density: 'comfortable' | 'compact';
  /** Whether pressing Q asks a question about what has the focus (WCAG 2.1.4). */
  readonly askKey: boolean;
  /** Whether the question tray is open on wide screens. */
  readonly trayOpen: boolean;
  /** The columns of the list of indicators beside name, newest figure and page. */
  readonly indicatorColumns: readonly IndicatorColumn[];
}

export const defaultSettings: Settings = {
  theme: 'system',
  density: 'comfortable',
  askKey: true,
  trayOpen: true,
  indicatorColumns: essentialColumns,
};
