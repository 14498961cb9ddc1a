import path from 'node:path';
import { inspectLibrary } from '#scripts/library/inspect-library.ts';

// Whoever reads may stop early (“| head”); that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

// The process ends when the last byte has gone down the pipe, so nothing here ends it.
process.exitCode = await inspectLibrary({
  args: process.argv.slice(2),
  root: path.resolve(import.meta.dirname, '..'),
  print: (text) => process.stdout.write(text),
  complain: (line) => console.error(line),
});
