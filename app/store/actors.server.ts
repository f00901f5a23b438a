// Actors as the pages read them.
import type { ActorSlug } from '../model/actor.ts';
import type { ActorDetail, ActorListRow } from '../model/listing.ts';
import { isoDateOf } from '../model/partial-date.ts';
import { readCounterparts } from './counterparts.server.ts';
import type { Database } from './database.server.ts';
import type { Query } from './query.server.ts';

/** Actors that anything mentions, most events first; `q` matches names and aliases. */
export async function listActors(
  { sql }: Database,
  { q, limit, offset }: { readonly q: string | null; readonly limit: number; readonly offset: number },
): Promise<{ readonly actors: readonly ActorListRow[]; readonly total: number }> {
  const wanted = q === null ? sql`` : sql`and ${namedLike(sql, q)}`;
  const appearing = sql`
    (exists (select from event_participant p where p.actor_id = a.id)
      or exists (select from mention m where m.actor_id = a.id)
      or exists (select from quote q where q.speaker_id = a.id))`;
  const [actors, [count]] = await Promise.all([
    sql<ActorListRow[]>`
      ${selectActors(sql)} where ${appearing} ${wanted}
      order by events desc, mentions desc, a.name, a.id limit ${limit} offset ${offset}`,
    sql<[{ total: number }]>`select count(*)::int as total from actor a where ${appearing} ${wanted}`,
  ]);
  return { actors, total: count.total };
}

/** One actor with aliases, roles and counterparts; null where there is none of that slug. */
export async function findActor(db: Database, slug: string): Promise<ActorDetail | null> {
  const { sql, prisma } = db;
  const [row] = await sql<(ActorListRow & { id: number })[]>`${selectActors(sql)} where a.slug = ${slug}`;
  if (!row) return null;
  const { id, ...actor } = row;
  const [aliases, roles, counterparts] = await Promise.all([
    prisma.actorAlias.findMany({
      where: { actorId: id },
      select: { alias: true },
      orderBy: { alias: 'asc' },
    }),
    prisma.actorRole.findMany({
      where: { actorId: id },
      select: { title: true, countryCode: true, organisation: true, dateFrom: true, dateTo: true },
      orderBy: [{ dateFrom: 'desc' }, { id: 'asc' }],
    }),
    readCounterparts(db, id),
  ]);
  return {
    ...actor,
    aliases: aliases.map(({ alias }) => alias),
    roles: roles.map(({ title, countryCode, organisation, dateFrom, dateTo }) => ({
      title,
      country: countryCode,
      organisation: organisation as ActorSlug | null,
      from: dateFrom && isoDateOf(dateFrom),
      to: dateTo && isoDateOf(dateTo),
    })),
    counterparts,
  };
}

/** Part of the name or of an alias, whatever its case. */
function namedLike(sql: Query, q: string) {
  const pattern = `%${q.replace(/[\\%_]/g, '\\$&')}%`;
  return sql`(a.name ilike ${pattern}
    or exists (select from actor_alias l where l.actor_id = a.id and l.alias ilike ${pattern}))`;
}

function selectActors(sql: Query) {
  return sql`
    select a.id, a.slug, a.name, a.kind, a.country_code as country, a.discovered,
      (select count(distinct p.event_id)::int from event_participant p join event e on e.id = p.event_id
        where p.actor_id = a.id and e.status <> 'rejected') as events,
      (select count(*)::int from quote q where q.speaker_id = a.id) as quotes,
      (select count(*)::int from mention m where m.actor_id = a.id) as mentions
    from actor a`;
}
