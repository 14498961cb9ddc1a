import { describe, expect, test } from 'vitest';
import { pack, parsePackWith, problemsOf } from './agenda-pack.ts';

const { acronyms, terms } = pack.glossary;
const term = (name: string) => terms.find((one) => one.term === name);

describe('The glossary', () => {
  test('has 25 acronyms and 63 terms, each with a definition', () => {
    expect(acronyms).toHaveLength(25);
    expect(terms).toHaveLength(63);
    expect(terms.filter(({ definition }) => definition === '')).toEqual([]);
    expect(acronyms[0]).toEqual({
      acronym: 'ADM',
      expansion: 'Agency decision maker',
      line: 1467,
    });
    expect(acronyms.at(-1)).toEqual({
      acronym: 'YPS',
      expansion: 'Young Person Service',
      line: 1491,
    });
    expect(acronyms).toContainEqual({
      acronym: 'SWF/SWWF',
      expansion: 'Social Work with Families',
      line: 1489,
    });
  });

  test('names its parts and its sources as no terms', () => {
    expect(term('Acronyms')).toBeUndefined();
    expect(term('Sources')).toBeUndefined();
    expect(terms.at(-1)?.definition).not.toContain('Tri.x');
  });

  test('is read in the order of its text, not of its contents list', () => {
    const names = terms.map(({ term: name }) => name);
    expect(names.indexOf('SENCO') + 1).toBe(names.indexOf('Separated Children'));
  });

  test('finds a term whose apostrophe differs from the contents list', () => {
    expect(term("Local Safeguarding Children's Board (LSCB)")?.line).toBe(1710);
  });

  test('gives definitions in plain text, without list marks', () => {
    expect(term('Brief Intervention Team')?.paragraphs.slice(1, 3)).toEqual([
      'If there are no identified concerns then the case can close.',
      'If the family require ongoing support at an early help level then the social worker will present the case at Step Down Panel in order to access Children and Families First and Universal Services.',
    ]);
    expect(term('Duty of Care')?.paragraphs[1]).toBe(
      'Always act in the best interest of individuals and others;',
    );
    for (const { definition } of terms) expect(definition).not.toMatch(/\*\*|<\w|^- |^\d\. /m);
    expect(term("Local Safeguarding Children's Board (LSCB)")?.definition).toContain(
      'See http://southamptonlscb.co.uk/ for',
    );
  });

  test('puts definitions together that a page break cut', () => {
    expect(term('Staying Put')?.paragraphs[0]).toContain(
      'immediately before they ceased to be Looked After, beyond the age of 18.',
    );
    expect(term('Section 47 Enquiry')?.paragraphs[0]).toMatch(/Enquiry .* decide whether/);
    expect(term('Parental Consent to Adoptive Placement')?.paragraphs).toHaveLength(2);
  });

  test('joins its paragraphs by an empty line', () => {
    for (const { definition, paragraphs } of terms) {
      expect(definition).toBe(paragraphs.join('\n\n'));
    }
  });

  test('is a problem when its heading or a listed term is missing', () => {
    expect(problemsOf(parsePackWith(1396, () => ''))).toContain(
      '0: A heading that ends in GLOSSARY was expected.',
    );
    expect(problemsOf(parsePackWith(1728, () => ''))).toContain(
      '1396: “Neglect” is in the glossary’s list and nowhere in it.',
    );
  });
});
