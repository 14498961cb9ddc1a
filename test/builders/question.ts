import type { LineOfEnquiry } from '#shared/model/line-of-enquiry.ts';
import { unprepared, type Question } from '#shared/model/question.ts';

/** A shared question under item 8; say what should differ. */
export function buildQuestion(given: Partial<Question> = {}): Question {
  return {
    id: 'question-1',
    wording: 'What will bring supervision back to the target, and by when?',
    agendaItem: 8,
    addressee: 'Executive Director – Children and Learning',
    visibility: 'shared',
    order: 'a0',
    ...unprepared,
    evidence: [],
    askers: [],
    merged: [],
    author: 'author-1',
    createdAt: '2025-01-24T20:00:00.000Z',
    changedAt: '2025-01-25T09:30:00.000Z',
    ...given,
  };
}

/** A shared line of enquiry; say what should differ. */
export function buildLine(given: Partial<LineOfEnquiry> = {}): LineOfEnquiry {
  return {
    id: 'line-1',
    theme: 'Supervision',
    wantToKnow: 'Whether children looked after are seen and supervised in time.',
    visibility: 'shared',
    order: 'a0',
    author: 'author-1',
    createdAt: '2025-01-24T20:00:00.000Z',
    changedAt: '2025-01-24T20:00:00.000Z',
    ...given,
  };
}
