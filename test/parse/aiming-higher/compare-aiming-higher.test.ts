import { describe, expect, test } from 'vitest';
import { compareAimingHigher } from '#shared/parse/aiming-higher/compare-aiming-higher.ts';
import {
  matchPassages,
  sharedWords,
  type Passage,
} from '#shared/parse/aiming-higher/match-passages.ts';
import { bareWords, differenceOf } from '#shared/parse/compare-copies.ts';
import { pack } from '../agenda-pack.ts';
import { inPack, own } from './presentation.ts';

const span = inPack.span ?? { from: 0, to: 0 };
const packCopy = { document: 'pack-2025-01-30', blocks: pack.blocks, span };
const differences = compareAimingHigher(packCopy, own);
const at = (packLine: number) => differences.find(({ packLines }) => packLines?.[0] === packLine);
const only = (kind: string) => differences.filter((one) => one.kind === kind);

describe('The two prints of the presentation', () => {
  test('differ, beyond typography and the roadmap, in one word and in two pieces that are cut', () => {
    const words = only('words').filter(({ inPack: printed }) => !printed.includes(' | '));
    expect(words.map(({ inOwn }) => inOwn)).toEqual([
      'An engaged council a the heart of city partnerships',
    ]);
    expect(only('part').map(({ packLines, ownLines }) => [packLines, ownLines])).toEqual([
      [
        [389, 389],
        [54, 58],
      ],
      [
        [495, 495],
        [173, 173],
      ],
    ]);
  });

  test('have no sentence in the own document that the pack does not print', () => {
    expect(only('only in its own document').map(({ inOwn }) => inOwn)).toEqual([
      'resources',
      'Audit Assurance clinics Self evaluation',
      'Performance CMB / DMT / SMT Peer review',
    ]);
  });

  test('have the enablers in the pack alone', () => {
    const enablers = only('only in the pack').filter(({ packLines }) => {
      return packLines !== null && packLines[0] >= 383 && packLines[0] <= 389;
    });
    expect(enablers).toHaveLength(7);
    expect(enablers[0]?.inPack).toMatch(/^1 \| Strategic approach \| Rigorous and forensic/);
  });

  test('lack nothing of the pack in the own document but these labels of diagrams', () => {
    const others = only('only in the pack').filter(({ packLines }) => (packLines?.[0] ?? 0) > 389);
    expect(others.map(({ inPack: printed }) => printed)).toEqual([
      'A more resilient community with improved housing, labour market participation and pay',
      'Children and young people are safe and valued',
      'Quality Assurance and Performance Framework',
      'Audit Performance | Assurance clinics CMB / DMT / SMT | Self evaluation Peer review',
      'Practice Priorities: Focus 5',
      'Standard Practice',
      'Service Delivery Plans',
    ]);
    expect(only('only in the pack')).toHaveLength(7 + others.length);
  });

  test('put the words of the roadmap in other cells, or cut them', () => {
    expect(at(592)).toMatchObject({ kind: 'cells', ownLines: [291, 291] });
    expect(at(632)).toMatchObject({ kind: 'words', ownLines: [333, 333] });
    expect(at(631)?.inPack).toContain('Activity to be determined through local approach');
    expect(at(631)?.inOwn).not.toContain('Activity to be determined');
    expect([610, 611, 612, 633].map(at)).toEqual([undefined, undefined, undefined, undefined]);
  });

  test('run a title and its strap line together in one of them', () => {
    expect(at(604)).toMatchObject({
      kind: 'typography',
      inPack:
        'Service Integration | Social care, education and our partners working together to provide effective services',
      packLines: [604, 606],
      ownLines: [307, 307],
    });
  });

  test('each stand under an id of their own, under the section of the pack', () => {
    expect(new Set(differences.map(({ id }) => id)).size).toBe(differences.length);
    expect(differences.every(({ document }) => document === 'aiming-higher-2025')).toBe(true);
    expect(at(719)?.place).toBe('What we know about practice');
  });

  test('account for every passage: alike, or in a difference', () => {
    const inOwn = differences.flatMap(({ ownLines }) => (ownLines ? [ownLines] : []));
    const covered = (line: number) => inOwn.some(([from, to]) => from <= line && line <= to);
    const packTexts = new Set(
      pack.blocks
        .filter(({ lineFrom }) => lineFrom >= span.from && lineFrom <= span.to)
        .flatMap(({ text, cells }) => [text, ...(cells ?? [])]),
    );
    const missed = own.blocks.filter(({ kind, lineFrom, cells, text }) => {
      if (kind === 'missing chart' || covered(lineFrom)) return false;
      const filled = cells?.filter((cell) => cell !== '') ?? [text];
      return !filled.every((piece) => packTexts.has(piece));
    });
    expect(missed).toEqual([]);
  });

  test('have no difference where the same text is compared', () => {
    const same = { document: 'aiming-higher-2025', blocks: own.blocks };
    expect(compareAimingHigher({ ...same, span: { from: 1, to: 487 } }, same)).toEqual([]);
  });
});

describe('Two texts', () => {
  test('are alike but for typography where letters and figures are the same', () => {
    expect(differenceOf('a – “b”', 'a - "b"')).toBe('typography');
    expect(differenceOf('non-statutory', 'non- statutory')).toBe('typography');
    expect(differenceOf('the same', 'the same')).toBeNull();
  });

  test('differ in words where a figure or its sign is another', () => {
    expect(differenceOf('2.5% fewer', '25% fewer')).toBe('words');
    expect(differenceOf('7–13 years', '713 years')).toBe('words');
    expect(differenceOf('7 –13 years', '7-13 years')).toBe('typography');
    expect(differenceOf('≤2 young people', '2 young people')).toBe('words');
    expect(differenceOf('£5', '5')).toBe('words');
    expect(bareWords('Left-over, (Words)…')).toBe('leftoverwords');
  });

  test('share as many words as they have in common, each as often as it stands', () => {
    expect(sharedWords('one two', 'two one')).toBe(1);
    expect(sharedWords('one one', 'one')).toBeCloseTo(2 / 3);
    expect(sharedWords('one', 'two')).toBe(0);
    expect(sharedWords('', '')).toBe(0);
  });
});

describe('Passages of a section', () => {
  const passage = (text: string, line: number): Passage => ({
    text,
    lines: [line, line],
    cells: null,
  });

  test('belong together wherever they stand, and each is used once', () => {
    const first = [passage('One', 1), passage('Two', 2), passage('Two', 3)];
    const second = [passage('Two', 11), passage('One', 12)];
    expect(matchPassages(first, second)).toEqual([
      { kind: 'only in the pack', pack: [passage('Two', 3)], own: [] },
    ]);
  });

  test('too short to be known are a part of nothing', () => {
    const [long] = [passage('Judicious use of resources in the city', 1)];
    expect(
      matchPassages(long ? [long] : [], [passage('resources', 9)]).map(({ kind }) => kind),
    ).toEqual(['only in the pack', 'only in its own document']);
  });
});
