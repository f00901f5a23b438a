// The columns that come from the reports: how many there are, the texts that they stand in, and who published those.
import type { EventColumns } from './event-columns.server.ts';
import { type Numbers, toListColumn } from './list-column.server.ts';
import { type Pick, readInto } from './packed-rows.server.ts';
import type { Query } from './query.server.ts';

const MOST_REPORTS = 65_535;

/** Event, publisher, -1 where there is none, and revision. */
export function readReports(sql: Query, pick: Pick, into: readonly Numbers[]): Promise<void> {
  return readInto(
    sql,
    {
      columns: ['r.event_id', 'coalesce(a.source_id, -1)', 'r.revision_id'],
      from: `report r join article_revision v on v.id = r.revision_id join article a on a.id = v.article_id
        where ${pick('r.event_id')}`,
    },
    into,
  );
}

/** The columns of what `readReports` read. */
export function reportsFrom(
  read: readonly Numbers[],
  { rows, rowOf }: { readonly rows: number; readonly rowOf: Int32Array },
): { readonly [Column in 'publishers' | 'revisions' | 'reports']: EventColumns[Column] } {
  const none = new Int32Array(0);
  const [event = none, publisher = none, revision = none] = read.map((numbers) => numbers.toArray());
  const row = event.map((id) => rowOf[id] ?? -1);
  const reports = new Uint16Array(rows);
  for (const one of row) if (one !== -1) reports[one] = Math.min(MOST_REPORTS, (reports[one] ?? 0) + 1);
  const side = new Uint8Array(row.length);
  return {
    publishers: toListColumn({ row, value: publisher, side }, rows),
    revisions: toListColumn({ row, value: revision, side }, rows),
    reports,
  };
}
