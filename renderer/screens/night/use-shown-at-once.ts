import { useState } from 'react';
import type { Failure } from '#shared/model/failure.ts';

/** A choice that shows what was chosen in the same turn, and goes back to what is stored when it could not be kept. */
export function useShownAtOnce<T>(
  stored: T,
  save: (value: T) => Promise<Failure | null>,
): { readonly value: T; readonly problem: Failure | null; readonly choose: (value: T) => void } {
  /** What was chosen, until what is stored is another than it was then. */
  const [pending, setPending] = useState<{ readonly value: T; readonly from: T } | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  return {
    value: pending?.from === stored ? pending.value : stored,
    problem,
    choose: (value) => {
      setPending({ value, from: stored });
      void save(value).then((failure) => {
        setProblem(failure);
        if (failure) setPending(null);
      });
    },
  };
}
