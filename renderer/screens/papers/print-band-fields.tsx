import { useState } from 'react';
import { TextField } from '#renderer/components/field.tsx';
import type { TypedBand } from './print-choice.ts';
import styles from './print.module.css';

/** The first page and the last, as they are printed; what is wrong is said once a field has been left. */
export function PrintBandFields({
  typed,
  onChange,
  band,
  pages,
}: {
  readonly typed: { readonly from: string; readonly to: string };
  readonly onChange: (typed: { readonly from: string; readonly to: string }) => void;
  readonly band: TypedBand;
  /** How many pages are printed. */
  readonly pages: number;
}) {
  const [left, setLeft] = useState<ReadonlySet<'from' | 'to'>>(new Set());
  const field = (name: 'from' | 'to', label: string) => (
    <TextField
      label={label}
      value={typed[name]}
      maxLength={4}
      error={!band.ok && band.field === name && left.has(name) ? band.message : null}
      onChange={(value) => {
        setLeft((before) => new Set([...before].filter((other) => other !== name)));
        onChange({ ...typed, [name]: value });
      }}
      onLeave={() => {
        if (typed[name] !== '') setLeft((before) => new Set([...before, name]));
      }}
    />
  );
  return (
    <div>
      <div className={styles['band']}>
        {field('from', 'From page')}
        {field('to', 'To page')}
      </div>
      <p className={styles['quiet']}>
        Pages 1 to {pages}, as they are printed. Where only a range of pages is known, all of its
        text is printed as soon as the range touches your pages. Text of which no page is known
        belongs to no pages.
      </p>
    </div>
  );
}
