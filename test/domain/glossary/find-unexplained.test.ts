import { expect, test } from 'vitest';
import { findUnexplained, type AcronymText } from '#shared/domain/glossary/find-unexplained.ts';
import type { BlockKind } from '#shared/model/document.ts';
import type { Glossary } from '#shared/model/glossary.ts';

const none: Glossary = { acronyms: [], terms: [] };

function text(words: string, page = 1, kind: BlockKind = 'paragraph'): AcronymText {
  return {
    id: `paper/${words.slice(0, 12)}`,
    document: 'paper',
    kind,
    text: words,
    page: { kind: 'printed', from: page, to: page, basis: '' },
  };
}

function namesIn(words: readonly string[], glossary = none): readonly string[] {
  return findUnexplained(
    words.map((one) => text(one)),
    glossary,
  ).map(({ acronym }) => acronym);
}

test('an acronym is found with every page it is used on, how often, and where first', () => {
  const [iro, ...others] = findUnexplained(
    [text('The IRO asked.'), text('An IRO and two IROs.'), text('No IRO came.', 7)],
    none,
  );
  expect(others).toEqual([]);
  expect(iro).toMatchObject({ acronym: 'IRO', forms: ['IRO', 'IROs'], count: 4 });
  expect(iro?.places).toMatchObject([
    { document: 'paper', block: 'paper/The IRO aske', count: 3, page: { from: 1 } },
    { document: 'paper', block: 'paper/No IRO came.', count: 1, page: { from: 7 } },
  ]);
});

test('it is one acronym in whatever capitals and number, under the form printed most', () => {
  const [cin] = findUnexplained([text('CiN, CIN and a CiN plan, NEET/EET')], none);
  expect(cin).toMatchObject({ acronym: 'CiN', forms: ['CiN', 'CIN'], count: 3 });
  expect(namesIn(['NEET/EET and C&YP, the DfE, SENCos'])).toEqual([
    'C&YP',
    'DfE',
    'EET',
    'NEET',
    'SENCo',
  ]);
});

test('what the glossary lists is not, as an acronym, one of two, or in the name of a term', () => {
  const glossary: Glossary = {
    acronyms: [
      { acronym: 'SWF/SWWF', expansion: 'Social Work with Families', line: 1 },
      { acronym: 'CiC', expansion: 'Children in Care', line: 2 },
    ],
    terms: [
      {
        term: 'Local Authority Designated Officer (LADO)',
        definition: 'x',
        paragraphs: ['x'],
        line: 3,
      },
    ],
  };
  expect(namesIn(['SWF and SWWF, CIC, LADOs, MASH'], glossary)).toEqual(['MASH']);
});

test('words in capitals are no acronyms: the papers print them in small letters, or beside such words', () => {
  expect(
    namesIn([
      'RECOMMENDATION AND BUDGET',
      'A recommendation and a budget.',
      'REPORT OF: STEPH MURRAY – DEPUTY DIRECTOR',
      'The report of the deputy.',
      'RESOLVED that the PowerBi page is kept in the UK.',
      'WARDS/COMMUNITIES AFFECTED',
      'communities',
    ]),
  ).toEqual([]);
});

test('page markers and blank pages use no acronym', () => {
  expect(findUnexplained([text('MASH', 1, 'page marker')], none)).toEqual([]);
});

test('what a paper spells out beside an acronym is given, where its initials are those letters', () => {
  const wordsOf = (words: string) => findUnexplained([text(words)], none)[0]?.spelledOut?.words;
  expect(wordsOf('The Family Drug and Alcohol Court (FDAC) is a court.')).toBe(
    'Family Drug and Alcohol Court',
  );
  expect(wordsOf('working with our HAF (Holiday Activity and Food) team')).toBe(
    'Holiday Activity and Food',
  );
  expect(wordsOf('Person Posing a Risk to Children (PPRC)')).toBe(
    'Person Posing a Risk to Children',
  );
  expect(wordsOf('Multi-Agency Child Protection Teams (MACPTs)')).toBe(
    'Multi-Agency Child Protection Teams',
  );
  expect(wordsOf('in key meetings (MASH) and others')).toBeUndefined();
  expect(wordsOf('All Children (MASH)')).toBeUndefined();
});
