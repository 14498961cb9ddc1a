import { counted } from '#shared/lib/text.ts';
import { longDate } from '#shared/lib/dates.ts';
import type { Recommendation } from '#shared/model/recommendation.ts';
import styles from './recommendations.module.css';

/** What to look at before a wording goes out. It says what is there and what is not; it judges nothing. */
export function WordingChecklist({ wording }: { readonly wording: Recommendation }) {
  const { addressee, dueMeeting, evidence } = wording;
  return (
    <details>
      <summary>Before it goes out: specific, addressed, dated, evidenced</summary>
      <ul className={styles['checklist']}>
        <li>Specific: could somebody who was not there say what is to be done, and when it is?</li>
        <li>Addressed: {addressee.trim() === '' ? 'nobody is named yet.' : `to ${addressee}.`}</li>
        <li>
          Dated:{' '}
          {dueMeeting === ''
            ? 'no meeting is chosen for the answer.'
            : `for the meeting of ${longDate(dueMeeting)}.`}
        </li>
        <li>
          Evidenced:{' '}
          {evidence.length === 0
            ? 'no evidence is attached.'
            : `${counted(evidence.length, 'piece')} of evidence attached, each with its page.`}
        </li>
      </ul>
    </details>
  );
}
