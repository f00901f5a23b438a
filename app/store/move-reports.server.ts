// Moving stored reports to the events that they belong to now that others have come.
import { type EventType, quadOf } from '../model/event-type.ts';
import { redirectEmptied } from './event-redirects.server.ts';
import type { Query } from './query.server.ts';

interface MovedReport {
  readonly report: number;
  readonly type: EventType;
  readonly from: number;
  readonly to: number;
  readonly reason: string | null;
}

/**
 * Moves the reports, into new events where no event is there of the id. Events that nothing is left of redirect to
 * where their reports went. Returns the ids of those that have changed and are there.
 */
export async function moveReports(sql: Query, moves: readonly MovedReport[]): Promise<readonly number[]> {
  if (moves.length === 0) return [];
  const rows = JSON.stringify(moves.map((move) => ({ ...move, quad: quadOf(move.type) })));
  await sql`
    insert into event (id, type, mode, quad, cameo_root, summary, date_precision, date_basis, assertion, confidence)
    overriding system value
    select distinct on (x."to") x."to", r.type, r.mode, x.quad, r.cameo_root, r.summary, 'unknown', 'publication',
      r.assertion, r.confidence
    from jsonb_to_recordset(${rows}::text::jsonb) as x(report int, "to" int, quad smallint)
    join report r on r.id = x.report
    order by x."to", r.id
    on conflict (id) do nothing`;
  // Where a sentence is told in the event already, its report stays where it is.
  await sql`
    update report r set event_id = x."to", join_reason = x.reason
    from jsonb_to_recordset(${rows}::text::jsonb) as x(report int, "to" int, reason text)
    where r.id = x.report and not exists (
      select from report other where other.event_id = x."to" and other.revision_id = r.revision_id
        and other.span_start = r.span_start and other.span_end = r.span_end)`;
  const gone = await redirectEmptied(sql, new Map(moves.map(({ from, to }) => [from, to])));
  return [...new Set(moves.flatMap(({ from, to }) => [from, to]))].filter((id) => !gone.includes(id));
}
