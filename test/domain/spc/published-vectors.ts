import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { XmrOptions, XmrProfileName } from '#shared/domain/spc/xmr-chart.ts';

/** Published test vectors, kept outside the project; their tests are skipped where the folder is absent. */
const folder = path.join(import.meta.dirname, '../../../../shared/vectors/spc');

export const vectorsPresent = existsSync(folder);

type Answers = Readonly<Record<string, unknown>>;

export interface PublishedVector {
  /** The published id, or file and place for a vector of one rule, which has none. */
  readonly name: string;
  readonly file: string;
  readonly adopt: boolean;
  /** A vector of one rule on its own, or of something that is not a chart. */
  readonly rule: string | null;
  readonly values: readonly (number | null)[];
  readonly options: XmrOptions & { readonly profile: XmrProfileName };
  readonly stated: Answers;
  readonly recomputed: Answers;
  /** Indexes whose stated class the publisher's own notes call a slip. */
  readonly slips: readonly number[];
}

/** The shape of the files that concerns us; their own notes describe the rest. */
interface RawVector {
  readonly id?: string;
  readonly rule?: string;
  readonly adopt?: boolean;
  readonly known_source_errors?: readonly { readonly index: number }[];
  readonly input: {
    readonly dates?: readonly string[];
    readonly values?: readonly (number | null)[];
    readonly target?: number | null;
    readonly improvement_direction?: 'increase' | 'decrease' | 'neutral';
    readonly rebase_dates?: readonly string[];
    readonly baseline_points?: number | null;
  };
  readonly expected: { readonly stated?: Answers; readonly recomputed?: Answers };
}

const aims = { increase: 'higher', decrease: 'lower', neutral: 'none' } as const;

/** The profile a vector speaks of: that of its suite, but our own for ranges that are not screened. */
function profileOf(file: string, id: string): XmrProfileName {
  if (id.endsWith('-unscreened')) return 'scrutiny-1';
  return file.startsWith('01') || file.startsWith('02') ? 'mdc-tool-5' : 'nhsr-0.2.2';
}

/** All vectors of all files; none where the folder is absent. */
export function publishedVectors(): readonly PublishedVector[] {
  if (!vectorsPresent) return [];
  return readdirSync(folder)
    .toSorted()
    .flatMap((file) => {
      const text = readFileSync(path.join(folder, file), 'utf8');
      // The publisher's files; a shape that differs fails the comparison, not this line.
      const { vectors } = JSON.parse(text) as { vectors: readonly RawVector[] };
      return vectors.map((raw, index) => vectorOf(file, raw, index));
    });
}

function vectorOf(file: string, raw: RawVector, index: number): PublishedVector {
  const name = raw.id ?? `${file} #${index + 1} ${raw.rule ?? ''}`.trim();
  const { input, expected } = raw;
  const dates = input.dates ?? [];
  return {
    name,
    file,
    adopt: raw.adopt ?? true,
    rule: raw.rule ?? null,
    values: input.values ?? [],
    options: {
      aim: aims[input.improvement_direction ?? 'neutral'],
      target: input.target ?? null,
      profile: profileOf(file, name),
      rebaseAt: (input.rebase_dates ?? []).map((date) => dates.indexOf(date)),
      ...(input.baseline_points ? { baselinePoints: input.baseline_points } : {}),
    },
    stated: expected.stated ?? {},
    recomputed: expected.recomputed ?? {},
    slips: (raw.known_source_errors ?? []).map((slip) => slip.index),
  };
}
