import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { setLongWords } from '#renderer/screens/papers/long-words.tsx';

/** The characters of what is set, without the elements they are set in. */
function charactersOf(text: string): string {
  return renderToStaticMarkup(<p>{setLongWords(text)}</p>).replace(/<[^>]*>/g, '');
}

test('ordinary text is answered as it is, whatever its length', () => {
  const text = 'words of a paragraph '.repeat(50_000);
  expect(setLongWords(text)).toBe(text);
});

test('a word beyond any language is set in short pieces, with every character in its place', () => {
  const text = `before ${'w'.repeat(1024 * 1024)}  after`;
  const markup = renderToStaticMarkup(<p>{setLongWords(text)}</p>);
  expect(charactersOf(text)).toBe(text);
  const longest = Math.max(...markup.split(/<[^>]*>/).map((piece) => piece.length));
  expect(longest).toBeLessThanOrEqual(500);
});

test('a hundred thousand empty lines are no word', () => {
  const text = `one ${'\n'.repeat(100_000)} two`;
  expect(setLongWords(text)).toBe(text);
});
