import { describe, expect, test } from 'vitest';
import { findSignature, parseAttendance } from '#shared/parse/parse-attendance.ts';

describe('Those in attendance', () => {
  test('are told apart although their posts hold commas and “and” themselves', () => {
    const printed =
      'Cllr Winning – Cabinet Member for Children and Learning; Rob Henderson - Executive Director, Children and Learning and Zoe Snow – Admissions and School Place Planning Manager were in attendance and addressed the meeting.';
    expect(parseAttendance(printed)).toEqual([
      { name: 'Cllr Winning', post: 'Cabinet Member for Children and Learning' },
      { name: 'Rob Henderson', post: 'Executive Director, Children and Learning' },
      { name: 'Zoe Snow', post: 'Admissions and School Place Planning Manager' },
    ]);
  });

  test('may be one alone', () => {
    expect(parseAttendance('Kerica Hunt – Service Manager was in attendance.')).toEqual([
      { name: 'Kerica Hunt', post: 'Service Manager' },
    ]);
  });

  test('are nobody where a paragraph does not say so, or names no post', () => {
    expect(parseAttendance('The Panel noted the report.')).toEqual([]);
    expect(parseAttendance('Officers were in attendance.')).toEqual([]);
  });

  test('sign with a name, a dash and a post', () => {
    expect(findSignature('STEPH MURRAY – DEPUTY DIRECTOR')).toEqual({
      name: 'STEPH MURRAY',
      post: 'DEPUTY DIRECTOR',
    });
    expect(findSignature('SCRUTINY MANAGER')).toBeNull();
  });
});
