import type { CommitmentTarget } from '#shared/model/commitment.ts';
import type { Unit } from '#shared/model/indicator.ts';
import { figureWords, printedDecimals } from '../judgement/printed-figure.ts';

/** A number that was set, as the papers print its like: "25%", "82.4". */
export function numberWords(value: number, unit: Unit): string {
  return figureWords(value, printedDecimals(String(value)), unit);
}

/** What an entry sets, short: "25%", "more than 80%", "20% less", "20 (PACT), 15 (LAC)", "no number". */
export function targetWords(target: CommitmentTarget, unit: Unit): string {
  switch (target.kind) {
    case 'number': {
      const number = numberWords(target.value, unit);
      return target.operator === 'at least as good as' ? number : `${target.operator} ${number}`;
    }
    case 'change': {
      const match = /^([+-])(\S+)(.*)$/.exec(target.words);
      return match
        ? `${match[2]} ${match[1] === '-' ? 'less' : 'more'}${match[3] ?? ''}`
        : target.words;
    }
    case 'several':
      return Object.entries(target.values)
        .map(([group, value]) => `${numberWords(value, unit)} (${group})`)
        .join(', ');
    case 'date':
      return target.words;
    case 'none':
      return 'no number';
  }
}
