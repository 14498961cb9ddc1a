import { compareWork, type WorkComparison } from '#shared/domain/exchange/compare-work.ts';
import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';
import type { WorkSummary } from '#shared/model/work-file.ts';
import { readWorkFile } from '#electron/services/transfer/read-work-file.ts';
import type { Stores } from '../stores.ts';
import type { HandlersOf } from './areas.ts';

function toSummary({ fresh, same, changed }: WorkComparison): WorkSummary {
  return { fresh, same, changed };
}

/** Takes in what another copy of the app wrote out: read strictly, compared, and only then written. */
export function exchangeHandlers({ workspace, shell }: Stores): HandlersOf<'exchange'> {
  const compare = async (text: string): Promise<Result<WorkComparison, Failure>> => {
    if (!workspace.ok) return workspace;
    const read = readWorkFile(text);
    if (!read.ok) return read;
    const { me, changes } = await workspace.value.listChanges();
    const compared = compareWork(changes, read.value, { me, now: shell.clock.now() });
    return compared.refusal === null
      ? ok(compared)
      : failed(failure('invalid-request', `${compared.refusal} Nothing was written here.`));
  };
  return {
    'exchange:compare': async ({ text }) => {
      const compared = await compare(text);
      return compared.ok ? ok(toSummary(compared.value)) : compared;
    },
    'exchange:take-in': async ({ text }) => {
      const compared = await compare(text);
      if (!compared.ok) return compared;
      if (!workspace.ok) return workspace;
      const taken = await workspace.value.takeIn(compared.value.missing);
      return taken.ok ? ok(toSummary(compared.value)) : taken;
    },
  };
}
