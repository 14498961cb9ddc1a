import path from 'node:path';
import { clipboard, dialog, shell, type BrowserWindow } from 'electron';
import { failed, ok } from '#shared/lib/result.ts';
import { failure } from '#shared/model/failure.ts';
import type { Clock, Ids, Shell } from './shell.ts';
import { writeFileWhole } from '#electron/services/transfer/write-file.ts';
import { checkLink } from './links.ts';

const noWindow = failed(
  failure(
    'unavailable',
    'The window is closed, so this could not be done. Start Critical Friend again.',
  ),
);

/** The kind of file as the dialogue names it. */
function filterFor(suggestedName: string) {
  const extension = path.extname(suggestedName).slice(1);
  const names: Readonly<Record<string, string>> = {
    docx: 'Word document',
    csv: 'Spreadsheet (CSV)',
    sqlite: 'Copy of what you wrote',
  };
  return [{ name: names[extension] ?? 'File', extensions: [extension] }];
}

/** The window's side of what differs between the shells. */
export function createElectronShell(options: {
  readonly version: string;
  readonly clock: Clock;
  readonly ids: Ids;
  /** The window dialogues belong to; null before it opens and after it has closed. */
  readonly window: () => BrowserWindow | null;
}): Shell {
  const { version, clock, ids, window } = options;
  return {
    kind: 'window',
    version,
    clock,
    ids,
    picker: {
      async saveFile({ suggestedName, bytes }) {
        const parent = window();
        if (!parent) return noWindow;
        const { canceled, filePath } = await dialog.showSaveDialog(parent, {
          defaultPath: suggestedName,
          filters: filterFor(suggestedName),
        });
        if (canceled || !filePath) return ok(null);
        const written = await writeFileWhole(filePath, bytes);
        return written.ok ? ok({ fileName: path.basename(filePath) }) : written;
      },
    },
    clipboard: {
      async copy(text) {
        await clipboard.writeText(text);
        return ok(null);
      },
    },
    printer: {
      print() {
        const parent = window();
        if (!parent) return Promise.resolve(noWindow);
        return new Promise((resolve) => {
          parent.webContents.print({ printBackground: false }, (done, reason) => {
            // Changing one's mind in the dialogue is no failure.
            const fine = done || /cancel/i.test(reason);
            resolve(
              fine
                ? ok(null)
                : failed(
                    failure(
                      'unavailable',
                      'It could not be printed. Check the printer, then try again.',
                    ),
                  ),
            );
          });
        });
      },
    },
    links: {
      async open(url) {
        const parent = window();
        if (!parent) return noWindow;
        const checked = checkLink(url);
        if (!checked.ok) return checked;
        const { address, shown, kind } = checked.value;
        const { response } = await dialog.showMessageBox(parent, {
          type: 'question',
          title: 'Leave Critical Friend?',
          message:
            kind === 'web page' ? `Open a page of ${shown}?` : `Write an e-mail to ${shown}?`,
          detail: 'It opens in another program, which may use the network.',
          buttons: ['Cancel', 'Open'],
          defaultId: 0,
          cancelId: 0,
          noLink: true,
        });
        if (response === 1) await shell.openExternal(address);
        return ok(null);
      },
    },
  };
}
