import { useEffect } from 'react';
import type { EventPayloads } from '#shared/contract/contract.ts';
import { getBridge } from './bridge.ts';

/** Listens to something the app tells for as long as the component is there. `listener` must be stable. */
export function useEvent<E extends keyof EventPayloads>(
  event: E,
  listener: (payload: EventPayloads[E]) => void,
): void {
  useEffect(() => getBridge().on(event, listener), [event, listener]);
}
