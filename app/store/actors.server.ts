// Actors as the pages read them.
import type { ActorDetail, ActorListRow } from '../model/listing.ts';
import type { Database } from './database.server.ts';

/** Actors that anything mentions, most events first; `q` matches names and aliases. */
export async function listActors(
  _db: Database,
  _options: { readonly q: string | null; readonly limit: number; readonly offset: number },
): Promise<{ readonly actors: readonly ActorListRow[]; readonly total: number }> {
  throw new Error('not there yet');
}

/** One actor with aliases, roles and counterparts; null where there is none of that slug. */
export async function findActor(_db: Database, _slug: string): Promise<ActorDetail | null> {
  throw new Error('not there yet');
}
