// The list of a view: a stretch of its events in the order asked for.
import type { EventFilter, Order, SortKey } from '../model/filter.ts';
import type { EventPage } from '../model/listing.ts';
import type { Database } from './database.server.ts';
import { whereEvent } from './event-filter.server.ts';
import { readEventRows } from './event-rows.server.ts';
import type { Query } from './query.server.ts';

export interface ListOptions {
  readonly sort: Order;
  readonly limit: number;
  readonly offset: number;
}

/** A stretch of the filter's events in the order asked for; by date unknown dates come last, then by id. */
export async function listEvents(
  { sql }: Database,
  filter: EventFilter,
  { sort, limit, offset }: ListOptions,
): Promise<EventPage> {
  const direction = sort.descending ? sql`desc` : sql`asc`;
  const [rows, [count]] = await Promise.all([
    sql<{ id: number }[]>`
      select e.id from event e where ${whereEvent(sql, filter)}
      order by ${orderOf(sql, sort.by)} ${direction} nulls last, e.date_from nulls last, e.id
      limit ${limit} offset ${offset}`,
    sql<[{ total: number }]>`select count(*)::int as total from event e where ${whereEvent(sql, filter)}`,
  ]);
  const events = await readEventRows(
    sql,
    rows.map(({ id }) => id),
  );
  return { events, matches: [], offset, total: count.total };
}

function orderOf(sql: Query, key: SortKey) {
  if (key === 'date') return sql`e.date_from`;
  if (key === 'confidence') return sql`e.confidence`;
  if (key === 'reports') return sql`(select count(*) from report r where r.event_id = e.id)`;
  if (key === 'kind') return sql`e.quad::text || e.type::text`;
  return sql`(
    select min(a.name) from event_participant p join actor a on a.id = p.actor_id
    where p.event_id = e.id and p.side = ${key})`;
}
