import type { Change, Scalar } from '#shared/domain/merge/change.ts';
import type { CarriedKind } from '#shared/model/work-file.ts';

let made = 0;

/** A change made after all that were made before it; `basis` names the changes it builds upon. */
export function change(
  kind: CarriedKind | 'link',
  record: string,
  field: string,
  value: Scalar,
  { basis = [], author = 'ann' }: { basis?: readonly Change[]; author?: string } = {},
): Change {
  made += 1;
  return {
    id: `change-${made}`,
    at: `2025-01-24T20:00:00.000Z-${String(made).padStart(6, '0')}`,
    author,
    device: `${author}-device`,
    record,
    kind,
    field,
    value,
    basis: basis.map(({ id }) => id),
  };
}
