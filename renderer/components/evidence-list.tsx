import { pageLabel } from '#shared/model/page.ts';
import { longMonth } from '#shared/lib/dates.ts';
import type { Evidence } from '#shared/model/evidence.ts';
import { FigureSince } from './figure-since.tsx';
import { Button } from './button.tsx';
import { PageLink } from './page-link.tsx';
import { usePlanPlace } from './plan-places.tsx';
import { href } from './routes.ts';
import styles from './evidence-list.module.css';

function words(evidence: Evidence): string {
  switch (evidence.kind) {
    case 'figure':
      return `${evidence.indicatorName}: ${evidence.printed || 'no figure printed'} in ${longMonth(evidence.month)}${
        evidence.targetPrinted && evidence.targetPrinted !== '-'
          ? `, target ${evidence.targetPrinted}`
          : ''
      }`;
    case 'quote':
      return `“${evidence.quote}”`;
    case 'monitoring':
      return `${evidence.title}: ${evidence.actionProposed} (${evidence.status || 'no status printed'})`;
  }
}

/** What a question or wording rests on, each with the place where it is printed. */
export function EvidenceList({
  evidence,
  onDrop,
}: {
  readonly evidence: readonly Evidence[];
  /** Offers to take a piece off when given. */
  readonly onDrop?: (id: string) => void;
}) {
  if (evidence.length === 0) return null;
  return (
    <ul className={styles['list']}>
      {evidence.map((piece) => (
        <li key={piece.id}>
          <span>{words(piece)}</span>{' '}
          <PageLink
            page={piece.source.page}
            document={piece.source.document}
            {...(piece.kind === 'quote' ? { block: piece.start.block } : {})}
            line={piece.source.lineFrom}
            what={`source of ${words(piece).slice(0, 60)}`}
          />
          {piece.kind === 'figure' ? <FigureSince evidence={piece.id} /> : null}
          {piece.kind === 'quote' ? <PlanLink block={piece.start.block} /> : null}
          {onDrop ? (
            <>
              {' '}
              <Button
                look="plain"
                onPress={() => onDrop(piece.id)}
                aria-label={`Take off the evidence from ${pageLabel(piece.source.page)}`}
              >
                Take off
              </Button>
            </>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** Where the words are a plan's, the way to its cell. */
function PlanLink({ block }: { readonly block: string }) {
  const place = usePlanPlace(block);
  return place ? (
    <>
      {' '}
      <span>
        In the plan: <a href={href(place.route)}>{place.name}</a>
      </span>
    </>
  ) : null;
}
