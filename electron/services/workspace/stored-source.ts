import { z } from 'zod';

const page = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['printed', 'inferred']),
    from: z.number(),
    to: z.number(),
    basis: z.string(),
  }),
  z.object({ kind: z.literal('unknown'), from: z.null(), to: z.null(), basis: z.string() }),
]);

/** Where something stood when it was written down, as it is stored. */
export const storedSource = z.object({
  document: z.string(),
  documentTitle: z.string(),
  documentHash: z.string(),
  page,
  lineFrom: z.number(),
  lineTo: z.number(),
});

/** A place in a block, as it is stored. */
export const storedPosition = z.object({ block: z.string(), offset: z.number() });
