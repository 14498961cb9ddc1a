import { Button } from '#renderer/components/button.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import type { MovedItem, StandingSuggestion } from '#shared/model/programme.ts';
import { standingLabels } from './programme-words.ts';
import followed from '#renderer/components/followed.module.css';
import styles from './work-programme.module.css';

/** What can be done with what is not in the work programme. */
export interface SuggestionActions {
  readonly take: (source: string, words: string) => void;
  readonly setAside: (suggestion: StandingSuggestion, verdict: 'declined' | 'parked') => void;
  readonly reopen: (suggestion: StandingSuggestion) => Promise<void>;
}

/** Each officer suggestion of the papers with its page and what became of it. */
export function SuggestionList({
  suggestions,
  actions,
}: {
  readonly suggestions: readonly StandingSuggestion[];
  readonly actions: SuggestionActions;
}) {
  return (
    <ol className={styles['rows']}>
      {suggestions.map((suggestion) => (
        <Suggestion key={suggestion.id} suggestion={suggestion} actions={actions} />
      ))}
    </ol>
  );
}

function Suggestion({
  suggestion,
  actions,
}: {
  readonly suggestion: StandingSuggestion;
  readonly actions: SuggestionActions;
}) {
  const { text, by, where, place, restates, standing, reason } = suggestion;
  const short = text.slice(0, 60);
  const isIn = standing === 'in the work programme';
  return (
    <li className={styles['row']}>
      <p className={followed['sentence']}>
        {standingLabels[standing]}
        {reason === '' ? '.' : `: ${reason}`}
      </p>
      <p className={followed['asked']}>{text}</p>
      <p className={followed['quiet']}>
        {by === '' ? 'The paper does not say who suggests it' : by}. {where},{' '}
        <PageLink page={place.page} document={place.document} line={place.line} what={short} />
        {restates === '' ? '' : `. By its words, the same as “${restates}”.`}
      </p>
      {isIn ? null : (
        <div className={followed['buttons']} data-print="no">
          <Button
            aria-label={`Take in: ${short}`}
            onPress={() => actions.take(suggestion.id, text)}
          >
            Take in
          </Button>
          {standing === 'open' ? (
            <>
              <Button
                look="plain"
                aria-label={`Decline: ${short}`}
                onPress={() => actions.setAside(suggestion, 'declined')}
              >
                Decline
              </Button>
              <Button
                look="plain"
                aria-label={`Park: ${short}`}
                onPress={() => actions.setAside(suggestion, 'parked')}
              >
                Park
              </Button>
            </>
          ) : (
            <Button
              look="plain"
              aria-label={`Take back “${standing}”: ${short}`}
              onPress={() => void actions.reopen(suggestion)}
            >
              Take back “{standing}”
            </Button>
          )}
        </div>
      )}
    </li>
  );
}

/** What the monitor moved to the work programme and is not put down for a meeting yet. */
export function MovedList({
  moved,
  actions,
}: {
  readonly moved: readonly MovedItem[];
  readonly actions: Pick<SuggestionActions, 'take'>;
}) {
  return (
    <ol className={styles['rows']}>
      {moved.map(({ id, title, wording, why }) => (
        <li key={id} className={styles['row']}>
          <p className={followed['sentence']}>{title || 'No title given'}</p>
          <p className={followed['asked']}>{wording}</p>
          <p className={followed['quiet']}>Moved from the monitor: {why}</p>
          <div className={followed['buttons']} data-print="no">
            <Button
              aria-label={`Take in: ${wording.slice(0, 60)}`}
              onPress={() => actions.take(id, wording)}
            >
              Take in
            </Button>
          </div>
        </li>
      ))}
    </ol>
  );
}
