import { useQuery } from '@tanstack/react-query';
import type { Block } from '#shared/model/document.ts';
import { failure } from '#shared/model/failure.ts';
import { getBridge } from './bridge.ts';
import type { Answer } from './use-answer.ts';

/** The most blocks the app gives in one answer. */
const blocksAtOnce = 500;

/** A whole paper, fetched in as many answers as it takes. `count` is the paper's number of blocks. */
export function useBlocks(document: string, count: number): Answer<readonly Block[]> {
  const query = useQuery({
    queryKey: ['papers:blocks', document, count],
    queryFn: async () => {
      const starts = Array.from(
        { length: Math.ceil(count / blocksAtOnce) },
        (_, index) => index * blocksAtOnce,
      );
      const answers = await Promise.all(
        starts.map((from) =>
          getBridge().calls['papers:blocks']({
            document,
            from,
            to: Math.min(from + blocksAtOnce, count) - 1,
          }),
        ),
      );
      return answers.flatMap((answer) => {
        if (!answer.ok) throw new Error(answer.failure.message);
        return answer.value;
      });
    },
  });
  if (query.data) return { state: 'ready', value: query.data };
  if (query.error) {
    return {
      state: 'failed',
      failure: failure('unavailable', query.error.message),
      retry: () => void query.refetch(),
    };
  }
  return { state: 'loading' };
}
