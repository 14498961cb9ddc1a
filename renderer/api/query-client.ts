import { QueryClient } from '@tanstack/react-query';
import type { Channel } from '#shared/contract/channels.ts';
import type { WorkspaceArea } from '#shared/model/workspace.ts';
import { getBridge } from './bridge.ts';

/** Which answers rest on which part of the workspace; only these are asked again when it changes. */
const channelsByArea: Readonly<Record<WorkspaceArea, readonly Channel[]>> = {
  questions: [
    'questions:list',
    'lines:list',
    'order:get',
    'evidence:follow',
    'topics:list',
    'topics:names',
    'exports:preview',
  ],
  sitting: ['sitting:get', 'order:get', 'exports:preview'],
  recommendations: [
    'recommendations:list',
    'recommendations:history',
    'monitor:list',
    'programme:get',
    'evidence:follow',
    'topics:list',
    'topics:names',
    'exports:preview',
  ],
  monitor: ['monitor:list', 'programme:get', 'topics:list', 'exports:preview'],
  programme: ['programme:get', 'topics:list', 'exports:preview'],
  topics: ['topics:list', 'topics:names', 'exports:preview'],
  notes: ['notes:list', 'exports:preview'],
  links: ['links:list'],
  meanings: ['meanings:list'],
  people: [
    'people:get-me',
    'people:list',
    'monitor:list',
    'programme:get',
    'topics:list',
    'exports:preview',
  ],
  drafts: ['drafts:get'],
};

/** Makes the store of answers and keeps it true to the workspace. */
export function createQueryClient(): QueryClient {
  const client = new QueryClient({
    defaultOptions: {
      queries: { networkMode: 'always', retry: false, staleTime: Infinity, gcTime: 600_000 },
      mutations: { networkMode: 'always', retry: false },
    },
  });
  getBridge().on('workspace:changed', ({ areas }) => {
    for (const area of areas) {
      for (const channel of channelsByArea[area]) {
        void client.invalidateQueries({ queryKey: [channel] });
      }
    }
  });
  return client;
}
