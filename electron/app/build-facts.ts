declare const LIBRARY_SHA256: string;
declare const APP_VERSION: string;

/** What the build put into the code. Run from source nothing was put in, and what rests on it says so. */
export const buildFacts = {
  /** SHA-256 of the library image this build belongs to, in hex; "" when it was built without one. */
  librarySha256: typeof LIBRARY_SHA256 === 'undefined' ? '' : LIBRARY_SHA256,
  version: typeof APP_VERSION === 'undefined' ? '0.0.0' : APP_VERSION,
} as const;
