import { describe, expect, test } from 'vitest';
import { narrative, parseNarrativeWith, stopsOf } from './narrative.ts';

const { reports } = narrative;
const reportOf = (item: number) => reports.find((report) => report.item === item);

describe('The covering reports', () => {
  test('are of items 7, 8 and 9: who decides, on what, when, and whose report it is', () => {
    expect(reports.map(({ item, line, date }) => [item, line, date])).toEqual([
      [7, 256, '2025-01-30'],
      [8, 886, '2025-01-30'],
      [9, 1992, '2025-01-30'],
    ]);
    expect(reports.map(({ reportOf: post }) => post)).toEqual([
      "STEPH MURRAY – DEPUTY DIRECTOR, CHILDREN'S SOCIAL CARE",
      'SCRUTINY MANAGER',
      'SCRUTINY MANAGER',
    ]);
    for (const { decisionMaker } of reports) {
      expect(decisionMaker).toBe('CHILDREN AND FAMILIES SCRUTINY PANEL');
    }
    expect(reportOf(8)?.subject).toBe('CHILDREN AND LEARNING – PERFORMANCE & TRANSFORMATION');
  });

  test('name two contacts each, with post, name, telephone and e-mail', () => {
    for (const { contacts } of reports) {
      expect(contacts.map(({ role }) => role)).toEqual(['Executive Director', 'Author']);
    }
    expect(reportOf(7)?.contacts[1]).toEqual({
      role: 'Author',
      post: 'Head of Quality Assurance (Principal Social Worker), Children and Learning',
      name: 'Stuart Webb',
      telephone: '02380 834102',
      email: 'stuart.webb@southampton.gov.uk',
      line: 267,
    });
  });

  test('number their paragraphs from 1 under their headings: 13, 11 and 10', () => {
    for (const { paragraphs } of reports) {
      expect(paragraphs.map(({ number }) => number)).toEqual(
        paragraphs.map((_, index) => index + 1),
      );
    }
    expect(reports.map(({ paragraphs }) => paragraphs.length)).toEqual([13, 11, 10]);
    expect(reportOf(8)?.paragraphs[8]).toEqual({
      number: 9,
      heading: 'LEGAL IMPLICATIONS',
      subheading: 'Other Legal Implications:',
      text: 'None',
      line: 924,
    });
  });

  test('are read alike although item 9 draws rules under its rows and prints headings without tabs', () => {
    expect(
      reportOf(9)?.paragraphs.map(({ heading, subheading, line }) => [heading, subheading, line]),
    ).toEqual([
      ['REASONS FOR REPORT RECOMMENDATIONS', '', 2012],
      ['ALTERNATIVE OPTIONS CONSIDERED AND REJECTED', '', 2014],
      ['DETAIL (Including consultation carried out)', '', 2016],
      ['DETAIL (Including consultation carried out)', '', 2017],
      ['DETAIL (Including consultation carried out)', '', 2019],
      ['RESOURCE IMPLICATIONS', 'Capital/Revenue/Property/Other', 2026],
      ['LEGAL IMPLICATIONS', 'Statutory power to undertake proposals in the report:', 2033],
      ['LEGAL IMPLICATIONS', 'Other Legal Implications:', 2038],
      ['RISK MANAGEMENT IMPLICATIONS', '', 2043],
      ['POLICY FRAMEWORK IMPLICATIONS', '', 2048],
    ]);
    expect(JSON.stringify(reportOf(9))).not.toContain('--');
  });

  test('keep the rule of paragraph 4 by which an item leaves the list', () => {
    expect(reportOf(9)?.paragraphs[3]?.text).toContain(
      'It will remain on the list until such time as the Panel accepts the recommendation as completed.',
    );
  });

  test('recommend one thing each, item 7 in four points', () => {
    expect(reports.map(({ recommendations }) => recommendations.map(({ line }) => line))).toEqual([
      [276],
      [906],
      [2010],
    ]);
    expect(reportOf(7)?.recommendations[0]?.points).toEqual([
      'Panel visits to teams – to ask questions about focus 5 and our service delivery plans',
      'Aiming Higher and social care reform updates in the 2025/26 work programme',
      'Opportunities to promote and focus on corporate parenting',
      'A briefing on localities and integrated working pilot',
    ]);
    expect(reportOf(9)?.recommendations[0]).toMatchObject({ number: '(i)', points: [] });
  });

  test('list seven appendices and answer what their form asks', () => {
    expect(reports.flatMap(({ appendices }) => appendices.map(({ text }) => text))).toEqual([
      'Aiming Higher, Family Safeguarding and Budget update presentation.',
      'Service Delivery Plans',
      'Summary of performance and commentary – January 2025',
      'Children and Learning Glossary',
      'Briefing paper on children who are in care under section 20 of the Children Act 1989 in Southampton',
      'Monitoring Scrutiny Recommendations – 30 January 2025',
      'Position Statement – Young Carers',
    ]);
    expect(reportOf(7)?.answers.map(({ label, text }) => [label, text])).toContainEqual([
      'WARDS/COMMUNITIES AFFECTED:',
      'All',
    ]);
    expect(reports.map(({ answers }) => answers.length)).toEqual([6, 6, 6]);
    expect(reports.map(({ confidentiality }) => confidentiality)).toEqual([
      'Not applicable',
      'None',
      'None',
    ]);
  });

  test('are a problem where a head, a contact, a number or a recommendation is missing', () => {
    expect(stopsOf(parseNarrativeWith(891, () => 'REPORT OF:\t'))).toEqual([
      '886: “REPORT OF:” and its words were expected in the report of item 8.',
    ]);
    expect(stopsOf(parseNarrativeWith(890, () => 'DATE OF DECISION:\tSOON'))).toEqual([
      '886: “SOON” is not a date.',
    ]);
    expect(stopsOf(parseNarrativeWith(898, () => '\tName:\t\t'))).toEqual([
      '897: A name and a title were expected for “Author” in the report of item 8.',
    ]);
    expect(stopsOf(parseNarrativeWith(913, () => ''))).toContain(
      '914: Paragraph 4 was expected here, not 5, in the report of item 8.',
    );
    expect(stopsOf(parseNarrativeWith(906, () => ''))).toEqual([
      '886: A recommendation numbered “(i)” was expected in the report of item 8.',
    ]);
  });
});
