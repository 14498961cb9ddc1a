import { readingMeasures, readingSizes, type Settings } from '#shared/model/settings.ts';
import { CheckField, ChoiceField } from './field.tsx';

const sizeWords: Readonly<Record<Settings['readingSize'], string>> = {
  100: 'Standard',
  125: 'Larger',
  150: 'Large',
  200: 'Largest',
};

const measureWords: Readonly<Record<Settings['readingMeasure'], string>> = {
  narrow: 'Short',
  standard: 'Standard',
  wide: 'Long',
};

/** How the papers are set for reading: the same choices beside the text and in the settings. */
export function ReadingComfort({
  settings,
  onChange,
}: {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
}) {
  return (
    <>
      <ChoiceField<string>
        legend="Size of the text"
        inline
        value={String(settings.readingSize)}
        onChange={(value) => {
          const size = readingSizes.find((one) => String(one) === value);
          if (size !== undefined) onChange({ readingSize: size });
        }}
        options={readingSizes.map((size) => ({ value: String(size), label: sizeWords[size] }))}
      />
      <ChoiceField<Settings['readingMeasure']>
        legend="Length of a line"
        inline
        value={settings.readingMeasure}
        onChange={(readingMeasure) => onChange({ readingMeasure })}
        options={readingMeasures.map((value) => ({ value, label: measureWords[value] }))}
      />
      <div>
        <CheckField
          label="Underline glossary words"
          checked={settings.glossaryInText}
          onChange={(glossaryInText) => onChange({ glossaryInText })}
        />
        <CheckField
          label="One section at a time"
          checked={settings.oneSection}
          onChange={(oneSection) => onChange({ oneSection })}
        />
        <CheckField
          label="Line focus: dim all but a few lines in the middle of the screen"
          checked={settings.lineFocus}
          onChange={(lineFocus) => onChange({ lineFocus })}
        />
      </div>
    </>
  );
}
