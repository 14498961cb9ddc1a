import { describe, expect, test } from 'vitest';
import { describeReason } from '#shared/domain/judgement/describe-reason.ts';
import type { FigureReason } from '#shared/model/performance.ts';

const reason: FigureReason = {
  id: 'W01',
  document: 'pack',
  kind: 'reason',
  words: 'the school holiday break',
  quote: 'usually reflects the school holiday break',
  block: 'pack/1',
  line: 1118,
  page: { kind: 'inferred', from: 49, to: 49, basis: 'counted' },
  rows: ['a'],
};

describe('what the commentary says of a figure', () => {
  test('is a reason, or a caveat on the data itself, in a sentence with its page', () => {
    expect(describeReason({ id: 'a' }, [reason])?.sentence).toBe(
      'The commentary gives the school holiday break as the reason (p. 49, inferred).',
    );
    const words = 'the data for this is being reviewed';
    expect(describeReason({ id: 'a' }, [{ ...reason, kind: 'caveat', words }])).toMatchObject({
      said: 'The commentary says that the data for this is being reviewed',
      sentence: 'The commentary says that the data for this is being reviewed (p. 49, inferred).',
    });
  });

  test('is nothing for a row it does not speak of', () => {
    expect(describeReason({ id: 'b' }, [reason])).toBeNull();
  });
});
