import { describe, expect, test } from 'vitest';
import { narrative, packNarrativeNotes, parseNarrativeWith, stopsOf } from './narrative.ts';

const { briefing } = narrative;
const valueOf = (key: string) => briefing?.figures.find((figure) => figure.key === key)?.value;
const sumOf = (keys: readonly string[]) =>
  keys.reduce((sum, key) => sum + (valueOf(key) ?? Number.NaN), 0);

const placements = [
  'living with relatives',
  'in foster placements',
  'in semi-independent settings',
  'in children’s homes',
  'in a residential school',
  'in other placements',
];

describe('The briefing on Section 20', () => {
  test('has four sections on pages 79 to 83', () => {
    expect(briefing?.page).toMatchObject({ from: 79, to: 83 });
    expect(briefing?.sections.map(({ heading, line, page }) => [heading, line, page.from])).toEqual(
      [
        ['Use of Section 20', 1912, 80],
        ['Southwark Judgement', 1930, 81],
        ['Current cohort of Section 20 arrangements', 1944, 82],
        ['Dip-sampling of arrangements', 1972, 83],
      ],
    );
  });

  test('counts 84 children on 4 December 2024: 40 unaccompanied and 44 others', () => {
    expect(briefing?.countedOn).toBe('2024-12-04');
    expect(valueOf('cohort')).toBe(84);
    expect(sumOf(['unaccompanied asylum-seeking', 'remaining'])).toBe(84);
    expect(sumOf(placements)).toBe(44);
  });

  test('prints fifteen numbers, each with its words and its line', () => {
    expect(briefing?.figures.map(({ printed, line }) => [printed, line])).toEqual([
      ['84', 1948],
      ['40', 1951],
      ['44', 1953],
      ['13', 1956],
      ['5', 1956],
      ['48%', 1957],
      ['58', 1958],
      ['6', 1958],
      ['70%', 1959],
      ['10', 1960],
      ['15', 1960],
      ['3', 1960],
      ['6', 1960],
      ['1', 1960],
      ['9', 1960],
    ]);
  });

  test('gives percentages of the 44 that are whole children', () => {
    const remaining = valueOf('remaining') ?? Number.NaN;
    for (const key of ['aged 10 to 15', 'under a year']) {
      const printed = valueOf(key);
      const children = Math.round((remaining * (printed ?? Number.NaN)) / 100);
      expect(Math.round((children / remaining) * 100)).toBe(printed);
    }
  });

  test('loses nothing of the case that has a page number glued to it', () => {
    const glued = briefing?.sections[3]?.paragraphs[2];
    expect(glued?.line).toBe(1976);
    expect(glued?.text).toMatch(/^A 17yr old young person became accommodated/);
  });

  test('notes a whole that is not the sum of its parts, and keeps it as printed', () => {
    const changed = parseNarrativeWith(1948, (raw) => raw.replace('84', '85'));
    expect(stopsOf(changed)).toEqual([]);
    expect(packNarrativeNotes(changed)).toEqual([
      '1948: 85 children are printed here; the parts printed of them add up to 84. Kept as printed.',
    ]);
    expect(packNarrativeNotes(narrative)).toEqual([]);
  });

  test('is a problem where the heading over the case examples is lost', () => {
    expect(stopsOf(parseNarrativeWith(1972, () => ''))).toEqual([
      '1886: A section “Dip-sampling of arrangements” was expected.',
    ]);
  });

  test('is a problem where a number, the day or the section of the cohort is missing', () => {
    expect(stopsOf(parseNarrativeWith(1959, () => ''))).toEqual([
      '1944: The number of children “under a year” was expected.',
    ]);
    expect(stopsOf(parseNarrativeWith(1946, () => ''))).toEqual([
      '1944: The day of the count was expected.',
    ]);
    expect(stopsOf(parseNarrativeWith(1944, () => ''))).toEqual([
      '1886: A section “Current cohort of Section 20 arrangements” was expected.',
    ]);
  });
});
