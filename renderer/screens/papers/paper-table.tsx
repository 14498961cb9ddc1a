import type { Block } from '#shared/model/document.ts';
import { BlockText } from './block-text.tsx';
import { blockHost } from './block-host.ts';
import { setLongWords } from './long-words.tsx';
import type { TermsByBlock } from './page-terms.ts';
import { textHost } from './selected-words.ts';
import { toCells } from './table-cells.ts';
import styles from './papers.module.css';

const numeric = /^[-–]?[\d,.]+%?$|^-$/;

/** A table of the paper as a table: heads that stay in view, sideways scrolling inside its own region. */
export function PaperTable({
  label,
  head,
  rows,
  terms,
  target,
}: {
  readonly label: string;
  readonly head: readonly Block[];
  readonly rows: readonly Block[];
  readonly terms: TermsByBlock;
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
                    terms={terms
                      .get(row.id)
                      ?.filter(
                        ({ start, end }) =>
                          start >= cell.offset && end <= cell.offset + cell.text.length,
                      )
                      .map((term) => ({
                        ...term,
                        start: term.start - cell.offset,
                        end: term.end - cell.offset,
                      }))}
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
