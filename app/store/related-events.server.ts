// Events that stand near another in time and have its parties: what it answers, and what answered it.
import type { EventRow } from '../model/listing.ts';
import { readEventRows } from './event-rows.server.ts';
import type { Query } from './query.server.ts';

/** How far off an event may stand, days. */
const NEAR = 30;
const MOST = 8;

/**
 * Events that share two parties with this one, or its only one, within 30 days of it: the nearest first, then those that
 * share most; at most 8. A party is the country of an actor that has one, else the actor. An event without a date stands
 * at the day by which it was reported; one known only to the quarter or the year is near nothing.
 */
export async function readRelatedEvents(sql: Query, id: number): Promise<EventRow[]> {
  const rows = await sql<{ id: number }[]>`
    with own as (
      select e.id, coalesce(e.date_from, e.date_to) as day, array_agg(distinct ${partyOf(sql)}) as parties
      from event e join event_participant p on p.event_id = e.id
      where e.id = ${id} and ${isPlaced(sql)}
      group by e.id
    ),
    near as (
      select e.id, abs(e.date_from - own.day) as days from own, event e
      where e.date_from between own.day - ${NEAR}::int and own.day + ${NEAR}::int
        and e.id <> own.id and e.status <> 'rejected' and ${isPlaced(sql)}
      union all
      select e.id, abs(e.date_to - own.day) from own, event e
      where e.date_precision = 'unknown' and e.date_from is null
        and e.date_to between own.day - ${NEAR}::int and own.day + ${NEAR}::int
        and e.id <> own.id and e.status <> 'rejected'
    )
    select near.id from own, near
    cross join lateral (
      select count(distinct ${partyOf(sql)}) as parties from event_participant p
      where p.event_id = near.id and ${partyOf(sql)} = any(own.parties)
    ) shared
    where shared.parties >= least(2, cardinality(own.parties))
    order by near.days, shared.parties desc, near.id limit ${MOST}`;
  return readEventRows(
    sql,
    rows.map((row) => row.id),
  );
}

/** The party of the participant `p`. */
function partyOf(sql: Query) {
  return sql`coalesce(p.country_code, p.actor_id::text)`;
}

/** Whether the event `e` stands somewhere: its place is not a whole quarter or year. */
function isPlaced(sql: Query) {
  return sql`e.date_precision not in ('quarter', 'year')`;
}
