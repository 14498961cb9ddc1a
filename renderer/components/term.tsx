import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { href, routes } from './routes.ts';
import styles from './term.module.css';

/** Words that the glossary explains: underlined softly, and opened in place by press, Enter or Space; Escape closes. */
export function Term({
  children,
  name,
  definition,
}: {
  readonly children: string;
  readonly name: string;
  readonly definition: string;
}) {
  return (
    <DialogTrigger>
      <Button className={styles['term'] ?? ''}>{children}</Button>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Dialog className={styles['dialog'] ?? ''} aria-label={`Meaning of ${name}`}>
          {({ close }) => (
            <>
              <p className={styles['name']}>{name}</p>
              <p>{definition}</p>
              <p>
                <a href={href(routes.glossaryTerm(name))} onClick={close}>
                  Open in the glossary
                </a>
              </p>
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
