// Names of the actors that a filter asks for, for titles and chips.
import type { EventFilter } from '../model/filter.ts';
import type { Database } from './database.server.ts';

/** Name by slug, of the filter's actors and pair sides that the database knows. */
export async function findActorNames(
  database: Database,
  { actor, pair }: Pick<EventFilter, 'actor' | 'pair'>,
): Promise<ReadonlyMap<string, string>> {
  const slugs = [...actor, ...pair.flatMap(({ source, target }) => [source, target])];
  if (slugs.length === 0) return new Map();
  const rows = await database.sql<{ slug: string; name: string }[]>`
    SELECT slug, name FROM actor WHERE slug IN ${database.sql(slugs)}`;
  return new Map(rows.map(({ slug, name }) => [slug, name]));
}
