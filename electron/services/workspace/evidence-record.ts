import { z } from 'zod';
import type { Evidence } from '#shared/model/evidence.ts';
import { textField, type Fields } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';
import type { NewEvidence } from './workspace.ts';

const page = z.discriminatedUnion('kind', [
  z.object({
    kind: z.enum(['printed', 'inferred']),
    from: z.number(),
    to: z.number(),
    basis: z.string(),
  }),
  z.object({ kind: z.literal('unknown'), from: z.null(), to: z.null(), basis: z.string() }),
]);

const source = z.object({
  document: z.string(),
  documentTitle: z.string(),
  documentHash: z.string(),
  page,
  lineFrom: z.number(),
  lineTo: z.number(),
});

const position = z.object({ block: z.string(), offset: z.number() });

const content: z.ZodType<NewEvidence> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('figure'),
    row: z.string(),
    indicatorName: z.string(),
    tableTitle: z.string(),
    month: z.string(),
    printed: z.string(),
    targetPrinted: z.string(),
    source,
  }),
  z.object({
    kind: z.literal('quote'),
    start: position,
    end: position,
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    source,
  }),
  z.object({
    kind: z.literal('monitoring'),
    row: z.string(),
    title: z.string(),
    actionProposed: z.string(),
    status: z.string(),
    source,
  }),
]);

/**
 * Evidence as the fields of a record that belongs to another. It is copied from a paper when it is taken and never
 * edited, so all of it is one value: JSON text.
 */
export function evidenceFields(owner: string, evidence: NewEvidence): Fields {
  return { owner, content: JSON.stringify(content.parse(evidence)) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Null for evidence of a shape that this version does not know: it is kept and not shown. */
function toEvidence(record: StoredRecord): Evidence | null {
  const parsed = content.safeParse(parseJson(textField(record, 'content')));
  return parsed.success ? { id: record.id, ...parsed.data } : null;
}

/** The evidence of every record, by the record it belongs to, in the order it was taken; none that was dropped. */
export function evidenceByOwner(
  records: readonly StoredRecord[],
): ReadonlyMap<string, readonly Evidence[]> {
  const byOwner = new Map<string, Evidence[]>();
  for (const record of records) {
    const evidence = record.deleted ? null : toEvidence(record);
    if (!evidence) continue;
    const owner = textField(record, 'owner');
    const others = byOwner.get(owner);
    if (others) others.push(evidence);
    else byOwner.set(owner, [evidence]);
  }
  return byOwner;
}
