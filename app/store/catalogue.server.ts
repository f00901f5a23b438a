// The catalogue of known actors and countries in the database.
import type { Actor, CountryCode } from '../model/actor.ts';
import type { Database } from './database.server.ts';

/**
 * Writes the catalogue in one transaction where it differs from the one written last; rows that an analyst
 * edited are kept. Returns whether anything was written.
 */
export async function seedCatalogue(
  _db: Database,
  _catalogue: {
    readonly actors: readonly Actor[];
    readonly countries: readonly { readonly code: CountryCode; readonly name: string }[];
  },
): Promise<boolean> {
  throw new Error('not there yet');
}
