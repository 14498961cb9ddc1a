import readExcelFile from 'read-excel-file/node';
import { describe, expect, test } from 'vitest';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { prepareExport } from '#electron/services/transfer/prepare-export.ts';
import { writeXlsx } from '#electron/services/transfer/xlsx-writer.ts';
import { buildExportFacts, buildRecommendation } from '#test/builders/export-facts.ts';
import { printedMonitoringRows } from '#test/builders/printed-monitoring-rows.ts';
import { findAll, getPart, readDocxParts } from '#test/builders/read-docx-parts.ts';

async function bytesOf(facts: ExportFacts): Promise<Uint8Array> {
  const prepared = prepareExport('monitoring-xlsx', facts);
  if (!prepared.ok) throw new Error(prepared.failure.message);
  return prepared.value.bytes();
}

async function rowsOf(bytes: Uint8Array) {
  const [sheet] = await readExcelFile(Buffer.from(bytes));
  if (!sheet) throw new Error('There is no sheet.');
  return sheet.data;
}

const facts = buildExportFacts({
  recommendations: [buildRecommendation({ state: 'confirmed', minuteNumber: '30' })],
});

describe('the monitoring report as a spreadsheet', () => {
  test('is read by another program cell for cell, with real dates and numbers', async () => {
    const [header, ...rows] = await rowsOf(await bytesOf(facts));
    expect(header?.slice(0, 4)).toEqual(['Date', 'Title', 'Number', 'Action proposed']);
    expect(rows).toHaveLength(printedMonitoringRows.length + 1);
    for (const [index, printed] of printedMonitoringRows.entries()) {
      expect(rows[index]?.[0]).toEqual(new Date(`${printed.date}T00:00:00Z`));
      expect(rows[index]?.slice(1, 5)).toEqual([
        printed.title,
        printed.number,
        printed.actionProposed,
        printed.actionTaken === '' ? null : printed.actionTaken,
      ]);
    }
    expect(rows.at(-1)?.[7]).toBe('30');
  });

  test('freezes its header, sets widths and filters every column, in well-formed parts', async () => {
    const parts = readDocxParts(await bytesOf(facts));
    const sheet = getPart(parts, /sheet1\.xml$/);
    expect(findAll(sheet, 'pane')[0]?.attributes).toMatchObject({ ySplit: '1', state: 'frozen' });
    expect(findAll(sheet, 'col')).toHaveLength(16);
    expect(findAll(sheet, 'autoFilter')[0]?.attributes).toEqual({
      ref: `A1:P${printedMonitoringRows.length + 2}`,
    });
  });

  test('is the same bytes from the same facts', async () => {
    expect(await bytesOf(facts)).toEqual(await bytesOf(facts));
  });

  test('holds as text what a spreadsheet would take for a formula', async () => {
    const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '<b>&amp;</b>', '_x0041_'];
    const bytes = await writeXlsx({
      name: 'Hostile',
      columns: hostile.map((heading) => ({ heading, width: 10 })),
      rows: [hostile],
    });
    expect(await rowsOf(bytes)).toEqual([hostile, hostile]);
    expect(findAll(getPart(readDocxParts(bytes), /sheet1\.xml$/), 'f')).toEqual([]);
  });

  test('cuts what is longer than a cell holds, and says so', async () => {
    const bytes = await writeXlsx({
      name: 'Long',
      columns: [{ heading: 'Text', width: 10 }],
      rows: [['x'.repeat(40_000)]],
    });
    const text = String((await rowsOf(bytes))[1]?.[0]);
    expect(text).toHaveLength(32_767);
    expect(text).toMatch(/Cut here, because a cell holds no more\.$/);
  });
});
