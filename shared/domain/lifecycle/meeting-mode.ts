import type { MeetingMode } from '#shared/model/meeting.ts';

/**
 * How the meeting stands to today. Both are ISO dates, so they compare as text. The whole day of the meeting is
 * "on the night": members meet before it begins, and what is said after it is still noted that evening.
 */
export function meetingMode(meetingDate: string, today: string): MeetingMode {
  if (today < meetingDate) return 'before';
  return today === meetingDate ? 'on the night' : 'afterwards';
}
