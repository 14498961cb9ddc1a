import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { exitCodeOf, isSuccess, runProcess, tellEnd } from '#scripts/lib/run-process.mjs';
import { makeProject, ownRoot } from './project-folder.ts';

function run(script: string, options: Partial<Parameters<typeof runProcess>[0]> = {}) {
  return runProcess({
    command: process.execPath,
    args: ['-e', script],
    cwd: makeProject(),
    output: 'hold',
    ...options,
  });
}

describe('running a program', () => {
  test('its exit code is passed on, and what it printed is kept where it is held', async () => {
    const end = await run('console.log("agenda"); console.error("late"); process.exitCode = 3');
    expect(end).toMatchObject({ code: 3, signal: null, how: 'ended', stopped: null });
    expect(end.printed).toContain('agenda\n');
    expect(end.printed).toContain('late\n');
    expect(isSuccess(end)).toBe(false);
    expect(exitCodeOf(end)).toBe(3);
    expect(tellEnd(end)).toBe('ended with code 3');
  });

  test('arguments reach it as they are, whatever a shell would make of them', async () => {
    const odd = ["it's", 'a "b" $HOME `x`', '%PATH%', '*', ''];
    const script = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))';
    const end = await run('', { args: ['-e', script, '--', ...odd] });
    expect(JSON.parse(end.printed)).toEqual(odd);
  });

  test('a program that is not there is an end, not an exception', async () => {
    const end = await run('', { command: path.join(makeProject(), 'nothing here') });
    expect(end.how).toBe('not started');
    expect(tellEnd(end)).toBe('could not be started');
    expect(exitCodeOf(end)).toBe(1);
  });

  test('one that a signal ended is told from one that ended itself', async () => {
    const end = await run('process.kill(process.pid, "SIGKILL")');
    expect(end).toMatchObject({ code: null, signal: 'SIGKILL' });
    expect(tellEnd(end)).toBe('was ended by SIGKILL');
    expect(exitCodeOf(end)).toBe(137);
  });

  test('one that says nothing for too long is ended, with everything it began', async () => {
    // What it began holds the output open: were only the first of the two ended, this would never end.
    const script = `
      const { spawn } = require('node:child_process');
      spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)'], { stdio: 'inherit' });
      setInterval(() => {}, 1000);`;
    const end = await run(script, { quietLimit: 1500 });
    expect(end.how).toBe('too slow');
    expect(tellEnd(end)).toBe('did not answer in time');
  });

  test('one that speaks now and then is let to its end', async () => {
    const script =
      'let n = 0; const t = setInterval(() => { console.log(n); if (++n > 30) clearInterval(t); }, 100)';
    const end = await run(script, { quietLimit: 2000 });
    expect(end).toMatchObject({ code: 0, how: 'ended' });
  });

  test('one that takes too long in all is ended although it speaks', async () => {
    const end = await run('setInterval(() => console.log("still here"), 20)', {
      quietLimit: 5000,
      timeLimit: 1000,
    });
    expect(end.how).toBe('too slow');
  });
});

describe.skipIf(process.platform === 'win32')('being told to stop', () => {
  test.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'by %s: the program is told, finishes what it is doing, and only then does the script end',
    async (signal) => {
      const folder = makeProject();
      const lib = pathToFileURL(path.join(ownRoot, 'scripts/lib/run-process.mjs')).href;
      const inner = `
        process.once('SIGTERM', () => setTimeout(() => {
          require('node:fs').writeFileSync('saved', 'yes');
          process.exit(7);
        }, 300));
        setInterval(() => {}, 1000);
        console.log('running');`;
      const outer = `
        const { runProcess } = await import(${JSON.stringify(lib)});
        const end = await runProcess({ command: process.execPath, args: ['-e', ${JSON.stringify(inner)}], cwd: process.cwd() });
        console.log(JSON.stringify([end.code, end.stopped, process.listenerCount('SIGINT')]));`;
      const script = spawn(process.execPath, ['--input-type=module', '-e', outer], {
        cwd: folder,
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let printed = '';
      script.stdout.on('data', (chunk: Buffer) => {
        if (printed === '') script.kill(signal);
        printed += chunk.toString();
      });
      await once(script, 'close');
      expect(printed).toBe(`running\n[7,"${signal}",0]\n`);
      expect(fs.readFileSync(path.join(folder, 'saved'), 'utf8')).toBe('yes');
    },
  );
});
