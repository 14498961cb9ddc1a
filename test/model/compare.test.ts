import { expect, test } from 'vitest';
import { haveOneUnit } from '#shared/model/compare.ts';

test('rows share a value axis only in one unit', () => {
  expect(haveOneUnit([{ unit: 'percentage' }, { unit: 'percentage' }])).toBe(true);
  expect(haveOneUnit([{ unit: 'percentage' }, { unit: 'number' }])).toBe(false);
  expect(haveOneUnit([{ unit: 'number' }, { unit: 'rate per 10,000' }])).toBe(false);
});
