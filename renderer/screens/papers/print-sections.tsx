import { CheckField } from '#renderer/components/field.tsx';
import { pageLabel } from '#shared/model/page.ts';
import type { PrintSection } from './print-choice.ts';
import styles from './print.module.css';

/** The contents of a paper with a tick at each section; a section that is ticked has all that stands inside it. */
export function PrintSections({
  sections,
  chosen,
  onChoose,
}: {
  readonly sections: readonly PrintSection[];
  /** The headings that are ticked, by block. */
  readonly chosen: ReadonlySet<string>;
  readonly onChoose: (chosen: ReadonlySet<string>) => void;
}) {
  const tick = ({ head, title, page, inside }: PrintSection) => (
    <CheckField
      label={
        page.kind === 'unknown' ? (
          title
        ) : (
          <>
            {title} <span className={styles['quiet']}>{pageLabel(page)}</span>
          </>
        )
      }
      checked={chosen.has(head)}
      onChange={(checked) => {
        const own = new Set(inside.map((section) => section.head));
        const others = [...chosen].filter((other) => other !== head && !own.has(other));
        onChoose(new Set(checked ? [...others, head] : others));
      }}
    />
  );
  return (
    <fieldset className={styles['sections']}>
      <legend>Sections</legend>
      <ul>
        {sections.map((section) => (
          <li key={section.head}>
            {tick(section)}
            {section.inside.length === 0 || chosen.has(section.head) ? null : (
              <details>
                <summary>
                  {section.inside.length === 1 ? '1 section' : `${section.inside.length} sections`}
                  <span className="visually-hidden"> of {section.title}</span>
                </summary>
                <ul>
                  {section.inside.map((inner) => (
                    <li key={inner.head}>{tick(inner)}</li>
                  ))}
                </ul>
              </details>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
