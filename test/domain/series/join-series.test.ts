import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinSeries } from '#shared/domain/series/join-series.ts';
import type { CuratedSeries, Series } from '#shared/model/series.ts';
import { pack, packLines } from '../../parse/agenda-pack.ts';
import { plan2023, planLines } from '../../parse/improvement-plan-2023.ts';

const file = path.join(import.meta.dirname, '../../../seeds/curated/series.json');

interface SeriesFile {
  readonly series: readonly CuratedSeries[];
}

// The file's shape is checked where it is loaded; a test that reads it wrongly fails at once.
const curated = (JSON.parse(readFileSync(file, 'utf8')) as SeriesFile).series;

const joined = joinSeries(curated, plan2023.tables, pack.tables);
const plan = 'improvement-plan-2023';
const agendaPack = 'pack-2025-01-30';

function seriesOf(key: string): Series {
  const found = joined.series.find((one) => one.key === key);
  if (!found) throw new Error(`no series ${key}`);
  return found;
}

const counted = (relation: Series['relation']): number =>
  joined.series.filter((one) => one.relation === relation).length;

describe('The recorded decisions', () => {
  test('cite, for every name, the very lines on which the two papers print it', () => {
    for (const entry of curated) {
      const before = plan2023.tables.filter(({ name }) => name === entry.name_2023);
      expect(before.map(({ line }) => line)).toEqual(entry.lines_2023);
      for (const line of entry.lines_2023) expect(planLines[line - 1]).toMatch(/\t/);
      if (entry.lines_2025 === null) continue;
      const after = pack.tables.filter(({ name }) => name === entry.name_2025);
      expect(after.map(({ line }) => line)).toEqual(entry.lines_2025);
      for (const line of entry.lines_2025) {
        expect(packLines[line - 1]?.startsWith(`${entry.name_2025 ?? ''}\t`)).toBe(true);
      }
    }
  });

  test('cover all 35 indicators of the 2023 plan', () => {
    expect(new Set(curated.map(({ name_2023 }) => name_2023))).toEqual(
      new Set(plan2023.tables.map(({ name }) => name)),
    );
  });
});

describe('Indicators joined from 2023 to 2025', () => {
  test('are 31: 27 of the same name, two spelled otherwise, two renamed by inference', () => {
    expect(joined.problems).toEqual([]);
    expect(joined.series).toHaveLength(31);
    expect([counted('same'), counted('spelling'), counted('renamed by inference')]).toEqual([
      27, 2, 2,
    ]);
  });

  test('leave out the two that went from percentage to number and the two that were dropped', () => {
    const keys = joined.series.map(({ key }) => key);
    for (const key of [
      'ceased_cao_sgo_pct',
      'ceased_returned_home_pct',
      'ceased_adopted_pct',
      'cla_residential_incl_semi',
    ]) {
      expect(curated.some((entry) => entry.canonical_key === key)).toBe(true);
      expect(keys).not.toContain(key);
    }
  });

  test('carry the figures of both papers in the order of time, each with its own line', () => {
    const referrals = seriesOf('eh_referrals');
    expect(referrals.points.map(({ period }) => period).join(' ')).toBe(
      'Jul-22 Dec-22 Feb-23 Mar-23 Apr-23 May-23 Jun-23 Jul-23 Dec-23 Jan-24 Feb-24 Mar-24 Apr-24 May-24 Jun-24 Jul-24 Aug-24 Sep-24 Oct-24 Nov-24 Dec-24',
    );
    expect(referrals.points[0]).toMatchObject({
      value: 149,
      printed: '149',
      document: plan,
      line: 102,
    });
    expect(referrals.points[1]).toMatchObject({ value: 179, document: agendaPack, line: 1039 });
  });

  test('have no point for a month whose cell is blank', () => {
    const blanks = [...plan2023.tables, ...pack.tables].flatMap(({ id, readings }) =>
      readings.filter(({ value }) => value === null).map(({ month }) => `${id} ${month}`),
    );
    expect(blanks.length).toBeGreaterThan(0);
    const points = joined.series.flatMap((one) => one.points);
    for (const { row, period } of points) expect(blanks).not.toContain(`${row} ${period}`);
  });

  test('say the name of each paper and why they are held to be one', () => {
    expect(seriesOf('cla_residential_independent')).toMatchObject({
      relation: 'renamed by inference',
      name: "Number of CLA placed in children's homes",
      earlierName: 'Number of CLA placed in residential - Independent Sector',
    });
    expect(seriesOf('cla_residential_independent').reason).toMatch(/^Inferred, not stated/);
  });

  test('keep the 543 children of November 2022 as printed, with the note on it', () => {
    const november = seriesOf('cla_number').points.filter(({ period }) => period === 'Nov-22');
    expect(november).toHaveLength(1);
    expect(november[0]?.printed).toBe('543');
    expect(november[0]?.note).not.toBeNull();
  });
});

describe('December 2022, the one month both papers print', () => {
  const overlaps = joined.series.flatMap(({ key, points }) => {
    const values = points.filter(({ period }) => period === 'Dec-22');
    const documents = new Set(values.map(({ document }) => document));
    return documents.size === 2 ? [{ key, values }] : [];
  });

  test('is compared 17 times, and 16 agree', () => {
    expect(overlaps).toHaveLength(17);
    const agree = overlaps.filter(
      ({ values }) => new Set(values.map(({ value }) => value)).size === 1,
    );
    expect(agree).toHaveLength(16);
  });

  test('keeps both printed values where they agree: one of each paper', () => {
    for (const { key, values } of overlaps) {
      if (key === 'cla_rate') continue;
      expect(values.map(({ document }) => document)).toEqual([plan, agendaPack]);
    }
  });

  test('has one conflict, the rate of children in care, which the pack prints as 113 and as 110', () => {
    const conflict = seriesOf('cla_rate').conflicts.find(({ period }) => period === 'Dec-22');
    expect(
      conflict?.values.map(({ value, document, line }) => [value, document, line]),
    ).toContainEqual([110, agendaPack, 1176]);
    expect(
      conflict?.values.map(({ value, document, line }) => [value, document, line]),
    ).toContainEqual([113, agendaPack, 1096]);
    const withDecember = joined.series.filter(({ conflicts }) =>
      conflicts.some(({ period }) => period === 'Dec-22'),
    );
    expect(withDecember.map(({ key }) => key)).toEqual(['cla_rate']);
  });

  test('is the only month in which the papers could be compared at all', () => {
    for (const { points } of joined.series) {
      const months = (document: string): readonly string[] =>
        points.filter((point) => point.document === document).map(({ period }) => period);
      const shared = months(plan).filter((period) => months(agendaPack).includes(period));
      expect(shared.every((period) => period === 'Dec-22')).toBe(true);
    }
  });
});

describe('The same indicator printed differently inside the pack', () => {
  test('keeps the differing numbers of children in care in May and November 2024', () => {
    const { conflicts } = seriesOf('cla_number');
    expect(
      conflicts.map(({ period, values }) => [period, values.map(({ value }) => value)]),
    ).toEqual([
      ['May-24', [488, 489, 489]],
      ['Jul-24', [473, 474, 474]],
      ['Nov-24', [476, 476, 475]],
    ]);
  });

  test('is one point where two rows agree and two where they do not', () => {
    const points = seriesOf('cla_number').points.filter(({ document }) => document === agendaPack);
    expect(points.filter(({ period }) => period === 'Dec-24').map(({ line }) => line)).toEqual([
      1095,
    ]);
    expect(points.filter(({ period }) => period === 'Nov-24').map(({ line }) => line)).toEqual([
      1095, 1224,
    ]);
  });
});

describe('Joining', () => {
  test('never loses or invents a figure: every point is the printed reading of its row', () => {
    const rows = new Map([...plan2023.tables, ...pack.tables].map((row) => [row.id, row]));
    for (const { points, name, earlierName } of joined.series) {
      for (const point of points) {
        const row = rows.get(point.row);
        expect([name, earlierName]).toContain(row?.name);
        const reading = row?.readings.find(({ month }) => month === point.period);
        expect(reading).toMatchObject({ value: point.value, printed: point.printed });
      }
    }
  });

  test('says which paper lost a row, by its name, and joins the others', () => {
    const lost = 'Number of contacts in the month';
    const without = pack.tables.filter(({ name }) => name !== lost);
    const { series, problems } = joinSeries(curated, plan2023.tables, without);
    expect(series).toHaveLength(30);
    expect(problems.map(({ message }) => message)).toEqual([
      `“${lost}” (contacts) was expected in the later paper.`,
    ]);
    const bare = plan2023.tables.filter(({ name }) => name !== lost);
    expect(joinSeries(curated, bare, pack.tables).problems.map(({ message }) => message)).toEqual([
      `“${lost}” (contacts) was expected in the earlier paper.`,
    ]);
  });

  test('refuses a decision that puts a percentage and a number on one line', () => {
    const wrong = curated.map((entry): CuratedSeries => {
      return entry.canonical_key === 'ceased_cao_sgo_pct' ? { ...entry, relation: 'same' } : entry;
    });
    const { series, problems } = joinSeries(wrong, plan2023.tables, pack.tables);
    expect(series).toHaveLength(31);
    expect(problems.map(({ message }) => message)).toEqual([
      '“Number of CLA achieved CAO or SGO” (ceased_cao_sgo_pct) is joined to an indicator in another unit.',
    ]);
  });

  test('gives the same series whatever the order in which the decisions are recorded', () => {
    const byKey = (series: readonly Series[]): readonly Series[] =>
      [...series].sort((a, b) => (a.key < b.key ? -1 : 1));
    const all = fc.shuffledSubarray([...curated], { minLength: curated.length });
    fc.assert(
      fc.property(all, (order) => {
        const { series } = joinSeries(order, plan2023.tables, pack.tables);
        expect(byKey(series)).toEqual(byKey(joined.series));
      }),
      { numRuns: 20 },
    );
  });
});
