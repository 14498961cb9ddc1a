import { longMonth } from '#shared/lib/dates.ts';
import type { Evidence, EvidencePlace, EvidenceSource, EvidenceToday } from './evidence.ts';
import { pageLabel } from './page.ts';

/** What became of evidence, to be read before the places, which a screen links and a document names. */
export interface TodayInWords {
  readonly sentence: string;
  readonly places: readonly EvidencePlace[];
}

/** What is the same or not there any more, by the kind of evidence. */
const subjects: Readonly<Record<Evidence['kind'], { same: string; gone: string }>> = {
  quote: {
    same: 'the same words now stand elsewhere:',
    gone: 'The words are not in this paper any more: they stood',
  },
  figure: {
    same: 'the same figure now stands elsewhere:',
    gone: 'The row is not in this paper any more: the figure stood',
  },
  monitoring: {
    same: 'the same row now stands elsewhere:',
    gone: 'The row is not in the monitoring table of this paper any more: it stood',
  },
};

function changedWords(evidence: Evidence, now: string): string {
  switch (evidence.kind) {
    case 'quote':
      return `in place of these words it now says “${now}”:`;
    case 'figure':
      return `for ${longMonth(evidence.month)} it now prints ${now}:`;
    case 'monitoring':
      return `${now}:`;
  }
}

function atPage(source: EvidenceSource): string {
  return source.page.kind === 'unknown' ? 'on a page not known' : `on ${pageLabel(source.page)}`;
}

function inWords(evidence: Evidence, today: EvidenceToday): TodayInWords {
  const subject = subjects[evidence.kind];
  switch (today.state) {
    case 'moved':
      return { sentence: subject.same, places: [today.place] };
    case 'changed':
      return { sentence: changedWords(evidence, today.now), places: [today.place] };
    case 'unsure':
      return {
        sentence: 'whether this still stands in it is not certain. Look at:',
        places: today.places,
      };
    case 'gone':
      return {
        sentence:
          today.what === 'evidence'
            ? `${subject.gone} ${atPage(evidence.source)}.`
            : `The app does not hold this paper any more: this stood ${atPage(evidence.source)}.`,
        places: [],
      };
  }
}

type Label = (place: Pick<EvidencePlace, 'page' | 'lineFrom' | 'lineTo'>) => string;

const byPage: Label = ({ page }) => pageLabel(page);

/**
 * Says where evidence stands today when that is not where it is cited; null where the citation still holds. `label`
 * names a place as the citation names it: words that moved within one label need nothing said.
 */
export function todayInWords(evidence: Evidence, label: Label = byPage): TodayInWords | null {
  const { today, source } = evidence;
  if (!today || (today.state === 'moved' && label(today.place) === label(source))) return null;
  const { sentence, places } = inWords(evidence, today);
  if (today.state === 'gone') return { sentence, places };
  const lead = today.isReplaced ? 'The paper has been replaced since' : 'The paper was read anew';
  const differing = places.filter(
    (place, index) => places.findIndex((other) => label(other) === label(place)) === index,
  );
  return { sentence: `${lead}; ${sentence}`, places: differing };
}

/** The same as one sentence that names the places; "" where the citation still holds. */
export function todaySentence(evidence: Evidence, label: Label = byPage): string {
  const today = todayInWords(evidence, label);
  if (!today) return '';
  const { sentence, places } = today;
  return places.length === 0 ? sentence : `${sentence} ${places.map(label).join(' and ')}.`;
}
