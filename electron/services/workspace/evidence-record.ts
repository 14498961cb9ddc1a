import { assertNever } from '#shared/lib/assert.ts';
import type { Evidence, EvidenceSource, Position } from '#shared/model/evidence.ts';
import type { PageRef } from '#shared/model/page.ts';
import { numberField, textField, type Fields } from './record-fields.ts';
import type { StoredRecord } from './stored-changes.ts';
import type { NewEvidence } from './workspace.ts';

function sourceFields(source: EvidenceSource): Fields {
  return {
    'source.document': source.document,
    'source.documentTitle': source.documentTitle,
    'source.documentHash': source.documentHash,
    'source.page.kind': source.page.kind,
    'source.page.from': source.page.from,
    'source.page.to': source.page.to,
    'source.page.basis': source.page.basis,
    'source.lineFrom': source.lineFrom,
    'source.lineTo': source.lineTo,
  };
}

/** Evidence as the fields of a record that belongs to another. */
export function evidenceFields(owner: string, evidence: NewEvidence): Fields {
  const common = { owner, kind: evidence.kind, ...sourceFields(evidence.source) };
  switch (evidence.kind) {
    case 'figure':
      return {
        ...common,
        row: evidence.row,
        indicatorName: evidence.indicatorName,
        tableTitle: evidence.tableTitle,
        month: evidence.month,
        printed: evidence.printed,
        targetPrinted: evidence.targetPrinted,
      };
    case 'quote':
      return {
        ...common,
        'start.block': evidence.start.block,
        'start.offset': evidence.start.offset,
        'end.block': evidence.end.block,
        'end.offset': evidence.end.offset,
        quote: evidence.quote,
        prefix: evidence.prefix,
        suffix: evidence.suffix,
      };
    case 'monitoring':
      return {
        ...common,
        row: evidence.row,
        title: evidence.title,
        actionProposed: evidence.actionProposed,
        status: evidence.status,
      };
    default:
      return assertNever(evidence, 'kind of evidence');
  }
}

function toPage(record: StoredRecord): PageRef {
  const kind = textField(record, 'source.page.kind');
  const from = numberField(record, 'source.page.from');
  const to = numberField(record, 'source.page.to');
  const basis = textField(record, 'source.page.basis');
  return (kind === 'printed' || kind === 'inferred') && from !== null && to !== null
    ? { kind, from, to, basis }
    : { kind: 'unknown', from: null, to: null, basis };
}

function toSource(record: StoredRecord): EvidenceSource {
  return {
    document: textField(record, 'source.document'),
    documentTitle: textField(record, 'source.documentTitle'),
    documentHash: textField(record, 'source.documentHash'),
    page: toPage(record),
    lineFrom: numberField(record, 'source.lineFrom') ?? 0,
    lineTo: numberField(record, 'source.lineTo') ?? 0,
  };
}

function toPosition(record: StoredRecord, end: 'start' | 'end'): Position {
  return {
    block: textField(record, `${end}.block`),
    offset: numberField(record, `${end}.offset`) ?? 0,
  };
}

/** Null for a kind of evidence that this version does not know: it is kept and not shown. */
function toEvidence(record: StoredRecord): Evidence | null {
  const common = { id: record.id, source: toSource(record) };
  switch (textField(record, 'kind')) {
    case 'figure':
      return {
        ...common,
        kind: 'figure',
        row: textField(record, 'row'),
        indicatorName: textField(record, 'indicatorName'),
        tableTitle: textField(record, 'tableTitle'),
        month: textField(record, 'month'),
        printed: textField(record, 'printed'),
        targetPrinted: textField(record, 'targetPrinted'),
      };
    case 'quote':
      return {
        ...common,
        kind: 'quote',
        start: toPosition(record, 'start'),
        end: toPosition(record, 'end'),
        quote: textField(record, 'quote'),
        prefix: textField(record, 'prefix'),
        suffix: textField(record, 'suffix'),
      };
    case 'monitoring':
      return {
        ...common,
        kind: 'monitoring',
        row: textField(record, 'row'),
        title: textField(record, 'title'),
        actionProposed: textField(record, 'actionProposed'),
        status: textField(record, 'status'),
      };
    default:
      return null;
  }
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
