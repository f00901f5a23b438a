// Writing actors and places, in few statements for many rows.
import type { Actor, ActorSlug, Place } from '../model/actor.ts';
import type { ActingActor } from '../model/reported-act.ts';
import type { Query } from './query.server.ts';

export interface StoredActor extends ActingActor {
  readonly id: number;
  readonly discovered: boolean;
}

/** The actors of those slugs that are there, by slug. */
export async function readActors(
  sql: Query,
  slugs: readonly string[],
): Promise<ReadonlyMap<ActorSlug, StoredActor>> {
  const rows = await sql<StoredActor[]>`
    select id, slug, kind, country_code as country, discovered,
      array(select distinct organisation from actor_role r
        where r.actor_id = actor.id and organisation is not null) as organisations
    from actor where slug = any(${[...slugs]}::text[])`;
  return new Map(rows.map((row) => [row.slug, row]));
}

/**
 * Makes sure that the actors are there and returns them by slug. What an analyst edited is kept; one that was
 * only discovered gives way to the catalogue's.
 */
export async function provideActors(
  sql: Query,
  actors: readonly Actor[],
): Promise<ReadonlyMap<ActorSlug, StoredActor>> {
  const slugs = actors.map(({ slug }) => slug);
  const stored = await readActors(sql, slugs);
  const news = actors.filter((actor) => {
    const row = stored.get(actor.slug);
    return !row || (row.discovered && (!actor.discovered || (!row.country && actor.country)));
  });
  if (news.length === 0) return stored;
  await writeActors(sql, news);
  return readActors(sql, slugs);
}

/** Inserts or updates the actors with their aliases and roles, but for those that an analyst edited. */
export async function writeActors(sql: Query, actors: readonly Actor[]): Promise<void> {
  await provideCountries(
    sql,
    actors.flatMap(({ country, roles }) => [country, ...roles.map((role) => role.country)]),
  );
  const rows = JSON.stringify(actors.map(({ aliases, roles, ...actor }) => actor));
  await sql`
    insert into actor (slug, name, kind, country_code, discovered)
    select slug, name, kind, country, discovered
    from jsonb_to_recordset(${rows}::text::jsonb)
      as x(slug text, name text, kind actor_kind, country text, discovered boolean)
    on conflict (slug) do update
      set name = excluded.name, kind = excluded.kind, country_code = excluded.country_code,
          discovered = excluded.discovered
      where actor.edited_at is null and (actor.discovered or not excluded.discovered)`;
  const aliases = actors.flatMap(({ slug, aliases }) => aliases.map((alias) => ({ slug, alias })));
  await sql`
    insert into actor_alias (actor_id, alias)
    select a.id, x.alias from jsonb_to_recordset(${JSON.stringify(aliases)}::text::jsonb) as x(slug text, alias text)
    join actor a on a.slug = x.slug and a.edited_at is null
    where x.alias <> ''
    on conflict do nothing`;
  const roles = actors.flatMap(({ slug, roles }) => roles.map((role) => ({ slug, ...role })));
  await sql`
    insert into actor_role (actor_id, title, country_code, organisation, date_from, date_to)
    select a.id, x.title, x.country, x.organisation, x."from", x."to"
    from jsonb_to_recordset(${JSON.stringify(roles)}::text::jsonb)
      as x(slug text, title text, country text, organisation text, "from" date, "to" date)
    join actor a on a.slug = x.slug and a.edited_at is null
    on conflict do nothing`;
}

/** A code that no catalogue names stands as its own name. */
async function provideCountries(sql: Query, codes: readonly (string | null)[]): Promise<void> {
  const known = codes.filter((code) => code !== null);
  await sql`
    insert into country (code, name) select distinct code, code from unnest(${known}::text[]) as x(code)
    on conflict do nothing`;
}

/** Makes sure that the places are there and returns their ids by key. */
export async function providePlaces(
  sql: Query,
  places: readonly Place[],
): Promise<ReadonlyMap<string, number>> {
  if (places.length === 0) return new Map();
  const keys = places.map(({ id }) => id);
  const read = () => sql<{ id: number; key: string }[]>`
    select id, key from place where key = any(${keys}::text[])`;
  let rows = await read();
  if (rows.length < new Set(keys).size) {
    await provideCountries(
      sql,
      places.map(({ country }) => country),
    );
    await sql`
      insert into place (key, name, country_code, latitude, longitude)
      select id, name, country, latitude, longitude
      from jsonb_to_recordset(${JSON.stringify(places)}::text::jsonb)
        as x(id text, name text, country text, latitude float8, longitude float8)
      on conflict do nothing`;
    rows = await read();
  }
  return new Map(rows.map(({ id, key }) => [key, id]));
}
