import type { Library } from '#electron/services/library/library.ts';

/** The file of a paper by the paper's id, as `inspect` names papers. */
async function filesOf(library: Library): Promise<(document: string) => string> {
  const files = new Map((await library.listDocuments()).map(({ id, file }) => [id, file]));
  return (document) => files.get(document) ?? document;
}

/** How many hits `inspect search` prints. */
const mostHits = 50;

/** What `inspect` prints of plans, minutes, reports and series; fields are named one by one, as a promise. */
export const paperInspections: Readonly<
  Record<string, (library: Library, words: string) => Promise<unknown>>
> = {
  plans: async (library) => {
    const file = await filesOf(library);
    return (await library.listRecords('plan row')).map((row) => ({
      id: row.id,
      document: file(row.document),
      kind: row.kind,
      plan: row.plan,
      service: row.service,
      priority: row.priority,
      actions: row.actions,
      outcomes: row.outcomes,
      measures: row.measures,
      line: row.line,
      ...(row.recoveredFrom
        ? {
            recoveredFrom: {
              document: file(row.recoveredFrom.document),
              line: row.recoveredFrom.line,
            },
          }
        : {}),
    }));
  },
  measures: async (library) =>
    (await library.listRecords('measure')).map((one) => ({
      id: one.id,
      area: one.area,
      measure: one.measure,
      baseline: one.baseline,
      actual: one.actual,
      target: one.target,
      baselineValue: one.baselineValue,
      actualValue: one.actualValue,
      targetValue: one.targetValue,
      lines: one.lines,
    })),
  actions: async (library) =>
    (await library.listRecords('action page')).flatMap(({ rows }) =>
      rows.map(({ id, area, page, action, dates, alignment, lines }) => ({
        id,
        area,
        page,
        action,
        dates,
        alignment,
        lines,
      })),
    ),
  roadmap: async (library) =>
    (await library.listRecords('roadmap row')).map(({ theme, workstream, cells, line }) => ({
      theme,
      workstream,
      cells: cells.map(({ quarter, text }) => ({ quarter, text })),
      line,
    })),
  baseline: async (library) =>
    (await library.listRecords('baseline item')).map(({ priority, text, line }) => ({
      priority,
      text,
      line,
    })),
  minutes: async (library) =>
    (await library.listRecords('minute')).map((one) => ({
      item: one.item,
      title: one.title,
      paragraphs: one.paragraphs.map(({ text }) => text),
      resolutions: one.resolutions.map(({ text }) => text),
      line: one.line,
      page: one.page,
    })),
  reports: async (library) =>
    (await library.listRecords('report')).map((one) => ({
      item: one.item,
      decisionMaker: one.decisionMaker,
      subject: one.subject,
      date: one.date,
      reportOf: one.reportOf,
      contacts: one.contacts.map(({ role, post, name, telephone, email }) => ({
        role,
        post,
        name,
        telephone,
        email,
      })),
      paragraphs: one.paragraphs.map(({ number, heading, text, line }) => ({
        number,
        heading,
        text,
        line,
      })),
      recommendations: one.recommendations.map(({ text }) => text),
      line: one.line,
    })),
  series: async (library) => {
    const file = await filesOf(library);
    return (await library.listRecords('series')).map(
      ({ key, relation, name, points, conflicts }) => ({
        key,
        relation,
        name,
        points: points.map(({ period, value, document, line }) => ({
          period,
          value,
          document: file(document),
          line,
        })),
        conflicts: conflicts.map(({ period, values }) => ({
          period,
          values: values.map(({ value, document, line }) => ({
            value,
            document: file(document),
            line,
          })),
        })),
      }),
    );
  },
  commentary: async (library) =>
    (await library.listRecords('commentary')).map(({ table, heading, paragraphs, page }) => ({
      table,
      heading,
      paragraphs: paragraphs.map(({ text, line }) => ({ text, line })),
      page,
    })),
  search: async (library, words) => {
    const file = await filesOf(library);
    return (await library.search(words, mostHits)).map((hit) => ({
      kind: hit.kind,
      id: hit.id,
      title: hit.title,
      excerpt: hit.excerpt,
      document: file(hit.document),
      lines: hit.lines,
      page: hit.page,
      score: hit.score,
    }));
  },
};
