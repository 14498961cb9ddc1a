import path from 'node:path';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure, type FailureCode } from '#shared/model/failure.ts';
import type { Clock, Ids, Shell } from '../shell.ts';
import { writeFileWhole } from '#electron/services/transfer/write-file.ts';
import { checkLink } from '../links.ts';
import type { ClientLink } from './client-link.ts';
import type { PageOutcome } from './client-messages.ts';

/** An outcome as an answer: what the browser would not do is said in a sentence. */
function answered(
  outcome: Result<PageOutcome, Failure>,
  code: FailureCode,
  sentence: string,
): Result<null, Failure> {
  if (!outcome.ok) return outcome;
  return outcome.value === 'failed' ? failed(failure(code, sentence)) : ok(null);
}

/** The loopback preview's side of what differs between the shells: the page does it, or a folder takes the files. */
export function createPreviewShell(options: {
  readonly version: string;
  readonly clock: Clock;
  readonly ids: Ids;
  readonly link: ClientLink;
  /** Exports go here when given, else to the browser as a download. */
  readonly exportDirectory: string | null;
}): Shell {
  const { version, clock, ids, link, exportDirectory } = options;
  return {
    kind: 'preview',
    version,
    clock,
    ids,
    picker: {
      async saveFile({ suggestedName, mediaType, bytes }) {
        if (exportDirectory !== null) {
          const written = await writeFileWhole(path.join(exportDirectory, suggestedName), bytes);
          return written.ok ? ok({ fileName: suggestedName }) : written;
        }
        const outcome = await link.handOver({ fileName: suggestedName, mediaType, bytes });
        if (!outcome.ok) return outcome;
        return outcome.value === 'done'
          ? ok({ fileName: suggestedName })
          : failed(
              failure(
                'unavailable',
                'The browser did not take the file, so nothing was saved. Allow downloads for this page, then try again.',
              ),
            );
      },
    },
    clipboard: {
      copy: async (text) =>
        answered(
          await link.ask({ verb: 'copy', text }),
          'not-allowed',
          'The browser did not let the text be copied. Select it and copy it by hand.',
        ),
    },
    printer: {
      print: async () =>
        answered(
          await link.ask({ verb: 'print' }),
          'unavailable',
          'The browser did not print. Use its own menu to print this page.',
        ),
    },
    links: {
      async open(url) {
        const checked = checkLink(url);
        if (!checked.ok) return checked;
        const { address, shown, kind } = checked.value;
        const question =
          kind === 'web page'
            ? `Open a page of ${shown} in a new tab? It leaves Critical Friend and uses the network.`
            : `Write an e-mail to ${shown}? It leaves Critical Friend.`;
        return answered(
          await link.ask({ verb: 'open-link', address, question }),
          'not-allowed',
          'The browser did not open the address. Copy it and open it by hand.',
        );
      },
    },
  };
}
