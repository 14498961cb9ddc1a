import { z } from 'zod';
import type { Evidence } from '#shared/model/evidence.ts';
import { jsonField, textField, type Fields } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';
import { storedPosition, storedSource } from './stored-source.ts';
import type { NewEvidence } from './workspace.ts';

const content: z.ZodType<NewEvidence> = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('figure'),
    row: z.string(),
    indicatorName: z.string(),
    tableTitle: z.string(),
    month: z.string(),
    printed: z.string(),
    targetPrinted: z.string(),
    source: storedSource,
  }),
  z.object({
    kind: z.literal('quote'),
    start: storedPosition,
    end: storedPosition,
    quote: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    source: storedSource,
  }),
  z.object({
    kind: z.literal('monitoring'),
    row: z.string(),
    title: z.string(),
    actionProposed: z.string(),
    status: z.string(),
    source: storedSource,
  }),
]);

/**
 * Evidence as the fields of a record that belongs to another. It is copied from a paper when it is taken and never
 * edited, so all of it is one value: JSON text.
 */
export function evidenceFields(owner: string, evidence: NewEvidence): Fields {
  return { owner, content: JSON.stringify(content.parse(evidence)) };
}

/** What was read of a record, which is another one once it changes. */
const known = new WeakMap<StoredRecord, { readonly evidence: Evidence | null }>();

/** Null for evidence of a shape that this version does not know: it is kept and not shown. */
export function toEvidence(record: StoredRecord): Evidence | null {
  const read = known.get(record);
  if (read) return read.evidence;
  const parsed = content.safeParse(jsonField(record, 'content'));
  const evidence = parsed.success ? { id: record.id, ...parsed.data } : null;
  known.set(record, { evidence });
  return evidence;
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
