import type { Programme } from '#shared/model/programme.ts';

const page = { kind: 'printed', from: 21, to: 21, basis: '“Page 21” is printed on it' } as const;
const place = { document: 'pack-2025-01-30', page, line: 640 };

/** A work programme with an item taken from the papers, one of a member, and a suggestion of every standing. */
export function buildProgramme(authorName = 'Cllr Anna Smith'): Programme {
  const item = {
    id: 'item-1',
    title: 'Meeting with young researchers',
    origin: 'officer suggestion',
    meeting: '2025-03-27',
    lead: 'Cllr Green',
    witnesses: 'Director of Children’s Services',
    source: 'ask-1',
    order: 'm',
    author: 'author-1',
    authorName,
    createdAt: '2025-01-24T20:00:00.000Z',
    changedAt: '2025-01-24T20:00:00.000Z',
    place,
  } as const;
  const suggestion = {
    id: 'ask-1',
    text: 'Meeting with young researchers',
    by: 'Deputy Director for Children’s Social Care',
    where: 'Appendix 1, “Recommendations for Scrutiny Panel Oversight”',
    agendaItem: 7,
    place,
    restates: '',
    standing: 'in the work programme',
    reason: '',
  } as const;
  return {
    slots: [
      { key: '2025-01-30', label: '30 January 2025', returnBy: '2025-01-22', items: [] },
      { key: '2025-03-27', label: '27 March 2025', returnBy: '2025-03-19', items: [item] },
      {
        key: '2025/26',
        label: '2025/26, date not set',
        returnBy: null,
        items: [
          {
            ...item,
            id: 'item-2',
            title: 'Exclusions',
            origin: 'member',
            meeting: '2025/26',
            lead: '',
            witnesses: '',
            source: '',
            place: null,
          },
        ],
      },
    ],
    suggestions: [
      suggestion,
      {
        ...suggestion,
        id: 'ask-2',
        text: 'Rigorous promotion of corporate parenting',
        standing: 'declined',
        reason: 'Another panel looks at it.',
      },
      { ...suggestion, id: 'ask-3', text: 'Update on group supervision', standing: 'parked' },
      { ...suggestion, id: 'ask-4', text: 'Dip sampling', by: '', standing: 'open' },
    ],
    moved: [],
  };
}
