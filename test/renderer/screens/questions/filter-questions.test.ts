import { describe, expect, test } from 'vitest';
import { filterQuestions } from '#renderer/screens/questions/filter-questions.ts';
import { buildLine, buildQuestion } from '#test/builders/question.ts';

const questions = [
  buildQuestion({ id: 'must', priority: 'must', wording: 'Why was supervision late?' }),
  buildQuestion({ id: 'query', when: 'before', askers: ['Mrs Brown'] }),
  buildQuestion({ id: 'replied', when: 'before', state: 'answered before' }),
  buildQuestion({ id: 'mine', visibility: 'only on this computer', line: 'line-1' }),
];

function ids(filter: Parameters<typeof filterQuestions>[2], typed = ''): readonly string[] {
  return filterQuestions(questions, [buildLine({ theme: 'Visits' })], filter, typed).map(
    ({ id }) => id,
  );
}

describe('narrowing the questions', () => {
  test('each list holds what its words say', () => {
    expect(ids('all')).toHaveLength(4);
    expect(ids('must')).toEqual(['must']);
    expect(ids('before')).toEqual(['query']);
    expect(ids('answered')).toEqual(['replied']);
    expect(ids('open')).toEqual(['must', 'query', 'mine']);
    expect(ids('here')).toEqual(['mine']);
  });

  test('every word typed stands in the wording, the names or the line of enquiry', () => {
    expect(ids('all', 'LATE supervision')).toEqual(['must']);
    expect(ids('all', 'brown')).toEqual(['query']);
    expect(ids('all', 'visits')).toEqual(['mine']);
    expect(ids('must', 'brown')).toEqual([]);
  });
});
