import { describe, expect, test } from 'vitest';
import { useDamagedSeeds } from './damaged-seeds.ts';

const seeds = useDamagedSeeds();
const table = 'curated/commitments.json';
const readings = 'curated/commitment-readings.json';

interface Topic {
  readonly key: string;
  readonly entries: Record<string, unknown>[];
  readonly figures: Record<string, unknown>[];
}

/** Alters one topic of the table. */
function alter(key: string, change: (topic: Topic) => void) {
  seeds.folder.edit(table, (whole) => {
    const file = JSON.parse(whole) as { topics: Topic[] }; // the good file's own form
    change(file.topics.find((topic) => topic.key === key) ?? { key, entries: [], figures: [] });
    return JSON.stringify(file);
  });
}

describe('a commitment that does not stand in the papers is refused', () => {
  test.each<[string, string, (topic: Topic) => void, string]>([
    [
      'a line that does not exist',
      'genograms',
      ({ entries }) => Object.assign(entries[0] ?? {}, { source: '001:99999' }),
      'Entry 0 of genograms cites 001:99999, which is no line of a paper.',
    ],
    [
      'a number that is not on its line',
      'genograms',
      ({ entries }) => Object.assign(entries[0] ?? {}, { target_value: 51 }),
      'Entry 0 of genograms sets 51, which is not printed where it is cited.',
    ],
    [
      'a target that cites no row of figures',
      'repeat_cp',
      ({ entries }) => Object.assign(entries[1] ?? {}, { source: '002:800', target_value: null }),
      'Entry 1 of repeat_cp is a target and cites no row of figures.',
    ],
    [
      'a printed date that is no month',
      'genograms',
      ({ entries }) => Object.assign(entries[0] ?? {}, { date: 'soon' }),
      'Entry 0 of genograms has a printed date that is no month or year: “soon”.',
    ],
    [
      'a figure of another month of its row',
      'repeat_cp',
      ({ figures }) => Object.assign(figures[6] ?? {}, { value: 38 }),
      'Figure 6 of repeat_cp is 38 for Dec-24; line 1132 prints otherwise.',
    ],
    [
      'words that are not on their line',
      'sickness',
      ({ figures }) => Object.assign(figures[1] ?? {}, { text: 'All is well.' }),
      'Figure 1 of sickness quotes words that are not where they are cited.',
    ],
    [
      'a figure that is not printed',
      'audit_completion',
      ({ figures }) => Object.assign(figures[2] ?? {}, { value: 87 }),
      'Figure 2 of audit_completion is 87, which is not printed where it is cited.',
    ],
  ])('%s', async (_, key, change, message) => {
    alter(key, change);
    const [first, ...rest] = (await seeds.expectRefused()).filter(
      (line) => !line.startsWith('note'),
    );
    expect(first).toBe(`problem: ${table}: ${message}`);
    expect(rest).toHaveLength(1);
  });

  test('a reading of an entry that is not there, and a number in words that nothing excuses', async () => {
    seeds.folder.edit(readings, (whole) =>
      whole.replace('"topic": "yp_21days"', '"topic": "yp_22"'),
    );
    const told = (await seeds.expectRefused()).filter((line) => line.startsWith('problem'));
    expect(told).toEqual([
      `problem: ${table}: Entry 0 of yp_21days sets 0, which is not printed where it is cited.`,
      `problem: ${table}: A reading is of entry 0 of yp_22; there is none.`,
    ]);
  });
});
