import { z } from 'zod';
import { call } from '../call.ts';
import { nothing } from '../request-parts.ts';
import type { PlacedGlossary, UnexplainedAcronym } from '#shared/model/glossary.ts';
import type { Meeting } from '#shared/model/meeting.ts';
import type { StandingRow } from '#shared/model/monitoring.ts';
import type { SearchHit } from '#shared/model/search.ts';

/** What the library holds across its papers. */
export const libraryCalls = {
  'meeting:get': call<Meeting>()(nothing, 'The meeting the newest pack is for.'),
  'glossary:get': call<PlacedGlossary>()(
    nothing,
    'Acronyms and terms as the pack defines them, each with its page.',
  ),
  'glossary:list-unexplained': call<readonly UnexplainedAcronym[]>()(
    nothing,
    'The acronyms that the papers use and the glossary does not list, each with its places.',
  ),
  'monitoring:list': call<readonly StandingRow[]>()(
    nothing,
    'The printed monitoring rows, each with where it stands.',
  ),
  'library:search': call<readonly SearchHit[]>()(
    z.strictObject({ words: z.string().max(200), limit: z.int().min(1).max(50) }),
    'The pieces of the papers in which every word stands, nearest first.',
  ),
} as const;
