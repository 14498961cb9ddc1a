import type { AskAbout } from '#renderer/components/ask-context.tsx';
import type {
  CommitmentFigure,
  CommitmentSource,
  StandingCommitment,
  StandingEntry,
} from '#shared/model/commitment.ts';
import type { EvidenceRequest } from '#shared/model/evidence.ts';
import { pageLabel } from '#shared/model/page.ts';

/** The agenda item whose papers print the performance tables. */
const performanceItem = 8;

/** The longest piece that is quoted; of a longer block, its beginning is. */
const longestQuote = 1_000;

/** The words of a source as evidence. */
export function quoteSource({ block, from, to }: CommitmentSource): EvidenceRequest {
  return {
    kind: 'quote',
    start: { block, offset: from },
    end: { block, offset: Math.min(to, from + longestQuote) },
  };
}

function page(source: CommitmentSource | undefined): string {
  return source ? pageLabel(source.page) : '';
}

/** A question about what a plan or table set, with its words. */
export function askAboutEntry(topic: string, entry: StandingEntry): AskAbout {
  const [first] = entry.sources;
  return {
    label: `${topic}: “${entry.words}” (${entry.plan})`,
    pageLabel: page(first),
    agendaItem: performanceItem,
    evidence: first ? [quoteSource(first)] : [],
  };
}

/** A question about a figure or what was said, from the newest pack's row where it is one of its readings. */
export function askAboutFigure(
  { topic, rows }: Pick<StandingCommitment, 'topic' | 'rows'>,
  figure: CommitmentFigure,
): AskAbout {
  const [first] = figure.sources;
  const row = figure.rows.find((one) => rows.includes(one));
  const evidence: EvidenceRequest | null = row
    ? { kind: 'figure', row, month: figure.period }
    : first
      ? quoteSource(first)
      : null;
  return {
    label: `${topic}: ${figure.quote ? `“${figure.quote}”` : `${figure.printed} in ${figure.period}`}`,
    pageLabel: page(first),
    agendaItem: performanceItem,
    evidence: evidence ? [evidence] : [],
  };
}

/** A question about the topic: the words of the entry that settles it, and the figure it was held against. */
export function askAboutTopic(commitment: StandingCommitment): AskAbout {
  const { topic, entries, deciding, latest, rows, state } = commitment;
  const [first] = entries[deciding[0] ?? 0]?.sources ?? [];
  const row = rows.find((one) => one === latest?.row);
  return {
    label: `${topic}: ${state}`,
    pageLabel: page(first),
    agendaItem: performanceItem,
    evidence: [
      ...(first ? [quoteSource(first)] : []),
      ...(row && latest ? [{ kind: 'figure', row, month: latest.period } as const] : []),
    ],
  };
}
