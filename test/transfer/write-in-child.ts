import { writeFileWhole } from '#electron/services/transfer/write-file.ts';

// Run as a program of its own, so that a limit can be put on the files it may write.
const [, , target = '', size = '0'] = process.argv;
const written = await writeFileWhole(target, new Uint8Array(Number(size)).fill(7));
process.stdout.write(JSON.stringify(written));
