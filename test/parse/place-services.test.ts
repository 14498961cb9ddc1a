import { expect, test } from 'vitest';
import { placeServices } from '#shared/parse/place-services.ts';

const rows = [
  { kind: 'plan', plan: '2023', service: 'SEND' },
  { kind: 'plan', plan: '2025', service: 'JIGSAW' },
] as const;

test('services that both plans print are linked as the table says', () => {
  const link = { '2023': 'SEND', '2026': ['JIGSAW'], confidence: 'high' };
  expect(placeServices([link], rows)).toEqual({
    services: [{ earlier: 'SEND', later: ['JIGSAW'], confidence: 'high' }],
    problems: [],
  });
});

test('a service that its plan does not print is a problem', () => {
  const link = { '2023': 'SEND', '2026': ['Fostering'], confidence: 'high' };
  expect(placeServices([link], rows).problems).toMatchObject([
    { severity: 'problem', message: '“Fostering” was expected among the services of its plan.' },
  ]);
});
