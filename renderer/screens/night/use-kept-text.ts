import { useCallback, useEffect, useRef, useState } from 'react';
import { callApp } from '#renderer/api/use-command.ts';
import type { Failure } from '#shared/model/failure.ts';

/** How long typing rests before it is kept as a draft, in milliseconds. */
const keepAfter = 800;

/**
 * Text typed on the night. Typing is kept as a draft under `key` when it rests, and at once when the page is hidden or
 * frozen (a closed lid), so that a page that never wakes loses nothing; it becomes a record when the field is left.
 */
export function useKeptText(
  key: string,
  stored: string,
  save: (text: string) => Promise<Failure | null>,
) {
  const [text, setText] = useState(stored);
  const [problem, setProblem] = useState<Failure | null>(null);
  /** What is typed and not saved yet; null where nothing is. */
  const typed = useRef<string | null>(null);
  const resting = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const latestSave = useRef(save);
  useEffect(() => {
    latestSave.current = save;
  });

  const keep = useCallback(() => {
    if (typed.current !== null) void callApp('drafts:put', { key, text: typed.current });
  }, [key]);

  const commit = useCallback(async () => {
    const now = typed.current;
    if (now === null) return;
    typed.current = null;
    const failure = await latestSave.current(now.trim());
    setProblem(failure);
    if (failure) typed.current ??= now;
    else if (typed.current === null) void callApp('drafts:put', { key, text: '' });
  }, [key]);

  // A draft from before the page went away is what the person typed last.
  useEffect(() => {
    let here = true;
    void callApp('drafts:get', { key }).then((result) => {
      if (!here || !result.ok || !result.value || typed.current !== null) return;
      typed.current = result.value.text;
      setText(result.value.text);
    });
    return () => {
      here = false;
    };
  }, [key]);

  useEffect(() => {
    if (typed.current === null) setText(stored);
  }, [stored]);

  useEffect(() => {
    document.addEventListener('visibilitychange', keep);
    document.addEventListener('freeze', keep);
    window.addEventListener('pagehide', keep);
    return () => {
      document.removeEventListener('visibilitychange', keep);
      document.removeEventListener('freeze', keep);
      window.removeEventListener('pagehide', keep);
      clearTimeout(resting.current);
      void commit();
    };
  }, [keep, commit]);

  return {
    text,
    problem,
    commit,
    change: (next: string) => {
      typed.current = next;
      setText(next);
      clearTimeout(resting.current);
      resting.current = setTimeout(keep, keepAfter);
    },
  };
}
