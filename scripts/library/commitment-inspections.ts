import type { Library } from '#electron/services/library/library.ts';
import { standCommitments } from '#electron/services/library/stand-commitments.ts';
import type { CommitmentSource, CommitmentTarget } from '#shared/model/commitment.ts';

/** What an entry sets, as the table made by hand has it: a number, a change or date in words, numbers by group, or null. */
function plainTarget(target: CommitmentTarget) {
  switch (target.kind) {
    case 'number':
      return target.value;
    case 'several':
      return target.values;
    case 'none':
      return null;
    default:
      return target.words;
  }
}

/** What `inspect commitments` prints; fields are named one by one, as a promise. */
export async function commitments(library: Library) {
  const files = new Map((await library.listDocuments()).map(({ id, file }) => [id, file]));
  const file = (document: string) => files.get(document) ?? document;
  /** A figure stands in one place or more; the first is named, the line with it. */
  const first = ([source]: readonly CommitmentSource[]) => ({
    document: source ? file(source.document) : null,
    line: source?.lineFrom ?? null,
  });
  return (await standCommitments(library)).map((one) => ({
    key: one.key,
    topic: one.topic,
    aim: one.aim,
    state: one.state,
    asAt: one.asAt,
    why: one.why,
    entries: one.entries.map((entry) => ({
      plan: entry.plan,
      kind: entry.kind,
      target: plainTarget(entry.target),
      due: entry.due,
      duePrinted: entry.duePrinted,
      state: entry.state,
      why: entry.why,
      sources: entry.sources.map(({ document, lineFrom }) => ({
        document: file(document),
        line: lineFrom,
      })),
    })),
    figures: one.figures.map((figure) => ({
      period: figure.period,
      value: figure.value,
      ...first(figure.sources),
    })),
    movement: one.movement.join('; '),
  }));
}
