import { useState } from 'react';
import type { Failure } from '#shared/model/failure.ts';

/** The fields of a dialog's form, what is wrong with one of them, and why it could not be saved. */
export function useForm<T extends object>(start: T, save: (fields: T) => Promise<Failure | null>) {
  const [fields, setFields] = useState(start);
  const [error, setError] = useState<string | null>(null);
  const [problem, setProblem] = useState<Failure | null>(null);
  return {
    fields,
    error,
    problem,
    set: (change: Partial<T>) => {
      setError(null);
      setFields((before) => ({ ...before, ...change }));
    },
    /** Saves, unless `missing` says what is missing. */
    submit: async (missing: string | null = null) => {
      setError(missing);
      if (missing === null) setProblem(await save(fields));
    },
  };
}
