import { describe, expect, test } from 'vitest';
import { listProposals, previewProposals } from '#shared/export/proposals.ts';
import { buildProposals } from '#shared/export/proposals-document.ts';
import { buildProposalsTable } from '#shared/export/proposals-table.ts';
import { recommendationStates } from '#shared/model/recommendation.ts';
import {
  buildExportFacts,
  buildRecommendation,
  figure,
  monitoringEvidence,
  quote,
} from '#test/builders/export-facts.ts';

const oneOfEach = recommendationStates.map((state) => buildRecommendation({ id: state, state }));

describe('what leaves as a proposal', () => {
  test('is whatever the Panel has not confirmed, but no draft', () => {
    const ids = listProposals(buildExportFacts({ recommendations: oneOfEach })).flatMap((group) =>
      group.proposals.map((proposal) => proposal.wording.id),
    );
    expect(ids).toEqual(['proposed', 'agreed']);
  });

  test('is a draft only when that draft is ticked', () => {
    const facts = buildExportFacts({
      recommendations: [...oneOfEach, buildRecommendation({ id: 'other', state: 'draft' })],
      includeOnlyHere: ['draft'],
    });
    const { leaving, staying } = previewProposals(facts);
    expect(leaving.map((line) => [line.id, line.onlyOnThisComputer])).toEqual([
      ['draft', true],
      ['proposed', false],
      ['agreed', false],
    ]);
    expect(staying.map((line) => line.id)).toEqual(['other']);
  });

  test('is never a confirmed wording, ticked or not', () => {
    const facts = buildExportFacts({
      recommendations: oneOfEach,
      includeOnlyHere: ['confirmed'],
    });
    const { leaving, staying } = previewProposals(facts);
    expect([...leaving, ...staying].map((line) => line.id)).not.toContain('confirmed');
  });

  test('stands by agenda item, in the order given, those under none last', () => {
    const facts = buildExportFacts({
      recommendations: [
        buildRecommendation({ id: 'a', agendaItem: null }),
        buildRecommendation({ id: 'b', agendaItem: 8 }),
        buildRecommendation({ id: 'c', agendaItem: 7 }),
        buildRecommendation({ id: 'd', agendaItem: 8 }),
      ],
    });
    expect(
      listProposals(facts).map((group) => [
        group.heading,
        ...group.proposals.map((proposal) => `${proposal.number} ${proposal.wording.id}`),
      ]),
    ).toEqual([
      ['Item 7: Aiming Higher', '1 c'],
      ["Item 8: Children's social care – performance", '2 b', '3 d'],
      ['Under no agenda item', '4 a'],
    ]);
  });
});

describe('a proposal in the document', () => {
  test('says draft in header, foot and first words, and carries no title of the council’s', () => {
    const model = buildProposals(buildExportFacts({ recommendations: oneOfEach }));
    expect(model.header).toMatch(/^Draft/);
    expect(model.footer).toMatch(/^Draft/);
    expect(model.title).toBe('Proposed recommendations: not agreed by the Panel');
    expect(JSON.stringify(model)).not.toMatch(/Scrutiny Monitoring – /);
  });

  test('gives each line of the wording its own paragraph, however its lines end', () => {
    const model = buildProposals(
      buildExportFacts({
        recommendations: [buildRecommendation({ wording: 'One.\r\n\r\nTwo.\rThree.\u2028Four.' })],
      }),
    );
    const said = model.blocks.flatMap((block) =>
      block.kind === 'paragraph' ? [block.runs.map((run) => run.text).join('')] : [],
    );
    expect(said).toEqual(expect.arrayContaining(['One.', 'Two.', 'Three.', 'Four.']));
  });

  test('skips no heading level', () => {
    const model = buildProposals(buildExportFacts({ recommendations: oneOfEach }));
    const levels = model.blocks.flatMap((block) => (block.kind === 'heading' ? [block.level] : []));
    expect(levels[0]).toBe(1);
    levels.slice(1).forEach((level, index) => {
      expect(level - (levels[index] ?? 0)).toBeLessThanOrEqual(1);
    });
  });
});

describe('a proposal for a spreadsheet', () => {
  test('has one row for each piece of evidence and one when there is none', () => {
    const { header, rows } = buildProposalsTable(
      buildExportFacts({
        recommendations: [
          buildRecommendation({ evidence: [figure, quote, monitoringEvidence] }),
          buildRecommendation({ id: 'bare', evidence: [] }),
        ],
      }),
    );
    const column = (name: string) => rows.map((row) => row[header.indexOf(name)]);
    expect(rows.every((row) => row.length === header.length)).toBe(true);
    expect(column('Proposal')).toEqual(['1', '1', '1', '2']);
    expect(column('Evidence kind')).toEqual(['figure', 'quote', 'monitoring', '']);
    expect(column('Month')).toEqual(['2024-12', '', '', '']);
    expect(column('Figure as printed')).toEqual(['54%', '', '', '']);
    expect(column('Page')).toEqual([
      'p. 61 (inferred)',
      'p. 61 (inferred)',
      'pp. 87–91 (inferred)',
      '',
    ]);
    expect(column('Changed on')).toEqual(rows.map(() => '2025-01-25'));
    expect(new Set(column('Standing'))).toEqual(new Set(['Draft: not agreed by the Panel']));
  });
});
