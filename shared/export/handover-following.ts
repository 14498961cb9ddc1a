import { longDate } from '#shared/lib/dates.ts';
import type { MonitorEntry } from '#shared/model/monitor.ts';
import { pageLabel } from '#shared/model/page.ts';
import { heading, paragraph } from './document-model.ts';
import type { ExportFacts } from './export-facts.ts';
import { tablePart, type HandoverPart } from './handover-parts.ts';
import { leavingTrails } from './leaving-trails.ts';
import { closedInWords, decisionInWords, toSince } from './monitoring-since.ts';
import { filledSlots, originInWords } from './programme-document.ts';
import { trailBlocks, trailLines } from './trail-document.ts';

const itemColumns = [
  { heading: 'Asked', share: 14 },
  { heading: 'What was asked', share: 40 },
  { heading: 'Title', share: 18 },
  { heading: 'Where it stands', share: 28 },
] as const;

function itemCells(entry: MonitorEntry, stands: string): readonly string[] {
  const { askedAt, title, wording, minuteNumber, printed } = entry;
  const source = printed ? `, ${pageLabel(printed.page)}` : '';
  const minute = minuteNumber === '' ? '' : ` (minute ${minuteNumber})`;
  return [`${longDate(askedAt)}${source}`, `${wording}${minute}`, title, stands];
}

/** What is on the monitoring list and stays there, each with the sentence of where it stands. */
export function openPart({ monitor }: ExportFacts, title: string): HandoverPart {
  return tablePart({
    title,
    intro: ['An item stays on the list until the Panel accepts it as completed.'],
    columns: itemColumns,
    rows: (monitor?.entries ?? [])
      .filter(({ standing }) => standing.list === 'stays')
      .map((entry) => ({
        id: entry.id,
        cells: itemCells(entry, `${entry.standing.first} ${entry.standing.next}`),
      })),
    none: 'Nothing is on the list.',
  });
}

/** What has left the list or leaves it, and how: a decision of the minutes, or a closing that is not acceptance. */
export function closedPart({ monitor }: ExportFacts): HandoverPart {
  const asAt = monitor?.asAt ?? '';
  const how = (entry: MonitorEntry): string => {
    const { decision, closed } = toSince(entry, asAt);
    if (closed) return `${closedInWords(closed)} This is not acceptance by the Panel.`;
    return decision ? decisionInWords(decision) : entry.standing.first;
  };
  return tablePart({
    title: 'What closed, and how',
    columns: itemColumns,
    rows: (monitor?.entries ?? [])
      .filter(({ standing }) => standing.list !== 'stays')
      .map((entry) => ({ id: entry.id, cells: itemCells(entry, how(entry)) })),
    none: 'Nothing has left the list.',
  });
}

/** The draft work programme, meeting by meeting. */
export function programmePart(facts: ExportFacts): HandoverPart {
  return tablePart({
    title: 'The work programme, a draft',
    intro: ['It is the Panel’s own, and only its minutes agree it.'],
    columns: [
      { heading: 'Meeting', share: 22 },
      { heading: 'Item', share: 38 },
      { heading: 'Where it comes from', share: 22 },
      { heading: 'Lead', share: 18 },
    ],
    rows: filledSlots(facts).flatMap(({ label, items }) =>
      items.map((item) => ({
        id: item.id,
        cells: [label, item.title, originInWords(item), item.lead.trim() || 'Nobody is named yet'],
      })),
    ),
    none: 'Nothing is in the work programme yet.',
  });
}

/** How an item stands on the list and leaves it, in the paper's own paragraphs 3 and 4. */
export function rulesPart({ handover }: ExportFacts): HandoverPart {
  const rules = handover?.rules ?? [];
  const title = 'How an item stands on the list and leaves it';
  return {
    blocks: [
      heading(2, title),
      ...(rules.length === 0 ? [paragraph('The pack prints no monitoring report.')] : []),
      ...rules.map(({ number, text, page }) =>
        paragraph(`“${number}. ${text}” (monitoring report, ${pageLabel(page)})`),
      ),
      paragraph(
        'Three facts are kept apart: the response of whoever was asked, the progress officers report, and the decision of the Panel. Only the Panel’s acceptance as completed takes an item off the list.',
      ),
    ],
    lines: rules.map(({ number, text, page }) => ({
      id: `rule/${number}`,
      heading: title,
      text: `“${number}. ${text}”`,
      detail: [`Monitoring report, ${pageLabel(page)}`],
      onlyOnThisComputer: false,
    })),
  };
}

/** The trail of every topic. */
export function trailsPart(facts: ExportFacts): HandoverPart {
  const { trails } = leavingTrails(facts);
  return {
    blocks: [
      heading(2, 'What was asked and what came back, topic by topic'),
      ...(trails.length === 0 ? [paragraph('No topic is followed.')] : []),
      ...trails.flatMap((trail) => trailBlocks(trail, 3)),
    ],
    lines: trailLines(trails),
  };
}
