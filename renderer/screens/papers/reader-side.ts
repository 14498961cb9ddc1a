import { createContext, useContext } from 'react';
import { routes } from '#renderer/components/routes.ts';
import type { SideKey } from './reading-place.ts';

/** What tells a reader from the one beside it. */
export interface ReaderSide {
  readonly key: SideKey;
  /** Whether the keyboard acts on it. */
  readonly isActive: boolean;
  /** The name of a part of it, apart from the same part of the other side. */
  readonly name: (part: string) => string;
  /** Routes that open this reader elsewhere and leave the other side as it is. */
  readonly atBlock: (document: string, block: string) => string;
  readonly atPage: (document: string, page: number) => string;
}

const only: ReaderSide = {
  key: 'only',
  isActive: true,
  name: (part) => part,
  atBlock: routes.paperAtBlock,
  atPage: routes.paperAtPage,
};

/** Set for each of two readers that stand beside each other; a reader on its own needs none. */
export const ReaderSideContext = createContext<ReaderSide>(only);

/** Which reader this is a part of. */
export function useReaderSide(): ReaderSide {
  return useContext(ReaderSideContext);
}
