import type { Library } from '#electron/services/library/library.ts';
import type { ComparatorValue, IndicatorRow, PrintedValue } from '#shared/model/indicator.ts';
import { commitments } from './commitment-inspections.ts';
import { paperInspections } from './paper-inspections.ts';

/*
 * What `npm run -s inspect` prints. The shapes are a promise to whoever reads the JSON: fields are named one by one, so
 * that a field added to the model does not slip in.
 */

function printedValue({ printed, value }: PrintedValue) {
  return { printed, value };
}

function comparator(value: ComparatorValue | null | undefined) {
  return value ? { printed: value.printed, value: value.value, year: value.year } : null;
}

function indicator(row: IndicatorRow, files: ReadonlyMap<string, string>) {
  return {
    id: row.id,
    indicator: row.indicator,
    document: files.get(row.document) ?? row.document,
    table: row.table,
    line: row.line,
    name: row.name,
    unit: row.unit,
    aim: row.aim,
    aimSource: row.aimSource,
    nature: row.nature,
    periods: Object.fromEntries(row.readings.map((one) => [one.month, printedValue(one)])),
    target: printedValue(row.target),
    rag: row.rag,
    arrow: row.arrow,
    comparators: {
      southampton: comparator(row.comparators?.southampton),
      statisticalNeighbours: comparator(row.comparators?.statisticalNeighbours),
      southEast: comparator(row.comparators?.southEast),
      england: comparator(row.comparators?.england),
    },
    page: { kind: row.page.kind, from: row.page.from, to: row.page.to },
  };
}

/** Everything that can be asked for, by the word it is asked with. */
export const inspections: Readonly<
  Record<string, (library: Library, words: string) => Promise<unknown>>
> = {
  indicators: async (library) => {
    const documents = await library.listDocuments();
    const files = new Map(documents.map(({ id, file }) => [id, file]));
    return (await library.listIndicatorRows()).map((row) => indicator(row, files));
  },
  glossary: async (library) => {
    const { acronyms, terms } = await library.getGlossary();
    return {
      acronyms: acronyms.map(({ acronym, expansion, line }) => ({ acronym, expansion, line })),
      terms: terms.map(({ term, definition, paragraphs, line }) => ({
        term,
        definition,
        paragraphs,
        line,
      })),
    };
  },
  agenda: async (library) =>
    (await library.getMeeting()).agenda.map(({ item, title, pageFrom, pageTo, line }) => ({
      item,
      title,
      pageFrom,
      pageTo,
      line,
    })),
  recommendations: async (library) =>
    (await library.listMonitoringRows()).map((row) => ({
      date: row.date,
      title: row.title,
      number: row.number,
      actionProposed: row.actionProposed,
      actionTaken: row.actionTaken,
      status: row.status,
      lines: row.lines,
    })),
  documents: async (library) =>
    (await library.listDocuments()).map((paper) => ({
      id: paper.id,
      file: paper.file,
      title: paper.title,
      kind: paper.kind,
      date: paper.date,
      sha256: paper.sha256,
      blocks: paper.blocks,
      pages: paper.pages,
    })),
  commitments,
  ...paperInspections,
};
