import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NarrativeParagraph } from '#shared/model/narrative.ts';
import { cleanString } from '#shared/parse/clean-text.ts';
import { packLines, packText } from '../agenda-pack.ts';
import { narrative, parseNarrative, stopsOf } from './narrative.ts';

/** Every paragraph of the documents read. */
const paragraphs: readonly NarrativeParagraph[] = [
  ...narrative.frontMatter.sections,
  ...narrative.minutes,
  ...narrative.commentary,
  ...(narrative.briefing?.sections ?? []),
  ...(narrative.youngCarers?.sections ?? []),
].flatMap((section) => section.paragraphs);

describe('The pack read as documents', () => {
  test('has no problem and no note', () => {
    expect(narrative.problems).toEqual([]);
  });

  test('prints nothing but what stands in the paper at the lines given', () => {
    expect(paragraphs.length).toBeGreaterThan(200);
    for (const { text, line, lineTo } of paragraphs) {
      const printed = packLines
        .slice(line - 1, lineTo)
        .map(cleanString)
        .filter((words) => words !== '')
        .join(' ');
      expect(printed).toContain(text);
    }
  });

  test('is the same with a byte order mark and with other line ends', () => {
    expect(parseNarrative(`\uFEFF${packText.replaceAll('\n', '\r\n')}`)).toEqual(narrative);
  });

  test('loses its words, not its footing, when the text is empty or is not a pack', () => {
    for (const text of ['', 'Nothing of a council is printed here.', '\t\t\n----\n']) {
      const read = parseNarrative(text);
      expect(read.minutes).toEqual([]);
      expect(read.asks).toEqual([]);
      expect(stopsOf(read)).toContain('0: The minutes of the previous meeting were expected.');
      expect(stopsOf(read)).toContain('0: Covering reports were expected behind the agenda.');
    }
  });

  test('is never silent where the text is cut short', () => {
    const cut = fc.integer({ min: 0, max: 2270 });
    fc.assert(
      fc.property(cut, (at) => {
        const read = parseNarrative(packLines.slice(0, at).join('\n'));
        expect(stopsOf(read).length).toBeGreaterThan(0);
      }),
      { numRuns: 40 },
    );
  });

  test('gives every problem a line of the paper, in order, whichever line is lost', () => {
    const lost = fc.integer({ min: 1, max: packLines.length });
    fc.assert(
      fc.property(lost, (at) => {
        const { problems } = parseNarrative(packLines.with(at - 1, '').join('\n'));
        const lines = problems.map(({ line }) => line);
        expect(lines.every((line) => line >= 0 && line <= packLines.length)).toBe(true);
        expect(lines).toEqual([...lines].sort((a, b) => a - b));
      }),
      { numRuns: 40 },
    );
  });
});
