import fs from 'node:fs';
import { describe, expect, test } from 'vitest';
import { channels, events } from '#shared/contract/channels.ts';
import { contract } from '#shared/contract/contract.ts';

describe('the contract', () => {
  test('names every channel once, in the list and in the map', () => {
    expect(Object.keys(contract).toSorted()).toEqual([...channels].toSorted());
    expect(new Set(channels).size).toBe(channels.length);
  });

  test('says each call in one of its files only, for the later would stand over the earlier', () => {
    const areas = new URL('../../shared/contract/areas/', import.meta.url);
    const said = fs
      .readdirSync(areas)
      .flatMap((file) => [
        ...fs.readFileSync(new URL(file, areas), 'utf8').matchAll(/^ {2}'([a-z:-]+)': call/gm),
      ])
      .map(([, channel]) => channel ?? '');
    expect(said.toSorted()).toEqual([...channels].toSorted());
  });

  test('every call is an area and a verb, and says in a sentence what it is for', () => {
    for (const [channel, { purpose }] of Object.entries(contract)) {
      expect(channel).toMatch(/^[a-z]+:[a-z]+(?:-[a-z]+)*$/);
      expect(purpose).toMatch(/^[A-Z].*\.$/);
    }
    for (const event of events) expect(event).toMatch(/^[a-z]+:[a-z]+$/);
  });

  test('no request lets anything through that it does not name', () => {
    for (const [channel, { request }] of Object.entries(contract)) {
      const outcome = request.safeParse({ path: '/etc/passwd', sql: 'select 1' });
      expect({ channel, accepted: outcome.success }).toEqual({ channel, accepted: false });
      const keys = outcome.error?.issues.flatMap((issue) =>
        issue.code === 'unrecognized_keys' ? issue.keys : [],
      );
      expect(keys).toEqual(['path', 'sql']);
    }
  });

  test('text is capped, a range of blocks is short, and a question needs words', () => {
    expect(
      contract['drafts:put'].request.safeParse({ key: 'k', text: 'x'.repeat(20_001) }).success,
    ).toBe(false);
    const blocks = contract['papers:blocks'].request;
    expect(blocks.safeParse({ document: 'd', from: 0, to: 499 }).success).toBe(true);
    expect(blocks.safeParse({ document: 'd', from: 0, to: 500 }).success).toBe(false);
    expect(blocks.safeParse({ document: 'd', from: 5, to: 4 }).success).toBe(false);
    const question = { agendaItem: 8, addressee: '', visibility: 'shared', evidence: [] };
    expect(contract['questions:add'].request.safeParse({ ...question, wording: '' }).success).toBe(
      false,
    );
    expect(
      contract['questions:add'].request.safeParse({ ...question, wording: 'Why?' }).success,
    ).toBe(true);
  });
});
