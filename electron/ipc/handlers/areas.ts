import type { Channel } from '#shared/contract/channels.ts';
import type { Handlers } from '#shared/contract/contract.ts';

/** The handlers of one area of the contract: every channel that begins with its name, and no other. */
export type HandlersOf<Area extends string> = Pick<Handlers, Extract<Channel, `${Area}:${string}`>>;
