import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { whereItStands } from '#shared/domain/lifecycle/where-it-stands.ts';
import {
  closingReasons,
  panelDecisions,
  progressWords,
  responseAnswers,
  type AsAt,
  type Closing,
  type MonitorItem,
  type MonitorResponse,
  type PanelDecision,
  type ProgressWord,
  type ResponseAnswer,
} from '#shared/model/monitor-item.ts';
import { monitorItem } from '#test/builders/monitor-item.ts';
import { pack } from '../../parse/agenda-pack.ts';

const night = '2025-01-30';
const asAt: AsAt = { date: night, meetings: ['2024-11-28', night, '2025-03-27'] };
const later: AsAt = { ...asAt, date: '2025-03-27' };

const response = (answer: ResponseAnswer, reportedAt: string | null = null): MonitorResponse => ({
  answer,
  by: answer === 'awaited' || answer === 'not required' ? '' : 'Cabinet',
  date: answer === 'awaited' ? null : '2025-01-10',
  reasons: answer === 'not agreed' ? 'there is no budget' : '',
  reportedAt,
});

const itemWith = (
  answer: ResponseAnswer,
  status: ProgressWord,
  decision: PanelDecision,
  reportedAt: string | null = null,
): MonitorItem =>
  monitorItem({
    response: response(answer, reportedAt),
    progress: [{ meeting: night, status }],
    decisions: [
      { meeting: night, decision, notedBy: 'A Member', check: { kind: 'minute', number: '31' } },
    ],
  });

const closing: Closing = {
  reason: 'merged',
  author: 'A Member',
  date: night,
  why: 'The same request is made in item 2.',
  reversed: null,
};

const row = (name: string, item: MonitorItem): string => {
  const { list, first, response: answered, next, why, source } = whereItStands(item, asAt);
  return `${name}: ${list}\n  ${first} ${answered}\n  ${next} (${why} ${source})`;
};

describe('Where an item of the monitoring list stands', () => {
  test('every response, progress and Panel decision together, in the words people read', async () => {
    const rows = responseAnswers.flatMap((answer) =>
      progressWords.flatMap((status) =>
        panelDecisions.map((decision) =>
          row(`${answer} × ${status || 'blank'} × ${decision}`, itemWith(answer, status, decision)),
        ),
      ),
    );
    expect(rows).toHaveLength(100);
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('where-it-stands.approved.txt');
  });

  test('the six printed rows land where the paper’s own rules put them', async () => {
    const rows = pack.monitoring.map((printed) => {
      const item = monitorItem({
        kind: 'request',
        askedAt: printed.date,
        addressee: '',
        wording: printed.actionProposed,
        progress: [
          {
            meeting: night,
            status: progressWords.find((word) => word === printed.status) ?? '',
          },
        ],
      });
      const { list, first, next, why, source, ageInMeetings } = whereItStands(item, asAt);
      return `${printed.title} ${printed.number}: ${list}\n  ${first}\n  ${next} (${why} ${source}) Meetings since: ${ageInMeetings}.`;
    });
    expect(rows).toHaveLength(6);
    await expect(`${rows.join('\n')}\n`).toMatchFileSnapshot('printed-rows.approved.txt');
  });

  test('a rejection leaves only after it was reported to the Panel, whatever else is recorded', () => {
    for (const status of progressWords) {
      for (const decision of panelDecisions) {
        const reported = itemWith('not agreed', status, decision, night);
        expect(whereItStands(itemWith('not agreed', status, decision), asAt).list).toBe('stays');
        expect(whereItStands(itemWith('not agreed', status, decision, later.date), asAt).list).toBe(
          'stays',
        );
        expect(whereItStands(reported, asAt).list).toBe('leaves');
        expect(whereItStands(reported, later).list).toBe('history');
      }
    }
  });

  test('only the body addressed can reject', () => {
    const item = itemWith('not agreed', 'In progress', 'noted', night);
    const standing = whereItStands({ ...item, addressee: 'Council' }, asAt);
    expect(standing.list).toBe('stays');
    expect(standing.response).toBe('A response from Council is awaited.');
  });

  test('an acceptance stands when a later meeting only notes the item, and falls when one does not accept it', () => {
    const item = itemWith('agreed', 'Complete', 'accepted as completed');
    const then = (decision: PanelDecision) => ({
      ...item,
      decisions: [
        ...item.decisions,
        {
          meeting: later.date,
          decision,
          notedBy: 'A Member',
          check: { kind: 'not checked' as const },
        },
      ],
    });
    expect(whereItStands(then('noted'), later).list).toBe('history');
    expect(whereItStands(then('not accepted as completed'), later).list).toBe('stays');
  });

  test('two different notes of one decision keep it on the list until a minute number settles it', () => {
    const notes = (['accepted as completed', 'noted'] as const).map((decision, index) => ({
      meeting: night,
      decision,
      notedBy: `Member ${index}`,
      check: { kind: 'not checked' as const },
    }));
    const item = monitorItem({ decisions: notes });
    expect(whereItStands(item, asAt)).toMatchObject({
      list: 'stays',
      first: 'No status printed. The Panel’s decision is to be settled against the minutes.',
    });
    const [first, second] = notes;
    if (!first || !second) throw new Error('There are two notes.');
    const minuted = { ...first, check: { kind: 'minute' as const, number: '31' } };
    const differs = { ...first, check: { kind: 'differs from the minute' as const } };
    expect(whereItStands({ ...item, decisions: [minuted, second] }, asAt).list).toBe('leaves');
    expect(whereItStands({ ...item, decisions: [differs, second] }, asAt).first).toBe(
      'No status printed. Noted by the Panel.',
    );
  });

  test('age is counted in meetings since the one that asked', () => {
    expect(whereItStands(monitorItem(), asAt).ageInMeetings).toBe(1);
    expect(whereItStands(monitorItem(), later).ageInMeetings).toBe(2);
    expect(whereItStands(monitorItem({ askedAt: null }), later).ageInMeetings).toBeNull();
  });
});

const anyItem = fc
  .record({
    answer: fc.constantFrom(...responseAnswers),
    reportedAt: fc.constantFrom(null, night, later.date),
    status: fc.constantFrom(...progressWords),
    decisions: fc.array(
      fc.record({
        meeting: fc.constantFrom(...asAt.meetings),
        decision: fc.constantFrom(...panelDecisions),
        notedBy: fc.constantFrom('One', 'Another'),
        check: fc.constantFrom(
          { kind: 'not checked' as const },
          { kind: 'minute' as const, number: '31' },
          { kind: 'differs from the minute' as const },
        ),
      }),
      { maxLength: 5 },
    ),
    closedAs: fc.option(fc.constantFrom(...closingReasons)),
  })
  .map(({ answer, reportedAt, status, decisions, closedAs }) => ({
    ...itemWith(answer, status, 'noted', reportedAt),
    decisions,
    closings: closedAs ? [{ ...closing, reason: closedAs }] : [],
  }));

describe('Whatever is recorded', () => {
  test('nothing leaves without an acceptance, a reported rejection or a closing', () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(asAt, later), (item, day) => {
        const mayLeave =
          item.closings.length > 0 ||
          item.decisions.some(
            ({ decision, meeting, check }) =>
              decision === 'accepted as completed' &&
              meeting <= day.date &&
              check.kind !== 'differs from the minute',
          ) ||
          (item.response.answer === 'not agreed' &&
            item.response.reportedAt !== null &&
            item.response.reportedAt <= day.date);
        expect(whereItStands(item, day).list === 'stays' || mayLeave).toBe(true);
      }),
    );
  });

  test('reversing a closing restores where the item stood', () => {
    fc.assert(
      fc.property(anyItem, fc.constantFrom(...closingReasons), (item, reason) => {
        const open = { ...item, closings: [] };
        const shut = { ...open, closings: [{ ...closing, reason }] };
        const reversed = { author: 'Another', date: night, why: 'It was not the same.' };
        const reopened = { ...open, closings: [{ ...closing, reason, reversed }] };
        expect(whereItStands(shut, asAt).first).toContain('This is not acceptance by the Panel.');
        expect(whereItStands(reopened, asAt)).toEqual(whereItStands(open, asAt));
      }),
    );
  });
});
