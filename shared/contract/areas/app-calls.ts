import { z } from 'zod';
import { call } from '../call.ts';
import { nothing } from '../request-parts.ts';
import type { AppStatus, LibraryAbout } from '#shared/model/about.ts';
import { indicatorColumns } from '#shared/model/indicator-columns.ts';
import { readingMeasures, readingSizes, themes, type Settings } from '#shared/model/settings.ts';
import type { WorkspaceStatus } from '#shared/model/workspace.ts';

/** How the app stands, what is preferred, and what is asked of the computer around it. */
export const appCalls = {
  'app:status': call<AppStatus>()(nothing, 'How the app stands: library, workspace, mode.'),
  'app:about': call<LibraryAbout>()(nothing, 'What the library holds and what its build noted.'),
  'app:retry-save': call<WorkspaceStatus>()(nothing, 'Tries a failed save again now.'),
  'settings:get': call<Settings>()(nothing, 'Preferences.'),
  'settings:set': call<Settings>()(
    z.strictObject({
      theme: z.enum(themes).optional(),
      density: z.enum(['comfortable', 'compact']).optional(),
      askKey: z.boolean().optional(),
      findKey: z.boolean().optional(),
      glossaryInText: z.boolean().optional(),
      readingSize: z.literal(readingSizes).optional(),
      readingMeasure: z.enum(readingMeasures).optional(),
      lineFocus: z.boolean().optional(),
      oneSection: z.boolean().optional(),
      trayOpen: z.boolean().optional(),
      indicatorColumns: z
        .array(z.enum(indicatorColumns))
        .max(indicatorColumns.length)
        .readonly()
        .optional(),
    }),
    'Changes preferences.',
  ),
  'shell:copy': call<null>()(
    z.strictObject({ text: z.string().max(1_000_000) }),
    'Copies text to the clipboard.',
  ),
  'shell:print': call<null>()(nothing, 'Prints what is on screen.'),
  'shell:open-link': call<null>()(
    z.strictObject({ url: z.string().max(2_000) }),
    'Opens a web or e-mail address outside the app, after asking.',
  ),
} as const;
