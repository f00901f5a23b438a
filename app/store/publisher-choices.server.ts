// Publishers to choose from while a name is typed.
import type { EventFilter } from '../model/filter.ts';
import type { FacetValue } from '../model/listing.ts';
import type { Database } from './database.server.ts';
import { countAmong } from './facet-counts.server.ts';

/** Most publishers that are counted, and most that are offered. */
const COUNTED = 500;
const OFFERED = 12;

/**
 * Publishers whose name has words that begin with those of `find`, whatever their case and accents: those whose name
 * begins so come first, and among equals those with most events. Each with the number of events that choosing it would
 * leave, the other filters standing.
 */
export async function findPublisherChoices(
  db: Database,
  { find, filter }: { readonly find: string; readonly filter: EventFilter },
): Promise<FacetValue[]> {
  // In a folded name a space stands before each word; it holds letters, digits and spaces, so no pattern either.
  const named = await db.sql<{ id: number; name: string; rank: number }[]>`
    with typed as (
      select folded(${find}) as whole, array(
        select '% ' || word || '%' from unnest(string_to_array(btrim(folded(${find})), ' ')) word) as words)
    select s.id, s.name, case when folded(s.name) like typed.whole || '%' then 0 else 1 end as rank
    from typed cross join source s
    where btrim(typed.whole) <> '' and folded(s.name) like all(typed.words)
    order by rank, length(s.name), s.name limit ${COUNTED}`;
  const counts = await countAmong(db, filter, { key: 'publisher', ids: named.map(({ id }) => id) });
  return named
    .map(({ name, rank }, index) => ({
      rank,
      choice: { value: name, label: name, count: counts[index] ?? 0 },
    }))
    .sort((a, b) => a.rank - b.rank || b.choice.count - a.choice.count)
    .slice(0, OFFERED)
    .map(({ choice }) => choice);
}
