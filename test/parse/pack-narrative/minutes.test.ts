import { describe, expect, test } from 'vitest';
import { narrative, parseNarrativeWith, stopsOf } from './narrative.ts';

const { minutes, attendance } = narrative;
const itemOf = (item: number) => minutes.find((minute) => minute.item === item);

describe('The minutes of 28 November 2024', () => {
  test('are of items 20 to 24, titled as printed', () => {
    expect(attendance).toMatchObject({ heldOn: '2024-11-28', line: 208 });
    expect(attendance?.page).toMatchObject({ from: 1, to: 2 });
    expect(minutes.map(({ item, title, line }) => [item, title, line])).toEqual([
      [20, 'MINUTES OF THE PREVIOUS MEETING (INCLUDING MATTERS ARISING)', 216],
      [21, 'EXCLUSION OF THE PRESS AND PUBLIC - EXEMPT PAPERS INCLUDED IN THE FOLLOWING ITEM', 220],
      [22, 'EDUCATION OUTCOMES AND CONTEXT', 224],
      [23, 'CHILDREN AND LEARNING - PERFORMANCE AND TRANSFORMATION', 242],
      [24, 'MONITORING SCRUTINY RECOMMENDATIONS', 252],
    ]);
    expect(itemOf(23)?.id).toBe('pack-2025-01-30/minutes/23');
  });

  test('record seven councillors present and one appointed member’s apologies', () => {
    expect(attendance?.present.map(({ name, role }) => [name, role])).toEqual([
      ['Barnes-Andrews', 'Chair'],
      ['Webb', 'Vice-Chair'],
      ['Chapman', ''],
      ['Allen', ''],
      ['G Lambert', ''],
      ['Beaurain', ''],
      ['Y Frampton', ''],
    ]);
    expect(attendance?.present.every(({ kind }) => kind === 'councillor')).toBe(true);
    expect(attendance?.apologies).toEqual([
      { name: 'Rob Sanders', role: '', kind: 'appointed member', line: 214 },
    ]);
  });

  test('name those in attendance by post under the item they came for, semicolons or commas between them', () => {
    expect(itemOf(22)?.inAttendance).toHaveLength(8);
    expect(itemOf(22)?.inAttendance.at(-1)).toEqual({
      name: 'Alison Philpott',
      post: 'Cross Phase Advisor',
    });
    expect(itemOf(23)?.inAttendance).toEqual([
      { name: 'Councillor Winning', post: 'Cabinet Member for Children & Learning' },
      { name: 'Rob Henderson', post: 'Executive Director, Children & Learning' },
      { name: 'Steph Murray', post: 'Deputy Director, Children and Learning' },
      { name: 'Laura Trevett', post: 'Strategic Performance Manager' },
    ]);
    expect(itemOf(24)?.inAttendance).toEqual([]);
  });

  test('resolve three things, word for word, the Act of 2002 among them', () => {
    expect(
      minutes.flatMap(({ item, resolutions }) => resolutions.map(({ line }) => [item, line])),
    ).toEqual([
      [20, 218],
      [21, 222],
      [23, 250],
    ]);
    expect(itemOf(23)?.resolutions[0]?.text).toBe(
      'RESOLVED that the Panel are provided with a briefing about children who are in care under section 20 of the Children Act 2002.',
    );
  });

  test('keep a paragraph whole that a page break cut', () => {
    const cut = itemOf(22)?.paragraphs.find(({ line }) => line === 236);
    expect(cut?.lineTo).toBe(238);
    expect(cut?.text).toContain('Concern was raised that pressures on budgets would deflect');
  });

  test('are a problem where the day, the members, a number, the words or the names are missing', () => {
    expect(stopsOf(parseNarrativeWith(210, () => 'MINUTES OF THE MEETING HELD ON A DAY'))).toEqual([
      '210: The day of the minutes was expected.',
    ]);
    expect(stopsOf(parseNarrativeWith(212, () => ''))).toEqual([
      '208: The members present were expected in the minutes.',
    ]);
    expect(stopsOf(parseNarrativeWith(220, (raw) => raw.replace('21.', '27.')))).toEqual([
      '220: Item 21 of the minutes was expected here, not 27.',
      '224: Item 28 of the minutes was expected here, not 22.',
    ]);
    expect(stopsOf(parseNarrativeWith(254, () => ''))).toEqual([
      '252: Words were expected under item 24.',
    ]);
    expect(
      stopsOf(
        parseNarrativeWith(246, () => 'Officers were in attendance and addressed the Panel.'),
      ),
    ).toEqual(['246: Names and posts were expected before “in attendance”.']);
  });
});
