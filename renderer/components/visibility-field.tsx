import type { Visibility } from '#shared/model/question.ts';
import { ChoiceField } from './field.tsx';

/** Chooses whether something may leave this computer, with what that means in plain words. */
export function VisibilityField({
  value,
  onChange,
}: {
  readonly value: Visibility;
  readonly onChange: (visibility: Visibility) => void;
}) {
  return (
    <ChoiceField<Visibility>
      legend="Who can see it"
      value={value}
      onChange={onChange}
      options={[
        {
          value: 'only on this computer',
          label: 'Only on this computer',
          hint: 'Not sent by this app. Not secret: it may be held on behalf of the council and be disclosable.',
        },
        {
          value: 'shared',
          label: 'Shared',
          hint: 'May leave in exports. Do not name a child or a family.',
        },
      ]}
    />
  );
}
