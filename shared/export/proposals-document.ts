import { longDate } from '#shared/lib/dates.ts';
import type { Evidence, FigureEvidence } from '#shared/model/evidence.ts';
import { withAbbreviations } from './abbreviations.ts';
import {
  heading,
  labelled,
  paragraph,
  paragraphsOf,
  type DocumentBlock,
  type DocumentModel,
} from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { monthInWords, proposalsTitle, sinceInWords, sourceInWords } from './in-words.ts';
import { evidenceInWords, listProposals, printedOr, type Proposal } from './proposals.ts';

/**
 * Every wording the Panel has not confirmed, by agenda item, each with its author, date and state and the evidence
 * under it. It says on every page that it is a draft, and nowhere carries the council's title.
 */
export function buildProposals(facts: ExportFacts): DocumentModel {
  const { meeting } = facts;
  return withAbbreviations(
    {
      title: proposalsTitle,
      description: `Draft wordings for ${meeting.panel}, ${longDate(meeting.date)}, not agreed by the Panel.`,
      language: 'en-GB',
      orientation: 'portrait',
      header: `Draft · ${proposalsTitle}`,
      footer: `Draft, made on ${longDate(facts.madeOn)}`,
      madeOn: facts.madeOn,
      blocks: [
        paragraph(`${meeting.panel}, ${longDate(meeting.date)}`, 'lead'),
        heading(1, proposalsTitle),
        paragraph(
          'Draft. These are members’ wordings. Only the Panel recommends, and only its minutes record what it decided.',
        ),
        ...listProposals(facts).flatMap((group): readonly DocumentBlock[] => [
          heading(2, group.heading),
          ...group.proposals.flatMap(blocksOf),
        ]),
      ],
    },
    facts.acronyms ?? [],
  );
}

function blocksOf(proposal: Proposal): readonly DocumentBlock[] {
  const { wording } = proposal;
  return [
    heading(3, `${proposal.number}. ${proposal.title}`),
    ...paragraphsOf(wording.wording),
    labelled('Kind', proposal.kind),
    labelled('Addressed to', proposal.addressee),
    labelled('Written by', `${proposal.author}, ${longDate(proposal.changedOn)}`),
    labelled('State', proposal.state),
    heading(4, 'Evidence'),
    ...evidenceBlocks(wording.evidence),
  ];
}

function evidenceBlocks(evidence: readonly Evidence[]): readonly DocumentBlock[] {
  if (evidence.length === 0) return [paragraph('None is attached.')];
  const figures = evidence.filter((piece) => piece.kind === 'figure');
  const others = evidence.filter((piece) => piece.kind !== 'figure');
  const blocks: DocumentBlock[] = [];
  if (figures.length > 0) {
    blocks.push({
      kind: 'table',
      columns: [
        { heading: 'Indicator and table', share: 32 },
        { heading: 'Month', share: 16 },
        { heading: 'Figure as printed', share: 13 },
        { heading: 'Target as printed', share: 13 },
        { heading: 'Source', share: 26 },
      ],
      rows: figures.map(figureRow),
    });
  }
  if (others.length > 0) {
    blocks.push({
      kind: 'list',
      items: others.map((piece) => [{ text: evidenceInWords(piece), bold: false }]),
    });
  }
  return blocks;
}

function figureRow(figure: FigureEvidence) {
  return [
    [paragraph(figure.indicatorName), paragraph(figure.tableTitle)],
    [paragraph(monthInWords(figure.month))],
    [paragraph(printedOr(figure.printed, '(blank in the paper)'))],
    [paragraph(printedOr(figure.targetPrinted, 'none printed'))],
    [
      paragraph(sourceInWords(figure.source)),
      ...[sinceInWords(figure)].filter((words) => words !== '').map((words) => paragraph(words)),
    ],
  ];
}
