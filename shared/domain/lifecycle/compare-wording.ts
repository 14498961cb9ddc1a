/** Words that stand on both sides, or on one of them only. */
export interface WordingRun {
  readonly text: string;
  readonly in: 'both' | 'left' | 'right';
}

const wordsOf = (text: string): readonly string[] =>
  text.split(/\s+/).filter((word) => word !== '');

/** How many words can be kept in order in both from each pair of places on (rows: left; columns: right). */
function commonLengths(left: readonly string[], right: readonly string[]): readonly number[][] {
  const table = Array.from({ length: left.length + 1 }, () =>
    Array.from({ length: right.length + 1 }, () => 0),
  );
  for (let i = left.length - 1; i >= 0; i -= 1) {
    for (let j = right.length - 1; j >= 0; j -= 1) {
      const same = left[i] === right[j];
      const value = same
        ? (table[i + 1]?.[j + 1] ?? 0) + 1
        : Math.max(table[i + 1]?.[j] ?? 0, table[i]?.[j + 1] ?? 0);
      const row = table[i];
      if (row) row[j] = value;
    }
  }
  return table;
}

/**
 * Two wordings word by word, resolution beside tracker or draft minute beside the noted words. The runs in both and in
 * left make the left wording, those in both and in right the right one, apart from white space.
 */
export function compareWording(left: string, right: string): readonly WordingRun[] {
  const [a, b] = [wordsOf(left), wordsOf(right)];
  const common = commonLengths(a, b);
  const runs: { words: string[]; in: WordingRun['in'] }[] = [];
  const put = (word: string, side: WordingRun['in']): void => {
    const last = runs.at(-1);
    if (last?.in === side) last.words.push(word);
    else runs.push({ words: [word], in: side });
  };
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i], b[j]];
    if (one !== undefined && one === other) {
      put(one, 'both');
      i += 1;
      j += 1;
    } else if (
      one !== undefined &&
      (other === undefined || (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0))
    ) {
      put(one, 'left');
      i += 1;
    } else if (other !== undefined) {
      put(other, 'right');
      j += 1;
    }
  }
  return runs.map(({ words, in: side }) => ({ text: words.join(' '), in: side }));
}
