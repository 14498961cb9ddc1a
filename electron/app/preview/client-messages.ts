import type { EventPayloads } from '#shared/contract/contract.ts';

/** What the preview asks the page's shell script to do, because only a page can. */
export type PageVerb =
  | { readonly verb: 'copy'; readonly text: string }
  | { readonly verb: 'print' }
  | { readonly verb: 'open-link'; readonly address: string; readonly question: string }
  | { readonly verb: 'download'; readonly href: string; readonly fileName: string };

/** What the page's shell script answers. */
export type PageOutcome = 'done' | 'declined' | 'failed';

/** The server-sent messages of the preview, by name. */
export interface StreamMessages {
  /** The page is the one client from now on. */
  readonly here: Record<string, never>;
  /** Another page is; this one goes to the page that says so. */
  readonly elsewhere: Record<string, never>;
  readonly told: {
    readonly [E in keyof EventPayloads]: { readonly name: E; readonly payload: EventPayloads[E] };
  }[keyof EventPayloads];
  readonly asked: { readonly id: string } & PageVerb;
}
