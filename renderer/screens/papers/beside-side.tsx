import { useEffect, useRef } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { isFocusLost } from '#renderer/components/use-heading-focus.ts';
import type { sideOf } from '#renderer/components/routes.ts';
import type { PaperDocument } from '#shared/model/document.ts';
import type { Settings } from '#shared/model/settings.ts';
import type { SidePaper } from './beside-view.tsx';
import { PaperLinks } from './paper-links.tsx';
import { PaperScreen } from './paper-screen.tsx';
import { ReaderSideContext, type ReaderSide } from './reader-side.ts';
import styles from './beside.module.css';

/** One of two papers: its name, whether the keyboard acts on it, and its reader, which scrolls on its own. */
export function BesideSide({
  side,
  own,
  papers,
  isActive,
  routeTo,
  onEnter,
  onClose,
  settings,
  onChangeSettings,
}: {
  readonly side: 'left' | 'right';
  readonly own: SidePaper;
  readonly papers: readonly PaperDocument[];
  readonly isActive: boolean;
  /** The route that opens this side elsewhere and leaves the other as it is. */
  readonly routeTo: (...to: Parameters<typeof sideOf>) => string;
  /** The focus has come here. */
  readonly onEnter: () => void;
  readonly onClose: () => void;
  readonly settings: Settings;
  readonly onChangeSettings: (change: Partial<Settings>) => void;
}) {
  const { paper, target } = own;
  const reader: ReaderSide = {
    key: side,
    isActive,
    name: (part) => `${part}, ${side} side`,
    atBlock: (document, block) => routeTo(document, 'block', block),
    atPage: (document, page) => routeTo(document, 'page', page),
  };
  const heading = useRef<HTMLHeadingElement>(null);
  const before = useRef(paper.id);
  useEffect(() => {
    if (before.current === paper.id) return;
    before.current = paper.id;
    // The link that was followed went with the paper before.
    if (isFocusLost()) heading.current?.focus();
  }, [paper.id]);

  return (
    // It only hears where the focus goes: what takes it stands inside.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={styles['side']}
      data-side={side}
      data-active={isActive ? 'yes' : 'no'}
      aria-label={side === 'left' ? 'Left side' : 'Right side'}
      onFocus={onEnter}
    >
      <header className={styles['head']} data-print="no">
        <h2 ref={heading} tabIndex={-1}>
          {paper.title}
        </h2>
        <div className={styles['doing']}>
          <p className={styles['keyboard']}>{isActive ? 'The keyboard acts here.' : ''}</p>
          <details key={paper.id}>
            <summary>
              Another paper here<span className="visually-hidden">, {side} side</span>
            </summary>
            <PaperLinks
              papers={papers.filter(({ id }) => id !== paper.id)}
              here={paper.id}
              routeTo={(document) => routeTo(document)}
            />
          </details>
          <Button onPress={onClose}>
            Close<span className="visually-hidden"> the {side} side</span>
          </Button>
        </div>
      </header>
      <div className={styles['text']}>
        <ReaderSideContext value={reader}>
          <PaperScreen
            key={paper.id}
            paper={paper}
            target={target}
            settings={settings}
            onChangeSettings={onChangeSettings}
          />
        </ReaderSideContext>
      </div>
    </section>
  );
}
