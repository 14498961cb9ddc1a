import { app, session } from 'electron';
import { runWindow } from '#electron/app/run-window.ts';
import { hardenProcess, hardenSession } from '#electron/app/security.ts';
import {
  isFirstCopy,
  settlePlace,
  startLog,
  startSettings,
  tellAndEnd,
} from '#electron/app/start-window.ts';

/** Start-up, in order. */
async function start(): Promise<void> {
  const place = settlePlace(process.argv.slice(1));
  if (!isFirstCopy()) return;
  hardenProcess();
  const log = startLog(place);
  await app.whenReady();
  hardenSession(session.defaultSession, { packaged: app.isPackaged });
  const settings = startSettings(place, log);
  await runWindow({ start: place, settings, log, bundleDirectory: import.meta.dirname });
}

start().catch(tellAndEnd);
