import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isToBeRead } from '#shared/domain/meeting/measure-reading.ts';
import { openApp } from './stores.ts';

const pack = 'pack-2025-01-30';

let app: Awaited<ReturnType<typeof openApp>>;
beforeAll(async () => {
  app = await openApp();
}, 60_000);
afterAll(() => app.composed.close());

describe('what the screens are told of reading', () => {
  test('what stood on screen is counted once, however often it does', async () => {
    const blocks = await app.get('papers:blocks', { document: pack, from: 0, to: 400 });
    const paragraphs = blocks.filter(({ kind }) => kind === 'paragraph');
    const toRead = paragraphs.filter(({ agendaItem }) => agendaItem !== null).slice(0, 3);
    const frontMatter = paragraphs.find(({ agendaItem }) => agendaItem === null);
    const place = toRead[0]?.id ?? '';
    const read = [...toRead, frontMatter].flatMap((block) => block?.ordinal ?? []);
    expect(read).toHaveLength(4);
    await app.get('reading:keep', { document: pack, place, read });
    const again = await app.get('reading:keep', { document: pack, place, read });
    expect(again).toMatchObject({ document: pack, place, progress: { read: 3 } });
    expect(again.progress.of).toBeGreaterThan(700);
    expect(again.progress.of).toBe(again.progress.items.reduce((sum, item) => sum + item.of, 0));
    expect(again.progress.items.map(({ agendaItem }) => agendaItem)).toContain(8);
    const all = await app.get('reading:list', {});
    expect(all.find(({ document }) => document === pack)).toEqual(again);
    expect(all.filter(({ progress }) => progress.read > 0)).toHaveLength(1);
  });

  test('what is counted of the pack stands on the 77 pages that the meeting says are to be read', async () => {
    const { pagesToRead } = await app.get('meeting:get', {});
    const pages = new Set<number>();
    const glossaryPages = new Set(Array.from({ length: 15 }, (_nothing, at) => 63 + at));
    for (let from = 0; from < 1_300; from += 400) {
      const blocks = await app.get('papers:blocks', { document: pack, from, to: from + 399 });
      for (const block of blocks) {
        const { page } = block;
        if (!isToBeRead(block, { frontMatter: true, glossaryPages })) continue;
        for (let at = page.from ?? 0; at <= (page.to ?? 0); at += 1) pages.add(at);
      }
    }
    expect(pages.size).toBe(pagesToRead);
  });

  test('a bookmark is set once and taken out; forgetting leaves bookmarks', async () => {
    const block = 'pack-2025-01-30/a';
    await app.get('reading:bookmark', { document: pack, block, set: true });
    const twice = await app.get('reading:bookmark', { document: pack, block, set: true });
    expect(twice.bookmarks).toEqual([block]);
    const forgotten = await app.get('reading:forget', { document: pack });
    expect(forgotten).toMatchObject({ place: null, bookmarks: [block], progress: { read: 0 } });
    const none = await app.get('reading:bookmark', { document: pack, block, set: false });
    expect(none.bookmarks).toEqual([]);
  });

  test('a paper that the app does not hold is said', async () => {
    expect(await app.ask('reading:get', { document: 'nothing' })).toMatchObject({
      ok: false,
      failure: { code: 'not-found' },
    });
  });
});
