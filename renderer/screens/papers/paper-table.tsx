import type { TermFinder } from '#renderer/components/text-with-terms.tsx';
import type { Block } from '#shared/model/document.ts';
import { BlockText } from './block-text.tsx';
import { blockHost } from './block-host.ts';
import { setLongWords } from './long-words.tsx';
import { textHost } from './selected-words.ts';
import styles from './papers.module.css';

interface Cell {
  readonly text: string;
  /** Where the cell starts in the row's text: its cells are joined by one tab each. */
  readonly offset: number;
}

function toCells(row: Block): Cell[] {
  let offset = 0;
  return (row.cells ?? [row.text]).map((text) => {
    const cell = { text, offset };
    offset += text.length + 1;
    return cell;
  });
}

const numeric = /^[-–]?[\d,.]+%?$|^-$/;

/** A table of the paper as a table: heads that stay in view, sideways scrolling inside its own region. */
export function PaperTable({
  label,
  head,
  rows,
  finder,
  seen,
  target,
}: {
  readonly label: string;
  readonly head: readonly Block[];
  readonly rows: readonly Block[];
  readonly finder: TermFinder | null;
  readonly seen: Set<string>;
  /** The block that the address names; null when it stands elsewhere. */
  readonly target: string | null;
}) {
  const width = Math.max(...[...head, ...rows].map((row) => row.cells?.length ?? 1), 1);
  return (
    <section className={styles['tableScroll']} tabIndex={0} aria-label={label}>
      <table className={styles['table']} data-wide={width > 8 ? 'yes' : 'no'}>
        {head.length > 0 ? (
          <thead>
            {head.map((row) => (
              <tr key={row.id} {...blockHost(row, target)}>
                {toCells(row).map((cell) => (
                  <th key={cell.offset} scope="col">
                    {cell.text === '' ? (
                      <span className="visually-hidden">No heading printed</span>
                    ) : (
                      <span {...textHost(row, cell.offset)}>{setLongWords(cell.text)}</span>
                    )}
                  </th>
                ))}
              </tr>
            ))}
          </thead>
        ) : null}
        <tbody>
          {rows.map((row) => (
            <tr key={row.id} {...blockHost(row, target)}>
              {toCells(row).map((cell, index) => (
                <td
                  key={cell.offset}
                  className={numeric.test(cell.text) ? styles['numberCell'] : undefined}
                  colSpan={index === (row.cells?.length ?? 1) - 1 ? width - index : 1}
                  {...textHost(row, cell.offset)}
                >
                  <BlockText
                    text={cell.text}
                    emphasis={row.emphasis
                      .map((run) => ({
                        start: Math.max(run.start - cell.offset, 0),
                        end: Math.min(run.end - cell.offset, cell.text.length),
                      }))
                      .filter((run) => run.end > run.start)}
                    finder={finder}
                    seen={seen}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
