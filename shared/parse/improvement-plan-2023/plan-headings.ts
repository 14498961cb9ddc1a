import { cleanString } from '#shared/parse/clean-text.ts';
import {
  isBlank,
  isLogo,
  isTabbed,
  type LineSpan,
  type SourceLine,
} from '#shared/parse/read-lines.ts';

/** What stands under a heading of the plan. */
export type PlanPart =
  | 'ofsted'
  | 'themes'
  | 'priority'
  | 'demand and activity'
  | 'baseline'
  | 'delivery plans'
  | 'delivery plan'
  | 'other';

/** A heading of the plan, on one line or two. */
export interface PlanHeading extends LineSpan {
  readonly text: string;
  /** 1 to 3, by what it is: the marks of the extraction differ from page to page. */
  readonly level: number;
  readonly part: PlanPart;
  /** 1 to 6 where it is a priority's heading or stands under one; else null. */
  readonly priority: number | null;
}

const knownParts: readonly (readonly [RegExp, PlanPart])[] = [
  [/^Ofsted Recommendations$/i, 'ofsted'],
  [/^Cross[ -]cutting themes$/i, 'themes'],
  [/^Demand and activity\b/i, 'demand and activity'],
  [/^(?:Recommended )?Baseline data$/i, 'baseline'],
  [/^Service Delivery Plans$/i, 'delivery plans'],
];

const levels: Readonly<Record<Exclude<PlanPart, 'other'>, number>> = {
  ofsted: 1,
  themes: 2,
  priority: 2,
  'demand and activity': 3,
  baseline: 3,
  'delivery plans': 1,
  'delivery plan': 2,
};

const isMarked = (line: SourceLine): boolean => /^\s*#{1,6}\s+\S/.test(line.raw);

/** The words of a priority's heading that stand on the line below it (lines 95 and 97); null when there are none. */
function wordsBelow(lines: readonly SourceLine[], from: number): SourceLine | null {
  const next = lines.slice(from).find((line) => !isBlank(line));
  if (!next || isMarked(next) || isTabbed(next) || isLogo(next)) return null;
  return partOf(cleanString(next.raw), false) === 'other' ? next : null;
}

function partOf(text: string, inDeliveryPlans: boolean): PlanPart {
  const known = knownParts.find(([pattern]) => pattern.test(text));
  if (known) return known[1];
  if (/^Priority [1-6]\b/.test(text)) return 'priority';
  return inDeliveryPlans ? 'delivery plan' : 'other';
}

/**
 * Finds the headings: lines marked "#", and "Baseline data", which one page prints without a mark (line 274). A heading
 * that only says "Priority 1:" takes the words on the next line.
 */
export function findPlanHeadings(lines: readonly SourceLine[]): readonly PlanHeading[] {
  const headings: PlanHeading[] = [];
  let priority: number | null = null;
  let inDeliveryPlans = false;
  for (const line of lines) {
    const words = cleanString(line.raw);
    if (!isMarked(line) && (isTabbed(line) || partOf(words, false) !== 'baseline')) continue;
    const part = partOf(words, inDeliveryPlans);
    const number = /^Priority ([1-6])\b/.exec(words)?.[1];
    if (number !== undefined) priority = Number(number);
    else if (part !== 'baseline' && part !== 'demand and activity') priority = null;
    if (part === 'delivery plans') inDeliveryPlans = true;
    const below = /^Priority [1-6]:?$/.test(words) ? wordsBelow(lines, line.number) : null;
    const hashes = /^\s*(#+)/.exec(line.raw)?.[1]?.length ?? 1;
    headings.push({
      from: line.number,
      to: below?.number ?? line.number,
      text: below ? `${words} ${cleanString(below.raw)}` : words,
      level: part === 'other' ? Math.min(hashes, 2) : levels[part],
      part,
      priority,
    });
  }
  return headings;
}

/** The stretch of the plan that a heading stands over: its lines up to the next heading, blank ones left out. */
export interface PlanSection {
  readonly heading: PlanHeading;
  readonly lines: readonly SourceLine[];
}

/** Cuts the plan at its headings; what stands before the first is no section. */
export function toPlanSections(
  lines: readonly SourceLine[],
  headings: readonly PlanHeading[],
): readonly PlanSection[] {
  return headings.map((heading, index) => {
    const end = headings[index + 1]?.from ?? lines.length + 1;
    return {
      heading,
      lines: lines.slice(heading.to, end - 1).filter((line) => !isBlank(line)),
    };
  });
}
