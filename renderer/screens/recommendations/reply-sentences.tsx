import { useAnswer } from '#renderer/api/use-answer.ts';
import { longDate } from '#shared/lib/dates.ts';
import type { Recommendation, ReplyDates } from '#shared/model/recommendation.ts';

type Dated = Pick<Recommendation, 'kind' | 'addressee' | 'dueMeeting' | 'received'>;

function dueInWords({ dueMeeting }: Dated, { returnBy }: ReplyDates): string {
  if (dueMeeting === '') return 'No meeting is chosen for the answer.';
  const due = `Due at the meeting of ${longDate(dueMeeting)}`;
  return returnBy === null
    ? `${due}. Its return date is not known: this app has no bank holidays for that year.`
    : `${due}, and back by ${longDate(returnBy)}, five clear working days before it.`;
}

function statutoryInWords({ received }: Dated, dates: ReplyDates): string {
  if (!dates.mayBeStatutory) return '';
  return dates.statutoryReply === null
    ? 'A statutory reply date is worked out once the day it was received is entered.'
    : `Statutory reply due by ${longDate(dates.statutoryReply)}, received ${longDate(received)} (Local Government Act 2000, s. 9FE). Check with the Monitoring Officer.`;
}

/** When an answer is due back, and for the Cabinet or the Council when a statutory reply is. */
export function ReplySentences({ wording }: { readonly wording: Dated }) {
  const { kind, addressee, dueMeeting, received } = wording;
  const dates = useAnswer('recommendations:reply-dates', {
    kind,
    addressee,
    dueMeeting,
    received,
  });
  if (dates.state !== 'ready') return null;
  return (
    <p>
      {dueInWords(wording, dates.value)} {statutoryInWords(wording, dates.value)}
    </p>
  );
}
