import { describe, expect, test } from 'vitest';
import { narrative, parseNarrativeWith, stopsOf } from './narrative.ts';

const { sections, quorum } = narrative.frontMatter;
const sectionOf = (heading: string) => sections.find((section) => section.heading === heading);

describe('The front matter', () => {
  test('has its sections in the order of the paper, whether the heading has a line of its own or runs into the text', () => {
    expect(sections.map(({ heading, line }) => [heading, line])).toEqual([
      ['Role of this Scrutiny Panel', 47],
      ['Terms Of Reference:-', 49],
      ['Public Representations', 59],
      ['Access', 63],
      ['MOBILE TELEPHONES', 65],
      ['Business to be Discussed', 67],
      ['QUORUM', 71],
      ['Use of Social Media', 73],
      ['Rules of Procedure', 81],
      ['Smoking policy', 85],
      ['Fire Procedure', 87],
      ['Southampton: Corporate Plan 2022-2030', 89],
      ['Dates of Meetings: Municipal Year', 96],
      ['DISCLOSURE OF INTERESTS', 104],
      ['DISCLOSABLE PECUNIARY INTERESTS', 108],
      ['Other Interests', 130],
      ['Principles of Decision Making', 142],
    ]);
  });

  test('does not repeat in the text a heading that runs into it', () => {
    expect(sectionOf('Role of this Scrutiny Panel')?.paragraphs[0]?.text).toMatch(
      /^To undertake the scrutiny of Children and Families Services/,
    );
    expect(sectionOf('Access')?.paragraphs[0]?.text).toMatch(/^access is available/);
  });

  test('gives five terms of reference, the last of them the referral of issues', () => {
    const terms = sectionOf('Terms Of Reference:-')?.paragraphs ?? [];
    const items = terms.filter(({ kind }) => kind === 'list item');
    expect(items).toHaveLength(5);
    expect(items.at(-1)?.text).toBe(
      'Referring issues to the Chair of the LSCB and the Corporate Parenting Committee.',
    );
  });

  test('puts the quorum at three appointed members', () => {
    expect(quorum).toEqual({
      members: 3,
      text: 'The minimum number of appointed Members required to be in attendance to hold the meeting is 3.',
      line: 71,
    });
  });

  test('lists seven principles of decision making and seven duties in exercising discretion', () => {
    const principles = sectionOf('Principles of Decision Making')?.paragraphs ?? [];
    expect(principles.filter(({ kind }) => kind === 'list item')).toHaveLength(14);
    expect(principles[1]?.text).toBe(
      'proportionality (i.e. the action must be proportionate to the desired outcome);',
    );
  });

  test('is not numbered, and says that its page is not known', () => {
    expect(sections.every(({ page }) => page.kind === 'unknown')).toBe(true);
  });

  test('is a problem at the place of a section that has lost its heading or its words', () => {
    expect(stopsOf(parseNarrativeWith(49, () => 'Terms'))).toEqual([
      '43: The terms of reference was expected in the front matter, under “Terms Of Reference:-”.',
    ]);
    expect(stopsOf(parseNarrativeWith(71, (raw) => raw.replace('is 3.', 'is three.')))).toEqual([
      '71: A number was expected in the sentence on the quorum.',
    ]);
  });
});
