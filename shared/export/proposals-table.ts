import { isoMonth } from '#shared/lib/dates.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { pageLabel } from '#shared/model/page.ts';
import { toCsvTable, type CsvTable } from './csv.ts';
import type { ExportFacts } from './export-facts.ts';
import { dayOf, sinceInWords } from './in-words.ts';
import { listProposals, type Proposal } from './proposals.ts';

/** What every row says first, since a CSV file has no header to say it in. */
const standing = 'Draft: not agreed by the Panel';

const evidenceColumns = [
  'Evidence kind',
  'Evidence',
  'Table',
  'Month',
  'Month as printed',
  'Figure as printed',
  'Target as printed',
  'Status as printed',
  'Document',
  'Page',
  'Line from',
  'Line to',
  'Since then',
] as const;

type Cells = readonly (string | number | null)[];

/** The proposals for a spreadsheet: one row for each wording and piece of evidence; a wording without any has one row. */
export function buildProposalsTable(facts: ExportFacts): CsvTable {
  return toCsvTable(
    [
      'Standing',
      'Proposal',
      'Agenda item',
      'Agenda title',
      'Kind',
      'Title',
      'Wording',
      'Addressee',
      'State',
      'Author',
      'Written on',
      'Changed on',
      'Meeting date',
      ...evidenceColumns,
    ],
    listProposals(facts).flatMap((group) =>
      group.proposals.flatMap((proposal): readonly Cells[] => {
        const own = proposalCells(proposal, group.heading);
        const pieces = proposal.wording.evidence;
        return pieces.length === 0
          ? [[...own, ...evidenceColumns.map(() => null)]]
          : pieces.map((piece) => [...own, ...evidenceCells(piece)]);
      }),
    ),
  );
}

function proposalCells(proposal: Proposal, agenda: string): Cells {
  const { wording } = proposal;
  return [
    standing,
    proposal.number,
    wording.agendaItem,
    agenda,
    proposal.kind,
    wording.title,
    wording.wording,
    wording.addressee,
    proposal.state,
    proposal.author,
    dayOf(wording.createdAt),
    proposal.changedOn,
    wording.meetingDate,
  ];
}

/** One cell for each of `evidenceColumns`. */
function evidenceCells(piece: Evidence): Cells {
  return [
    piece.kind,
    ...whatItSays(piece),
    piece.source.documentTitle,
    pageLabel(piece.source.page),
    piece.source.lineFrom,
    piece.source.lineTo,
    sinceInWords(piece) || null,
  ];
}

/** Evidence, table, month, month as printed, figure, target and status. */
function whatItSays(piece: Evidence): Cells {
  switch (piece.kind) {
    case 'figure':
      return [
        piece.indicatorName,
        piece.tableTitle,
        isoMonth(piece.month),
        piece.month,
        piece.printed,
        piece.targetPrinted,
        null,
      ];
    case 'quote':
      return [piece.quote, null, null, null, null, null, null];
    case 'monitoring':
      return [
        `${piece.title}: ${piece.actionProposed}`,
        'Scrutiny Monitoring',
        null,
        null,
        null,
        null,
        piece.status,
      ];
  }
}
