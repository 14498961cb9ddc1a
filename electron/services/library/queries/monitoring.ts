import type { MonitoringRow } from '#shared/model/monitoring.ts';
import { toMonitoringRow } from '../rows.ts';
import type { SqliteReader } from '../sqlite.ts';

/** The rows of the printed monitoring table, in the order of the paper. */
export function listMonitoringRows(database: SqliteReader): readonly MonitoringRow[] {
  return database
    .all('SELECT * FROM monitoring_rows ORDER BY document, ordinal')
    .map(toMonitoringRow);
}
