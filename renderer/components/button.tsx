import type { Ref } from 'react';
import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components';
import styles from './button.module.css';

interface ButtonProps extends Omit<AriaButtonProps, 'className' | 'style'> {
  /** `primary` once a screen; `secondary` for the rest; `plain` inside text and rows; `danger` to remove. */
  readonly ref?: Ref<HTMLButtonElement>;
  readonly look?: 'primary' | 'secondary' | 'plain' | 'danger';
}

/** A button in one of four looks; at least 40 px high, 24 px when plain. */
export function Button({ look = 'secondary', ...props }: ButtonProps) {
  return <AriaButton {...props} className={`${styles['button']} ${styles[look]}`} />;
}
