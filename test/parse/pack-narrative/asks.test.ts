import { describe, expect, test } from 'vitest';
import { cleanString } from '#shared/parse/clean-text.ts';
import { kindOfDecision } from '#shared/parse/pack-narrative/list-asks.ts';
import { packLines } from '../agenda-pack.ts';
import { narrative, parseNarrativeWith, stopsOf } from './narrative.ts';

const { asks } = narrative;
const linesWhere = (printedAs: string): readonly number[] =>
  asks.filter((ask) => ask.printedAs === printedAs).map(({ line }) => line);
const askAt = (line: number) => asks.find((ask) => ask.line === line);
const panel = 'Children and Families Scrutiny Panel';

describe('What is asked and decided in the pack, outside the monitoring table', () => {
  test('is 20: 4 decisions in the minutes, 7 on slides, 4 of them reworded in the covering report, 2 report recommendations, 2 requests retold and 1 in the position statement', () => {
    expect(asks).toHaveLength(20);
    expect(linesWhere('RESOLVED')).toEqual([218, 222, 250]);
    expect(linesWhere('considered and noted')).toEqual([254]);
    expect(linesWhere('Recommendations for Scrutiny Panel Oversight')).toEqual([
      639, 640, 641, 642, 643, 743, 744,
    ]);
    expect(linesWhere('RECOMMENDATIONS:')).toEqual([276, 276, 276, 276, 906, 2010]);
    expect(linesWhere('was requested')).toEqual([915]);
    expect(linesWhere('request was made')).toEqual([2019]);
    expect(linesWhere('Recommendation')).toEqual([2274]);
  });

  test('is labelled by what it is: what the pack prints as recommendations are suggestions of officers', () => {
    const kinds = asks.map(({ kind }) => kind);
    const countOf = (kind: string): number => kinds.filter((one) => one === kind).length;
    expect(countOf('officer suggestion')).toBe(14);
    expect(countOf('resolution')).toBe(3);
    expect(countOf('request')).toBe(3);
    expect(countOf('recommendation')).toBe(0);
    expect(countOf('work programme')).toBe(0);
    expect(askAt(250)).toMatchObject({ kind: 'request', printedAs: 'RESOLVED' });
    expect(askAt(254)).toMatchObject({ kind: 'resolution', printedAs: 'considered and noted' });
  });

  test('says by whom and to whom, and names nobody where the paper names nobody', () => {
    expect(askAt(250)).toMatchObject({ by: panel, to: '' });
    expect(askAt(276)).toMatchObject({
      by: "Deputy Director for Children's Social Care",
      to: panel,
    });
    expect(askAt(743)).toMatchObject({
      by: "Deputy Director for Children's Social Care",
      to: panel,
    });
    expect(askAt(906)).toMatchObject({ by: 'Scrutiny Manager', to: panel });
    expect(askAt(2274)).toMatchObject({ by: 'Service Manager for Inclusion', to: panel });
    expect(askAt(915)).toMatchObject({ by: panel, to: '' });
    expect(askAt(2019)).toMatchObject({ by: '', to: '' });
  });

  test('says where: paper, section, page and agenda item', () => {
    expect(askAt(250)).toMatchObject({
      where: 'Minutes of the meeting held on 28 November 2024, item 23',
      agendaItem: 6,
    });
    expect(askAt(743)).toMatchObject({
      where:
        'Appendix 1: Aiming Higher, Family Safeguarding and Budget update presentation, “Recommendations for Scrutiny Panel Oversight”',
      agendaItem: 7,
    });
    expect(askAt(743)?.page).toMatchObject({ from: 27, to: 27 });
    expect(askAt(2019)?.where).toBe('Report of the Scrutiny Manager, paragraph 5');
  });

  test('is word for word what stands on its line', () => {
    for (const { text, line } of asks) {
      expect(cleanString(packLines[line - 1] ?? '')).toContain(text);
    }
  });

  test('carries the sentence before a retold request that says what was asked for', () => {
    expect(askAt(915)?.text).toBe(
      'Attached as Appendix 3 is a briefing paper on children who are in care under section 20 of the Children Act 1989 in Southampton. This was requested at the November 2024 meeting of the Panel.',
    );
    expect(askAt(2019)?.text).toMatch(
      /^Following the discussion in November .+ at the 30 January 2025 meeting of the Scrutiny Panel\.$/,
    );
  });

  test('has ids that are unique and say where it stands', () => {
    expect(new Set(asks.map(({ id }) => id)).size).toBe(20);
    expect(askAt(2274)?.id).toBe('pack-2025-01-30/ask/appendix-9-2-1');
    expect(askAt(906)?.id).toBe('pack-2025-01-30/ask/report-8-1');
  });

  test('links the four points of the covering report to the slides they reword, and the retold request to its minute', () => {
    const restated = asks.flatMap(({ id, restates }) =>
      restates === null ? [] : [[id, asks.find((ask) => ask.id === restates)?.line]],
    );
    expect(restated).toEqual([
      ['pack-2025-01-30/ask/report-7-1', 639],
      ['pack-2025-01-30/ask/report-7-2', 640],
      ['pack-2025-01-30/ask/report-7-3', 641],
      ['pack-2025-01-30/ask/report-7-4', 642],
      ['pack-2025-01-30/ask/report-8-2', 250],
    ]);
  });

  test('is one fewer when a bullet of a slide is taken out, and a problem when the heading has no list', () => {
    expect(parseNarrativeWith(643, () => '').asks).toHaveLength(19);
    expect(stopsOf(parseNarrativeWith(2274, () => ''))).toEqual([
      '2272: A section “Recommendation” was expected.',
      '2272: A list was expected under “Recommendation”.',
    ]);
  });
});

describe('A decision in the minutes', () => {
  test('is a recommendation only when it asks the Cabinet or the Council to act', () => {
    expect(kindOfDecision('RESOLVED that the Cabinet reviews the fostering offer.')).toBe(
      'recommendation',
    );
    expect(kindOfDecision('RESOLVED to recommend that Cabinet reviews the offer.')).toBe(
      'recommendation',
    );
    expect(kindOfDecision("RESOLVED that in accordance with the Council's Constitution …")).toBe(
      'resolution',
    );
  });

  test('is a request when it asks for a briefing, work programme when it is the Panel’s own business', () => {
    expect(kindOfDecision('RESOLVED that an all-members briefing is scheduled.')).toBe('request');
    expect(
      kindOfDecision('RESOLVED that a discussion is scheduled for a future meeting of the Panel.'),
    ).toBe('work programme');
  });
});
