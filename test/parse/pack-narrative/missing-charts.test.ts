import { describe, expect, test } from 'vitest';
import { narrative, parseNarrativeWith } from './narrative.ts';

describe('Charts that are printed and missing from the text', () => {
  test('are eight: five by their headings, one that a sentence speaks of, two in the monitoring table', () => {
    expect(
      narrative.missingCharts.map(({ line, page, heading, basis }) => [
        line,
        page.from,
        heading,
        basis,
      ]),
    ).toEqual([
      [514, 14, 'Savings Targets per Directorate', 'its heading'],
      [
        685,
        24,
        'Percentage of Child Protection Plans started in month escalated from Child In Need',
        'its heading',
      ],
      [690, 24, 'Number of new children in our care escalated from CP or CIN plans', 'its heading'],
      [696, 25, 'What we know about practice', 'the text speaks of it'],
      [1964, 82, 'Age of Child/Young Person (exc. UASC)', 'its heading'],
      [1968, 82, 'Section 20 duration (days)', 'its heading'],
      [
        2110,
        87,
        'Percentage of Children subject to a Traditional Child Protection plan for a second or subsequent time within 12 months',
        'its heading',
      ],
      [
        2110,
        87,
        'Percentage of Child Protection Children subject to a plan for a second or subsequent time (Risk Outside the Home)',
        'its heading',
      ],
    ]);
  });

  test('are not those of the monitoring table whose figures are in the text', () => {
    expect(narrative.missingCharts.some(({ line }) => line === 2105)).toBe(false);
    const without = parseNarrativeWith(2105, (raw) =>
      raw.replaceAll(/<table[\s\S]*?<\/table>/g, ''),
    );
    expect(without.missingCharts.filter(({ line }) => line === 2105)).toHaveLength(2);
  });
});
