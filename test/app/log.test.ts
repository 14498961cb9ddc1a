import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { describeError, openLog } from '#electron/app/log.ts';

test('the log says what broke and where, and never the message, which may quote a note', () => {
  const directory = fs.mkdtempSync(path.join(os.tmpdir(), 'critical-friend-log-'));
  const log = openLog(directory);
  log.note('library opened');
  log.refused('questions:add', 'too_big at wording');
  log.broke('questions:add', new TypeError('cannot read SECRET\nSECRET line'));
  log.broke('questions:add', 'SECRET text');
  log.broke('questions:add', Object.assign(new Error('SECRET'), { code: 'ENOSPC' }));
  const text = fs.readFileSync(path.join(directory, 'critical-friend.log'), 'utf8');
  expect(text).toContain('library opened');
  expect(text).toContain('refused questions:add: too_big at wording');
  expect(text).toContain('broke questions:add: TypeError | at ');
  expect(text).toContain('Error ENOSPC');
  expect(text).not.toContain('SECRET');
});

test('an error without a stack is still described', () => {
  const error = new RangeError('SECRET');
  delete error.stack;
  expect(describeError(error)).toBe('RangeError');
  expect(describeError(null)).toBe('something that is no error (object)');
});
