import type { Meeting } from '#shared/model/meeting.ts';
import { text } from '../read-column.ts';
import { toAgendaItem, toAgendaPaper, toMeetingFacts, toPanelMember } from '../rows.ts';
import type { SqliteReader } from '../sqlite.ts';

/** The newest meeting in the library; null when there is none. */
export function findNewestMeeting(database: SqliteReader): Meeting | null {
  const row = database.get('SELECT * FROM meetings ORDER BY date DESC LIMIT 1');
  if (row === null) return null;
  const facts = toMeetingFacts(row);
  const of = { ':document': facts.document };
  const all = (sql: string) => database.all(sql, of);
  return {
    ...facts,
    members: all(
      'SELECT name, role, kind, line FROM people WHERE document = :document ORDER BY ordinal',
    ).map(toPanelMember),
    meetingDates: all(
      'SELECT date FROM meeting_dates WHERE document = :document ORDER BY ordinal',
    ).map((date) => text(date, 'date')),
    agenda: all(
      `SELECT item, title, purpose, page_from, page_to, line FROM agenda_items
       WHERE document = :document ORDER BY item`,
    ).map(toAgendaItem),
    papers: all(
      `SELECT agenda_papers.item, agenda_papers.title, agenda_papers.block,
         agenda_papers.page_kind, agenda_papers.page_from, agenda_papers.page_to,
         agenda_papers.page_basis, blocks.ordinal AS block_ordinal
       FROM agenda_papers JOIN blocks ON blocks.id = agenda_papers.block
       WHERE agenda_papers.document = :document ORDER BY agenda_papers.ordinal`,
    ).map(toAgendaPaper),
    posts: all('SELECT post FROM posts WHERE document = :document ORDER BY ordinal').map((post) =>
      text(post, 'post'),
    ),
  };
}
