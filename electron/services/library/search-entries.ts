import type { PageRef } from '#shared/model/page.ts';
import type { SearchKind } from '#shared/model/search.ts';
import type { LibraryRecords } from './make-library-image.ts';
import { recordsOf } from './stored-records.ts';

/** A piece of the library with the words it is found by. */
export interface SearchEntry {
  readonly kind: SearchKind;
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly document: string;
  readonly lines: readonly [number, number];
  readonly page: PageRef;
}

const noPage: PageRef = {
  kind: 'unknown',
  from: null,
  to: null,
  basis: 'the text of this paper carries no page numbers',
};

/** Kinds of block that hold no words of the paper's own. */
const wordless: ReadonlySet<string> = new Set(['page marker', 'blank page']);

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n');
}

/** Blocks under the title of the heading they stand under, or of their paper. */
function blockEntries({ documents, packs, papers }: LibraryRecords): readonly SearchEntry[] {
  return [...packs, ...papers].flatMap(({ document, blocks, outline }) => {
    const titles = new Map(outline.map(({ block, title }) => [block, title]));
    let title = documents.find(({ id }) => id === document)?.title ?? document;
    return blocks.flatMap((block): readonly SearchEntry[] => {
      title = titles.get(block.id) ?? title;
      if (wordless.has(block.kind)) return [];
      const { id, text, page } = block;
      const lines = [block.lineFrom, block.lineTo] as const;
      return [
        { kind: 'text', id, title, text: text.replaceAll('\t', '\n'), document, lines, page },
      ];
    });
  });
}

function indicatorEntries({ packs, records }: LibraryRecords): readonly SearchEntry[] {
  const rows = [
    ...packs.flatMap((pack) => pack.rows),
    ...recordsOf(records, 'earlier indicator row'),
  ];
  return rows.map(({ id, name, tableTitle, document, line, page }) => ({
    kind: 'indicator',
    id,
    title: name,
    text: joined([name, tableTitle]),
    document,
    lines: [line, line],
    page,
  }));
}

/** The glossary and the monitoring table of every pack. */
function packEntries({ packs }: LibraryRecords): readonly SearchEntry[] {
  return packs.flatMap(({ document, glossary, monitoring, blocks }) => {
    const pageAt = (line: number): PageRef =>
      blocks.find(({ lineFrom, lineTo }) => lineFrom <= line && line <= lineTo)?.page ?? noPage;
    const at = (line: number) => ({ document, lines: [line, line], page: pageAt(line) }) as const;
    return [
      ...glossary.terms.map(({ term, definition, line }): SearchEntry => {
        const id = `${document}/term/${line}`;
        return { kind: 'term', id, title: term, text: joined([term, definition]), ...at(line) };
      }),
      ...glossary.acronyms.map(({ acronym, expansion, line }): SearchEntry => {
        const id = `${document}/acronym/${line}`;
        const text = joined([acronym, expansion]);
        return { kind: 'acronym', id, title: acronym, text, ...at(line) };
      }),
      ...monitoring.map(({ id, title, actionProposed, actionTaken, lines, page }): SearchEntry => {
        const text = joined([title, actionProposed, actionTaken]);
        return { kind: 'monitoring row', id, title, text, document, lines, page };
      }),
    ];
  });
}

function planEntries({ records }: LibraryRecords): readonly SearchEntry[] {
  return [
    ...recordsOf(records, 'plan row').map((row): SearchEntry => {
      const { id, document, line, page } = row;
      const name = row.kind === 'plan' ? 'Plan' : 'Delivery plan';
      const from = row.recoveredFrom ? ' (taken from the agenda pack)' : '';
      const title = `${name} ${row.plan}: ${row.service}, priority ${row.priority}${from}`;
      const text = joined([row.service, ...row.actions, ...row.outcomes, ...row.measures]);
      return { kind: 'plan row', id, title, text, document, lines: [line, line], page };
    }),
    ...recordsOf(records, 'baseline item').map(({ id, document, priority, text, line }) => {
      const title = `Baseline data, priority ${priority}`;
      const lines = [line, line] as const;
      return { kind: 'baseline item', id, title, text, document, lines, page: noPage } as const;
    }),
    ...recordsOf(records, 'measure').map((measure): SearchEntry => {
      const { id, document, area, lines } = measure;
      const { baseline, actual, target, outcomes } = measure;
      const text = joined([measure.measure, area, baseline, actual, target, ...outcomes]);
      return { kind: 'measure', id, title: area, text, document, lines, page: noPage };
    }),
    ...recordsOf(records, 'action page').flatMap((page) =>
      page.rows.map((row): SearchEntry => {
        const { id, document, area, lines } = row;
        const beside = [...row.performanceMeasures, ...row.partners];
        // Words that only the order of the columns puts beside an action are not claimed to be its own.
        const text = joined([row.action, ...(row.alignment === 'certain' ? beside : [])]);
        return { kind: 'action', id, title: area, text, document, lines, page: noPage };
      }),
    ),
  ];
}

function roadmapAndAsks({ records }: LibraryRecords): readonly SearchEntry[] {
  return [
    ...recordsOf(records, 'roadmap row').map(
      ({ id, document, theme, workstream, cells, line, page }): SearchEntry => {
        const text = joined([theme, workstream, ...cells.map((cell) => cell.text)]);
        const lines = [line, line] as const;
        return { kind: 'roadmap row', id, title: workstream, text, document, lines, page };
      },
    ),
    ...recordsOf(records, 'ask').map(({ id, document, kind, where, text, line, page }) => {
      const title = `${kind.slice(0, 1).toUpperCase()}${kind.slice(1)}: ${where}`;
      return { kind: 'ask', id, title, text, document, lines: [line, line], page } as const;
    }),
  ];
}

/** Everything that can be searched, in an order that is the same for the same papers. */
export function listSearchEntries(records: LibraryRecords): readonly SearchEntry[] {
  return [
    ...blockEntries(records),
    ...indicatorEntries(records),
    ...packEntries(records),
    ...planEntries(records),
    ...roadmapAndAsks(records),
  ];
}
