import { href, routes } from '#renderer/components/routes.ts';
import { standsAt, type Evidence } from '#shared/model/evidence.ts';
import type { PlanCell } from '#shared/model/plans.ts';
import type { Question } from '#shared/model/question.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';

function quotes({ places }: PlanCell, evidence: readonly Evidence[]): boolean {
  return evidence.some(
    (piece) =>
      piece.kind === 'quote' && places.some(({ block }) => block === standsAt(piece)?.start.block),
  );
}

/** The questions and wordings that quote a cell's words; nothing where none does. */
export function AskedAboutCell({
  cell,
  questions,
  wordings,
}: {
  readonly cell: PlanCell;
  readonly questions: readonly Question[];
  readonly wordings: readonly Recommendation[];
}) {
  const asked = questions.filter(({ evidence }) => quotes(cell, evidence));
  const drafted = wordings.filter(({ evidence }) => quotes(cell, evidence));
  if (asked.length + drafted.length === 0) return null;
  return (
    <ul>
      {asked.map(({ id, wording }) => (
        <li key={id}>
          Question that quotes it: <a href={href(routes.question(id))}>{wording}</a>
        </li>
      ))}
      {drafted.map(({ id, kind, wording }) => (
        <li key={id}>
          {kind === 'request' ? 'Request' : 'Wording'} that quotes it:{' '}
          <a href={href(routes.recommendation(id))}>{wording}</a>
        </li>
      ))}
    </ul>
  );
}
