import { assert } from '#shared/lib/assert.ts';
import type { Aim } from '#shared/model/indicator.ts';
import { xmrMarks } from './xmr-flags.ts';
import type { DirectedFlag, XmrSide } from './xmr-flags.ts';
import { judgeAssurance, judgePoint } from './xmr-judgement.ts';
import type { XmrAssurance, XmrJudgement } from './xmr-judgement.ts';
import { xmrProfiles } from './xmr-profile.ts';
import type { XmrFlag, XmrProfileName } from './xmr-profile.ts';
import { linesOf, xmrSegments } from './xmr-segments.ts';
import type { XmrSegment } from './xmr-segments.ts';

export type { XmrAssurance, XmrFlag, XmrJudgement, XmrProfileName, XmrSegment, XmrSide };

/** How to chart a series; `scrutiny-1` unless another profile is named. */
export interface XmrOptions {
  readonly aim: Aim;
  readonly target?: number | null;
  readonly profile?: XmrProfileName;
  /** Index of the first point of each later segment, rising within 1 … n−1. */
  readonly rebaseAt?: readonly number[];
  /** Limits of the first segment from its first so many values. */
  readonly baselinePoints?: number;
}

export interface XmrPoint {
  readonly value: number | null;
  /** Each rule once, in the order single, shift, trend, two of three. */
  readonly flags: readonly XmrFlag[];
  /** Side of the segment's mean; null on it, without limits and without a value. */
  readonly side: XmrSide | null;
  readonly judgement: XmrJudgement;
}

export interface XmrChart {
  /** The method every other field holds under; published methods disagree with one another. */
  readonly profile: XmrProfileName;
  /** Whether the last segment has limits. */
  readonly hasLimits: boolean;
  readonly segments: readonly XmrSegment[];
  /** One for every value given, missing ones included. */
  readonly points: readonly XmrPoint[];
  /** The judgement of the last point that has a value. */
  readonly variation: XmrJudgement | 'not judged';
  readonly assurance: XmrAssurance;
}

/**
 * An XmR chart (individual values and moving ranges) of evenly spaced values, null where one is missing. Whether a
 * series may be charted at all is another question: see `judgeable`. Throws on a value or target that is not finite,
 * and on rebases or a baseline that cannot be.
 */
export function xmrChart(values: readonly (number | null)[], options: XmrOptions): XmrChart {
  const { aim, target = null, rebaseAt = [], baselinePoints = null } = options;
  const profile = xmrProfiles[options.profile ?? 'scrutiny-1'];
  assert(
    [...values, target].every((number) => number === null || Number.isFinite(number)),
    'A chart needs finite numbers',
  );
  const segments = xmrSegments(values, rebaseAt, baselinePoints, profile);
  const marks = xmrMarks(values, segments, profile);
  const points = values.map((value, index): XmrPoint => {
    const { side = null, flags = [] } = marks[index] ?? {};
    return { value, flags: rulesOf(flags), side, judgement: judgePoint(flags, aim, profile) };
  });
  const last = segments.at(-1);
  const lines = last ? linesOf(last) : null;
  return {
    profile: profile.name,
    hasLimits: lines !== null,
    segments,
    points,
    variation: variationOf(points, lines !== null),
    assurance: judgeAssurance(lines, target, aim, profile),
  };
}

function rulesOf(flags: readonly DirectedFlag[]): readonly XmrFlag[] {
  return [...new Set(flags.map(({ rule }) => rule))];
}

function variationOf(points: readonly XmrPoint[], hasLimits: boolean): XmrChart['variation'] {
  const last = points.findLast(({ value }) => value !== null);
  return hasLimits && last ? last.judgement : 'not judged';
}
