import type { Aim } from '#shared/model/indicator.ts';
import { isBelow } from './is-below.ts';
import type { DirectedFlag, XmrSide } from './xmr-flags.ts';
import type { XmrProfile } from './xmr-profile.ts';
import type { XmrLines } from './xmr-segments.ts';

/** How a point is judged under the aim; `common` is chance variation, that is: no rule flags the point. */
export type XmrJudgement = 'improvement' | 'concern' | 'neutral' | 'mixed' | 'common';

/** Whether chance variation alone would meet the target. */
export type XmrAssurance =
  'consistently meets' | 'hit or miss' | 'consistently misses' | 'not judged';

/**
 * A point by the highest-ranking rule that flags it; `mixed` where that rule flags it both ways (the peak between a
 * rising and a falling trend). Without an aim a flagged point is `neutral`.
 */
export function judgePoint(
  flags: readonly DirectedFlag[],
  aim: Aim,
  profile: XmrProfile,
): XmrJudgement {
  if (flags.length === 0) return 'common';
  if (aim === 'none') return 'neutral';
  const better: XmrSide = aim === 'higher' ? 'high' : 'low';
  if (profile.improvementWins) {
    return flags.some(({ way }) => way === better) ? 'improvement' : 'concern';
  }
  const highest = profile.ranking.find((rule) => flags.some((flag) => flag.rule === rule));
  const ways = flags.filter(({ rule }) => rule === highest).map(({ way }) => way);
  if (new Set(ways).size > 1) return 'mixed';
  return ways[0] === better ? 'improvement' : 'concern';
}

/** The limits of the last segment against the target: not judged without a target, an aim or limits. */
export function judgeAssurance(
  lines: XmrLines | null,
  target: number | null,
  aim: Aim,
  profile: XmrProfile,
): XmrAssurance {
  if (!lines || target === null || aim === 'none') return 'not judged';
  const allAbove = isBelow(target, lines.lower);
  const allBelow = isBelow(lines.upper, target);
  const onLower = !allAbove && !isBelow(lines.lower, target);
  const onUpper = !allBelow && !isBelow(target, lines.upper);
  const decides = profile.limitOnTarget === 'decides';
  const reaches = {
    higher: allAbove || (decides && onLower),
    lower: allBelow || (decides && onUpper),
  };
  // Limits of no width on the target are on both sides of it: the value is the target, so it meets.
  if (reaches[aim]) return 'consistently meets';
  return reaches[aim === 'higher' ? 'lower' : 'higher'] ? 'consistently misses' : 'hit or miss';
}
