// Actors to choose from while a name is typed.
import type { EventFilter } from '../model/filter.ts';
import type { ActorChoice, ActorRef } from '../model/listing.ts';
import type { Database } from './database.server.ts';
import { countAmong } from './facet-counts.server.ts';
import type { Query } from './query.server.ts';

/** Most actors that are counted, and most that are offered. */
const COUNTED = 500;
const OFFERED = 12;

/**
 * Actors of events whose name or alias has words that begin with those of `find`, whatever their case and accents: those
 * whose name begins so come first, then other names, then aliases, and among equals those with most events. Each with
 * the number of events that choosing it would leave, the other filters standing.
 */
export async function findActorChoices(
  db: Database,
  { find, filter }: { readonly find: string; readonly filter: EventFilter },
): Promise<ActorChoice[]> {
  const named = await findNamed(db.sql, find);
  const counts = await countAmong(db, filter, { key: 'actor', ids: named.map(({ id }) => id) });
  return named
    .map(({ id, rank, ...actor }, index) => ({ rank, choice: { ...actor, count: counts[index] ?? 0 } }))
    .sort((a, b) => a.rank - b.rank || b.choice.count - a.choice.count)
    .slice(0, OFFERED)
    .map(({ choice }) => choice);
}

interface NamedActor extends ActorRef {
  readonly id: number;
  /** The alias that matches, where the name does not. */
  readonly alias: string | null;
  readonly rank: number;
}

async function findNamed(sql: Query, find: string): Promise<readonly NamedActor[]> {
  // In a folded name a space stands before each word; it holds letters, digits and spaces, so no pattern either.
  return sql<NamedActor[]>`
    with typed as (
      select folded(${find}) as whole, array(
        select '% ' || word || '%' from unnest(string_to_array(btrim(folded(${find})), ' ')) word) as words)
    select a.id, a.slug, a.name, a.kind, a.country_code as country, l.alias,
      case when a.folded like typed.whole || '%' then 0 when l.alias is null then 1 else 2 end as rank
    from typed cross join actor a
    left join lateral (
      select alias from actor_alias l
      where l.actor_id = a.id and not a.folded like all(typed.words) and l.folded like all(typed.words)
      order by l.folded like typed.whole || '%' desc, length(l.alias), l.alias limit 1) l on true
    where btrim(typed.whole) <> '' and (a.folded like all(typed.words) or l.alias is not null)
      and exists (select from event_participant p where p.actor_id = a.id)
    order by rank, length(a.name), a.name limit ${COUNTED}`;
}
