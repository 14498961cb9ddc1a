import { z } from 'zod';
import { carriedKinds } from '#shared/model/work-file.ts';
import type { Change } from '#shared/domain/merge/change.ts';
import { workFormat, workVersion } from '#shared/export/work-file.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { inOwnDirection } from '#shared/lib/text.ts';
import { failure, type Failure } from '#shared/model/failure.ts';

const id = z.string().min(1).max(200);

const change = z.strictObject({
  id,
  at: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z-\d{6}$/),
  author: id,
  device: id,
  record: id,
  kind: z.enum(carriedKinds),
  field: z.string().min(1).max(60),
  value: z.union([
    z.string().max(100_000).overwrite(inOwnDirection),
    z.number(),
    z.boolean(),
    z.null(),
  ]),
  basis: z.array(id).max(1_000),
});

const head = z.looseObject({ format: z.literal(workFormat), version: z.int().min(1) });
const whole = z.strictObject({
  format: z.literal(workFormat),
  version: z.literal(workVersion),
  changes: z.array(change).max(100_000),
});

const nothingWritten = 'Nothing was written here.';

function refuse(why: string): Result<readonly Change[], Failure> {
  return failed(failure('invalid-request', `${why} ${nothingWritten}`));
}

/** Reads a file of the Panel's work, strictly: anything that is not just so refuses it whole, in a sentence. */
export function readWorkFile(text: string): Result<readonly Change[], Failure> {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return refuse(
      'This file is no JSON, or was cut short. Choose a file saved as “The Panel’s work, JSON”.',
    );
  }
  const begins = head.safeParse(parsed);
  if (!begins.success) {
    return refuse(
      'This is not a file of Critical Friend’s work. Choose a file saved as “The Panel’s work, JSON”.',
    );
  }
  if (begins.data.version > workVersion) {
    return refuse(
      'This file was written by a newer version of Critical Friend. Install that version, then choose the file again.',
    );
  }
  const read = whole.safeParse(parsed);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join(', ') ?? '';
    return refuse(
      `This file has been altered or damaged${at === '' ? '' : ` (at ${at})`}. Ask whoever sent it for it again.`,
    );
  }
  const ids = new Set(read.data.changes.map((one) => one.id));
  if (ids.size < read.data.changes.length) {
    return refuse('This file holds one change twice, so it was altered. Ask for it again.');
  }
  return ok(read.data.changes);
}
