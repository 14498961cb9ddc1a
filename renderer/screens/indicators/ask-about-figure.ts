import type { AskAbout } from '#renderer/components/ask-context.tsx';
import { longMonth } from '#shared/lib/dates.ts';
import type { IndicatorRow, Reading } from '#shared/model/indicator.ts';
import { pageLabel } from '#shared/model/page.ts';

/** The agenda item whose papers print the performance tables. */
const performanceItem = 8;

/** A question about one month of one row: its words, its page, and the figure as evidence. */
export function askAboutFigure(row: IndicatorRow, reading: Reading): AskAbout {
  return {
    label: `${row.name}: ${reading.printed || 'no figure printed'} in ${longMonth(reading.month)}`,
    pageLabel: pageLabel(row.page),
    agendaItem: performanceItem,
    evidence: [{ kind: 'figure', row: row.id, month: reading.month }],
  };
}
