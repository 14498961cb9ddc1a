import { describe, expect, test } from 'vitest';
import { knownTables } from '#shared/parse/known-tables.ts';
import { caseExampleLines, narrative, parseNarrativeWith, stopsOf } from './narrative.ts';

const { commentary } = narrative;
const commentaryOn = (table: string) => commentary.find((section) => section.table === table);

describe('The commentary of the performance report', () => {
  test('has one section for each of the eight tables, and three that stand without a table', () => {
    expect(commentary.flatMap(({ table }) => table ?? [])).toEqual(
      knownTables.map(({ key }) => key),
    );
    expect(commentary.filter(({ table }) => table === null).map(({ heading }) => heading)).toEqual([
      'Purpose',
      'Promote education, employment and training',
      'Embedding Practice Framework and Standards',
    ]);
  });

  test('begins at the heading repeated over it, not at the one over the table', () => {
    expect(commentary.map(({ line }) => line)).toEqual([
      989, 1065, 1110, 1149, 1197, 1245, 1257, 1291, 1308, 1356, 1375,
    ]);
  });

  test('is found before the table where the paper puts it there: visiting and supervision', () => {
    expect(commentaryOn('visiting')?.paragraphs.map(({ line }) => line)).toEqual([
      1360, 1361, 1362,
    ]);
    expect(commentaryOn('supervision')?.paragraphs.map(({ line }) => line)).toEqual([
      1379, 1380, 1381,
    ]);
    expect(commentaryOn('supervision')?.page).toMatchObject({ from: 61, to: 61 });
  });

  test('says under which heading each paragraph stands', () => {
    expect(commentaryOn('family-help')?.paragraphs.map(({ part, line }) => [part, line])).toEqual([
      ['Desired outcome', 1069],
      ['Progress analysis', 1073],
      ['Progress analysis', 1074],
      ['Progress analysis', 1075],
      ['Progress analysis', 1076],
      ['Progress analysis', 1077],
    ]);
  });

  test('does not lay the gradings of all audits at the door of the service named last before them', () => {
    const audits = commentary.find(({ line }) => line === 1308)?.paragraphs ?? [];
    const partAt = (line: number) => audits.find((paragraph) => paragraph.line === line)?.part;
    expect(partAt(1345)).toBe('Jigsaw (children with disabilities)');
    expect(partAt(1349)).toBe("November '24 Audit overview (Prebirth and Missing Children):");
  });

  test('keeps the explanation for supervision word for word', () => {
    expect(commentaryOn('supervision')?.paragraphs[1]?.text).toContain(
      'identified the impact of staff sickness due to winter illnesses, alongside the prioritisation of visits',
    );
  });

  test('shows no rows of tables, page numbers or logo', () => {
    for (const { paragraphs } of commentary) {
      for (const { text } of paragraphs) {
        expect(text).not.toMatch(/^(?:Page \d+|Children & Learning|Making a difference)$|\t/);
      }
    }
  });

  test('is a problem where a table has none', () => {
    expect(stopsOf(parseNarrativeWith(1375, () => ''))).toEqual([
      '951: Commentary was expected under “Performance - Supervision”.',
    ]);
  });

  test('is a problem where a heading is lost and the audits would pass for commentary on the workforce', () => {
    expect(stopsOf(parseNarrativeWith(1308, () => ''))).toEqual([
      '951: Commentary was expected under “Embedding Practice Framework and Standards”.',
    ]);
  });

  test('is taken from the heading over the table where the one over the commentary is lost', () => {
    const read = parseNarrativeWith(1245, () => '');
    expect(stopsOf(read)).toEqual([]);
    const section = read.commentary.find(({ table }) => table === 'permanence');
    expect(section?.line).toBe(1221);
    expect(section?.paragraphs).toEqual(commentaryOn('permanence')?.paragraphs);
  });
});

describe('Case examples', () => {
  test('are marked wherever the pack quotes or describes a child or family, and nowhere else', () => {
    const read = [
      ...commentary,
      ...(narrative.briefing?.sections ?? []),
      ...(narrative.youngCarers?.sections ?? []),
    ];
    const marked = read.flatMap(({ paragraphs }) =>
      paragraphs.filter(({ caseExample }) => caseExample).map(({ line }) => line),
    );
    // The first three stand on the slides of item 7, which are not read here.
    expect(marked).toEqual(caseExampleLines.filter((line) => line > 1000));
    expect(marked).toEqual([1332, 1344, 1974, 1975, 1976, 1977, 2230]);
  });
});
