// Facets: what the filter bar offers, with the number of events behind each value.
import {
  type EventStatus,
  type EventType,
  eventStatuses,
  eventTypeFacts,
  eventTypes,
  type Quad,
  quadNames,
  quads,
} from '../model/event-type.ts';
import type { EventFilter } from '../model/filter.ts';
import type { Facets, FacetValue } from '../model/listing.ts';
import type { Database } from './database.server.ts';
import { type FilterKey, whereEvent } from './event-filter.server.ts';
import type { Query } from './query.server.ts';

/** Longest facet; what the filter asks for is in it whatever its count. */
const MOST_VALUES = 200;

const statusNames: Readonly<Record<EventStatus, string>> = {
  extracted: 'Extracted',
  confirmed: 'Confirmed',
  rejected: 'Rejected',
};

/** Counts each facet with the filters of all other keys standing; most events first. */
export async function countFacets({ sql }: Database, filter: EventFilter): Promise<Facets> {
  const [actors, countries, types, quadCounts, publishers, statuses] = await Promise.all([
    countActors(sql, filter),
    countCountries(sql, filter),
    countColumn(sql, filter, 'type'),
    countColumn(sql, filter, 'quad'),
    countPublishers(sql, filter),
    countColumn(sql, filter, 'status'),
  ]);
  const labelled = <Value extends string | number>(
    values: readonly Value[],
    counts: ReadonlyMap<string, number>,
    labelOf: (value: Value) => string,
  ): FacetValue[] =>
    values.map((value) => ({
      value: String(value),
      label: labelOf(value),
      count: counts.get(String(value)) ?? 0,
    }));
  return {
    actors,
    countries,
    publishers,
    types: labelled(eventTypes, types, (type: EventType) => eventTypeFacts[type].label),
    quads: labelled(quads, quadCounts, (quad: Quad) => quadNames[quad]),
    statuses: labelled(eventStatuses, statuses, (status: EventStatus) => statusNames[status]),
  };
}

async function countColumn(
  sql: Query,
  filter: EventFilter,
  key: FilterKey & ('type' | 'quad' | 'status'),
): Promise<ReadonlyMap<string, number>> {
  const rows = await sql<{ value: string; count: number }[]>`
    select e.${sql(key)}::text as value, count(*)::int as count from event e
    where ${whereEvent(sql, filter, [key])}
    group by 1`;
  return new Map(rows.map(({ value, count }) => [value, count]));
}

function onSide(sql: Query, { role }: EventFilter) {
  return role === 'either' ? sql`` : sql`and p.side = ${role}::event_side`;
}

async function countActors(sql: Query, filter: EventFilter): Promise<FacetValue[]> {
  return sql<FacetValue[]>`
    select a.slug as value, a.name as label, coalesce(c.count, 0)::int as count
    from (
      select p.actor_id, count(distinct e.id) as count from event e
      join event_participant p on p.event_id = e.id ${onSide(sql, filter)}
      where ${whereEvent(sql, filter, ['actor'])}
      group by p.actor_id
    ) c
    full join (select id from actor where slug = any(${[...filter.actor]}::text[])) asked on asked.id = c.actor_id
    join actor a on a.id = coalesce(c.actor_id, asked.id)
    order by asked.id is null, count desc, a.name limit ${MOST_VALUES}`.then(byCount);
}

async function countCountries(sql: Query, filter: EventFilter): Promise<FacetValue[]> {
  return sql<FacetValue[]>`
    select k.code as value, k.name as label, coalesce(c.count, 0)::int as count
    from (
      select p.country_code, count(distinct e.id) as count from event e
      join event_participant p on p.event_id = e.id and p.country_code is not null ${onSide(sql, filter)}
      where ${whereEvent(sql, filter, ['country'])}
      group by p.country_code
    ) c
    full join (select code from country where code = any(${[...filter.country]}::text[])) asked
      on asked.code = c.country_code
    join country k on k.code = coalesce(c.country_code, asked.code)
    order by asked.code is null, count desc, k.name limit ${MOST_VALUES}`.then(byCount);
}

async function countPublishers(sql: Query, filter: EventFilter): Promise<FacetValue[]> {
  return sql<FacetValue[]>`
    select s.name as value, s.name as label, coalesce(c.count, 0)::int as count
    from (
      select a.source_id, count(distinct e.id) as count from event e
      join report r on r.event_id = e.id
      join article_revision v on v.id = r.revision_id
      join article a on a.id = v.article_id and a.source_id is not null
      where ${whereEvent(sql, filter, ['publisher'])}
      group by a.source_id
    ) c
    full join (select id from source where name = any(${[...filter.publisher]}::text[])) asked
      on asked.id = c.source_id
    join source s on s.id = coalesce(c.source_id, asked.id)
    order by asked.id is null, count desc, s.name limit ${MOST_VALUES}`.then(byCount);
}

function byCount(values: readonly FacetValue[]): FacetValue[] {
  return values.toSorted((a, b) => b.count - a.count || a.label.localeCompare(b.label, 'en'));
}
