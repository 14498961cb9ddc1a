import { href, routes } from '#renderer/components/routes.ts';
import { cellName } from '#shared/model/plans.ts';
import type { TopicPlace } from './places-of-topic.ts';
import styles from './commitment.module.css';

/** Where the plans print a topic: cells of 2023 and to 2026, action pages of 2020, each with the words it is for. */
export function TopicPlaces({ places }: { readonly places: readonly TopicPlace[] | null }) {
  return (
    <section aria-labelledby="places">
      <h2 id="places">Where the plans print it</h2>
      {places === null ? <p>The plans could not be opened.</p> : null}
      {places?.length === 0 ? (
        <p className={styles['quiet']}>
          In no cell or action page: it is set in tables of figures or measures only.
        </p>
      ) : null}
      <ul className={styles['entries']}>
        {places?.map((place) =>
          place.kind === 'cell' ? (
            <li key={place.cell.row.id}>
              <a href={href(routes.planCell(place.cell.row.id))}>{cellName(place.cell.row)}</a>
              <Because words={place.words} />
            </li>
          ) : (
            <li key={place.part.page.page}>
              <a href={href(routes.plan2020())}>
                Plan of 2020: {place.part.page.area}, action page {place.part.page.page}
              </a>
              <Because words={place.words} />
            </li>
          ),
        )}
      </ul>
    </section>
  );
}

function Because({ words }: { readonly words: readonly string[] }) {
  return (
    <p className={styles['quiet']}>
      Because it prints {words.map((one) => `“${one}”`).join(' and ')}
    </p>
  );
}
