import { useQuery } from '@tanstack/react-query';
import type { Channel } from '#shared/contract/channels.ts';
import type { AnswerOf, RequestOf } from '#shared/contract/contract.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { getBridge } from './bridge.ts';

/** What a screen knows of an answer it asked for. */
export type Answer<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'ready'; readonly value: T }
  | { readonly state: 'failed'; readonly failure: Failure; readonly retry: () => void };

class AnswerFailed extends Error {
  readonly failure: Failure;
  constructor(reason: Failure) {
    super(reason.message);
    this.failure = reason;
  }
}

/**
 * Asks once and keeps the answer until the app says that what it rests on changed. `enabled: false` waits.
 * A failure of the call itself (the app has gone) is a failure like any other.
 */
export function useAnswer<C extends Channel>(
  channel: C,
  request: RequestOf<C>,
  options: { readonly enabled?: boolean } = {},
): Answer<AnswerOf<C>> {
  const query = useQuery({
    queryKey: [channel, request],
    enabled: options.enabled ?? true,
    queryFn: async () => {
      const result = await getBridge().calls[channel](request);
      if (!result.ok) throw new AnswerFailed(result.failure);
      return result.value;
    },
  });
  // `undefined` is never an answer: calls with nothing to say answer null.
  if (query.data !== undefined) return { state: 'ready', value: query.data };
  if (query.error) {
    return {
      state: 'failed',
      failure:
        query.error instanceof AnswerFailed
          ? query.error.failure
          : failure(
              'unavailable',
              'The app did not answer. What you wrote and saved is safe. Start Critical Friend again.',
            ),
      retry: () => void query.refetch(),
    };
  }
  return { state: 'loading' };
}
