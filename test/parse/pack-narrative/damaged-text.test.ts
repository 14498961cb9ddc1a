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
});
