import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { openWorkspace } from '#electron/services/workspace/open-workspace.ts';
import { unsealImage } from '#electron/services/workspace/sealed-image.ts';
import { optionsFor, questionFields, valueOf } from '#test/workspace/open-test-workspace.ts';
import { makeRecordedDisk } from './recorded-disk.ts';

const page = 4_096;
const folder = '/data';
const names = ['user-0000000002.sqlite', 'user-0000000003.sqlite'] as const;
let older = new Uint8Array();
let newest = new Uint8Array();

beforeAll(async () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'workspace-damage-'));
  const workspace = valueOf(await openWorkspace(optionsFor(directory)));
  valueOf(await workspace.addQuestion(questionFields('before'), []));
  valueOf(await workspace.addQuestion(questionFields('newest'), []));
  await workspace.close();
  older = Uint8Array.from(fs.readFileSync(path.join(directory, names[0])));
  newest = Uint8Array.from(fs.readFileSync(path.join(directory, names[1])));
  fs.rmSync(directory, { recursive: true, force: true });
});

/** A place in the newest file, from 0 to 1. */
const part = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const at = (where: number) => Math.floor(where * newest.byteLength);

/** A copy of the newest file with some bytes put over others. */
function overwritten(from: number, bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(newest);
  copy.set(bytes.subarray(0, copy.byteLength - from), from);
  return copy;
}

/** Everything that may happen to a file, each as something that makes the bytes it leaves. */
const damages: Readonly<Record<string, fc.Arbitrary<() => Uint8Array>>> = {
  'a flipped bit': fc.tuple(part, fc.nat({ max: 7 })).map(
    ([where, bit]) =>
      () =>
        overwritten(at(where), Uint8Array.of((newest[at(where)] ?? 0) ^ (1 << bit))),
  ),
  'a changed byte': fc.tuple(part, fc.nat({ max: 255 })).map(
    ([where, byte]) =>
      () =>
        overwritten(at(where), Uint8Array.of(byte)),
  ),
  'a block of rubbish': fc.tuple(part, fc.uint8Array({ minLength: 512, maxLength: 512 })).map(
    ([where, rubbish]) =>
      () =>
        overwritten(at(where), rubbish),
  ),
  'a page of zeros': part.map(
    (where) => () => overwritten(Math.floor(at(where) / page) * page, new Uint8Array(page)),
  ),
  'two pages swapped': fc.tuple(part, part).map(([first, second]) => () => {
    const pages = Math.floor(newest.byteLength / page);
    const [one, two] = [Math.floor(first * pages) * page, Math.floor(second * pages) * page];
    const copy = Uint8Array.from(newest);
    copy.set(newest.subarray(one, one + page), two);
    copy.set(newest.subarray(two, two + page), one);
    return copy;
  }),
  'its end cut off': part.map((where) => () => newest.subarray(0, at(where))),
  'bytes too many': fc
    .uint8Array({ minLength: 1, maxLength: 100 })
    .map((more) => () => Buffer.concat([newest, more])),
  'the end of the file before': part.map(
    (where) => () => Buffer.concat([newest.subarray(0, at(where)), older.subarray(at(where))]),
  ),
};

describe('a newest file with', () => {
  for (const [name, damage] of Object.entries(damages)) {
    test(`${name} is refused every time`, () => {
      fc.assert(
        fc.property(damage, (make) => {
          const bytes = make();
          fc.pre(!Buffer.from(bytes).equals(newest));
          expect(unsealImage(bytes, 3)).toBeNull();
        }),
        { numRuns: 300 },
      );
    });

    test(`${name} is kept as it was found, and the one before opens`, async () => {
      await fc.assert(
        fc.asyncProperty(damage, async (make) => {
          const bytes = make();
          fc.pre(!Buffer.from(bytes).equals(newest));
          const disk = makeRecordedDisk(
            new Map([
              [`${folder}/${names[0]}`, older],
              [`${folder}/${names[1]}`, bytes],
            ]),
          );
          const workspace = valueOf(await openWorkspace(optionsFor(folder, { files: disk.files })));
          const wordings = (await workspace.listQuestions()).map(({ wording }) => wording);
          await workspace.close();
          expect(wordings).toEqual(['before']);
          const aside = disk.content().get(`${folder}/damaged/${names[1]}`);
          expect(Buffer.from(aside ?? []).equals(bytes)).toBe(true);
        }),
        { numRuns: 10 },
      );
    });
  }

  test('nothing done to it opens', () => {
    expect(unsealImage(newest, 3)).not.toBeNull();
    expect(unsealImage(newest, 2)).toBeNull();
  });
});
