import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import { workspaceAreas } from '#shared/model/workspace.ts';
import type { AppEvent } from '../compose.ts';
import type { PageOutcome, PageVerb, StreamMessages } from './client-messages.ts';

/** One page's stream of server-sent messages. */
export interface PageStream {
  write(text: string): void;
  end(): void;
}

/** A file handed to the browser, waiting to be fetched. */
export interface WaitingFile {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

const noPage = failure(
  'unavailable',
  'The page is not connected to Critical Friend, so this could not be done. Load the page again.',
);

function message<M extends keyof StreamMessages>(name: M, data: StreamMessages[M]): string {
  return `event: ${name}\nid: 1\ndata: ${JSON.stringify(data)}\n\n`;
}

/** The link to the one page the preview speaks to. A second page is told so and may take over. */
export class ClientLink {
  #page: { readonly id: string; readonly stream: PageStream } | null = null;
  readonly #nextId: () => string;
  readonly #patience: number;
  readonly #pending = new Map<string, (outcome: PageOutcome) => void>();
  readonly #files = new Map<string, WaitingFile>();

  /** `patience`: how long a page may take to do what only a page can, in milliseconds. */
  constructor(nextId: () => string, patience = 60_000) {
    this.#nextId = nextId;
    this.#patience = patience;
  }

  /**
   * A page asks to be the one. The same page coming back (a reload) replaces itself; another page has to say that it
   * takes over. A page that was connected before may have missed something, so it is told that anything may be new.
   */
  attach(id: string, stream: PageStream, how: { takesOver: boolean; comesBack: boolean }): void {
    if (this.#page && this.#page.id !== id && !how.takesOver) {
      stream.write(message('elsewhere', {}));
      stream.end();
      return;
    }
    const before = this.#page;
    this.#page = { id, stream };
    if (before) {
      before.stream.write(message('elsewhere', {}));
      before.stream.end();
    }
    stream.write(message('here', {}));
    if (how.comesBack) this.tell({ name: 'workspace:changed', payload: { areas: workspaceAreas } });
  }

  /** The page's stream has closed. */
  detach(stream: PageStream): void {
    if (this.#page?.stream === stream) this.#page = null;
  }

  /** Whether calls from this page are answered. */
  isHere(id: string): boolean {
    return this.#page?.id === id;
  }

  tell(event: AppEvent): void {
    this.#page?.stream.write(message('told', event));
  }

  /** Asks the page to do what only a page can, and waits for it: bounded, and never a rejection. */
  async ask(verb: PageVerb, id = this.#nextId()): Promise<Result<PageOutcome, Failure>> {
    const page = this.#page;
    if (!page) return failed(noPage);
    const outcome = await new Promise<PageOutcome | null>((resolve) => {
      const late = setTimeout(() => resolve(null), this.#patience);
      late.unref();
      this.#pending.set(id, (answer) => {
        clearTimeout(late);
        resolve(answer);
      });
      page.stream.write(message('asked', { id, ...verb }));
    });
    this.#pending.delete(id);
    return outcome === null ? failed(noPage) : ok(outcome);
  }

  /** The page's answer; false when nothing waits for it. */
  settle(id: string, outcome: PageOutcome): boolean {
    const waiting = this.#pending.get(id);
    waiting?.(outcome);
    return waiting !== undefined;
  }

  /** Hands a file to the browser; done when its bytes have been fetched. */
  async handOver(file: WaitingFile): Promise<Result<PageOutcome, Failure>> {
    const id = this.#nextId();
    this.#files.set(id, file);
    const outcome = await this.ask(
      { verb: 'download', href: `/download/${id}`, fileName: file.fileName },
      id,
    );
    this.#files.delete(id);
    return outcome;
  }

  /** A file that waits to be fetched; fetched once. */
  takeFile(id: string): WaitingFile | null {
    const file = this.#files.get(id) ?? null;
    this.#files.delete(id);
    return file;
  }

  close(): void {
    this.#page?.stream.end();
    this.#page = null;
  }
}
