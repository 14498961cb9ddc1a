import { z } from 'zod';
import { call } from '../call.ts';
import { nothing } from '../request-parts.ts';
import type { Author } from '#shared/model/workspace.ts';

/** Who writes here. */
export const peopleCalls = {
  'people:get-me': call<Author>()(nothing, 'Who uses this copy.'),
  'people:list': call<readonly Author[]>()(nothing, 'Everyone who wrote something here.'),
  'people:rename-me': call<Author>()(
    z.strictObject({ name: z.string().max(120) }),
    'Sets the name shown as author.',
  ),
} as const;
