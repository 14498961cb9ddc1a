import { Button } from '#renderer/components/button.tsx';
import { SelectField, TextField } from '#renderer/components/field.tsx';
import { questionFilters, type QuestionFilter } from './filter-questions.ts';
import styles from './questions-view.module.css';

/** Narrows the list by words and by what is asked first, and starts choosing questions to put together. */
export function QuestionToolbar({
  shown,
  of,
  filter,
  typed,
  chosen,
  onFilter,
  onType,
  onChoosing,
  onMerge,
}: {
  readonly shown: number;
  readonly of: number;
  readonly filter: QuestionFilter;
  readonly typed: string;
  readonly chosen: readonly string[] | null;
  readonly onFilter: (filter: QuestionFilter) => void;
  readonly onType: (typed: string) => void;
  readonly onChoosing: (choosing: boolean) => void;
  readonly onMerge: () => void;
}) {
  return (
    <div className={styles['toolbar']} data-print="no">
      <TextField label="Find a question" type="search" value={typed} onChange={onType} />
      <SelectField
        label="Show"
        value={filter}
        onChange={(value) => {
          const found = questionFilters.find((one) => one.value === value);
          if (found) onFilter(found.value);
        }}
        options={questionFilters.map(({ value, label }) => ({ value, label }))}
      />
      <p className={styles['count']} aria-live="polite">
        {shown} of {of} {of === 1 ? 'question' : 'questions'}
      </p>
      {chosen === null ? (
        <Button onPress={() => onChoosing(true)}>Put questions together</Button>
      ) : (
        <div className={styles['buttons']}>
          <Button look="primary" isDisabled={chosen.length < 2} onPress={onMerge}>
            Put {chosen.length} together
          </Button>
          <Button onPress={() => onChoosing(false)}>Cancel</Button>
          <p className={styles['count']}>Choose two or more that ask the same.</p>
        </div>
      )}
    </div>
  );
}
