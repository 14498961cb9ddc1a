import type { PageRef } from './page.ts';

/** What the papers print on a topic, as sorted by hand. */
export const topicPartKinds = [
  'raised',
  'resolved',
  'not minuted',
  'undertaken',
  'came back',
  'to come',
] as const;
export type TopicPartKind = (typeof topicPartKinds)[number];

/** A place in a paper, to go to and to cite. */
export interface TopicPlace {
  readonly document: string;
  readonly documentTitle: string;
  readonly page: PageRef;
  /** 1-based line of the seed file. */
  readonly line: number;
}

/** Something the papers print on a topic, word for word. */
export interface TopicPart {
  readonly kind: TopicPartKind;
  /** ISO date, month or year, as far as it is known. */
  readonly date: string;
  readonly quote: string;
  /** What the papers do not say of it, by whoever sorted it; "" where nothing has to be said. */
  readonly remark: string;
  readonly source: TopicPlace;
}

/** A topic that the papers speak of, with what belongs to it: decided by hand, never read from the words. */
export interface Topic {
  /** "young-carers". */
  readonly key: string;
  readonly name: string;
  readonly parts: readonly TopicPart[];
  /** Printed rows of the monitoring table, by id. */
  readonly monitoring: readonly string[];
  /** Officer suggestions and resolutions, by id. */
  readonly asks: readonly string[];
  /** Keys of commitments. */
  readonly commitments: readonly string[];
  /** Printed rows of indicators, by id. */
  readonly rows: readonly string[];
  readonly remark: string;
}

/** A question or wording that a person put under a topic; "" where they took it off. */
export interface TopicPlacing {
  readonly record: string;
  readonly topic: string;
}

/** What one entry of a trail is. */
export type TrailKind =
  | TopicPartKind
  | 'on the list'
  | 'suggested'
  | 'figure'
  | 'question'
  | 'answer'
  | 'wording'
  | 'work programme'
  | 'response'
  | 'progress'
  | 'decision'
  | 'closed';

/** One thing that happened on a topic, with where it is printed or who wrote it. */
export interface TrailEntry {
  readonly id: string;
  readonly kind: TrailKind;
  /** ISO date, month or year. */
  readonly date: string;
  /** What it is, in a few words: "Asked for, and not in the minutes". */
  readonly label: string;
  readonly words: string;
  /** What has to be said of it; "" where nothing has. */
  readonly remark: string;
  /** Null for what people wrote. */
  readonly source: TopicPlace | null;
  /** Who wrote it, by name; "" for what is printed. */
  readonly by: string;
  /** Id of the question or wording it is of; "" for anything else. */
  readonly record: string;
  /** Only on this computer: leaves only when ticked. */
  readonly onlyHere: boolean;
}

/** A topic with what belongs to it. */
export interface TopicNames {
  readonly key: string;
  readonly name: string;
  /** Ids of all that belongs to it: monitored items, questions, wordings, commitments, rows of indicators. */
  readonly members: readonly string[];
}

/** All that is known on a topic, in order of time. */
export interface TopicTrail extends TopicNames {
  readonly entries: readonly TrailEntry[];
  /** Where each monitored item of it stands. */
  readonly standing: readonly { readonly item: string; readonly words: string }[];
  /** "Nothing came back that is printed."; "" where something did. */
  readonly nothing: string;
  readonly remark: string;
  readonly commitments: readonly { readonly key: string; readonly topic: string }[];
  readonly indicators: readonly { readonly row: string; readonly name: string }[];
}
