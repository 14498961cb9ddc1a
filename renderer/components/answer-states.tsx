import type { ReactNode } from 'react';
import type { Failure } from '#shared/model/failure.ts';
import { Button } from './button.tsx';
import { Notice } from './notice.tsx';
import styles from './answer-states.module.css';

/** The shape of what is coming, so that nothing jumps when it arrives. */
export function Loading({ label, lines = 6 }: { readonly label: string; readonly lines?: number }) {
  return (
    <div className={styles['loading']} aria-busy="true">
      <output className="visually-hidden">{label}</output>
      {Array.from({ length: lines }, (_, index) => (
        <div key={index} className={styles['line']} aria-hidden="true" />
      ))}
    </div>
  );
}

/** Says what happened and what to do, with a way to try again. */
export function Failed({
  failure,
  retry,
}: {
  readonly failure: Failure;
  readonly retry?: () => void;
}) {
  return (
    <Notice tone="warning" title="This could not be shown" alert>
      <p>{failure.message}</p>
      {retry ? (
        <div>
          <Button onPress={retry}>Try again</Button>
        </div>
      ) : null}
    </Notice>
  );
}

/** Says that there is nothing yet and how something comes here. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className={styles['empty']}>{children}</div>;
}
