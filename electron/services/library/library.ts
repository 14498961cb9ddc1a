import type { DocumentCounts, IntegrityCheck } from '#shared/model/about.ts';
import type { Block, OutlineEntry, PaperDocument, Place } from '#shared/model/document.ts';
import type { PlacedGlossary } from '#shared/model/glossary.ts';
import type { IndicatorRow } from '#shared/model/indicator.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { MonitoringRow } from '#shared/model/monitoring.ts';
import type { Problem } from '#shared/model/problem.ts';
import type { SearchHit } from '#shared/model/search.ts';
import type { RecordKind, RecordTypes } from './stored-records.ts';

/** The evidence: what was given to us, opened read-only. SQL fetches here; nothing is computed from a figure. */
export interface Library {
  /** Hash of the image it was opened from. */
  readonly sha256: string;
  /** ISO date of the newest pack; everything dated is computed as at this. */
  readonly asAt: string;
  listDocuments(): Promise<readonly PaperDocument[]>;
  getCounts(): Promise<Readonly<Record<string, number>>>;
  /** How much each paper holds, in the order of the papers; what a paper has none of is left out. */
  getDocumentCounts(): Promise<readonly DocumentCounts[]>;
  /** What was checked of the whole library when it was built. */
  listChecks(): Promise<readonly IntegrityCheck[]>;
  /** What the build noted about the papers. */
  listNotes(): Promise<readonly Problem[]>;
  getMeeting(): Promise<Meeting>;
  listIndicatorRows(): Promise<readonly IndicatorRow[]>;
  /** The block that holds each indicator row, by row id. */
  listRowBlocks(): Promise<ReadonlyMap<string, string>>;
  findIndicatorRow(row: string): Promise<IndicatorRow | null>;
  listOutline(document: string): Promise<readonly OutlineEntry[]>;
  /** Blocks `from` to `to` by ordinal, both included. */
  listBlocks(document: string, from: number, to: number): Promise<readonly Block[]>;
  /** The ids of all blocks of a paper, to tell which it has without reading any. */
  listBlockIds(document: string): Promise<ReadonlySet<string>>;
  findBlock(block: string): Promise<Block | null>;
  /** The blocks of a paper that describe or quote a child or family, by id. */
  listCaseExamples(document: string): Promise<readonly string[]>;
  findPlace(
    document: string,
    at:
      | { readonly kind: 'block'; readonly block: string }
      | { readonly kind: 'line'; readonly line: number }
      | { readonly kind: 'page'; readonly page: number },
  ): Promise<Place | null>;
  getGlossary(): Promise<PlacedGlossary>;
  listMonitoringRows(): Promise<readonly MonitoringRow[]>;
  /** Every record of a kind that is stored whole, paper by paper in its order. */
  listRecords<K extends RecordKind>(kind: K): Promise<readonly RecordTypes[K][]>;
  /**
   * The pieces of the library in which every word stands, nearest first; the last word may be half typed. No words, no
   * hits.
   */
  search(words: string, limit: number): Promise<readonly SearchHit[]>;
  close(): void;
}
