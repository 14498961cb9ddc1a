import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageLabel } from '#shared/model/page.ts';
import { openApp } from './stores.ts';

let app: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  app = await openApp();
}, 60_000);
afterAll(() => app.composed.close());

describe('what is said first of every indicator', () => {
  test('reads as it was read and approved: the moved target, the reason, the sentence, the join', async () => {
    const lines: string[] = [];
    for (const { row, section } of await app.get('indicators:list', {})) {
      const { headline, rangeLine, reason, limits, earlier, targets } = await app.get(
        'indicators:get',
        {
          row: row.id,
        },
      );
      lines.push(
        [
          `${row.line} ${row.name} [${section?.priority ?? 'review'}]`,
          ...(targets.moved === null ? [] : [`  ${targets.moved}`]),
          `  ${headline}`,
          ...(reason ? [`  ${reason.sentence} “${reason.quote}”`] : []),
          ...(rangeLine === null ? [] : [`  ${rangeLine}`]),
          ...(limits
            ? [
                `  ${limits.lower.toFixed(1)} to ${limits.upper.toFixed(1)} about ${limits.mean.toFixed(1)} ${limits.words}`,
              ]
            : []),
          ...earlier.map(({ year, words, rows }) => {
            const months = rows[0]?.readings.map(({ month }) => month) ?? [];
            return `  ${year}: ${words} ${rows.map(({ page }) => pageLabel(page)).join(', ')}: ${months[0] ?? ''} to ${months.at(-1) ?? ''}`;
          }),
        ].join('\n'),
      );
    }
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('indicator-lines.approved.txt');
  });
});
