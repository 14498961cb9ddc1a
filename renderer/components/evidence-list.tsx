import { Fragment } from 'react';
import { pageLabel } from '#shared/model/page.ts';
import { longMonth } from '#shared/lib/dates.ts';
import { standsAt, type Evidence } from '#shared/model/evidence.ts';
import { todayInWords } from '#shared/model/evidence-today.ts';
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
          <span>{words(piece)}</span> <SourceOf evidence={piece} />
          {piece.kind === 'figure' ? <FigureSince evidence={piece.id} /> : null}
          {piece.kind === 'quote' ? (
            <PlanLink block={standsAt(piece)?.start.block ?? null} />
          ) : null}
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

/**
 * Where a piece is printed, as a link to it. Where the paper of today has it elsewhere, otherwise or not at all, the page
 * it was taken from is no link any more: what became of it is said, with links to where it is to be looked for.
 */
function SourceOf({ evidence }: { readonly evidence: Evidence }) {
  const { source, today } = evidence;
  const what = `source of ${words(evidence).slice(0, 60)}`;
  const moved = todayInWords(evidence);
  if (moved) {
    return (
      <>
        <span title={source.page.basis}>{pageLabel(source.page)}</span>
        <p>
          {moved.sentence}
          {moved.places.map((place) => (
            <Fragment key={place.lineFrom}>
              {' '}
              <PageLink
                page={place.page}
                document={source.document}
                {...(place.words ? { block: place.words.start.block } : {})}
                line={place.lineFrom}
                what={`${what}, as the paper is now`}
              />
            </Fragment>
          ))}
        </p>
      </>
    );
  }
  // Moved within its page, it is cited as it was taken and found where it is now.
  const block = evidence.kind === 'quote' ? standsAt(evidence)?.start.block : undefined;
  return (
    <PageLink
      page={source.page}
      document={source.document}
      {...(block === undefined ? {} : { block })}
      line={today?.state === 'moved' ? today.place.lineFrom : source.lineFrom}
      what={what}
    />
  );
}

/** Where the words are a plan's, the way to its cell. */
function PlanLink({ block }: { readonly block: string | null }) {
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
