import { decodeSegment } from '#renderer/components/routes.ts';
import type { BesideAddress } from '#renderer/screens/papers/beside-screen.tsx';
import type { PaperTarget } from '#renderer/screens/papers/paper-screen.tsx';

/** The agenda item in an address; null where it names none. */
export function toItem(parameter: string | undefined): number | null {
  const item = Number(parameter);
  return Number.isSafeInteger(item) && item > 0 ? item : null;
}

/** The place in a paper that an address names; null where it names none. */
export function toTarget(kind: string, at: string): PaperTarget | null {
  if (kind === 'block') return { kind: 'block', block: decodeSegment(at) };
  const number = Number(at);
  if (!Number.isSafeInteger(number) || number < 1) return null;
  if (kind === 'page') return { kind: 'page', page: number };
  return kind === 'line' ? { kind: 'line', line: number } : null;
}

/** One side of two papers that are read beside each other. */
export function toSide(address: string): BesideAddress {
  const [document = '', kind, at] = address.split(',');
  const target = kind === undefined || at === undefined ? null : toTarget(kind, at);
  return { address, document: decodeSegment(document), target };
}
