import type { z } from 'zod';

/** One call: what may be asked (checked at run time), what is answered (by type), and what it is for. */
export interface Call<Request extends z.ZodType, Answer> {
  readonly request: Request;
  /** Never read; carries the answer's type. */
  readonly answer: Answer;
  readonly purpose: string;
}

/** Begins a call: its answer’s type first, then its request and its purpose. */
export function call<Answer>() {
  return <Request extends z.ZodType>(request: Request, purpose: string): Call<Request, Answer> => ({
    request,
    // The answer is made by our own handlers and checked by the compiler, so no value stands behind its type.
    answer: undefined as Answer,
    purpose,
  });
}
