import type { ChosenChanges } from '#shared/domain/exchange/choose-changes.ts';
import type { ExportLine, ExportPreview } from '#shared/model/export.ts';
import { kindWords, type CarriedRecord } from '#shared/model/work-file.ts';

/** What a file of the Panel's work says it is. */
export const workFormat = 'critical-friend-work';
/** The version of the form it is written in; a later form has a greater one. */
export const workVersion = 1;

function toLine({ id, kind, words, onlyOnThisComputer }: CarriedRecord): ExportLine {
  const [name] = kindWords[kind];
  const heading = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return { id, heading, text: words, detail: [], onlyOnThisComputer };
}

/** What leaves in a file of the Panel's work, and what is only on this computer and would have to be ticked. */
export function previewWork({
  leaving,
  staying,
}: ChosenChanges): Pick<ExportPreview, 'leaving' | 'staying'> {
  return { leaving: leaving.map(toLine), staying: staying.map(toLine) };
}

/**
 * The Panel's work as JSON, one change a line in the order of events: the same work gives the same bytes, wherever and
 * whenever it is written out.
 */
export function buildWorkFile({ changes }: Pick<ChosenChanges, 'changes'>): string {
  const lines = changes.map((change) => {
    const { id, at, author, device, record, kind, field, value, basis } = change;
    return JSON.stringify({ id, at, author, device, record, kind, field, value, basis });
  });
  return `{"format":"${workFormat}","version":${workVersion},"changes":[\n${lines.join(',\n')}\n]}\n`;
}
