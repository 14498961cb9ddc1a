import type { z } from 'zod';
import { appCalls } from './areas/app-calls.ts';
import { enquiryCalls } from './areas/enquiry-calls.ts';
import { exchangeCalls } from './areas/exchange-calls.ts';
import { indicatorsCalls } from './areas/indicators-calls.ts';
import { libraryCalls } from './areas/library-calls.ts';
import { monitorCalls } from './areas/monitor-calls.ts';
import { notesCalls } from './areas/notes-calls.ts';
import { papersCalls } from './areas/papers-calls.ts';
import { peopleCalls } from './areas/people-calls.ts';
import { plansCalls } from './areas/plans-calls.ts';
import { programmeCalls } from './areas/programme-calls.ts';
import { questionsCalls } from './areas/questions-calls.ts';
import { recommendationsCalls } from './areas/recommendations-calls.ts';
import { topicsCalls } from './areas/topics-calls.ts';
import type { Call } from './call.ts';
import type { Channel } from './channels.ts';
import type { Failure } from '#shared/model/failure.ts';
import type { WorkspaceArea, WorkspaceStatus } from '#shared/model/workspace.ts';
import type { Result } from '#shared/lib/result.ts';

/** Every call, its request, its answer and its purpose. The client's and the handlers' types are derived from it. */
export const contract = {
  ...appCalls,
  ...libraryCalls,
  ...indicatorsCalls,
  ...plansCalls,
  ...papersCalls,
  ...questionsCalls,
  ...enquiryCalls,
  ...recommendationsCalls,
  ...monitorCalls,
  ...programmeCalls,
  ...topicsCalls,
  ...notesCalls,
  ...peopleCalls,
  ...exchangeCalls,
} as const satisfies { readonly [C in Channel]: Call<z.ZodType, unknown> };

type Contract = typeof contract;

/** What a call may be asked. */
export type RequestOf<C extends Channel> = z.output<Contract[C]['request']>;

/** What a call answers when it succeeds. */
export type AnswerOf<C extends Channel> = Contract[C]['answer'];

/** The events and what they carry. */
export interface EventPayloads {
  readonly 'workspace:changed': { readonly areas: readonly WorkspaceArea[] };
  readonly 'workspace:status': WorkspaceStatus;
  readonly 'work:progress': {
    readonly label: string;
    readonly done: number;
    readonly of: number;
  };
}

/** The handlers the app must supply: one for every call. */
export type Handlers = {
  readonly [C in Channel]: (
    request: RequestOf<C>,
  ) => Promise<Result<AnswerOf<C>, Failure>> | Result<AnswerOf<C>, Failure>;
};

/** What the renderer sees: `window.criticalFriend`, frozen. */
export interface Bridge {
  readonly calls: {
    readonly [C in Channel]: (request: RequestOf<C>) => Promise<Result<AnswerOf<C>, Failure>>;
  };
  /** Listens to an event; the answer stops listening. */
  readonly on: <E extends keyof EventPayloads>(
    event: E,
    listener: (payload: EventPayloads[E]) => void,
  ) => () => void;
}
