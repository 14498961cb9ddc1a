import { z } from 'zod';
import { call } from '../call.ts';
import { id, nothing } from '../request-parts.ts';
import type { Block, OutlineEntry, PaperDocument, Place } from '#shared/model/document.ts';
import type { ActionPage } from '#shared/model/plan.ts';
import type { Reading } from '#shared/model/reading.ts';

/** The papers, and what this computer remembers of reading them. */
export const papersCalls = {
  'papers:list': call<readonly PaperDocument[]>()(nothing, 'The papers in the library.'),
  'papers:outline': call<readonly OutlineEntry[]>()(
    z.strictObject({ document: id }),
    'The headings of a paper in reading order.',
  ),
  'papers:blocks': call<readonly Block[]>()(
    z
      .strictObject({ document: id, from: z.int().min(0), to: z.int().min(0) })
      .refine((range) => range.to >= range.from && range.to - range.from < 500, {
        message: 'at most 500 blocks at a time',
      }),
    'Blocks of a paper by ordinal, both ends included.',
  ),
  'papers:find-place': call<Place>()(
    z.strictObject({
      document: id,
      at: z.discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('block'), block: id }),
        z.strictObject({ kind: z.literal('line'), line: z.int().min(1) }),
        z.strictObject({ kind: z.literal('page'), page: z.int().min(1) }),
      ]),
    }),
    'The block that stands at a line, a printed page or an id.',
  ),
  'papers:action-pages': call<readonly ActionPage[]>()(
    z.strictObject({ document: id }),
    'The action pages of a plan: its columns, and the rows where they are certain; none for other papers.',
  ),
  'papers:case-examples': call<readonly string[]>()(
    z.strictObject({ document: id }),
    'The blocks of a paper that describe or quote a child or family: never marked, never in an excerpt.',
  ),
  'reading:list': call<readonly Reading[]>()(
    nothing,
    'What this computer remembers of reading each paper.',
  ),
  'reading:get': call<Reading>()(
    z.strictObject({ document: id }),
    'What this computer remembers of reading a paper.',
  ),
  'reading:keep': call<Reading>()(
    z.strictObject({
      document: id,
      /** The block at the head of the screen. */
      place: id,
      /** The blocks that have been on screen, by ordinal. */
      read: z.array(z.int().min(0).max(200_000)).max(2_000),
    }),
    'Remembers where one reads and what has been on screen.',
  ),
  'reading:bookmark': call<Reading>()(
    z.strictObject({ document: id, block: id, set: z.boolean() }),
    'Sets a bookmark, or takes it out.',
  ),
  'reading:forget': call<Reading>()(
    z.strictObject({ document: id }),
    'Forgets where one was and what has been read; bookmarks stay.',
  ),
} as const;
