import { expect, test } from 'vitest';
import { checkLink } from '#electron/app/links.ts';

test('a web page is shown by its whole host, as it will be looked up', () => {
  for (const [url, shown] of [
    ['https://www.southampton.gov.uk/a?b#c', 'www.southampton.gov.uk'],
    ['https://example.org:8443/', 'example.org:8443'],
    ['https://südampton.example/', 'xn--sdampton-65a.example'],
    ['HTTPS://EXAMPLE.org', 'example.org'],
  ] as const) {
    expect(checkLink(url)).toMatchObject({ ok: true, value: { shown, kind: 'web page' } });
  }
});

test('an e-mail is shown by whom it goes to', () => {
  expect(checkLink('mailto:scrutiny@southampton.gov.uk?subject=Hello')).toMatchObject({
    ok: true,
    value: { shown: 'scrutiny@southampton.gov.uk', kind: 'e-mail' },
  });
});

test('anything else is refused', () => {
  for (const url of [
    'http://example.org/',
    'https://user:password@example.org/',
    'https://southampton.gov.uk@example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'ms-word:ofe|u|https://x',
    'smb://server/share',
    '\\\\server\\share',
    'mailto:',
    'mailto:nobody',
    'app://bundle/index.html',
    'example.org',
    '',
  ]) {
    expect({ url, ok: checkLink(url).ok }).toEqual({ url, ok: false });
  }
});
