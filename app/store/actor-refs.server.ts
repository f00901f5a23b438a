// Actors as they are referred to, by id.
import type { ActorRef } from '../model/listing.ts';
import type { Query } from './query.server.ts';

/** The actors of those ids that there are. */
export async function readActorRefs(
  sql: Query,
  ids: readonly number[],
): Promise<ReadonlyMap<number, ActorRef>> {
  const rows = await sql<(ActorRef & { id: number })[]>`
    select id, slug, name, kind, country_code as country from actor where id = any(${[...ids]}::int[])`;
  return new Map(rows.map(({ id, ...actor }) => [id, actor]));
}
