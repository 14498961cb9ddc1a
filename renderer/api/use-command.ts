import { useCallback, useState } from 'react';
import type { Channel } from '#shared/contract/channels.ts';
import type { AnswerOf, RequestOf } from '#shared/contract/contract.ts';
import { failed, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { getBridge } from './bridge.ts';

/** Calls the app once. Never throws: a call that cannot be made is a failure in words. */
export async function callApp<C extends Channel>(
  channel: C,
  request: RequestOf<C>,
): Promise<Result<AnswerOf<C>, Failure>> {
  try {
    return await getBridge().calls[channel](request);
  } catch {
    return failed(
      failure(
        'unavailable',
        'The app did not answer, so this may not have been saved. Copy what you typed, then start Critical Friend again.',
      ),
    );
  }
}

/** A command with its busy state and its last failure, for a button or a form. */
export function useCommand<C extends Channel>(channel: C) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Failure | null>(null);
  const run = useCallback(
    async (request: RequestOf<C>) => {
      setBusy(true);
      const result = await callApp(channel, request);
      setBusy(false);
      setProblem(result.ok ? null : result.failure);
      return result;
    },
    [channel],
  );
  return { run, busy, problem, clear: () => setProblem(null) };
}
