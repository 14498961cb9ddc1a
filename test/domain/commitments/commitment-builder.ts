import type { Commitment, CommitmentEntry, CommitmentFigure } from '#shared/model/commitment.ts';
import type { StandingGrounds } from '#shared/domain/commitments/stand-entry.ts';
import { rowWith } from '#test/domain/judgement/row-builder.ts';

/** A commitment of the plans for 2026 to reach 80%, with a printed due month, unless told otherwise. */
export function entryWith(changes: Partial<CommitmentEntry> = {}): CommitmentEntry {
  return {
    plan: '2023 improvement plan (action tables)',
    kind: 'commitment',
    words: '80% of families have cultural genograms.',
    target: { kind: 'number', value: 80, operator: 'at least as good as' },
    unit: 'percentage',
    aim: 'higher',
    baseline: '',
    july2020: '',
    due: 'December 2024',
    duePrinted: true,
    dueMonth: '2024-12',
    sources: [],
    rows: [],
    figures: [0],
    measure: null,
    reading: null,
    ...changes,
  };
}

/** A target printed in the row of `groundsWith`. */
export function targetWith(changes: Partial<CommitmentEntry> = {}): CommitmentEntry {
  return entryWith({
    plan: 'January 2025 performance report (indicator target)',
    kind: 'target',
    due: 'none printed on the row',
    duePrinted: false,
    dueMonth: null,
    rows: [rowWith({}).id],
    figures: [],
    ...changes,
  });
}

export function figureWith(changes: Partial<CommitmentFigure> = {}): CommitmentFigure {
  return {
    period: 'Dec-24',
    month: '2024-12',
    value: 80,
    printed: '80%',
    quote: null,
    note: null,
    workedOut: null,
    isBaseline: false,
    sources: [],
    rows: [],
    measure: null,
    ...changes,
  };
}

export function topicWith(changes: Partial<Commitment> = {}): Commitment {
  return {
    key: 'genograms',
    topic: 'Cultural genograms',
    aim: 'higher',
    aimSource: 'made up',
    comparable: true,
    comparability: 'same measure throughout',
    entries: [],
    figures: [figureWith()],
    rows: [],
    ...changes,
  };
}

/** A row of supervision with these months, as at the meeting of January 2025. */
export function groundsWith(
  months: Readonly<Record<string, string>> = {},
  asAt = '2025-01-30',
): StandingGrounds {
  const row = { ...rowWith(months), block: 'pack-2025-01-30/block' };
  return { rows: new Map([[row.id, row]]), asAt };
}
