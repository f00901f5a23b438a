// With whom an actor deals, and how that went over time.
import type { ActorRef, CounterpartTrend } from '../model/listing.ts';
import type { QuadCounts, TrendUnit } from '../model/picture.ts';
import { trendUnitOf } from '../model/trend-unit.ts';
import type { Database } from './database.server.ts';
import { groupBy } from './group-by.server.ts';
import type { Query } from './query.server.ts';

interface CountedDay {
  readonly counterpart: number;
  /** First day of the week or the month, and of the next; days since the epoch. */
  readonly start: number;
  readonly end: number;
  readonly counts: QuadCounts;
}

/**
 * The `limit` actors that stand opposite the actor of that slug most often, most events first; each event that is not
 * rejected and has a date or a day of report counts once, in the middle of its days.
 */
export async function readCounterpartTrends(
  { sql }: Database,
  slug: string,
  limit: number,
): Promise<CounterpartTrend[]> {
  const top = await sql<(ActorRef & { id: number; events: number; first: number; last: number })[]>`
    with met as (${eventsWith(sql, slug)})
    select a.id, a.slug, a.name, a.kind, a.country_code as country, x.events,
      min(x.first) over () as first, max(x.last) over () as last
    from (
      select counterpart, count(*)::int as events, min(day) - date '1970-01-01' as first, max(day) - date '1970-01-01' as last
      from met group by counterpart order by events desc, counterpart limit ${limit}
    ) x join actor a on a.id = x.counterpart
    order by x.events desc, a.id`;
  const [head] = top;
  if (head === undefined) return [];
  const unit = trendUnitOf(head.last - head.first);
  const days = await countDays(sql, { slug, unit, counterparts: top.map(({ id }) => id) });
  const byCounterpart = groupBy(days, ({ counterpart }) => counterpart);
  return top.map(({ id, slug, name, kind, country, events }) => ({
    actor: { slug, name, kind, country },
    events,
    trend: {
      unit,
      points: (byCounterpart.get(id) ?? []).map(({ start, end, counts }) => ({
        period: { start, end },
        counts,
      })),
    },
  }));
}

function countDays(
  sql: Query,
  {
    slug,
    unit,
    counterparts,
  }: { readonly slug: string; readonly unit: TrendUnit; readonly counterparts: readonly number[] },
): Promise<readonly CountedDay[]> {
  return sql<CountedDay[]>`
    with met as (${eventsWith(sql, slug)})
    select counterpart, first - date '1970-01-01' as start,
      (first + ${`1 ${unit}`}::interval)::date - date '1970-01-01' as "end",
      array[count(*) filter (where quad = 1), count(*) filter (where quad = 2),
        count(*) filter (where quad = 3), count(*) filter (where quad = 4)]::int[] as counts
    from (select counterpart, quad, date_trunc(${unit}, day::timestamp)::date as first from met
      where counterpart = any(${[...counterparts]}::int[])) x
    group by counterpart, first order by counterpart, first`;
}

/** Each event of the actor once for each actor on the other side, with its class and the day that it counts on. */
function eventsWith(sql: Query, slug: string) {
  return sql`
    select distinct e.id, other.actor_id as counterpart, e.quad,
      coalesce(e.date_from, e.date_to)
        + (coalesce(e.date_to, e.date_from) - coalesce(e.date_from, e.date_to)) / 2 as day
    from actor self
    join event_participant own on own.actor_id = self.id
    join event_participant other on other.event_id = own.event_id and other.side <> own.side
      and other.actor_id <> self.id
    join event e on e.id = own.event_id
    where self.slug = ${slug} and e.status <> 'rejected' and coalesce(e.date_from, e.date_to) is not null`;
}
