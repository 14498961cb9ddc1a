import { Button } from '#renderer/components/button.tsx';
import { useReaderSide } from './reader-side.ts';
import type { PaperSection } from './paper-sections.ts';
import styles from './section-steps.module.css';

/** Where one is among the sections of a paper that is read one section at a time, and the way to the next. */
export function SectionSteps({
  sections,
  at,
  onStep,
}: {
  readonly sections: readonly PaperSection[];
  readonly at: number;
  readonly onStep: (section: number) => void;
}) {
  const side = useReaderSide();
  const [before, after] = [sections[at - 1], sections[at + 1]];
  return (
    <nav
      className={styles['steps']}
      aria-label={side.name('Sections of the paper')}
      data-print="no"
    >
      <p>
        Section {at + 1} of {sections.length}
      </p>
      {before ? <Button onPress={() => onStep(at - 1)}>Before: {before.title}</Button> : null}
      {after ? <Button onPress={() => onStep(at + 1)}>Next: {after.title}</Button> : null}
    </nav>
  );
}
