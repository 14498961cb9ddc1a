import { useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { Button } from '#renderer/components/button.tsx';
import { PageHead } from '#renderer/components/page-head.tsx';
import { href, routes, sideOf } from '#renderer/components/routes.ts';
import { useHeadingFocus } from '#renderer/components/use-heading-focus.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { BesideAddress } from './beside-screen.tsx';
import { BesideSide } from './beside-side.tsx';
import { ReaderHistory } from './reader-history.tsx';
import { findReadingPlace, goOnAt } from './reading-place.ts';
import styles from './beside.module.css';

/** One of two papers with the paper itself. */
export type SidePaper = BesideAddress & { readonly paper: PaperDocument };
type Side = 'left' | 'right';

/** The route that opens one side alone. */
function alone({ document, target }: BesideAddress): string {
  if (target === null) return routes.paper(document);
  switch (target.kind) {
    case 'block':
      return routes.paperAtBlock(document, target.block);
    case 'page':
      return routes.paperAtPage(document, target.page);
    case 'line':
      return routes.paperAtLine(document, target.line);
  }
}

/** Two readers beside each other; where there is no room for both, one at a time, each keeping its place. */
export function BesideView({
  papers,
  left,
  right,
  settings,
  onChangeSettings,
}: {
  readonly papers: readonly PaperDocument[];
  readonly left: SidePaper;
  readonly right: SidePaper;
  readonly settings: Settings;
  readonly onChangeSettings: (change: Partial<Settings>) => void;
}) {
  const screen = useRef<HTMLDivElement>(null);
  useHeadingFocus(screen);
  const [, navigate] = useLocation();
  /** The side the keyboard acts on: who opens a second paper wants to read it. */
  const [active, setActive] = useState<Side>('right');
  const articleOf = (side: Side) =>
    screen.current?.querySelector<HTMLElement>(`[data-side="${side}"] article`) ?? null;
  const otherThan = (side: Side): Side => (side === 'left' ? 'right' : 'left');

  const close = (side: Side) => {
    const article = articleOf(otherThan(side));
    goOnAt('only', article ? findReadingPlace(article) : null);
    navigate(alone(side === 'left' ? right : left));
  };
  const routeWith = (side: Side, address: string) =>
    side === 'left'
      ? routes.papersBeside(address, right.address)
      : routes.papersBeside(left.address, address);
  const side = (key: Side, own: SidePaper) => (
    <BesideSide
      side={key}
      own={own}
      papers={papers}
      isActive={active === key}
      routeTo={(...to) => routeWith(key, sideOf(...to))}
      onEnter={() => setActive(key)}
      onClose={() => close(key)}
      settings={settings}
      onChangeSettings={onChangeSettings}
    />
  );

  return (
    // F6 goes from pane to pane, as in any window of several.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={screen}
      className={styles['screen']}
      onKeyDown={(event) => {
        if (event.key !== 'F6' || event.ctrlKey || event.metaKey || event.altKey) return;
        event.preventDefault();
        const other = otherThan(active);
        setActive(other);
        screen.current?.querySelector<HTMLElement>(`[data-side="${other}"] h2`)?.focus();
      }}
    >
      <PageHead
        title="Two papers"
        back={{ href: href(routes.papers()), label: 'All papers' }}
        actions={<ReaderHistory />}
      />
      <fieldset className={styles['switch']}>
        <legend className="visually-hidden">Which side is shown</legend>
        {(['left', 'right'] as const).map((key) => (
          <Button
            key={key}
            look={active === key ? 'primary' : 'secondary'}
            aria-pressed={active === key}
            onPress={() => setActive(key)}
          >
            <span>
              {key === 'left' ? 'Left: ' : 'Right: '}
              {(key === 'left' ? left : right).paper.title}
            </span>
          </Button>
        ))}
      </fieldset>
      <div className={styles['sides']}>
        {side('left', left)}
        {side('right', right)}
      </div>
    </div>
  );
}
