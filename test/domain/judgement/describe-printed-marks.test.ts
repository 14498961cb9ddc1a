import { describe, expect, test } from 'vitest';
import { describeAim } from '#shared/domain/judgement/describe-aim.ts';
import { compareArrow, describeArrow } from '#shared/domain/judgement/describe-arrow.ts';
import { describeChange } from '#shared/domain/judgement/describe-change.ts';
import { describeRag } from '#shared/domain/judgement/describe-rag.ts';
import type { Aim, PrintedArrow } from '#shared/model/indicator.ts';
import { reading } from './row-builder.ts';

function arrow(printed: PrintedArrow | null, aim: Aim, from: string, to: string) {
  const change = describeChange(reading('Nov-24', from), reading('Dec-24', to), 'number', aim);
  const row = { arrow: printed, aim };
  return { agreement: compareArrow(row, change), words: describeArrow(row, change) };
}

describe("the paper's arrow", () => {
  test('is shown as printed, with what it appears to mean', () => {
    expect(arrow('↓', 'lower', '46', '51')).toEqual({
      agreement: 'agrees',
      words: "Paper's arrow: ↓ (no key in the pack; appears to mean worse)",
    });
    expect(arrow('↑', 'lower', '51', '46').words).toBe(
      "Paper's arrow: ↑ (no key in the pack; appears to mean better)",
    );
    expect(arrow('→', 'higher', '46', '46').words).toBe(
      "Paper's arrow: → (no key in the pack; appears to mean no change)",
    );
  });

  test('that does not agree with the change under the aim says so, and calls neither wrong', () => {
    expect(arrow('↓', 'higher', '60', '66')).toEqual({
      agreement: 'disagrees',
      words:
        "Paper's arrow: ↓ (no key in the pack; appears to mean worse). It does not agree with the change on the month before under the recorded aim: up 6, improving.",
    });
    expect(arrow('↑', 'higher', '60', '60').words).toContain('under the recorded aim: no change.');
    expect(arrow('→', 'higher', '60', '59').agreement).toBe('disagrees');
  });

  test('is not set against a change when no aim is stated or a figure is missing', () => {
    expect(arrow('↓', 'none', '47', '112').agreement).toBe('not comparable');
    expect(arrow('↓', 'lower', '', '112').agreement).toBe('not comparable');
    expect(arrow('↓', 'none', '47', '112').words).not.toContain('agree');
  });

  test('that is missing is said to be missing', () => {
    expect(arrow(null, 'lower', '6', '8')).toEqual({
      agreement: 'not printed',
      words: 'no arrow printed',
    });
  });
});

describe('the aim and the RAG mark in words', () => {
  test('the aim is the council’s, with its source', () => {
    expect(describeAim({ aim: 'higher', aimSource: 'Target 95% (p. 61, inferred).' })).toBe(
      'The council aims for higher. Target 95% (p. 61, inferred).',
    );
    expect(describeAim({ aim: 'lower', aimSource: null })).toBe('The council aims for lower.');
  });

  test('without an aim nothing is judged', () => {
    expect(describeAim({ aim: 'none', aimSource: null })).toBe(
      'No aim is stated, so nothing is judged.',
    );
  });

  test('a RAG mark has no colour', () => {
    expect(describeRag({ rag: 'printed' })).toBe('RAG printed; colour not in the text');
    expect(describeRag({ rag: 'not printed' })).toBe('no RAG printed');
  });
});
