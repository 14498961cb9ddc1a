import type { RequestOf } from '#shared/contract/contract.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { MonitorEntry, NamedClosing, NamedDecision } from '#shared/model/monitor.ts';

/** What is being entered about which item. */
export type OpenDialog =
  | { readonly kind: 'response' | 'progress' | 'decision' | 'close'; readonly entry: MonitorEntry }
  | { readonly kind: 'check'; readonly entry: MonitorEntry; readonly decision: NamedDecision }
  | { readonly kind: 'reverse'; readonly entry: MonitorEntry; readonly closing: NamedClosing };

/** The calls that write what is entered. */
type MonitorCommand =
  | 'monitor:edit'
  | 'monitor:add-progress'
  | 'monitor:note-decision'
  | 'monitor:check-decision'
  | 'monitor:close'
  | 'monitor:reverse-closing';

/** Writes what was entered and says so; answers what went wrong, or null. */
export type Write = <C extends MonitorCommand>(
  channel: C,
  request: RequestOf<C>,
  said: string,
) => Promise<Failure | null>;

/** What every dialog is given. */
export interface DialogProps {
  readonly entry: MonitorEntry;
  /** ISO date of the meeting the list is looked at from. */
  readonly asAt: string;
  readonly write: Write;
  readonly onClose: () => void;
}
