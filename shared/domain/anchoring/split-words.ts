/** A word with where it stands; `key` is what it is compared by. Offsets are UTF-16 code units. */
export interface Word {
  readonly key: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word =
  /(?<![\p{L}\p{N}])[-–−]?£?\p{N}[\p{L}\p{N}.,:/]*(?<![.,:/])%?|[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu;

/** The words and numbers of a text in order, without the punctuation between them. "13.5%" and "1,204" are one each. */
export function splitWords(text: string): readonly Word[] {
  return [...text.matchAll(word)].map((match) => ({
    key: match[0].toLowerCase().replaceAll('’', "'").replaceAll(/^[–−]/g, '-'),
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}
