import { expect, test } from 'vitest';
import {
  exportParts,
  prepareParts,
  type ExportPart,
} from '#electron/services/transfer/export-parts.ts';
import { prepareExport } from '#electron/services/transfer/prepare-export.ts';
import { chooseChanges } from '#shared/domain/exchange/choose-changes.ts';
import type { ExportFacts } from '#shared/export/export-facts.ts';
import { exportKinds } from '#shared/model/export.ts';
import { buildExportFacts } from '#test/builders/export-facts.ts';
import { monitor, monitorEntry } from '#test/builders/monitor-entry.ts';
import { buildNote } from '#test/builders/note.ts';
import { buildProgramme } from '#test/builders/programme.ts';
import { buildTrails } from '#test/builders/topic-trail.ts';

const list = monitor([monitorEntry()]);
/** Every part, so that whatever an export would read is there. */
const everything = {
  monitor: list,
  night: list,
  nextMeeting: { date: '2025-03-27', returnBy: '2025-03-19' },
  programme: buildProgramme(),
  trails: buildTrails({}),
  handover: {
    heldOn: '2024-11-28',
    minutes: [],
    decided: [],
    rules: [],
    commitments: [],
    planRows: [],
    papers: [],
    terms: [],
  },
  work: chooseChanges([], new Set()),
  notes: [buildNote()],
  notePositions: new Map(),
} as const satisfies Required<Pick<ExportFacts, ExportPart>>;
const isPart = (name: string | symbol): name is ExportPart => name in everything;

test.each(exportKinds)('%s is prepared from what it reads, no more and no less', (kind) => {
  const read = new Set<ExportPart>();
  const facts = new Proxy(buildExportFacts(everything), {
    get: (target, name, receiver) => {
      if (isPart(name)) read.add(name);
      return Reflect.get(target, name, receiver) as unknown;
    },
  });
  prepareExport(kind, facts);
  expect([...read].toSorted()).toEqual(exportParts[kind].toSorted());
});

test('a part that an export is not made from is never worked out', async () => {
  const asked: string[] = [];
  const reader = (part: ExportPart) => () => {
    asked.push(part);
    return Promise.resolve(undefined as never);
  };
  await prepareParts('calendar-ics', {
    monitor: reader('monitor'),
    night: reader('night'),
    nextMeeting: reader('nextMeeting'),
    programme: reader('programme'),
    trails: reader('trails'),
    handover: reader('handover'),
    work: reader('work'),
    notes: reader('notes'),
    notePositions: reader('notePositions'),
  });
  expect(asked).toEqual(['nextMeeting']);
});
