/**
 * The rules that may flag a point: beyond a limit; one of a run on one side of the mean; one of a run in which each is
 * higher (or each lower) than the one before; near a limit, with another such among three neighbours on one side.
 */
export type XmrFlag = 'single' | 'shift' | 'trend' | 'two-of-three';

export type XmrProfileName = 'scrutiny-1' | 'mdc-tool-5' | 'nhsr-0.2.2';

/**
 * Where published methods of the XmR chart differ. All take limits at the mean ± 2.66 × the average moving range and
 * leave points beyond a limit out of two of three.
 */
export interface XmrProfile {
  readonly name: XmrProfileName;
  /** How many points on one side of the mean make a shift. */
  readonly shiftPoints: number;
  /** How many points, each higher (or each lower) than the one before, make a trend. */
  readonly trendPoints: number;
  /** Ranges of this many times the average or more are dropped, once; null keeps every range. */
  readonly screenRangesFrom: number | null;
  /** Points with a value that a segment needs before it has limits; null where two neighbours are enough. */
  readonly minimumPoints: number | null;
  /** Whether a run may cross a rebase, each point against the lines of its own segment. */
  readonly runsCrossRebases: boolean;
  /** Which rule decides how a point is judged when several flag it, highest first. */
  readonly ranking: readonly XmrFlag[];
  /** Whether a point with any flag for the better is an improvement, whatever else flags it. */
  readonly improvementWins: boolean;
  /** What a limit exactly on the target counts as: on the near side of it, or neither. */
  readonly limitOnTarget: 'decides' | 'hit or miss';
}

const scrutiny: XmrProfile = {
  name: 'scrutiny-1',
  shiftPoints: 7,
  trendPoints: 7,
  screenRangesFrom: null,
  minimumPoints: 13,
  runsCrossRebases: false,
  ranking: ['trend', 'shift', 'two-of-three', 'single'],
  improvementWins: false,
  limitOnTarget: 'decides',
};

/**
 * `scrutiny-1` is this app's own. `mdc-tool-5` follows the NHS England *Making Data Count* single chart tool 5.0;
 * `nhsr-0.2.2` the R package NHSRplotthedots 0.2.2.
 */
export const xmrProfiles: Readonly<Record<XmrProfileName, XmrProfile>> = {
  'scrutiny-1': scrutiny,
  'mdc-tool-5': {
    ...scrutiny,
    name: 'mdc-tool-5',
    shiftPoints: 6,
    trendPoints: 6,
    runsCrossRebases: true,
    improvementWins: true,
  },
  'nhsr-0.2.2': {
    ...scrutiny,
    name: 'nhsr-0.2.2',
    screenRangesFrom: 3.267,
    minimumPoints: null,
    ranking: ['single', 'trend', 'two-of-three', 'shift'],
    limitOnTarget: 'hit or miss',
  },
};
