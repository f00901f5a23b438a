// The bundled catalogue of actors and countries, as the database takes it.
import { catalogueActors } from '../app/extraction/lexicon/catalogue.ts';
import { countries } from '../app/model/country.ts';
import { seedCatalogue } from '../app/store/catalogue.server.ts';
import type { Database } from '../app/store/database.server.ts';

/** Writes the bundled catalogue where it changed. */
export async function seedBundledCatalogue(database: Database): Promise<void> {
  await seedCatalogue(database, { actors: catalogueActors, countries });
}
