import { createContext, useContext, type ReactNode } from 'react';
import type { FollowedFigure } from '#shared/model/followed-figure.ts';
import { PageLink } from './page-link.tsx';

const Figures = createContext<ReadonlyMap<string, FollowedFigure>>(new Map());

/** Says what became of each figure that something rests on, for every list of evidence under it. */
export function FiguresProvider({
  figures,
  children,
}: {
  /** By the piece of evidence's id. */
  readonly figures: ReadonlyMap<string, FollowedFigure>;
  readonly children: ReactNode;
}) {
  return <Figures value={figures}>{children}</Figures>;
}

/** What the packs loaded since print of a figure something rests on, or that none is loaded. */
export function FigureSince({ evidence }: { readonly evidence: string }) {
  const figure = useContext(Figures).get(evidence);
  if (!figure) return null;
  if (figure.later.length === 0) return <p>{figure.since}</p>;
  return figure.later.map(({ document, title, words, reading }) => (
    <p key={`${document} ${reading?.row ?? ''}`}>
      {words}{' '}
      {reading ? (
        <PageLink
          page={reading.page}
          document={document}
          line={reading.line}
          what={`${figure.indicatorName}, ${title}`}
        />
      ) : null}
    </p>
  ));
}
