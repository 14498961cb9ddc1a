import type {
  PageOutcome,
  PageVerb,
  StreamMessages,
} from '#electron/app/preview/client-messages.ts';
import { channels } from '#shared/contract/channels.ts';
import type { Bridge, EventPayloads } from '#shared/contract/contract.ts';

/**
 * The preview's counterpart of the preload: runs before the app in the page and sets the same frozen bridge, over
 * same-origin POST (calls) and server-sent events. Only here does a page touch the clipboard, print or download.
 */

/** One id for each tab, kept through a reload, so that a reload is not taken for a second tab. */
const clientKey = 'critical-friend-client';
const client = sessionStorage.getItem(clientKey) ?? crypto.randomUUID();
sessionStorage.setItem(clientKey, client);

const takesOver = new URLSearchParams(location.search).has('here');
if (takesOver) history.replaceState(null, '', `/${location.hash}`);

const stream = new EventSource(`/events?client=${client}${takesOver ? '&take' : ''}`);

function onMessage<M extends keyof StreamMessages>(
  name: M,
  listener: (data: StreamMessages[M]) => void,
): void {
  stream.addEventListener(name, (event: MessageEvent<string>) => {
    // Our own server wrote it, of the type its name says.
    listener(JSON.parse(event.data) as StreamMessages[M]);
  });
}

/** Resolves when this page is the one client; until then no call goes out. */
const here = new Promise<void>((resolve) => onMessage('here', () => resolve()));

onMessage('elsewhere', () => {
  stream.close();
  location.replace('/elsewhere');
});

type Listener = (payload: never) => void;
const listeners = new Map<string, Set<Listener>>();

onMessage('told', ({ name, payload }) => {
  for (const listener of listeners.get(name) ?? []) {
    // Listeners are kept by the name of their event, so this one takes this payload.
    (listener as (payload: unknown) => void)(payload);
  }
});

function post(address: string, body: unknown): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Client': client },
    body: JSON.stringify(body),
  });
}

async function perform(asked: PageVerb): Promise<PageOutcome | null> {
  switch (asked.verb) {
    case 'copy':
      await navigator.clipboard.writeText(asked.text);
      return 'done';
    case 'print':
      // The dialog holds the page until it is closed, so the answer goes out first.
      setTimeout(() => window.print(), 0);
      return 'done';
    case 'open-link':
      if (!window.confirm(asked.question)) return 'declined';
      window.open(asked.address, '_blank', 'noopener,noreferrer');
      return 'done';
    case 'download': {
      const link = document.createElement('a');
      link.href = asked.href;
      link.download = asked.fileName;
      link.click();
      return null; // the server sees for itself whether the bytes were fetched
    }
  }
}

onMessage('asked', (asked) => {
  void perform(asked)
    .catch((): PageOutcome => 'failed')
    .then((outcome) => (outcome === null ? null : post(`/shell/${asked.id}`, { outcome })));
});

async function call(channel: string, request: unknown): Promise<unknown> {
  await here;
  const response = await post(`/call/${channel}`, request);
  return response.json();
}

const bridge: Bridge = Object.freeze({
  // One function for every channel of the list, which the compiler ties to the contract; each answers its own type.
  calls: Object.freeze(
    Object.fromEntries(
      channels.map((channel) => [channel, (request: unknown) => call(channel, request)]),
    ),
  ) as Bridge['calls'],
  on<E extends keyof EventPayloads>(event: E, listener: (payload: EventPayloads[E]) => void) {
    const own = listeners.get(event) ?? new Set<Listener>();
    listeners.set(event, own);
    own.add(listener);
    return () => {
      own.delete(listener);
    };
  },
});

Object.defineProperty(window, 'criticalFriend', { value: bridge, enumerable: true });
