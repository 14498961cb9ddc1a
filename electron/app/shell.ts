import type { Result } from '#shared/lib/result.ts';
import type { Failure } from '#shared/model/failure.ts';

/** What differs between the window and the loopback preview; each supplies its own. */
export interface Shell {
  readonly kind: 'window' | 'preview';
  readonly version: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly picker: Picker;
  readonly clipboard: { copy(text: string): Promise<Result<null, Failure>> };
  readonly printer: { print(): Promise<Result<null, Failure>> };
  /** Opens an https or mailto address outside the app, after asking. */
  readonly links: { open(url: string): Promise<Result<null, Failure>> };
}

/** Decides only the meeting's mode and time stamps. */
export interface Clock {
  /** Milliseconds since 1970, UTC. */
  now(): number;
}

export interface Ids {
  /** A new random id (UUID). */
  next(): string;
}

/** Asks the person where a file goes and puts it there, whole or not at all. */
export interface Picker {
  /** Null when they change their mind. */
  saveFile(options: {
    readonly suggestedName: string;
    readonly mediaType: string;
    readonly bytes: Uint8Array;
  }): Promise<Result<{ readonly fileName: string } | null, Failure>>;
}
