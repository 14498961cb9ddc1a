import { useState } from 'react';
import type { Failure } from '#shared/model/failure.ts';

/** The fields of a form, what is wrong with one of them, why it could not be saved, and whether it is being saved. */
export function useForm<T extends object>(start: T, save: (fields: T) => Promise<Failure | null>) {
  const [fields, setFields] = useState(start);
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  const [busy, setBusy] = useState(false);
  return {
    fields,
    error,
    problem,
    busy,
    set: (change: Partial<T>) => {
      setError(null);
      setFields((before) => ({ ...before, ...change }));
    },
    /** Saves, unless `missing` says what is missing or it is being saved already. */
    submit: async (missing: string | null = null) => {
      if (busy) return;
      setError(missing);
      if (missing !== null) return;
      setBusy(true);
      setProblem(await save(fields));
      setBusy(false);
    },
  };
}
