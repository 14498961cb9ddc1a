import { useMemo, type ReactNode } from 'react';
import { useLocation } from 'wouter';
import { useAnswer } from '#renderer/api/use-answer.ts';
import { FiguresProvider } from '#renderer/components/figure-since.tsx';
import { routes } from '#renderer/components/routes.ts';

const none: readonly never[] = [];

/** Lets a question's or wording's figure say what later packs print of it, where those are listed. */
export function FiguresHost({ children }: { readonly children: ReactNode }) {
  const [location] = useLocation();
  const enabled = [routes.questions(), routes.recommendations()].some((route) =>
    location.startsWith(route),
  );
  const followed = useAnswer('evidence:follow', {}, { enabled });
  // An answer is wrapped anew for each render; what it holds is the same until it changes.
  const list = followed.state === 'ready' ? followed.value : none;
  const figures = useMemo(() => new Map(list.map((one) => [one.evidence, one] as const)), [list]);
  return <FiguresProvider figures={figures}>{children}</FiguresProvider>;
}
