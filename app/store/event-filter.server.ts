// The filter of a view as SQL conditions on the table `event`, which every query here calls `e`.
import type postgres from 'postgres';
import type { EventFilter } from '../model/filter.ts';
import { matchesOf } from './event-search.server.ts';
import type { Query } from './query.server.ts';

type Condition = postgres.PendingQuery<postgres.Row[]>;

/** The keys of the filter that set a condition of their own: `role` belongs to actor and country. */
type FilterKey = Exclude<keyof EventFilter, 'role'>;

/**
 * The conditions of the filter joined by "and", without those of the keys in `omit`. Values of one key are
 * "any of". An event counts for a period that its own [from, to] meets; one of unknown date counts by its
 * latest possible day, and without any bound it is left out of every period.
 */
export function whereEvent(sql: Query, filter: EventFilter, omit: readonly FilterKey[] = []): Condition {
  const keys = Object.keys(conditions) as FilterKey[];
  const all = keys
    .filter((key) => !omit.includes(key))
    .map((key) => conditions[key](sql, filter))
    .filter((condition) => condition !== null);
  const start = sql`true`;
  return all.reduce((joined, condition) => sql`${joined} and ${condition}`, start);
}

const conditions: Readonly<Record<FilterKey, (sql: Query, filter: EventFilter) => Condition | null>> = {
  q: (sql, { q }) => (q === null ? null : sql`e.id in (${matchesOf(sql, q)})`),
  actor: (sql, { actor, role }) =>
    actor.length === 0
      ? null
      : sql`e.id in (select p.event_id from event_participant p
          where p.actor_id in (select id from actor where slug = any(${[...actor]}::text[]))
          ${onSide(sql, role)})`,
  country: (sql, { country, role }) =>
    country.length === 0
      ? null
      : sql`e.id in (select p.event_id from event_participant p
          where p.country_code = any(${[...country]}::text[]) ${onSide(sql, role)})`,
  pair: (sql, { pair }) => {
    if (pair.length === 0) return null;
    const any = pair
      .map(
        ({ source, target }) => sql`(e.id in (${standing(sql, 'source', source)})
          and e.id in (${standing(sql, 'target', target)}))`,
      )
      .reduce((joined, condition) => sql`${joined} or ${condition}`);
    return sql`(${any})`;
  },
  type: (sql, { type }) => (type.length === 0 ? null : sql`e.type = any(${[...type]}::text[]::event_type[])`),
  quad: (sql, { quad }) => (quad.length === 0 ? null : sql`e.quad = any(${[...quad]}::smallint[])`),
  from: (sql, { from }) => (from === null ? null : sql`e.date_to >= ${from}::date`),
  to: (sql, { to }) => (to === null ? null : sql`coalesce(e.date_from, e.date_to) <= ${to}::date`),
  publisher: (sql, { publisher }) =>
    publisher.length === 0
      ? null
      : sql`e.id in (select r.event_id from source s
          join article a on a.source_id = s.id
          join article_revision v on v.article_id = a.id
          join report r on r.revision_id = v.id
          where s.name = any(${[...publisher]}::text[]))`,
  precision: (sql, { precision }) =>
    precision.length === 0 ? null : sql`e.date_precision = any(${[...precision]}::text[]::date_precision[])`,
  status: (sql, { status }) =>
    status.length === 0
      ? sql`e.status <> 'rejected'`
      : sql`e.status = any(${[...status]}::text[]::event_status[])`,
};

function onSide(sql: Query, role: EventFilter['role']): Condition {
  return role === 'either' ? sql`` : sql`and p.side = ${role}::event_side`;
}

/** Events with the actor of that slug, or any of the country of that code, on the side. */
function standing(sql: Query, side: 'source' | 'target', who: string): Condition {
  return sql`select p.event_id from event_participant p where p.side = ${side}::event_side and (
    p.country_code = ${who} or p.actor_id in (select id from actor where slug = ${who}))`;
}
