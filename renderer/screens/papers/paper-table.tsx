import type { Block } from '#shared/model/document.ts';
import { BlockText } from './block-text.tsx';
import { blockHost } from './block-host.ts';
import { setLongWords } from './long-words.tsx';
import type { TermsByBlock } from './page-terms.ts';
import { NoteRefs, type NoteRefsByBlock } from './note-refs.tsx';
import { partInWords, type ColumnPart } from './print-columns.ts';
import { textHost } from './selected-words.ts';
import { useReaderSide } from './reader-side.ts';
import { toCells } from './table-cells.ts';
import styles from './paper-table.module.css';

const numeric = /^[-–]?[\d,.]+%?$|^-$/;

/** A table of the paper as a table: heads that stay in view, sideways scrolling inside its own region. */
export function PaperTable({
  label,
  head,
  rows,
  terms,
  target,
  part,
  refs,
}: {
  readonly label: string;
  readonly head: readonly Block[];
  readonly rows: readonly Block[];
  readonly terms: TermsByBlock;
  /** The block that the address names; null when it stands elsewhere. */
  readonly target: string | null;
  /** The columns to set, where not all of them fit; all of them where this is left out. */
  readonly part?: ColumnPart | undefined;
  readonly refs?: NoteRefsByBlock | undefined;
}) {
  const side = useReaderSide();
  const all = Math.max(...[...head, ...rows].map((row) => row.cells?.length ?? 1), 1);
  const isWhole = part === undefined || part.length === all;
  const width = isWhole ? all : part.length;
  const partWords = isWhole ? null : partInWords(part, all);
  const cellsOf = (row: Block) =>
    isWhole ? toCells(row) : toCells(row).filter((_, column) => part.includes(column));
  return (
    <section
      className={styles['tableScroll']}
      tabIndex={0}
      aria-label={side.name(partWords === null ? label : `${label}, ${partWords}`)}
    >
      <table className={styles['table']} data-wide={width > 8 ? 'yes' : 'no'}>
        {partWords === null ? null : <caption>{partWords}</caption>}
        {head.length > 0 ? (
          <thead>
            {head.map((row) => (
              <tr key={row.id} {...blockHost(row, target)}>
                {cellsOf(row).map((cell) => (
                  <th
                    key={cell.offset}
                    scope="col"
                    data-one-word={/^\S{1,12}$/.test(cell.text) ? 'yes' : undefined}
                  >
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
              {cellsOf(row).map((cell, index, cells) => (
                <td
                  key={cell.offset}
                  className={numeric.test(cell.text) ? styles['numberCell'] : undefined}
                  colSpan={index === cells.length - 1 ? width - index : 1}
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
                  {index === 0 ? <NoteRefs of={row.id} refs={refs} /> : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
