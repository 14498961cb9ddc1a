import { expect, test } from 'vitest';
import { chooseVoice, sectionToRead, toSpoken } from '#renderer/screens/papers/read-aloud-text.ts';
import type { OutlineEntry } from '#shared/model/document.ts';
import { makeBlock } from './blocks.ts';

test('a section is spoken sentence by sentence, each with where it stands in its block', () => {
  const text = 'Visits rose to 95%. A child of six said so to the Panel.';
  const spoken = toSpoken([
    makeBlock(0, { text }),
    makeBlock(1, { kind: 'heading', text: 'Next' }),
  ]);
  expect(spoken.map(({ words }) => words)).toEqual([
    'Visits rose to 95%.',
    'A child of six said so to the Panel.',
    'Next',
  ]);
  for (const { block, start, end, words } of spoken.slice(0, 2)) {
    expect([block, text.slice(start, end)]).toEqual(['paper/0', words]);
  }
});

test('a row of a table is one, its cells set apart; markers, blank pages and heads of tables are not spoken', () => {
  const row = { table: 't', cells: ['Visits', '95%'], text: 'Visits\t95%' };
  expect(
    toSpoken([
      makeBlock(0, { kind: 'page marker', text: '61' }),
      makeBlock(1, { kind: 'blank page', text: 'This page is blank' }),
      makeBlock(2, { ...row, kind: 'table header' }),
      makeBlock(3, { ...row, kind: 'table row' }),
      makeBlock(4, { text: '–' }),
    ]).map(({ words }) => words),
  ).toEqual(['Visits, 95%']);
});

test('the section is the one that the ordinal stands in, to the next heading of the contents', () => {
  const blocks = Array.from({ length: 9 }, (_nothing, at) => makeBlock(at));
  const entry = (ordinal: number, level: number): OutlineEntry => ({
    block: `paper/${ordinal}`,
    ordinal,
    title: 'x',
    level,
    agendaItem: null,
    page: { kind: 'unknown', from: null, to: null, basis: '' },
  });
  const outline = [entry(2, 1), entry(4, 2), entry(7, 1)];
  const section = (ordinal: number) =>
    sectionToRead(outline, blocks, ordinal).map((block) => block.ordinal);
  expect(section(5)).toEqual([4, 5, 6]);
  expect(section(2)).toEqual([2, 3]);
  expect(section(8)).toEqual([7, 8]);
  expect(section(0)).toEqual([0, 1]);
  expect(sectionToRead([], blocks, 3)).toHaveLength(9);
});

test('the voice is the system’s own, British before other English, and never one of a network', () => {
  const voice = (lang: string, localService = true, isDefault = false) => ({
    lang,
    localService,
    default: isDefault,
  });
  const [american, british, australian] = [
    voice('en-US', true, true),
    voice('en_GB'),
    voice('en-AU'),
  ];
  expect(chooseVoice([american, voice('en-GB', false), british])).toBe(british);
  expect(chooseVoice([australian, american])).toBe(american);
  expect(chooseVoice([voice('fr-FR'), australian])).toBe(australian);
  expect(chooseVoice([voice('en-GB', false), voice('fr-FR')])).toBeNull();
  expect(chooseVoice([])).toBeNull();
});
