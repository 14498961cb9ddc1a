import type { AsAt, NotedDecision, SettledDecision } from '#shared/model/monitor-item.ts';

/**
 * What the notes of one meeting come to. Every note is kept; those that differ from the minute do not count, and a
 * minute number settles what people noted differently (the minutes are the record).
 */
function settleMeeting(notes: readonly NotedDecision[], meeting: string): SettledDecision {
  const counted = notes.filter(({ check }) => check.kind !== 'differs from the minute');
  const minuted = counted.filter(({ check }) => check.kind === 'minute');
  const said = new Set((minuted.length > 0 ? minuted : counted).map(({ decision }) => decision));
  const [decision] = said;
  if (decision === undefined || said.size > 1) {
    return { decision: 'not yet considered', meeting, by: 'open' };
  }
  return { decision, meeting, by: minuted.length > 0 ? 'minute' : 'note' };
}

/**
 * The Panel's decision as at a day, from everybody's notes. An acceptance stands through later meetings that only noted
 * the item or did not reach it; it remains on the list only "until such time as the Panel accepts the recommendation as
 * completed" (002:2017).
 */
export function settleDecision(decisions: readonly NotedDecision[], asAt: AsAt): SettledDecision {
  const taken = decisions.filter(
    ({ meeting, decision }) => meeting <= asAt.date && decision !== 'not yet considered',
  );
  let standing: SettledDecision = { decision: 'not yet considered', meeting: null, by: 'none' };
  for (const meeting of [...new Set(taken.map((note) => note.meeting))].sort()) {
    const settled = settleMeeting(
      taken.filter((note) => note.meeting === meeting),
      meeting,
    );
    const replaces =
      standing.decision !== 'accepted as completed' ||
      settled.decision === 'not accepted as completed';
    if (replaces) standing = settled;
  }
  return standing;
}
