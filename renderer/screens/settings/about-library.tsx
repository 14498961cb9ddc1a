import { longDate } from '#shared/lib/dates.ts';
import type { LibraryAbout } from '#shared/model/about.ts';
import styles from './settings-view.module.css';

/** A paper's date as far as it is known: a day, a month ("2025-01") or a year. */
function paperDate(date: string): string {
  return /^\d{4}-\d{2}$/.test(date) ? longDate(`${date}-01`).replace(/^1 /, '') : longDate(date);
}

/** What the evidence is made of: papers with their hashes, counts, and the oddities kept as printed. */
export function AboutLibrary({ about }: { readonly about: LibraryAbout }) {
  const countsOf = (document: string) =>
    Object.entries(about.documentCounts.find((one) => one.document === document)?.counts ?? {});
  return (
    <div className={styles['about']}>
      <p>
        The evidence is read-only and checked at every start. It was built from the papers below,
        kept byte for byte as they were received.
      </p>
      <section className={styles['scroll']} tabIndex={0} aria-label="Papers in the library">
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Paper</th>
              <th scope="col">Date</th>
              <th scope="col" className={styles['number']}>
                Blocks of text
              </th>
              <th scope="col">SHA-256 of the file, first 12</th>
            </tr>
          </thead>
          <tbody>
            {about.documents.map((document) => (
              <tr key={document.id}>
                <th scope="row">{document.title}</th>
                <td>{paperDate(document.date)}</td>
                <td className={styles['number']}>{document.blocks.toLocaleString('en-GB')}</td>
                <td>{document.sha256.slice(0, 12)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {about.documents.map(({ id, title }) =>
        countsOf(id).length === 0 ? null : (
          <details key={id}>
            <summary>What {title} holds</summary>
            <dl className={styles['counts']}>
              {countsOf(id).map(([what, count]) => (
                <div key={what}>
                  <dt>{what}</dt>
                  <dd>{count.toLocaleString('en-GB')}</dd>
                </div>
              ))}
            </dl>
          </details>
        ),
      )}
      <dl className={styles['counts']}>
        {Object.entries(about.counts).map(([what, count]) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{count.toLocaleString('en-GB')}</dd>
          </div>
        ))}
      </dl>
      <section className={styles['scroll']} tabIndex={0} aria-label="Checks of the library">
        <table className={styles['table']}>
          <thead>
            <tr>
              <th scope="col">Checked when the library was built</th>
              <th scope="col" className={styles['number']}>
                Looked at
              </th>
              <th scope="col" className={styles['number']}>
                As it has to be
              </th>
              <th scope="col">How</th>
            </tr>
          </thead>
          <tbody>
            {about.checks.map(({ name, checked, passed, detail }) => (
              <tr key={name}>
                <th scope="row">{name}</th>
                <td className={styles['number']}>{checked.toLocaleString('en-GB')}</td>
                <td className={styles['number']}>{passed.toLocaleString('en-GB')}</td>
                <td>{detail}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {about.notes.length > 0 ? (
        <details>
          <summary>Oddities of the papers, kept as printed ({about.notes.length})</summary>
          <ul className={styles['notes']}>
            {about.notes.map((note) => (
              <li key={`${note.file}:${note.line}:${note.message}`}>
                {note.message}
                {note.line > 0 ? (
                  <span className={styles['quiet']}> Line {note.line} of the text.</span>
                ) : null}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
      <p className={styles['quiet']}>Library {about.sha256.slice(0, 12)}</p>
    </div>
  );
}
