import type { Briefing, BriefingFigure, NarrativeParagraph } from '#shared/model/narrative.ts';
import type { Problem } from '#shared/model/problem.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import type { PaperSpan } from '#shared/parse/find-papers.ts';
import { parseLongDate } from '#shared/parse/printed-dates.ts';
import { findSectionHeading } from './find-section-heading.ts';
import { readSections, type NarrativeSource } from './read-sections.ts';

const cohortHeading = 'Current cohort of Section 20 arrangements';

/** What the briefing is made of: the last holds nothing but case examples, which must not pass for another section. */
const expectedSections = [
  'Use of Section 20',
  'Southwark Judgement',
  cohortHeading,
  'Dip-sampling of arrangements',
];

interface ExpectedFigure {
  readonly key: string;
  readonly unit: BriefingFigure['unit'];
  /** The first group is the number as printed; the whole match is the words it stands in. */
  readonly pattern: RegExp;
}

/** The numbers the briefing prints of the children accommodated under section 20 (002:1948–1960). */
const cohortFigures: readonly ExpectedFigure[] = [
  { key: 'cohort', unit: 'children', pattern: /^(\d+) children & young people in this cohort/ },
  {
    key: 'unaccompanied asylum-seeking',
    unit: 'children',
    pattern: /^(\d+) of these are unaccompanied asylum-seeking children/,
  },
  { key: 'remaining', unit: 'children', pattern: /^Of the remaining (\d+) children/ },
  { key: 'with a disability', unit: 'children', pattern: /^(\d+) have a disability/ },
  {
    key: 'supported by Jigsaw',
    unit: 'children',
    pattern: /(\d+) of whom are supported by our Jigsaw service/,
  },
  {
    key: 'aged 10 to 15',
    unit: 'percentage',
    pattern: /^(\d+%) of the children are between 10 and 15 years old/,
  },
  { key: 'shortest arrangement', unit: 'days', pattern: /spans from (\d+) days/ },
  { key: 'longest arrangement', unit: 'years', pattern: /to (\d+) years/ },
  {
    key: 'under a year',
    unit: 'percentage',
    pattern: /^(\d+%) have been in the S\.20 arrangement for less than 1 year/,
  },
  {
    key: 'living with relatives',
    unit: 'children',
    pattern: /(\d+) children are living with relatives/,
  },
  { key: 'in foster placements', unit: 'children', pattern: /(\d+) in foster placements/ },
  {
    key: 'in semi-independent settings',
    unit: 'children',
    pattern: /(\d+) in semi-independent settings/,
  },
  { key: 'in children’s homes', unit: 'children', pattern: /(\d+) in children[’']s homes/ },
  { key: 'in a residential school', unit: 'children', pattern: /(\d+) in a residential school/ },
  { key: 'in other placements', unit: 'children', pattern: /(\d+) in other placements/ },
];

/** Which figures add up to which, as the briefing sets them out. */
const sums: readonly (readonly [whole: string, parts: readonly string[]])[] = [
  ['cohort', ['unaccompanied asylum-seeking', 'remaining']],
  [
    'remaining',
    [
      'living with relatives',
      'in foster placements',
      'in semi-independent settings',
      'in children’s homes',
      'in a residential school',
      'in other placements',
    ],
  ],
];

function findFigure(
  { key, unit, pattern }: ExpectedFigure,
  paragraphs: readonly NarrativeParagraph[],
): BriefingFigure | null {
  for (const { text, line } of paragraphs) {
    const match = pattern.exec(text);
    const printed = match?.[1];
    if (!match || printed === undefined) continue;
    return { key, words: match[0], printed, value: Number.parseInt(printed, 10), unit, line };
  }
  return null;
}

/** A whole that is not the sum of its parts is kept as printed and noted. */
function noteSums(file: string, figures: readonly BriefingFigure[]): readonly Problem[] {
  return sums.flatMap(([whole, parts]): readonly Problem[] => {
    const total = figures.find(({ key }) => key === whole);
    const added = parts.flatMap((part) => figures.find(({ key }) => key === part) ?? []);
    if (!total || added.length !== parts.length) return [];
    const sum = added.reduce((so, { value }) => so + value, 0);
    if (sum === total.value) return [];
    const message = `${total.value} children are printed here; the parts printed of them add up to ${sum}. Kept as printed.`;
    return [{ severity: 'note', file, line: total.line, message }];
  });
}

/** Reads the briefing on section 20 arrangements: its sections and the numbers it prints. */
export function parseBriefing(
  source: NarrativeSource,
  span: PaperSpan | null,
): { readonly briefing: Briefing | null; readonly problems: readonly Problem[] } {
  const { file } = source;
  if (!span) {
    const message = 'The briefing on Section 20 was expected.';
    return { briefing: null, problems: [{ severity: 'problem', file, line: 0, message }] };
  }
  const sections = readSections(source, span, findSectionHeading);
  const cohort = sections.find(({ heading }) => heading === cohortHeading);
  const problems: Problem[] = [];
  const report = (line: number, message: string): void => {
    problems.push({ severity: 'problem', file, line, message });
  };
  for (const heading of expectedSections) {
    const found = sections.find((section) => section.heading === heading);
    if (found && found.paragraphs.length > 0) continue;
    report(found?.line ?? span.from, `A section “${heading}” was expected.`);
  }
  const paragraphs = cohort?.paragraphs ?? [];
  const figures = cohortFigures.flatMap((expected): readonly BriefingFigure[] => {
    const found = findFigure(expected, paragraphs);
    if (found) return [found];
    if (cohort) report(cohort.line, `The number of children “${expected.key}” was expected.`);
    return [];
  });
  const words = paragraphs.map(({ text }) => text).join(' ');
  const countedOn = parseLongDate(/^On the (.+? 20\d{2})\b/.exec(words)?.[1] ?? '') ?? '';
  if (cohort && countedOn === '') report(cohort.line, 'The day of the count was expected.');
  const briefing: Briefing = {
    title: cleanString(source.lines[span.from - 1]?.raw ?? ''),
    sections,
    figures,
    countedOn,
    line: span.from,
    page: source.pageOf(span),
  };
  return { briefing, problems: [...problems, ...noteSums(file, figures)] };
}
