import { describe, expect, test } from 'vitest';
import { narrative, parseNarrativeWith, stopsOf } from './narrative.ts';

const { youngCarers } = narrative;
const sectionOf = (heading: string) =>
  youngCarers?.sections.find((section) => section.heading === heading);

describe('The position statement on young carers', () => {
  test('names its author by post, its audience and its month', () => {
    expect(youngCarers).toMatchObject({
      title: 'Young Carers',
      date: 'January 2025',
      author: { name: 'Bryn Roberts', post: 'Service Manager for Inclusion' },
      audience: 'Children and Families Scrutiny Panel',
      confidentiality: 'N/A',
      line: 2121,
    });
  });

  test('has twelve sections, from the definition to the recommendation', () => {
    expect(youngCarers?.sections.map(({ heading }) => heading)).toEqual([
      'Definition',
      'Young Carer Statistics:',
      'Background',
      'Statutory Responsibilities',
      'Identification',
      'Risk Management',
      'Assessment',
      'Current Provision',
      'Young Carers Festival',
      'Data',
      'Key Priorities',
      'Recommendation',
    ]);
    expect(
      sectionOf('Key Priorities')?.paragraphs.filter(({ kind }) => kind === 'list item'),
    ).toHaveLength(10);
  });

  test('keeps the two paragraphs whole that page breaks cut, and the list that one cut in one section', () => {
    const background = sectionOf('Background')?.paragraphs ?? [];
    expect(background.map(({ line, lineTo }) => [line, lineTo])).toEqual([
      [2147, 2147],
      [2149, 2151],
      [2153, 2153],
    ]);
    expect(background[1]?.text).toContain('supporting young carers through access');
    const assessment = sectionOf('Assessment')?.paragraphs ?? [];
    expect(assessment.find(({ line }) => line === 2209)?.text).toContain(
      'suggestions of support, referring',
    );
    const identification = sectionOf('Identification')?.paragraphs ?? [];
    expect(identification.filter(({ kind }) => kind === 'list item')).toHaveLength(16);
  });

  test('is a problem where its head or a section is missing', () => {
    expect(stopsOf(parseNarrativeWith(2124, () => 'Author\t'))).toEqual([
      '2121: “Author” was expected here.',
    ]);
    expect(stopsOf(parseNarrativeWith(2256, () => ''))).toEqual([
      '2121: A section “Key Priorities” was expected.',
    ]);
  });
});
