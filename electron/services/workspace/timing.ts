/** How time passes, so that tests need not wait for it. Never in the path of an acknowledgement. */
export interface Timing {
  wait(milliseconds: number): Promise<void>;
  /** Runs something later without keeping the process alive for it; the answer calls it off. */
  later(milliseconds: number, run: () => void): () => void;
}

/** Time as it passes. */
export const realTiming: Timing = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  later: (milliseconds, run) => {
    const timer = setTimeout(run, milliseconds);
    timer.unref();
    return () => clearTimeout(timer);
  },
};
