import { describe, expect, test } from 'vitest';
import { consecutiveRun } from '#shared/domain/judgement/reading-months.ts';
import { consecutiveMonths } from '#shared/domain/spc/consecutive-months.ts';
import { judgeable } from '#shared/domain/spc/judgeable.ts';
import { usualRange, usualRangeWords } from '#shared/domain/spc/usual-range.ts';
import { packRows } from '../judgement/pack-rows.ts';

const rows = packRows();

describe('the 75 rows of the January 2025 report in December 2024', () => {
  test('are judged, or not and why, as read and approved', async () => {
    const lines = rows.map((row) => {
      const { chart, ground } = usualRange(row);
      const segment = chart?.segments[0];
      const limits =
        segment?.lower === undefined || segment.lower === null || segment.upper === null
          ? []
          : [
              `  ${row.readings.at(-1)?.printed} in December 2024; mean ${segment.mean?.toFixed(1)}, limits ${segment.lower.toFixed(1)} to ${segment.upper?.toFixed(1)}`,
              `  ${[chart?.variation, ground].filter(Boolean).join(', ')}; target: ${chart?.assurance}`,
            ];
      return [`${row.line} ${row.name}`, `  ${usualRangeWords(row)}`, ...limits].join('\n');
    });
    const judged = rows.filter((row) => judgeable(row).judgeable).length;
    const head = `${judged} of ${rows.length} rows can be judged.`;
    await expect(`${[head, ...lines].join('\n\n')}\n`).toMatchFileSnapshot(
      'december-2024.approved.txt',
    );
  });

  test('are charted over the same months that the sentences speak of', () => {
    for (const row of rows) {
      if (row.readings.at(-1)?.value === null) continue;
      expect(consecutiveMonths(row)).toEqual(consecutiveRun(row));
    }
  });

  test('never join December 2022 to the rest', () => {
    const months = new Set(rows.flatMap((row) => usualRange(row).months));
    expect(months.has('Dec-22')).toBe(false);
    expect(months.size).toBe(13);
  });
});
