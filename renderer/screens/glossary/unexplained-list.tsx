import { Fragment } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { PageLink } from '#renderer/components/page-link.tsx';
import { slug } from '#shared/lib/text.ts';
import type { KnownMeaning } from '#shared/model/glossary.ts';
import type { UsedAcronym } from './used-acronyms.ts';
import styles from './glossary.module.css';

/** What can be done about the meaning of an acronym. */
export interface MeaningActions {
  readonly write: (used: UsedAcronym) => void;
  readonly remove: (meaning: KnownMeaning) => Promise<void>;
}

/** More places than this are counted and not listed; the paper's own search finds them all. */
const placesShown = 4;

/** Acronyms that the glossary does not list, each with where it is used and what it means to the person who reads. */
export function UnexplainedList({
  used,
  titles,
  term,
  actions,
}: {
  readonly used: readonly UsedAcronym[];
  /** The papers' titles, by id. */
  readonly titles: ReadonlyMap<string, string>;
  /** The acronym that the address names; null for none. */
  readonly term: string | null;
  readonly actions: MeaningActions;
}) {
  return used.map((one) => (
    <article
      key={one.acronym}
      id={`term-${slug(one.acronym)}`}
      tabIndex={-1}
      className={styles['entry']}
      data-open={one.acronym === term ? 'yes' : 'no'}
    >
      <h3>
        {one.acronym}
        <OtherForms used={one} />
      </h3>
      <div className={styles['definition']}>
        {one.meaning ? <YourMeaning used={one} meaning={one.meaning} actions={actions} /> : null}
        {one.spelledOut ? (
          <p>
            Spelled out in a paper: {one.spelledOut.words},{' '}
            <PageLink
              page={one.spelledOut.page}
              document={one.spelledOut.document}
              block={one.spelledOut.block}
              line={1}
              what={`where ${one.acronym} is spelled out`}
            />
          </p>
        ) : null}
        <Places used={one} titles={titles} />
        {one.meaning ? null : (
          <Button look="plain" onPress={() => actions.write(one)}>
            Give a meaning<span className="visually-hidden"> to {one.acronym}</span>
          </Button>
        )}
      </div>
    </article>
  ));
}

function OtherForms({ used: { acronym, forms } }: { readonly used: UsedAcronym }) {
  const others = forms.filter((form) => form !== acronym && form !== `${acronym}s`);
  return others.length === 0 ? null : (
    <span className={styles['kind']}>, also printed {others.join(', ')}</span>
  );
}

function YourMeaning({
  used,
  meaning,
  actions,
}: {
  readonly used: UsedAcronym;
  readonly meaning: KnownMeaning;
  readonly actions: MeaningActions;
}) {
  return (
    <div className={styles['yours']} data-print="no">
      <p>{meaning.meaning}</p>
      <p className={styles['mark']}>Yours, only on this computer</p>
      <p className={styles['buttons']}>
        <Button look="plain" onPress={() => actions.write(used)}>
          Edit<span className="visually-hidden"> the meaning of {used.acronym}</span>
        </Button>
        <Button look="plain" onPress={() => void actions.remove(meaning)}>
          Remove<span className="visually-hidden"> the meaning of {used.acronym}</span>
        </Button>
      </p>
    </div>
  );
}

function Places({
  used: { acronym, places, count },
  titles,
}: {
  readonly used: UsedAcronym;
  readonly titles: ReadonlyMap<string, string>;
}) {
  if (places.length === 0) return <p>The papers of today do not use it.</p>;
  const first = places.slice(0, placesShown);
  const papers = [...new Set(first.map(({ document }) => document))];
  const more = places.length - first.length;
  return (
    <div className={styles['places']}>
      <p>
        Used {count === 1 ? 'once' : `${count.toLocaleString('en-GB')} times`}
        {places.length === 1 ? '' : `, in ${places.length} places`}
        {more > 0 ? `; the first ${first.length}:` : ':'}
      </p>
      <ul>
        {papers.map((paper) => (
          <li key={paper}>
            {titles.get(paper) ?? paper}:{' '}
            {first
              .filter(({ document }) => document === paper)
              .map((place, index) => (
                <Fragment key={place.block}>
                  {index === 0 ? null : '; '}
                  <PageLink
                    page={place.page}
                    document={place.document}
                    block={place.block}
                    line={1}
                    what={`where ${acronym} is used`}
                  />
                  {place.count === 1 ? '' : `, ${place.count} times`}
                </Fragment>
              ))}
          </li>
        ))}
      </ul>
    </div>
  );
}
