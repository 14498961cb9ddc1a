import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openSound } from '#test/library/built-library.ts';
import { useDamagedSeeds } from './damaged-seeds.ts';
import { packFile, runScript } from './seed-folder.ts';

const pack = packFile;
const plan2023 = '001_748eb2da83cfdc93.txt';
const plan2020 = '003_952608a95601221c.txt';
const deliveryPlans = '000_857523305569d51b.txt';
const presentation = '004_3b5f388bb0af71de.txt';

const seeds = useDamagedSeeds();

/** What the image in place holds. */
async function readImage() {
  const library = await openSound(fs.readFileSync(seeds.folder.out));
  const notes = (await library.listNotes()).map(({ message }) => message);
  const read = {
    rows: await library.listIndicatorRows(),
    counts: await library.getCounts(),
    notes,
  };
  library.close();
  return read;
}

let sound: ReturnType<typeof readImage> | null = null;

/** What the good image holds; read once, while it is in place. */
function readGoodImage() {
  expect(seeds.folder.built()).toEqual(seeds.good());
  return (sound ??= readImage());
}

type Change = (bytes: Buffer) => Uint8Array;

/** A change of the whole text. */
const text =
  (change: (text: string) => string): Change =>
  (bytes) =>
    Buffer.from(change(bytes.toString('utf8')));

/** A change of one line, by its 1-based number. */
const line = (number: number, change: (line: string) => string): Change =>
  text((whole) =>
    whole
      .split('\n')
      .map((raw, index) => (index === number - 1 ? change(raw) : raw))
      .join('\n'),
  );

const crlf = text((whole) => whole.replaceAll('\n', '\r\n'));
const cr = text((whole) => whole.replaceAll('\n', '\r'));
const bom = text((whole) => `\uFEFF${whole}`);
const half: Change = (bytes) => bytes.subarray(0, Math.floor(bytes.length / 2));
const empty: Change = () => Buffer.alloc(0);

/** Saves one character of the text as a program of another encoding does: as one byte. */
const asByte = (character: string, byte: number): Change => {
  return (bytes) => {
    const letter = Buffer.from(character);
    const at = bytes.indexOf(letter);
    if (at < 0) throw new Error(`The paper has no “${character}”`);
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.of(byte),
      bytes.subarray(at + letter.length),
    ]);
  };
};

describe('a paper that came damaged, under a manifest of its own, is refused with the file and the line', () => {
  test.each<[string, string, Change, readonly string[]]>([
    [
      'a month is missing from the head of a table',
      pack,
      line(1038, (raw) => raw.replace('\tJan-24', '')),
      [':1038: The month after Dec-23 was expected in the header, not Feb-24.'],
    ],
    [
      'the column of targets is missing from a table',
      pack,
      line(1087, (raw) => raw.replace('\tTarget', '')),
      [
        ':1087: The column “Target” was expected in the header.',
        ':1088: The row has 22 cells under a header of 21.',
      ],
    ],
    [
      'a column is missing from a table, head and rows alike',
      pack,
      text((whole) => {
        const lines = whole.split('\n');
        const without = (raw: string) => raw.split('\t').toSpliced(2, 1).join('\t');
        return lines
          .map((raw, index) => (index >= 1037 && index < 1051 ? without(raw) : raw))
          .join('\n');
      }),
      [':1038: The month after Dec-22 was expected in the header'],
    ],
    [
      'an extra tab moves the cells of a row',
      pack,
      line(1089, (raw) => raw.replace('\t', '\t\t')),
      [':1089: The row has 23 cells under a header of 22.'],
    ],
    [
      'an extra tab ends a row',
      pack,
      line(1089, (raw) => `${raw}\t`),
      [':1089: The row has 23 cells under a header of 22.'],
    ],
    [
      'the head of a table is in other words',
      pack,
      line(1038, (raw) => raw.replace('Target', 'Aim')),
      [
        ':1038: The column head “Aim” is neither a month nor a comparator.',
        ':1038: The column “Target” was expected in the header.',
      ],
    ],
    [
      'the head of a table is not to be known as one',
      pack,
      line(1038, (raw) => raw.replace('Indicator', 'Measure')),
      [
        ': One performance table was expected under “Right support at the right time – Family Help”.',
        ':1039: A row of figures stands outside every performance table that has a header.',
      ],
    ],
    [
      'an extra tab moves the cells of a recommendation',
      pack,
      line(2099, (raw) => raw.replace('\t', '\t\t')),
      [':2099: A title was expected in this row.'],
    ],
    [
      'the pack ends in the middle',
      pack,
      half,
      [
        ': A heading that ends in GLOSSARY was expected.',
        ': One performance table was expected under “Performance - Visiting”.',
      ],
    ],
    [
      'the last lines of the pack are missing',
      pack,
      (bytes) => bytes.subarray(0, bytes.length - 300),
      [':2270: The text ends at line 2270; page 93'],
    ],
    [
      'the pack is empty',
      pack,
      empty,
      [': This paper is empty.', ': The heading AGENDA was expected.'],
    ],
    [
      'a month is missing from the head of a table',
      plan2023,
      line(101, (raw) => raw.replace('\tMar-23', '')),
      [
        ':101: The month after Feb-23 was expected in the header, not Apr-23.',
        ':102: The row has 15 cells under a header of 14.',
      ],
    ],
    [
      'an extra tab moves the cells of a row',
      plan2023,
      line(102, (raw) => raw.replace('\t', '\t\t')),
      [':102: The row has 16 cells under a header of 15.'],
    ],
    [
      'an extra tab moves the words of a plan',
      plan2023,
      line(262, (raw) => raw.replace('\t', '\t\t')),
      [
        ':262: The row has 5 cells under a header of 4.',
        ':262: A cell of this row is empty where words were expected.',
      ],
    ],
    [
      'the head of a table is in other words',
      plan2023,
      line(101, (raw) => raw.replace('Indicator', 'Measure')),
      [':102: A row of figures stands outside every performance table that has a header.'],
    ],
    [
      'the head of a plan is in other words',
      plan2023,
      line(143, (raw) => raw.replace('\tOutcome', '\tResult')),
      [
        ':143: The columns “Service Area, Action, Outcome, By April 2025 we will have” were expected in this header.',
      ],
    ],
    [
      'the plan of 2023 ends in the middle',
      plan2023,
      half,
      [': One plan was expected under priority 6.'],
    ],
    ['the plan of 2023 is empty', plan2023, empty, [': This paper is empty.']],
    [
      'a line is missing, so that nothing stands where it is cited',
      plan2020,
      text((whole) => whole.split('\n').toSpliced(501, 1).join('\n')),
      [':502: Measure m20.27: expected “rate”, “custodial”, “sentences”, “imposed” in lines'],
    ],
    [
      'the plan of 2020 ends in the middle',
      plan2020,
      half,
      [':1839: Action a20.p09.09: the lines it cites are not in the paper'],
    ],
    [
      'the plan of 2020 is empty',
      plan2020,
      empty,
      [': This paper is empty.', ':131: Measure m20.01: the lines it cites are not in the paper'],
    ],
    [
      'the heads of the measures lack a column',
      plan2020,
      line(129, (raw) => raw.replace('Baseline ', '')),
      [
        ':129: The columns “Measure, Baseline, Actual (July 2020), Target, Outcomes” were expected over the measures of Leadership and Stability.',
      ],
    ],
    [
      'the heads of an action page are in other words',
      plan2020,
      line(1016, (raw) => raw.replace('TARGET', 'END')),
      [
        ':1016: The columns “Area, Priorities, Target date, Performance measures, Key partners” were expected on action page 2, “Leadership and Stability”.',
      ],
    ],
    [
      'an extra tab moves the words of a plan',
      pack,
      line(799, (raw) => raw.replace('\t', '\t\t')),
      [':799: The row has 5 cells under a header of 4.'],
    ],
    [
      'an extra tab moves the cells of the roadmap',
      pack,
      line(631, (raw) => raw.replace('\t', '\t\t')),
      [':631: The row has 10 cells under a header of 9.'],
    ],
    [
      'the head of a plan is in other words',
      pack,
      line(784, (raw) => raw.replace('\tOutcome', '\tResult')),
      [
        ':784: The columns “Priorities, Action, Outcome, By January 2026 we will have” were expected in this header.',
      ],
    ],
    [
      'a column is missing from the head of a plan',
      deliveryPlans,
      line(3, (raw) => raw.replace('\tOutcome', '')),
      [
        ':3: The columns “Priorities, Action, Outcome, By January 2026 we will have” were expected in this header.',
      ],
    ],
    [
      'an extra tab moves the words of a plan',
      deliveryPlans,
      line(75, (raw) => raw.replace('\t', '\t\t')),
      [':75: The row has 5 cells under a header of 4.'],
    ],
    [
      'the delivery plans end in the middle',
      deliveryPlans,
      half,
      [': The service delivery plan of Quality Assurance was expected.'],
    ],
    [
      'the last lines of the delivery plans are missing',
      deliveryPlans,
      (bytes) => bytes.subarray(0, Math.floor(bytes.length * 0.97)),
      [':157: Priority 6 was expected in the plan of Pathways Through Care - Children in care.'],
    ],
    ['the delivery plans are empty', deliveryPlans, empty, [': This paper is empty.']],
    [
      'an extra tab moves the cells of the roadmap',
      presentation,
      line(334, (raw) => raw.replace('\t', '\t\t')),
      [':334: The row has 10 cells in a table of 9.'],
    ],
    [
      'the presentation ends in the middle',
      presentation,
      half,
      [': The slide “Service Integration” was expected.'],
    ],
    ['the presentation is empty', presentation, empty, [': This paper is empty.']],
  ])('when %s (%s)', async (_, file, change, expected) => {
    seeds.folder.rewritePaper(file, change);
    const complained = await seeds.expectRefused();
    for (const words of expected) {
      expect(complained).toContainEqual(expect.stringContaining(`problem: ${file}${words}`));
    }
  });
});

describe('a paper that is not text in UTF-8 is refused at the first line that is not', () => {
  test.each<[string, string, Change, number, string]>([
    [
      'an apostrophe',
      pack,
      asByte('’', 0x92),
      92,
      '0x92 stands here. In Windows-1252 it would be “’”.',
    ],
    [
      'a pound sign',
      pack,
      asByte('£', 0xa3),
      127,
      '0xA3 stands here. In Windows-1252 it would be “£”.',
    ],
    [
      'an apostrophe',
      plan2020,
      asByte('’', 0x92),
      4,
      '0x92 stands here. In Windows-1252 it would be “’”.',
    ],
    [
      'an apostrophe in a paper with CR LF',
      plan2020,
      (bytes) => asByte('’', 0x92)(Buffer.from(crlf(bytes))),
      4,
      '0x92 stands here. In Windows-1252 it would be “’”.',
    ],
    [
      'an apostrophe in a paper with CR alone',
      plan2020,
      (bytes) => asByte('’', 0x92)(Buffer.from(cr(bytes))),
      4,
      '0x92 stands here. In Windows-1252 it would be “’”.',
    ],
    [
      'a dash',
      plan2023,
      asByte('–', 0x96),
      247,
      '0x96 stands here. In Windows-1252 it would be “–”.',
    ],
    [
      'a letter that would begin a longer character',
      plan2023,
      (bytes) => {
        const at = bytes.indexOf('\n') + 1;
        return Buffer.concat([bytes.subarray(0, at), Buffer.of(0xe9), bytes.subarray(at)]);
      },
      2,
      '0xE9 stands here. In Windows-1252 it would be “é”.',
    ],
    [
      'a byte that no encoding has a letter for',
      plan2023,
      (bytes) => Buffer.concat([bytes, Buffer.of(0x81)]),
      393,
      '0x81 stands here.',
    ],
    [
      'a character cut in two by the end of the file',
      pack,
      (bytes) => bytes.subarray(0, bytes.lastIndexOf(Buffer.from('●')) + 2),
      1390,
      '0xE2 stands here. In Windows-1252 it would be “â”.',
    ],
    [
      'UTF-16',
      plan2023,
      (bytes) => Buffer.from(`\uFEFF${bytes.toString('utf8')}`, 'utf16le'),
      1,
      '0xFF stands here. In Windows-1252 it would be “ÿ”.',
    ],
  ])('%s (%s)', async (_, file, change, at, words) => {
    seeds.folder.rewritePaper(file, change);
    expect(await seeds.expectRefused()).toEqual([
      `problem: ${file}:${at}: This file is not text in UTF-8: the byte ${words}`,
      '1 problem: no library was built, and the last good one stays.',
    ]);
  });

  test('every paper that is not, each with its own line', async () => {
    seeds.folder.rewritePaper(pack, asByte('£', 0xa3));
    seeds.folder.rewritePaper(plan2020, asByte('’', 0x92));
    const complained = await seeds.expectRefused();
    expect(complained.map((told) => told.split(':').slice(0, 3).join(':'))).toEqual([
      `problem: ${pack}:127`,
      `problem: ${plan2020}:4`,
      '2 problems: no library was built, and the last good one stays.',
    ]);
  });
});

describe('a paper that is only written down otherwise is read, and the library notes it', () => {
  const ends = (count: string, end: string) =>
    `This paper ends ${count} lines with ${end}; they are read as any other line ends.`;
  const mark = 'This paper begins with a byte order mark, which is not read as text.';

  test.each<[string, string, Change, readonly string[]]>([
    ['CR LF', pack, crlf, [ends('2275', 'CR LF')]],
    ['CR LF', plan2023, crlf, [ends('392', 'CR LF')]],
    ['CR LF', plan2020, crlf, [ends('3930', 'CR LF')]],
    ['CR alone', pack, cr, [ends('2275', 'a CR alone')]],
    ['CR LF', deliveryPlans, crlf, [ends('170', 'CR LF')]],
    ['CR LF', presentation, crlf, [ends('487', 'CR LF')]],
    ['a byte order mark', deliveryPlans, bom, [mark]],
    ['a byte order mark', presentation, bom, [mark]],
    ['a byte order mark', pack, bom, [mark]],
    ['a byte order mark', plan2023, bom, [mark]],
    ['a byte order mark', plan2020, bom, [mark]],
    [
      'a byte order mark and CR LF',
      pack,
      (bytes) => bom(Buffer.from(crlf(bytes))),
      [mark, ends('2275', 'CR LF')],
    ],
  ])('with %s (%s)', async (_, file, change, notes) => {
    const before = await readGoodImage();
    seeds.folder.rewritePaper(file, change);
    const { built, said, complained } = await seeds.build();
    expect(complained).toEqual([]);
    expect(built).toBe(true);
    for (const note of notes) expect(said).toContain(`note: ${file}: ${note}`);
    const after = await readImage();
    expect(after.rows).toEqual(before.rows);
    expect(after.counts).toEqual(before.counts);
    const added = after.notes.filter((note) => !before.notes.includes(note));
    expect(added).toEqual(notes);
  });

  test('with a character that was lost before it came, at its line', async () => {
    seeds.folder.rewritePaper(
      pack,
      line(1344, (raw) => raw.replace(/[a-z](?=[a-z]{3})/, '\uFFFD')),
    );
    const { said } = await seeds.build();
    expect(said).toContain(
      `note: ${pack}:1344: A character was lost before the paper came here: “\uFFFD” stands in its place.`,
    );
  });
});

describe('a tab where no table is, which no parser misses words by, is noted at its line', () => {
  test.each([
    [pack, 1344],
    [plan2020, 502],
    [deliveryPlans, 30],
    [presentation, 100],
  ])('%s:%i', async (file, number) => {
    seeds.folder.rewritePaper(
      file,
      line(number, (raw) => `${raw}\t`),
    );
    const { built, said } = await seeds.build();
    expect(built).toBe(true);
    const told = said.filter((one) => one.includes('A tab stands in this line'));
    expect(told).toEqual([
      `note: ${file}:${number}: A tab stands in this line, and no row of a table stands before or after it.`,
    ]);
  });
});

describe('a paper that is not the one the manifest lists is refused outright, whatever is in it', () => {
  test.each([pack, plan2023, plan2020, deliveryPlans, presentation])('%s', async (file) => {
    seeds.folder.edit(`documents/${file}`, (whole) => `${whole}\n`);
    const [first, ...rest] = await seeds.expectRefused();
    expect(first).toMatch(
      new RegExp(
        `^problem: ${file}: This is not the paper that the manifest lists: SHA-256 [0-9a-f]{64} was expected, [0-9a-f]{64} was found\\.$`,
      ),
    );
    expect(rest).toHaveLength(1);
  });
});

describe('npm run build:library', () => {
  const run = () => {
    return runScript(
      'scripts/build-library.ts',
      '--seeds',
      seeds.folder.seeds,
      '--out',
      seeds.folder.out,
    );
  };

  test('ends with 1 on a damaged paper, says where, and leaves the last good image', async () => {
    seeds.folder.rewritePaper(
      plan2023,
      line(102, (raw) => raw.replace('\t', '\t\t')),
    );
    seeds.folder.rewritePaper(plan2020, bom);
    const { code, stdout, stderr } = await run();
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.split('\n')).toEqual(
      expect.arrayContaining([
        `note: ${plan2020}: This paper begins with a byte order mark, which is not read as text.`,
        `problem: ${plan2023}:102: The row has 16 cells under a header of 15.`,
        '1 problem: no library was built, and the last good one stays.',
      ]),
    );
    expect(seeds.folder.built()).toEqual(seeds.good());
  });

  test('ends with 1 on bytes of another encoding and on a table made by hand that is none', async () => {
    seeds.folder.rewritePaper(pack, asByte('’', 0x92));
    fs.writeFileSync(seeds.folder.path('curated/series.json'), '{"series":[null]}');
    const { code, stdout, stderr } = await run();
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.split('\n').map((told) => told.split(':').slice(0, 3).join(':'))).toEqual([
      'problem: curated/series.json: Not in the form expected',
      `problem: ${pack}:92`,
      '2 problems: no library was built, and the last good one stays.',
      '',
    ]);
    expect(seeds.folder.built()).toEqual(seeds.good());
  });
});
