import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exportFileName, safeFileName } from '#shared/export/file-name.ts';

describe('what an export is called', () => {
  test('the monitoring report carries the council’s title', () => {
    expect(exportFileName('monitoring-docx', '2025-01-30')).toBe(
      'Scrutiny Monitoring – 30 January 2025.docx',
    );
    expect(exportFileName('monitoring-csv', '2025-01-30')).toBe(
      'Scrutiny Monitoring – 30 January 2025.csv',
    );
  });

  test('proposals say DRAFT in the name', () => {
    expect(exportFileName('proposals-docx', '2025-01-30')).toBe(
      'Proposed recommendations – DRAFT – 30 January 2025.docx',
    );
    expect(exportFileName('proposals-csv', '2025-01-30')).toBe(
      'Proposed recommendations – DRAFT – 30 January 2025.csv',
    );
  });

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

  test('a date that is not one becomes no folder', () => {
    expect(exportFileName('monitoring-docx', '../../30/01/2025')).toBe(
      'Scrutiny Monitoring – ..-..-30-01-2025.docx',
    );
  });
});
