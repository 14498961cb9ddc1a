import { useAnswer } from '#renderer/api/use-answer.ts';
import { PopoverButton } from '#renderer/components/popover-button.tsx';
import { routes, sideOf } from '#renderer/components/routes.ts';
import { PaperLinks } from './paper-links.tsx';
import { goOnAt, type ReadingPlace } from './reading-place.ts';

/** Chooses what is read beside this paper, which goes on where it is. */
export function BesideChoice({
  document,
  readingAt,
}: {
  readonly document: string;
  /** Where one reads at this moment. */
  readonly readingAt: () => ReadingPlace | null;
}) {
  const papers = useAnswer('papers:list', {});
  if (papers.state !== 'ready') return null;
  return (
    <PopoverButton label="Beside…" title="What to read beside this paper">
      <PaperLinks
        papers={papers.value}
        here={document}
        routeTo={(other) => routes.papersBeside(sideOf(document), sideOf(other))}
        onFollow={() => goOnAt('left', readingAt())}
      />
    </PopoverButton>
  );
}
