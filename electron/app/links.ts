import { failed, ok, type Result } from '#shared/lib/result.ts';
import { failure, type Failure } from '#shared/model/failure.ts';

/** An address that may be opened outside the app, and what the person is shown of it before. */
export interface OutsideLink {
  readonly address: string;
  /** The whole host of a web page ("www.southampton.gov.uk"), or the e-mail addresses a message would go to. */
  readonly shown: string;
  readonly kind: 'web page' | 'e-mail';
}

const refused = failure(
  'not-allowed',
  'Only web addresses that begin with https and e-mail addresses can be opened. Nothing was opened.',
);

/** Checks an address: https without a user name or password in it, or mailto to somebody. Everything else is refused. */
export function checkLink(url: string): Result<OutsideLink, Failure> {
  if (!URL.canParse(url)) return failed(refused);
  const parsed = new URL(url);
  if (parsed.protocol === 'https:' && parsed.username === '' && parsed.password === '') {
    return ok({ address: parsed.href, shown: parsed.host, kind: 'web page' });
  }
  if (parsed.protocol === 'mailto:' && parsed.pathname.includes('@')) {
    // Shown as it stands, escapes and all: what is shown is what is opened.
    return ok({ address: parsed.href, shown: parsed.pathname, kind: 'e-mail' });
  }
  return failed(refused);
}
