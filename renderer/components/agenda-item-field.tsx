import { agendaTitle, type AgendaItem } from '#shared/model/meeting.ts';
import { SelectField } from './field.tsx';

/** Chooses the agenda item something belongs to, or none yet. */
export function AgendaItemField({
  agenda,
  value,
  onChange,
}: {
  readonly agenda: readonly AgendaItem[];
  readonly value: number | null;
  readonly onChange: (item: number | null) => void;
}) {
  return (
    <SelectField
      label="Agenda item"
      value={value === null ? '' : String(value)}
      onChange={(item) => onChange(item === '' ? null : Number(item))}
      options={[
        { value: '', label: 'None yet' },
        ...agenda.map((entry) => ({
          value: String(entry.item),
          label: `${entry.item}  ${agendaTitle(entry)}`,
        })),
      ]}
    />
  );
}
