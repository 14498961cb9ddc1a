import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { safeFileName } from '#shared/export/file-name.ts';

describe('what an export is called', () => {
  test('any name is one that Windows takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeFileName(text, 'csv');
        expect(name).not.toMatch(/[<>:"/\\|?*]|\p{Cc}/u);
        expect(name).toMatch(/^[^. ]/);
        expect(name).toMatch(/[^. ]\.csv$/);
        expect(name.length).toBeLessThanOrEqual(124);
      }),
    );
  });
});
