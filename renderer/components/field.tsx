import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

interface FieldProps {
  readonly label: string;
  /** A sentence of help under the label. */
  readonly hint?: string;
  /** What is wrong and how to put it right; shown and announced. */
  readonly error?: string | null;
}

function describedBy(id: string, { hint, error }: FieldProps): string | undefined {
  const ids = [hint ? `${id}-hint` : null, error ? `${id}-error` : null].filter(Boolean);
  return ids.length > 0 ? ids.join(' ') : undefined;
}

function Wrapper({
  id,
  label,
  hint,
  error,
  children,
}: FieldProps & { id: string; children: ReactNode }) {
  return (
    <div className={styles['field']}>
      <label htmlFor={id} className={styles['label']}>
        {label}
      </label>
      {hint ? (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      ) : null}
      {children}
      {error ? (
        <p id={`${id}-error`} className={styles['error']} role="alert">
          {error}
        </p>
      ) : null}
    </div>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly maxLength?: number;
  /** More than one makes it a box for longer text. */
  readonly rows?: number;
  /** Suggestions offered while typing; anything else may be typed too. */
  readonly suggestions?: readonly string[];
  readonly autoFocus?: boolean;
  readonly type?: 'text' | 'search';
  readonly placeholder?: string;
  /** The focus has left the box. */
  readonly onLeave?: () => void;
}

/** A labelled line or box of text. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  const { value, onChange, rows = 1, suggestions, maxLength, type = 'text', placeholder } = props;
  const shared = {
    id,
    className: styles['control'],
    value,
    maxLength,
    placeholder,
    'aria-describedby': describedBy(id, props),
    'aria-invalid': props.error ? true : undefined,
    // Set only inside a dialog that the person has just opened, where the first field is where they want to be.
    autoFocus: props.autoFocus,
    onBlur: props.onLeave,
  };
  return (
    <Wrapper id={id} {...props}>
      {rows > 1 ? (
        <textarea {...shared} rows={rows} onChange={(event) => onChange(event.target.value)} />
      ) : (
        <input
          {...shared}
          type={type}
          list={suggestions ? `${id}-list` : undefined}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
      {suggestions ? (
        <datalist id={`${id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion}>
              {suggestion}
            </option>
          ))}
        </datalist>
      ) : null}
    </Wrapper>
  );
}

/** A labelled day: an ISO date, or "" while none is chosen. */
export function DateField(
  props: FieldProps & { readonly value: string; readonly onChange: (value: string) => void },
) {
  const id = useId();
  return (
    <Wrapper id={id} {...props}>
      <input
        id={id}
        type="date"
        className={styles['control']}
        value={props.value}
        aria-describedby={describedBy(id, props)}
        onChange={(event) => props.onChange(event.target.value)}
      />
    </Wrapper>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** A labelled choice of one from a list. */
export function SelectField(props: SelectFieldProps) {
  const id = useId();
  return (
    <Wrapper id={id} {...props}>
      <select
        id={id}
        className={styles['control']}
        value={props.value}
        aria-describedby={describedBy(id, props)}
        onChange={(event) => props.onChange(event.target.value)}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Wrapper>
  );
}

interface ChoiceFieldProps<T extends string> {
  readonly legend: string;
  readonly hint?: string;
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly options: readonly {
    readonly value: T;
    readonly label: string;
    readonly hint?: string;
  }[];
  /** Side by side, for short words. */
  readonly inline?: boolean;
}

/** A choice of one from a few, all visible. */
export function ChoiceField<T extends string>(props: ChoiceFieldProps<T>) {
  const id = useId();
  return (
    <fieldset className={styles['field']} aria-describedby={props.hint ? `${id}-hint` : undefined}>
      <legend className={styles['label']}>{props.legend}</legend>
      {props.hint ? (
        <p id={`${id}-hint`} className={styles['hint']}>
          {props.hint}
        </p>
      ) : null}
      <div className={props.inline ? styles['choicesInline'] : styles['choices']}>
        {props.options.map((option) => (
          <label key={option.value} className={styles['choice']}>
            <input
              type="radio"
              name={id}
              value={option.value}
              checked={option.value === props.value}
              onChange={() => props.onChange(option.value)}
            />
            <span>
              {option.label}
              {option.hint ? <span className={styles['choiceHint']}>{option.hint}</span> : null}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}

/** A labelled tick. */
export function CheckField({
  label,
  checked,
  onChange,
}: {
  readonly label: ReactNode;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}) {
  return (
    <label className={styles['choice']}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span>{label}</span>
    </label>
  );
}
