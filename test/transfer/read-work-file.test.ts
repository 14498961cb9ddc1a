import { describe, expect, test } from 'vitest';
import { buildWorkFile } from '#shared/export/work-file.ts';
import { readWorkFile } from '#electron/services/transfer/read-work-file.ts';
import { change } from '#test/domain/exchange/changes.ts';

const all = [
  change('question', 'q', 'wording', 'Why\u2028 "so" <b>many</b>?'),
  change('question', 'q', 'shared', true),
  change('question', 'q', 'minutes', 5),
];
const file = buildWorkFile({ changes: all });

function whyRefused(text: string): string {
  const read = readWorkFile(text);
  return read.ok ? '' : read.failure.message;
}

describe('a file of the Panel’s work', () => {
  test('is read as it was written, and written as it was read', () => {
    const read = readWorkFile(file);
    expect(read).toEqual({ ok: true, value: all });
    expect(buildWorkFile({ changes: read.ok ? read.value : [] })).toBe(file);
  });

  test.each([
    ['cut short', file.slice(0, -20), /no JSON, or was cut short/],
    ['empty', '', /no JSON/],
    ['of another program', '{"@context":"http://www.w3.org/ns/anno.jsonld"}', /not a file of/],
    ['a list', '[1,2]', /not a file of/],
    ['of a newer version', file.replace('"version":1', '"version":2'), /newer version/],
    ['with a field more', file.replace('"kind":', '"more":1,"kind":'), /altered or damaged/],
    ['with a prototype', file.replace('{"id"', '{"__proto__":{"x":1},"id"'), /altered or damaged/],
    ['with a value that is a list', file.replace('"value":5', '"value":[5]'), /altered or damaged/],
    ['with an unknown kind', file.replaceAll('"question"', '"meaning"'), /altered or damaged/],
    ['with one change twice', file.replace(/change-\d+(?=","at)/g, 'same'), /one change twice/],
    ['nested deep', `${'['.repeat(100_000)}${']'.repeat(100_000)}`, /./],
  ])('%s is refused in a sentence', (_name, text, why) => {
    expect(whyRefused(text)).toMatch(why);
    expect(whyRefused(text)).toContain('Nothing was written here.');
  });

  test('what turns the direction of words is left behind', () => {
    const read = readWorkFile(
      buildWorkFile({ changes: [change('line', 'l', 'theme', 'a\u202Eb')] }),
    );
    expect(read.ok && read.value[0]?.value).toBe('ab');
  });
});
