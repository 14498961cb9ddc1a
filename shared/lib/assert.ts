/** Fails to compile when a union gains a member that a switch forgot; throws if it is reached all the same. */
export function assertNever(value: never, what: string): never {
  throw new Error(`Unexpected ${what}: ${JSON.stringify(value)}`);
}

/** Throws with the reason when a condition that the code relies on does not hold. */
export function assert(condition: unknown, reason: string): asserts condition {
  if (!condition) throw new Error(reason);
}
