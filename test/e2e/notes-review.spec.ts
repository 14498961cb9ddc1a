import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from '@playwright/test';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import type { NoteTarget } from '#shared/model/note.ts';
import { axeFindings, expect, guard, startPreview } from './fixture.ts';

const root = path.resolve(import.meta.dirname, '../..');
const pack = 'pack-2025-01-30';
const today = 'capital programme for schools was a cause of friction';
const before = 'building programme for schools was a cause of friction';

/** Words as they stood in an earlier copy of the pack. */
function earlierWords(quote: string): NoteTarget {
  return {
    kind: 'words',
    start: { block: `${pack}/0000000000`, offset: 36 },
    end: { block: `${pack}/0000000000`, offset: 36 + quote.length },
    quote,
    prefix: 'anel Members were informed that the ',
    suffix: ' between the Council and Schools.',
    before: 'Panel Members were informed that the ',
    after: ' between the Council and Schools.',
    previous: null,
    next: null,
    alone: true,
    lookalikes: 0,
    source: {
      document: pack,
      documentTitle: 'Agenda pack, 30 January 2025',
      documentHash: '0'.repeat(64),
      page: { kind: 'printed', from: 2, to: 2, basis: 'marker' },
      lineFrom: 100,
      lineTo: 100,
    },
  };
}

/** A data folder in which two notes were written on an earlier copy of the pack. */
async function folderWithEarlierNotes(): Promise<string> {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-'));
  let id = 0;
  const opened = await openWorkspace({
    directory,
    wasm: fs.readFileSync(path.join(root, 'node_modules/sql.js/dist/sql-wasm.wasm')),
    ids: { next: () => `id-${(id += 1)}` },
    clock: { now: () => Date.UTC(2025, 0, 20) },
  });
  if (!opened.ok) throw new Error(opened.failure.message);
  for (const [text, quote] of [
    ['Which programme?', before],
    ['Is this still said?', 'Zebras graze beside seven violet lighthouses'],
  ] as const) {
    const added = await opened.value.addNote(
      {
        kind: 'note',
        category: 'check',
        text,
        visibility: 'only on this computer',
        agendaItem: 6,
      },
      earlierWords(quote),
    );
    if (!added.ok) throw new Error(added.failure.message);
  }
  await opened.value.close();
  return directory;
}

test('notes whose paper changed are shown before and after, and kept or taken off by the person', async ({
  page,
}) => {
  const dataDir = await folderWithEarlierNotes();
  const running = await startPreview({ dataDir });
  const { refused, complaints } = await guard(page, running.origin);
  await page.goto(running.address);
  await page.getByRole('link', { name: 'Notes' }).first().click();
  await page.getByRole('link', { name: 'Look where each belongs' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Notes to look at' })).toBeVisible();
  const main = page.getByRole('main');

  const first = main.getByRole('listitem').filter({ hasText: 'Which programme?' }).first();
  await expect(first.getByRole('region', { name: /^Before/ })).toContainText(before);
  await expect(first.getByRole('region', { name: /^Now/ })).toContainText(today);
  expect(await axeFindings(page, { within: 'main' })).toEqual([]);
  await first.getByRole('button', { name: /^Keep it here/ }).click();
  await expect(main.getByText('Which programme?')).toBeHidden();

  await main.getByRole('button', { name: /^Take off its place: Is this still said/ }).click();
  await expect(main.getByText('Every note stands where it was written.')).toBeVisible();
  await main.getByRole('link', { name: 'All notes' }).last().click();
  await expect(main.getByText(`“${today}”`, { exact: true })).toBeVisible();
  await expect(main.getByText('Taken off its place')).toBeVisible();
  expect({ refused, complaints }).toEqual({ refused: [], complaints: [] });
  await running.stop();
  fs.rmSync(dataDir, { recursive: true, force: true });
});
