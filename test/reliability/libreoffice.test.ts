import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareExport } from '#electron/services/transfer/prepare-export.ts';
import { buildExportFacts, buildRecommendation } from '#test/builders/export-facts.ts';
import { monitor, monitorEntry } from '#test/builders/monitor-entry.ts';
import { buildProgramme } from '#test/builders/programme.ts';
import { buildSitting } from '#test/builders/sitting.ts';
import { openApp } from '#test/ipc/stores.ts';
import { buildTrails } from '#test/builders/topic-trail.ts';

/** Where Debian's package puts LibreOffice; a machine without it skips, by name. */
const soffice = '/usr/bin/soffice';
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-office-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));

const facts = buildExportFacts({
  recommendations: [
    buildRecommendation({ id: 'item', state: 'confirmed', minuteNumber: '30' }),
    buildRecommendation({ id: 'proposed' }),
  ],
  monitor: monitor([
    monitorEntry({
      progress: [
        {
          id: 'p',
          meeting: '2025-01-30',
          status: 'In progress',
          said: 'A first draft is written.',
          author: 'a',
        },
      ],
    }),
  ]),
  nextMeeting: { date: '2025-03-27', returnBy: '2025-03-19' },
  programme: buildProgramme(),
  trails: buildTrails({}),
  sitting: buildSitting(),
});

/**
 * Converts files beside themselves in one start, which takes longer than to convert many; a profile of its own neither
 * waits for nor touches anybody's.
 */
function convert(files: readonly string[], to: string): void {
  const profile = pathToFileURL(path.join(folder, 'profile')).href;
  execFileSync(
    soffice,
    [
      `-env:UserInstallation=${profile}`,
      '--headless',
      '--convert-to',
      to,
      '--outdir',
      folder,
      ...files,
    ],
    { stdio: 'ignore' },
  );
}

/** The page that each heading of a PDF stands on, from its bookmarks. */
function pagesOfHeadings(pdf: string): ReadonlyMap<string, number> {
  const pages: readonly string[] = /\/Kids\[([^\]]+)\]/.exec(pdf)?.[1]?.match(/\d+(?= 0 R)/g) ?? [];
  const bookmarks = pdf.matchAll(/\/Title<FEFF([\dA-F]+)>\s*\/Dest\[(\d+) 0 R/g);
  return new Map(
    [...bookmarks].map(([, title = '', page = '']) => [
      Buffer.from(title, 'hex').swap16().toString('utf16le'),
      pages.indexOf(page) + 1,
    ]),
  );
}

/** Each kind with words that its text holds. */
const kinds = [
  ['monitoring-docx', 'Reported 30 January 2025: A first draft is written.'],
  ['minutes-docx', 'Apologies: Mrs Brown, with Cllr White as substitute'],
  ['trail-docx', 'Asked for, and not in the minutes'],
  ['handover-member-docx', 'A working paper, not agreed by the Panel.'],
  ['programme-docx', 'Declined: Another panel looks at it.'],
  ['proposals-docx', 'Proposed. Not agreed by the Panel.'],
  ['chase-docx', 'By 19 March 2025, five clear days before the meeting of 27 March 2025.'],
] as const;

/** What is handed out, the longest of each, with its title. */
const longest = [
  { by: 'service', of: 'Young People', title: 'Commitments – Young People' },
  { by: 'priority', of: '4', title: 'Commitments – Priority 4: Permanence & stability' },
] as const;

const inFolder = (name: string) => path.join(folder, name);

/** Writes every document, the name of its kind before the ending. */
async function writeDocuments(): Promise<readonly string[]> {
  for (const [kind] of kinds) {
    const prepared = prepareExport(kind, facts);
    if (!prepared.ok) throw new Error(prepared.failure.message);
    fs.writeFileSync(inFolder(`${kind}.docx`), await prepared.value.bytes());
  }
  const app = await openApp();
  for (const { by, of } of longest) {
    await app.get('plans:save-report', { by, of });
    fs.writeFileSync(inFolder(`${by}.docx`), app.saved.at(-1)?.bytes ?? '');
  }
  await app.composed.close();
  return [...kinds.map(([kind]) => kind), ...longest.map(({ by }) => by)].map((name) =>
    inFolder(`${name}.docx`),
  );
}

describe.skipIf(!fs.existsSync(soffice))(
  'in LibreOffice (skipped where it is not installed)',
  () => {
    beforeAll(async () => {
      const documents = await writeDocuments();
      convert(documents, 'txt:Text');
      convert(documents, 'pdf');
    }, 600_000);

    test.each(kinds)('%s opens with its words and becomes a PDF', (kind, words) => {
      expect(fs.readFileSync(inFolder(`${kind}.txt`), 'utf8')).toContain(words);
      const pdf = fs.readFileSync(inFolder(`${kind}.pdf`));
      expect(pdf.subarray(0, 5).toString('latin1')).toBe('%PDF-');
    });

    test('what is handed out on a service or a priority is one page, the account in full behind it', () => {
      for (const { by, title } of longest) {
        const pdf = fs.readFileSync(inFolder(`${by}.pdf`), 'latin1');
        expect([...pagesOfHeadings(pdf)].slice(0, 2)).toEqual([
          [title, 1],
          ['In full', 2],
        ]);
      }
    });
  },
);
