const directives = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-src 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
] as const;

/** The policy as index.html carries it: `frame-ancestors` has no effect in a meta tag. */
export const metaPolicy = directives.join('; ');

/** The policy as every answer carries it: nothing but our own files, no inline script or style, no framing. */
export const headerPolicy = `${metaPolicy}; frame-ancestors 'none'`;

/** The headers of every answer, in both shells. */
export const securityHeaders = {
  'Content-Security-Policy': headerPolicy,
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-store',
} as const;
