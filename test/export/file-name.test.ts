import { describe, expect, test } from 'vitest';
import { exportFileName } from '#shared/export/file-name.ts';

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

  test('a date that is not one becomes no folder', () => {
    expect(exportFileName('monitoring-docx', '../../30/01/2025')).toBe(
      'Scrutiny Monitoring – ..-..-30-01-2025.docx',
    );
  });
});
