import type { Problem } from '#shared/model/problem.ts';
import type { Topic, TopicPart, TopicPartKind } from '#shared/model/topic.ts';
import { cleanString } from './clean-text.ts';
import { findSources, type CitedPaper } from './commitments/find-sources.ts';

/** A topic of the table made by hand, as its file has it. */
export interface CuratedTopic {
  readonly key: string;
  readonly name: string;
  readonly entries: readonly {
    readonly kind: TopicPartKind;
    readonly date: string;
    readonly source: string;
    readonly quote: string;
    readonly remark: string;
  }[];
  /** Lines where rows of the monitoring table begin: "002:2099". */
  readonly monitoring: readonly string[];
  /** Lines of officer suggestions or resolutions: "002:2274". */
  readonly asks: readonly string[];
  readonly commitments: readonly string[];
  /** Lines of the pack's indicator rows. */
  readonly indicators: readonly number[];
  readonly remark: string;
}

/** What the table is held against. */
export interface TopicGrounds {
  readonly papers: readonly CitedPaper[];
  /** Titles of the papers, by id. */
  readonly titles: ReadonlyMap<string, string>;
  readonly monitoring: readonly {
    readonly id: string;
    readonly lines: readonly [number, number];
  }[];
  readonly asks: readonly { readonly id: string; readonly line: number }[];
  readonly rows: readonly { readonly id: string; readonly line: number }[];
  readonly commitments: readonly { readonly key: string }[];
}

const file = 'curated/topics.json';

/** The line of "002:2099". */
function lineOf(citation: string): number {
  return Number(citation.split(':')[1]);
}

/**
 * Holds the table of topics to the papers: every quotation stands on the line it cites and on no line that describes a
 * child or family, and every row, suggestion and commitment is there, or it is a problem.
 */
export function placeTopics(
  curated: readonly CuratedTopic[],
  grounds: TopicGrounds,
): { readonly topics: readonly Topic[]; readonly problems: readonly Problem[] } {
  const problems: Problem[] = [];
  const refuse = (message: string) =>
    problems.push({ severity: 'problem', file, line: 0, message });

  const placePart = (
    topic: CuratedTopic,
    entry: CuratedTopic['entries'][number],
  ): readonly TopicPart[] => {
    const found = findSources(grounds.papers, entry.source, entry.quote);
    const [source] = found.sources;
    if (found.wrong !== null || !source) {
      refuse(`${topic.key} cites ${found.wrong ?? 'no line'}.`);
      return [];
    }
    if (!found.text.includes(cleanString(entry.quote))) {
      refuse(`${topic.key} quotes “${entry.quote}”, which does not stand on ${entry.source}.`);
      return [];
    }
    const { kind, date, quote, remark } = entry;
    const { document, page, lineFrom: line } = source;
    const documentTitle = grounds.titles.get(document) ?? document;
    return [{ kind, date, quote, remark, source: { document, documentTitle, page, line } }];
  };

  const findAll = <T>(
    topic: CuratedTopic,
    wanted: readonly T[],
    what: string,
    find: (one: T) => string | undefined,
  ): readonly string[] =>
    wanted.flatMap((one) => {
      const id = find(one);
      if (id === undefined)
        refuse(`${topic.key} names ${what} ${String(one)}, which is not there.`);
      return id === undefined ? [] : [id];
    });

  const topics = curated.map((topic): Topic => ({
    key: topic.key,
    name: topic.name,
    parts: topic.entries.flatMap((entry) => placePart(topic, entry)),
    monitoring: findAll(
      topic,
      topic.monitoring,
      'the monitored row',
      (at) => grounds.monitoring.find(({ lines: [from] }) => from === lineOf(at))?.id,
    ),
    asks: findAll(
      topic,
      topic.asks,
      'the suggestion',
      (at) => grounds.asks.find(({ line }) => line === lineOf(at))?.id,
    ),
    commitments: findAll(
      topic,
      topic.commitments,
      'the commitment',
      (key) => grounds.commitments.find((one) => one.key === key)?.key,
    ),
    rows: findAll(
      topic,
      topic.indicators,
      'the indicator on line',
      (at) => grounds.rows.find(({ line }) => line === at)?.id,
    ),
    remark: topic.remark,
  }));
  return { topics, problems };
}
