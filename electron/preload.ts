import { contextBridge, ipcRenderer } from 'electron';
import { channels, events } from '#shared/contract/channels.ts';
import type { Bridge, EventPayloads } from '#shared/contract/contract.ts';

/**
 * The only thing a page gets: one frozen object with a named function for every call of the contract and one way to
 * listen. No channel name, event object or anything else of Electron's crosses.
 */
const bridge: Bridge = Object.freeze({
  // One function for every channel of the list, which the compiler ties to the contract; each answers its own type.
  calls: Object.freeze(
    Object.fromEntries(
      channels.map((channel) => [
        channel,
        (request: unknown): Promise<unknown> => ipcRenderer.invoke(channel, request),
      ]),
    ),
  ) as Bridge['calls'],
  on<E extends keyof EventPayloads>(event: E, listener: (payload: EventPayloads[E]) => void) {
    if (!events.includes(event)) throw new Error('There is no such event');
    const forward = (_event: unknown, payload: EventPayloads[E]) => listener(payload);
    ipcRenderer.on(event, forward);
    return () => {
      ipcRenderer.removeListener(event, forward);
    };
  },
});

contextBridge.exposeInMainWorld('criticalFriend', bridge);
