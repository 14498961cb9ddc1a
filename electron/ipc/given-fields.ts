/** An object in which a field is either there with a value or not there at all. */
type Given<T extends object> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** What was given of some optional fields: those that are undefined are left out, so that they change nothing. */
export function givenFields<T extends object>(fields: T): Given<T> {
  // Each remaining entry keeps its own key and type; only the undefined ones are gone.
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== undefined),
  ) as Given<T>;
}
