import { markLabel } from '#renderer/components/category-mark.tsx';
import { SelectField, TextField } from '#renderer/components/field.tsx';
import { agendaTitle, type AgendaItem } from '#shared/model/meeting.ts';
import { noteCategories } from '#shared/model/note.ts';
import type { NoteFilter } from './filter-notes.ts';
import styles from './notes.module.css';

const shows: readonly { readonly value: NoteFilter['show']; readonly label: string }[] = [
  { value: 'all', label: 'Notes and highlights' },
  { value: 'note', label: 'Notes' },
  { value: 'highlight', label: 'Highlights' },
  { value: 'to look at', label: 'To look at: the paper changed' },
];

/** Narrows the list of notes. */
export function NoteFilters({
  filter,
  agenda,
  onChange,
}: {
  readonly filter: NoteFilter;
  readonly agenda: readonly AgendaItem[];
  readonly onChange: (filter: NoteFilter) => void;
}) {
  const item = filter.agendaItem;
  return (
    <search className={styles['filters']} data-print="no">
      <TextField
        label="Find in notes"
        type="search"
        value={filter.words}
        maxLength={200}
        onChange={(words) => onChange({ ...filter, words })}
      />
      <SelectField
        label="Show"
        value={filter.show}
        options={shows}
        onChange={(value) =>
          onChange({ ...filter, show: shows.find((one) => one.value === value)?.value ?? 'all' })
        }
      />
      <SelectField
        label="What it is for"
        value={filter.category}
        options={[
          { value: 'any', label: 'Anything' },
          ...noteCategories.map((value) => ({ value, label: markLabel(value) })),
        ]}
        onChange={(value) =>
          onChange({
            ...filter,
            category: noteCategories.find((one) => one === value) ?? 'any',
          })
        }
      />
      <SelectField
        label="Agenda item"
        value={item === null ? 'none' : String(item)}
        options={[
          { value: 'any', label: 'Any' },
          ...agenda.map((entry) => ({
            value: String(entry.item),
            label: `${entry.item}  ${agendaTitle(entry)}`,
          })),
          { value: 'none', label: 'None' },
        ]}
        onChange={(value) =>
          onChange({
            ...filter,
            agendaItem: value === 'any' ? 'any' : value === 'none' ? null : Number(value),
          })
        }
      />
    </search>
  );
}
