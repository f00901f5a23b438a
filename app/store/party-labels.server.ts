// Names of parties: countries by their code, actors by their slug.
import { countryName } from '../model/country.ts';
import type { Query } from './query.server.ts';

/** The name by key; a key that is none stands for itself. */
export async function labelParties(
  sql: Query,
  keys: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const labels = new Map(keys.map((key) => [key, countryName(key)]));
  const slugs = [...labels].filter(([key, label]) => key === label).map(([key]) => key);
  if (slugs.length === 0) return labels;
  const rows = await sql<{ slug: string; name: string }[]>`
    select slug, name from actor where slug = any(${slugs}::text[])`;
  for (const { slug, name } of rows) labels.set(slug, name);
  return labels;
}
