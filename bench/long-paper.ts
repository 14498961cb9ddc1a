import type { Page, Route } from 'playwright';
import type { Block, PaperDocument } from '#shared/model/document.ts';

interface Answered<T> {
  readonly ok: true;
  readonly value: T;
}

/** Lets one paper of the running preview hold other blocks: `change` is given those it has. */
export async function replaceBlocks(
  page: Page,
  document: string,
  change: (blocks: readonly Block[]) => readonly Block[],
): Promise<void> {
  let changed: readonly Block[] | null = null;
  let had = 0;
  const readAll = async (route: Route): Promise<readonly Block[]> => {
    const blocks: Block[] = [];
    for (let from = 0; from < had; from += 500) {
      const postData = { document, from, to: Math.min(from + 500, had) - 1 };
      const response = await route.fetch({ url: callAddress(route, 'papers:blocks'), postData });
      blocks.push(...((await response.json()) as Answered<readonly Block[]>).value);
    }
    return change(blocks);
  };
  await page.route('**/call/papers:list', async (route) => {
    const response = await route.fetch();
    const { value } = (await response.json()) as Answered<readonly PaperDocument[]>;
    had = value.find(({ id }) => id === document)?.blocks ?? 0;
    changed ??= await readAll(route);
    const count = changed.length;
    const papers = value.map((paper) =>
      paper.id === document ? { ...paper, blocks: count } : paper,
    );
    await route.fulfill({ response, json: { ok: true, value: papers } });
  });
  await page.route('**/call/papers:blocks', async (route) => {
    const asked = route.request().postDataJSON() as { document: string; from: number; to: number };
    if (asked.document !== document || !changed) return route.continue();
    const value = changed.slice(asked.from, asked.to + 1);
    return route.fulfill({ json: { ok: true, value } });
  });
}

function callAddress(route: Route, channel: string): string {
  return new URL(`/call/${channel}`, route.request().url()).href;
}

/** A paper of a given length, made of another over and over, each block under an id of its own. */
export function lengthen(blocks: readonly Block[], length: number): readonly Block[] {
  return Array.from({ length }, (_, ordinal) => {
    const block = blocks[ordinal % blocks.length] as Block;
    const copy = Math.floor(ordinal / blocks.length);
    return copy === 0
      ? { ...block, ordinal }
      : {
          ...block,
          id: `${block.id}-copy-${copy}`,
          table: block.table === null ? null : `${block.table}-copy-${copy}`,
          ordinal,
        };
  });
}
