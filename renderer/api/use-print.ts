import { useState } from 'react';
import type { Failure } from '#shared/model/failure.ts';
import { callApp } from './use-command.ts';

/** Prints what is on screen, and holds why it could not be printed. */
export function usePrint(): { readonly print: () => void; readonly failure: Failure | null } {
  const [failure, setFailure] = useState<Failure | null>(null);
  const print = async () => {
    const result = await callApp('shell:print', {});
    setFailure(result.ok ? null : result.failure);
  };
  return { print: () => void print(), failure };
}
