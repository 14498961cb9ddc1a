import type { CarriedKind } from '#shared/model/work-file.ts';
import type { Scalar } from '../merge/change.ts';
import type { FoldedRecord } from '../merge/fold-changes.ts';

/** The field in whose words a record is known to a person. */
const known: Readonly<Record<CarriedKind, readonly string[]>> = {
  line: ['theme'],
  question: ['wording'],
  asker: ['name'],
  recommendation: ['title', 'wording'],
  evidence: [],
  monitored: ['reasons', 'answer', 'addressee'],
  progress: ['said', 'status'],
  decision: ['decision'],
  closing: ['why'],
  'programme item': ['title'],
  'suggestion mark': ['verdict'],
  note: ['text', 'category'],
  person: ['name'],
};

/** The words of a record that a person knows it by; "" where it has none. */
export function recordWords(kind: CarriedKind, fields: FoldedRecord['fields']): string {
  const values: readonly Scalar[] = known[kind].map((field) => fields.get(field)?.value ?? null);
  return values.map((value) => (typeof value === 'string' ? value : '')).find(Boolean) ?? '';
}
