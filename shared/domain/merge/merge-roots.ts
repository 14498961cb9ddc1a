function rootOf(id: string, parents: ReadonlyMap<string, string | null>): string {
  const passed: string[] = [];
  let at = id;
  for (;;) {
    const parent = parents.get(at) ?? null;
    if (parent === null || !parents.has(parent)) return at;
    const circle = passed.indexOf(at);
    // Two people merged two into each other: the lowest id of the circle stands for all in it, for everybody alike.
    if (circle >= 0) return passed.slice(circle).toSorted()[0] ?? at;
    passed.push(at);
    at = parent;
  }
}

/**
 * What each record was merged into in the end, by id; itself where it stands on its own. `parents` says what each was
 * merged into at once, null for nothing. A record merged into one that is not known here stands on its own, so that
 * nothing is lost from sight.
 */
export function mergeRoots(
  parents: ReadonlyMap<string, string | null>,
): ReadonlyMap<string, string> {
  return new Map([...parents.keys()].map((id) => [id, rootOf(id, parents)]));
}
