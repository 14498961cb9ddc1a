import { nameOrNone } from '#shared/model/question-askers.ts';
import type { RecommendationState } from '#shared/model/recommendation.ts';
import type { Topic, TrailEntry } from '#shared/model/topic.ts';
import type { TrailFacts } from './lay-out-trails.ts';
import type { TopicMembers } from './topic-members.ts';

const wordingLabels: Readonly<Record<RecommendationState, string>> = {
  draft: 'A member’s draft, not proposed and not agreed by the Panel',
  proposed: 'Proposed, not agreed by the Panel',
  agreed: 'Noted as agreed at the meeting, to be confirmed by the minutes',
  confirmed: 'Confirmed by the minutes',
};

/** The day of an instant; only the shell knows the zone, and a trail says days, not hours. */
function dayOf(instant: string): string {
  return instant.slice(0, 10);
}

/** What people wrote under a topic: questions with their answers, wordings, and what the work programme takes from it. */
export function writtenTrail(
  topic: Topic,
  { questions, recommendations }: TopicMembers,
  { authors, followed, programme }: TrailFacts,
): readonly TrailEntry[] {
  const figuresOf = (owner: string) =>
    followed.flatMap((one) => (one.owner === owner ? [one.line] : [])).join(' ');
  const sources = new Set([
    ...topic.monitoring,
    ...topic.asks,
    ...recommendations.map(({ id }) => id),
  ]);
  return [
    ...questions.flatMap((question): readonly TrailEntry[] => {
      const written = {
        source: null,
        record: question.id,
        onlyHere: question.visibility !== 'shared',
        by: nameOrNone(authors, question.author),
      };
      return [
        {
          ...written,
          id: question.id,
          kind: 'question',
          date: dayOf(question.createdAt),
          label: 'Question',
          words: question.wording,
          remark: figuresOf(question.id),
        },
        ...(question.answer === ''
          ? []
          : [
              {
                ...written,
                id: `${question.id}/answer`,
                kind: 'answer',
                date: dayOf(question.changedAt),
                label: 'Answer, as noted',
                words: question.answer,
                remark: 'A note, not the minutes.',
              } as const,
            ]),
      ];
    }),
    ...recommendations.map((wording): TrailEntry => ({
      id: wording.id,
      kind: 'wording',
      date: wording.state === 'confirmed' ? wording.meetingDate : dayOf(wording.createdAt),
      label: `${wordingLabels[wording.state]}${wording.minuteNumber === '' ? '' : `, minute ${wording.minuteNumber}`}`,
      words: wording.wording,
      remark: figuresOf(wording.id),
      source: null,
      record: wording.id,
      onlyHere: wording.state === 'draft',
      by: nameOrNone(authors, wording.author),
    })),
    ...programme
      .filter(({ source }) => sources.has(source))
      .map((item): TrailEntry => ({
        id: item.id,
        kind: 'work programme',
        date: item.meeting.includes('/') ? item.meeting.slice(0, 4) : item.meeting,
        label: item.meeting.includes('/')
          ? `In the draft work programme, ${item.meeting}, date not set`
          : 'In the draft work programme for this meeting',
        words: item.title,
        remark: '',
        source: null,
        record: '',
        onlyHere: false,
        by: nameOrNone(authors, item.author),
      })),
  ];
}
