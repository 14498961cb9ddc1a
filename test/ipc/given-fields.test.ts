import { expect, test } from 'vitest';
import { givenFields } from '#electron/ipc/given-fields.ts';

test('a field without a value is left out, and one given as nothing stays', () => {
  const given = givenFields({ wording: undefined, agendaItem: null, addressee: '' });
  expect(Object.entries(given)).toEqual([
    ['agendaItem', null],
    ['addressee', ''],
  ]);
});
