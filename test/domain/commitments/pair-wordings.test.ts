import { expect, test } from 'vitest';
import { pairWordings } from '#shared/domain/commitments/pair-wordings.ts';
import { entryWith, targetWith } from './commitment-builder.ts';

const older = { plan: '2023 improvement plan (action tables)' } as const;
const newer = { plan: '2026 service delivery plans' } as const;

test('an entry is paired with the most alike wording of the plans before it', () => {
  const entries = [
    entryWith({ ...older, words: 'Audit activity will demonstrate increase in genograms.' }),
    entryWith({ ...older, words: '50% of families have cultural genograms on file.' }),
    entryWith({ ...newer, words: '80% of families open to service have cultural genograms.' }),
  ];
  expect(pairWordings(entries)).toEqual([{ earlier: 1, later: 2 }]);
});

test('two sentences with little in common are not, nor a target with a commitment', () => {
  const apart = [
    entryWith({ ...older, words: 'Each team has twelve sessions a year.' }),
    entryWith({ ...newer, words: 'Evidence of the use of genograms.' }),
  ];
  expect(pairWordings(apart)).toEqual([]);
  const kinds = [entryWith({ ...older, words: 'The same.' }), targetWith({ words: 'The same.' })];
  expect(pairWordings(kinds)).toEqual([]);
});

test('only the plans just before count, and never one of the same time', () => {
  const words = 'Reduction in staff turnover.';
  const entries = [
    entryWith({ plan: '2020 improvement plan (autumn 2020)', words }),
    entryWith({ ...older, words }),
    entryWith({ plan: '2023 service delivery plans', words }),
    entryWith({ ...newer, words }),
  ];
  expect(pairWordings(entries)).toEqual([
    { earlier: 0, later: 1 },
    { earlier: 0, later: 2 },
    { earlier: 1, later: 3 },
  ]);
});
