import { channels, type Channel } from '#shared/contract/channels.ts';
import {
  contract,
  type AnswerOf,
  type Handlers,
  type RequestOf,
} from '#shared/contract/contract.ts';
import { failed, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';

/** The most a request may hold, as JSON text in UTF-16 code units. The largest honest one copies a long text. */
const largestRequest = 2_500_000;

/** The most a request may hold that brings the work of another copy in, as JSON text inside JSON text. */
const largestWithWork = 8_000_000;

/** Where a failed call is written down: names and places in the code only, never what people wrote. */
export interface CallLog {
  refused(channel: string, reason: string): void;
  broke(channel: string, error: unknown): void;
}

const misunderstood = failure(
  'invalid-request',
  'The app did not understand what it was asked, so nothing was changed. If it happens again, start Critical Friend again.',
);

function isChannel(name: string): name is Channel {
  return (channels as readonly string[]).includes(name); // widened only to be asked about any name
}

/** Whether a request is small enough and plain enough to be looked at. */
function isWithinSize(channel: Channel, raw: unknown): boolean {
  const largest = channel.startsWith('exchange:') ? largestWithWork : largestRequest;
  try {
    return (JSON.stringify(raw) ?? '').length <= largest;
  } catch {
    return false; // cyclic, or holds a value JSON has no form of
  }
}

async function answerKnown<C extends Channel>(
  channel: C,
  raw: unknown,
  handlers: Handlers,
  log: CallLog,
): Promise<Result<AnswerOf<C>, Failure>> {
  const parsed = contract[channel].request.safeParse(raw);
  if (!parsed.success) {
    const places = parsed.error.issues.map((issue) => `${issue.code} at ${issue.path.join('.')}`);
    log.refused(channel, places.join(', '));
    return failed(misunderstood);
  }
  try {
    // The schema just parsed is this channel's own; the compiler cannot follow that through the map.
    return await handlers[channel](parsed.data as RequestOf<C>);
  } catch (error) {
    log.broke(channel, error);
    return failed(
      failure(
        'bug',
        'Something in the app went wrong, and it was noted in the app’s log. What was saved is safe. Try again; if it happens again, start Critical Friend again.',
      ),
    );
  }
}

/**
 * The one way from a request to a handler, for both shells: a known channel, a size cap, the strict schema, the
 * handler; whatever happens the answer is a Result and never a rejection. The sender has been checked before.
 */
export async function answerCall(
  channel: string,
  raw: unknown,
  handlers: Handlers,
  log: CallLog,
): Promise<Result<unknown, Failure>> {
  if (!isChannel(channel)) {
    log.refused('unknown', 'no such call');
    return failed(misunderstood);
  }
  if (!isWithinSize(channel, raw)) {
    log.refused(channel, 'too large or not plain data');
    return failed(
      failure(
        'invalid-request',
        'That is more text than the app takes at once. Use a shorter text.',
      ),
    );
  }
  return answerKnown(channel, raw, handlers, log);
}
