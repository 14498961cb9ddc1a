import { useRef, useState, type DragEvent, type ReactNode } from 'react';
import styles from './questions-view.module.css';

/** Where a dragged entry would be dropped. */
interface DropPlace {
  readonly id: string;
  readonly side: 'before' | 'after';
}

function sideOf(event: DragEvent<HTMLElement>): DropPlace['side'] {
  const box = event.currentTarget.getBoundingClientRect();
  return event.clientY < box.top + box.height / 2 ? 'before' : 'after';
}

/**
 * A list whose entries can be dragged among each other by their handle. The keyboard and touch have the buttons to move
 * up and down instead, so the handle is not in the order of tabs.
 */
export function DragList({
  ids,
  shown,
  renderEntry,
  onMove,
}: {
  readonly ids: readonly string[];
  /** How many of them are laid out, from the first. */
  readonly shown: number;
  readonly renderEntry: (id: string, index: number) => ReactNode;
  /** `after` is the entry it now follows; null puts it first. */
  readonly onMove: (id: string, after: string | null) => void;
}) {
  const dragged = useRef<string | null>(null);
  const [drop, setDrop] = useState<DropPlace | null>(null);
  const end = () => {
    dragged.current = null;
    setDrop(null);
  };
  return (
    <ol className={styles['list']}>
      {ids.slice(0, shown).map((id, index) => (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a place to drop on, not to press
        <li
          key={id}
          className={styles['entry']}
          data-drop={drop?.id === id ? drop.side : undefined}
          onDragOver={(event) => {
            if (dragged.current === null || dragged.current === id) return;
            event.preventDefault();
            const side = sideOf(event);
            if (drop?.id !== id || drop.side !== side) setDrop({ id, side });
          }}
          onDrop={(event) => {
            const moved = dragged.current;
            if (moved === null || moved === id) return;
            event.preventDefault();
            const others = ids.filter((other) => other !== moved);
            const at = others.indexOf(id) + (sideOf(event) === 'after' ? 1 : 0);
            end();
            onMove(moved, others[at - 1] ?? null);
          }}
        >
          {ids.length > 1 ? (
            <span
              className={styles['handle']}
              data-print="no"
              aria-hidden="true"
              draggable
              onDragStart={(event) => {
                dragged.current = id;
                event.dataTransfer.effectAllowed = 'move';
                event.dataTransfer.setData('text/plain', '');
              }}
              onDragEnd={end}
            >
              Drag
            </span>
          ) : null}
          {renderEntry(id, index)}
        </li>
      ))}
    </ol>
  );
}
