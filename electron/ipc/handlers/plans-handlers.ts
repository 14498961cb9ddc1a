import { assert } from '#shared/lib/assert.ts';
import type { RequestOf } from '#shared/contract/contract.ts';
import { safeFileName } from '#shared/export/file-name.ts';
import { buildPlanReport, toPlanReport } from '#shared/export/plan-report.ts';
import { buildRoadmapTable } from '#shared/export/roadmap-table.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import type {
  CommitmentSource,
  StandingCommitment,
  StandingEntry,
} from '#shared/model/commitment.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { PlanReport } from '#shared/model/plan-report.ts';
import type { PlanRow } from '#shared/model/plan.ts';
import type { CommitmentRef, PlanCell, PlansOverview } from '#shared/model/plans.ts';
import type { Library } from '#electron/services/library/library.ts';
import { standCommitments } from '#electron/services/library/stand-commitments.ts';
import { writeCsv } from '#electron/services/transfer/csv-writer.ts';
import { writeDocx } from '#electron/services/transfer/docx-writer.ts';
import { isPng } from '#electron/services/transfer/png.ts';
import { wordMediaType } from '#electron/services/transfer/prepare-export.ts';
import { todayOf, type Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

interface At {
  readonly document: string;
  readonly line: number;
}

async function placeAt(library: Library, { document, line }: At): Promise<CommitmentSource> {
  const place = await library.findPlace(document, { kind: 'line', line });
  const block = place && (await library.findBlock(place.block));
  assert(block, `The library has no block at line ${line} of ${document}`);
  const { id, text, page, lineFrom, lineTo } = block;
  return { document, block: id, from: 0, to: text.length, page, lineFrom, lineTo };
}

/** Lines of a paper, both ends included. */
interface Lines {
  readonly document: string;
  readonly from: number;
  readonly to: number;
}

function cites({ sources }: StandingEntry, lines: readonly Lines[]): boolean {
  return sources.some((one) =>
    lines.some(
      ({ document, from, to }) =>
        one.document === document && one.lineFrom <= to && from <= one.lineTo,
    ),
  );
}

const toRef = ({ key, topic, state }: StandingCommitment): CommitmentRef => ({ key, topic, state });

/** What a part of a plan can be narrowed by: what its measures print, and what came of the commitments that cite it. */
function toTraits(
  measures: readonly string[],
  lines: readonly Lines[],
  commitments: readonly StandingCommitment[],
) {
  const found = commitments.filter(({ entries }) => entries.some((entry) => cites(entry, lines)));
  return {
    commitments: found.map(toRef),
    hasNumber: measures.some((words) => /\d/.test(words)),
    hasIndicator: found.some(({ rows }) => rows.length > 0),
    hasFigure: found.some(({ figures }) =>
      figures.some(({ value, isBaseline }) => value !== null && !isBaseline),
    ),
  };
}

async function toCell(
  library: Library,
  row: PlanRow,
  copies: readonly PlanRow[],
  commitments: readonly StandingCommitment[],
): Promise<PlanCell> {
  const copy = copies.find(
    ({ service, priority }) => service === row.service && priority === row.priority,
  );
  const own: At = row.recoveredFrom ?? row;
  const at = [own, ...(copy && copy.document !== own.document ? [copy] : [])];
  const places = await Promise.all(at.map((one) => placeAt(library, one)));
  const lines = at.map(({ document, line }) => ({ document, from: line, to: line }));
  return { row, places, ...toTraits(row.measures, lines, commitments) };
}

/** The priorities as the first cells of the newest plans' rows name them: "Priority 2: Localities". */
async function listPriorities(library: Library, cells: readonly PlanCell[]) {
  const names = new Map<number, string>();
  for (const { row, places } of cells.filter(({ row: { plan } }) => plan === '2025')) {
    const block = places[0] && (await library.findBlock(places[0].block));
    const name = /^Priority \d: ([^\t]+)/.exec(block?.text ?? '')?.[1];
    if (name && !names.has(row.priority)) names.set(row.priority, name);
  }
  return [...names]
    .map(([number, name]) => ({ number, name }))
    .toSorted((a, b) => a.number - b.number);
}

async function overview(library: Library): Promise<PlansOverview> {
  const [rows, services, roadmap, measures, actionPages, papers, commitments] = await Promise.all([
    library.listRecords('plan row'),
    library.listRecords('service link'),
    library.listRecords('roadmap row'),
    library.listRecords('measure'),
    library.listRecords('action page'),
    library.listDocuments(),
    standCommitments(library),
  ]);
  const packs = new Set(papers.filter(({ kind }) => kind === 'agenda pack').map(({ id }) => id));
  const copies = rows.filter(({ document }) => packs.has(document));
  const own = rows.filter(({ document }) => !packs.has(document));
  const cells = await Promise.all(
    own.map((row) => toCell(library, row, row.plan === '2025' ? copies : [], commitments)),
  );
  return {
    cells,
    priorities: await listPriorities(library, cells),
    services,
    roadmap: await Promise.all(
      roadmap.map(async (row) => ({ row, place: await placeAt(library, row) })),
    ),
    measures: await Promise.all(
      measures.map(async (measure) => {
        const [from, to] = measure.lines;
        const { document } = measure;
        return {
          measure,
          place: await placeAt(library, { document, line: from }),
          commitments: commitments.flatMap(({ key, topic, entries }) => {
            const entry = entries.find((one) => cites(one, [{ document, from, to }]));
            return entry ? [{ key, topic, state: entry.state, why: entry.why }] : [];
          }),
        };
      }),
    ),
    actionPages: actionPages.map((page) => {
      const [from, to] = page.lines;
      const measures = page.performanceMeasures.map(({ text }) => text);
      return { page, ...toTraits(measures, [{ document: page.document, from, to }], commitments) };
    }),
  };
}

/** The commitments that cite the cells of a service, or of a priority, of any plan; with what they have in common. */
function reportOn(
  { cells, priorities }: PlansOverview,
  commitments: readonly StandingCommitment[],
  { by, of }: RequestOf<'plans:save-report'>,
) {
  const chosen = cells.filter(({ row }) =>
    by === 'service' ? row.service === of : String(row.priority) === of,
  );
  const keys = new Set(chosen.flatMap((cell) => cell.commitments.map(({ key }) => key)));
  const name = priorities.find(({ number }) => String(number) === of)?.name ?? '';
  const subject = by === 'service' ? of : `Priority ${of}: ${name}`;
  const found = commitments.filter(({ key }) => keys.has(key));
  return chosen.length === 0 ? null : { subject, commitments: found };
}

const noSuchPart = failure(
  'not-found',
  'The plans have no such service or priority. Choose one from the table.',
);

const noPicture = failure(
  'invalid-request',
  'The roadmap could not be made into a picture. Go back to it and try again.',
);

/** The plans side by side, and a page on a part of them. Put together once: the library never changes while open. */
export function plansHandlers({ library, shell }: Stores): HandlersOf<'plans'> {
  let plans: Promise<PlansOverview> | null = null;
  const report = async (asked: RequestOf<'plans:report'>): Promise<Result<PlanReport, Failure>> => {
    if (!library.ok) return library;
    plans ??= overview(library.value);
    const [commitments, papers] = await Promise.all([
      standCommitments(library.value),
      library.value.listDocuments(),
    ]);
    const part = reportOn(await plans, commitments, asked);
    if (part === null) return failed(noSuchPart);
    return ok(toPlanReport({ ...part, papers, asAt: library.value.asAt }));
  };
  return {
    'plans:get': async () => {
      if (!library.ok) return library;
      plans ??= overview(library.value);
      return ok(await plans);
    },
    'plans:report': report,
    'plans:save-report': async (asked) => {
      const made = await report(asked);
      if (!made.ok || !library.ok) return made.ok ? failed(noSuchPart) : made;
      const { acronyms } = await library.value.getGlossary();
      return shell.picker.saveFile({
        suggestedName: safeFileName(made.value.title, 'docx'),
        mediaType: wordMediaType,
        bytes: await writeDocx(buildPlanReport(made.value, { madeOn: todayOf(shell), acronyms })),
      });
    },
    'plans:save-roadmap': async () => {
      if (!library.ok) return library;
      const [rows, papers] = await Promise.all([
        library.value.listRecords('roadmap row'),
        library.value.listDocuments(),
      ]);
      const titles = new Map(papers.map(({ id, title }) => [id, title]));
      return shell.picker.saveFile({
        suggestedName: safeFileName('Roadmap', 'csv'),
        mediaType: 'text/csv;charset=utf-8',
        bytes: writeCsv(buildRoadmapTable(rows, titles)),
      });
    },
    'plans:save-roadmap-picture': ({ png }) => {
      const bytes = Uint8Array.from(Buffer.from(png, 'base64'));
      if (!isPng(bytes)) return Promise.resolve(failed(noPicture));
      return shell.picker.saveFile({
        suggestedName: safeFileName('Roadmap', 'png'),
        mediaType: 'image/png',
        bytes,
      });
    },
  };
}
