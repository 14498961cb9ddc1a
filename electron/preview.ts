import { runPreview } from '#electron/app/preview/run-preview.ts';

/** Serves the app on this computer alone, for a computer that has no window to open it in. Never packaged. */
process.exitCode = await runPreview({
  argv: process.argv.slice(2),
  bundleDirectory: import.meta.dirname,
  say: (line) => process.stdout.write(`${line}\n`),
  complain: (line) => process.stderr.write(`${line}\n`),
  stopped: new Promise((resolve) => {
    process.once('SIGINT', resolve);
    process.once('SIGTERM', resolve);
  }),
});
