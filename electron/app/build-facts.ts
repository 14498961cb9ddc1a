declare const __LIBRARY_SHA256__: string;
declare const __APP_VERSION__: string;

/** What the build put into the code. Run from source nothing was put in, and what rests on it says so. */
export const buildFacts = {
  /** SHA-256 of the library image this build belongs to, in hex; "" when it was built without one. */
  librarySha256: typeof __LIBRARY_SHA256__ === 'undefined' ? '' : __LIBRARY_SHA256__,
  version: typeof __APP_VERSION__ === 'undefined' ? '0.0.0' : __APP_VERSION__,
} as const;
