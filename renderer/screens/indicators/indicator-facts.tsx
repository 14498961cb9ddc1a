import type { ReactNode } from 'react';
import { WordsWithArrows } from '#renderer/charts/arrow-mark.tsx';
import { longMonth } from '#shared/lib/dates.ts';
import type {
  Change,
  IndicatorSummary,
  Reading,
  TargetJudgement,
  UsualRangeLimits,
} from '#shared/model/indicator.ts';
import { rangeWords } from './chart-lines.ts';
import { asSentence, natureWords, unitWords } from './measure-words.ts';
import { UsualRangeHelp } from './usual-range-help.tsx';
import styles from './indicator-detail.module.css';

function changeWords(change: Change, from: Reading | null): string {
  const since =
    from && change.difference !== null ? `, from ${from.printed} in ${longMonth(from.month)}` : '';
  const judged = change.underAim === change.words ? '' : `: ${change.direction}`;
  return asSentence(`${change.words}${since}${judged}`);
}

function UsualRangeFact({
  summary: {
    row,
    usualRange: { words, ground },
  },
  limits,
}: {
  readonly summary: IndicatorSummary;
  readonly limits: UsualRangeLimits | null;
}) {
  return (
    <>
      {asSentence(ground === null ? words : `${words}: ${ground}`)}
      {limits === null ? null : (
        <span className={styles['aside']}>
          {asSentence(rangeWords(limits, row.unit))} Our arithmetic on the printed figures.
        </span>
      )}
      <span className={styles['help']}>
        <UsualRangeHelp />
      </span>
    </>
  );
}

/** What the paper prints about a row and what is computed of it, each in words and kept apart. */
export function IndicatorFacts({
  summary,
  limits,
}: {
  readonly summary: IndicatorSummary;
  readonly limits: UsualRangeLimits | null;
}) {
  const { row, previous, sameMonthLastYear, target } = summary;
  const facts: readonly (readonly [string, ReactNode])[] = [
    ['On the month', changeWords(summary.changeOnMonth, previous)],
    ['On the year', changeWords(summary.changeOnYear, sameMonthLastYear)],
    ['Target', row.target.value === null ? asSentence(target.words) : row.target.printed],
    ...(row.target.value === null
      ? []
      : ([['Against target', <AgainstTarget key="against" target={target} />]] as const)),
    ['Usual range', <UsualRangeFact key="range" summary={summary} limits={limits} />],
    ['Aim', <AimWords key="aim" summary={summary} />],
    ['Arrow', <WordsWithArrows key="arrow" text={asSentence(summary.arrowWords)} />],
    ['RAG', asSentence(summary.ragWords)],
    ['Comparators', <ComparatorWords key="comparators" words={summary.comparatorWords} />],
    ['Kind of measure', natureWords[row.nature]],
    ['Unit', asSentence(unitWords[row.unit])],
  ];
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">About this indicator</h2>
      <dl className={styles['facts']}>
        {facts.map(([name, words]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

/** The aim with its source, then what bears on it for and against, so that nothing is settled in silence. */
function AimWords({ summary: { aimWords, row } }: { readonly summary: IndicatorSummary }) {
  return (
    <>
      {aimWords}
      {row.aimEvidence === '' ? null : <span className={styles['aside']}>{row.aimEvidence}</span>}
    </>
  );
}

function ComparatorWords({ words }: { readonly words: readonly string[] }) {
  if (words.length === 0) return 'None printed for this row.';
  return (
    <ul>
      {words.map((each) => (
        <li key={each}>{asSentence(each)}</li>
      ))}
    </ul>
  );
}

function AgainstTarget({ target }: { readonly target: TargetJudgement }) {
  return (
    <>
      {asSentence(target.words)}
      {target.distance === null ? null : (
        <span className={styles['aside']}>Our arithmetic on the printed figures.</span>
      )}
    </>
  );
}
