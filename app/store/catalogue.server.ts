// The catalogue of known actors and countries in the database.
import { createHash } from 'node:crypto';
import type { Actor, CountryCode } from '../model/actor.ts';
import type { Database } from './database.server.ts';
import { writeActors } from './write-actors.server.ts';

interface Catalogue {
  readonly actors: readonly Actor[];
  readonly countries: readonly { readonly code: CountryCode; readonly name: string }[];
}

/**
 * Writes the catalogue in one transaction where it differs from the one written last; rows that an analyst
 * edited are kept. Returns whether anything was written.
 */
export async function seedCatalogue(db: Database, catalogue: Catalogue): Promise<boolean> {
  const hash = createHash('sha256').update(JSON.stringify(catalogue)).digest('hex');
  return db.sql.begin(async (sql) => {
    await sql`lock table catalogue in exclusive mode`;
    const [standing] = await sql<{ hash: string }[]>`select hash from catalogue`;
    if (standing?.hash === hash) return false;
    await sql`
      insert into country (code, name)
      select code, name from jsonb_to_recordset(${JSON.stringify(catalogue.countries)}::text::jsonb)
        as x(code text, name text)
      on conflict (code) do update set name = excluded.name`;
    await writeActors(sql, catalogue.actors);
    await sql`
      insert into catalogue (id, hash) values (1, ${hash})
      on conflict (id) do update set hash = excluded.hash, seeded_at = now()`;
    return true;
  });
}
