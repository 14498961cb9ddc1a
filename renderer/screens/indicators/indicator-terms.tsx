import { findTerms, type TermFinder } from '#renderer/components/text-with-terms.tsx';
import { href, routes } from '#renderer/components/routes.ts';
import styles from './indicator-detail.module.css';

/** What the words of an indicator's name mean, as the pack's glossary defines them. */
export function IndicatorTerms({
  name,
  finder,
}: {
  readonly name: string;
  readonly finder: TermFinder;
}) {
  const terms = findTerms(name, finder, new Set());
  if (terms.length === 0) return null;
  return (
    <section aria-labelledby="terms">
      <h2 id="terms">What the words mean</h2>
      <dl className={styles['terms']}>
        {terms.map(({ meaning: { name: term, definition } }) => (
          <div key={term}>
            <dt>
              <a href={href(routes.glossaryTerm(term))}>{term}</a>
            </dt>
            <dd>{definition}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
