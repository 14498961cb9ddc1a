/** The name of every call the renderer can make. Tied to the contract by the compiler; imports nothing. */
export const channels = [
  'app:status',
  'app:about',
  'app:retry-save',
  'meeting:get',
  'indicators:list',
  'indicators:get',
  'papers:list',
  'papers:outline',
  'papers:blocks',
  'papers:find-place',
  'papers:action-pages',
  'glossary:get',
  'monitoring:list',
  'library:search',
  'questions:list',
  'questions:add',
  'questions:edit',
  'questions:move',
  'questions:remove',
  'questions:restore',
  'questions:drop-evidence',
  'recommendations:list',
  'recommendations:draft',
  'recommendations:edit',
  'recommendations:set-state',
  'recommendations:move',
  'recommendations:remove',
  'recommendations:restore',
  'recommendations:drop-evidence',
  'drafts:get',
  'drafts:put',
  'people:get-me',
  'people:rename-me',
  'exports:preview',
  'exports:save',
  'workspace:save-copy',
  'settings:get',
  'settings:set',
  'shell:copy',
  'shell:print',
  'shell:open-link',
] as const;

export type Channel = (typeof channels)[number];

/** What the app tells the renderer without being asked. */
export const events = ['workspace:changed', 'workspace:status', 'work:progress'] as const;

export type EventName = (typeof events)[number];
