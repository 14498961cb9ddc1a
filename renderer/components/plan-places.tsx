import { createContext, useContext, type ReactNode } from 'react';

/** A part of a plan that holds some words, to go to from a quotation of them. */
export interface PlanPlace {
  readonly route: string;
  readonly name: string;
}

const Places = createContext<ReadonlyMap<string, PlanPlace>>(new Map());

/** Says which blocks of the papers are parts of a plan, for every quotation under it. */
export function PlanPlacesProvider({
  places,
  children,
}: {
  /** By the block's id. */
  readonly places: ReadonlyMap<string, PlanPlace>;
  readonly children: ReactNode;
}) {
  return <Places value={places}>{children}</Places>;
}

/** The part of a plan that a block is; null where it is none, or that is not known here. */
export function usePlanPlace(block: string | null): PlanPlace | null {
  const places = useContext(Places);
  return (block === null ? null : places.get(block)) ?? null;
}
