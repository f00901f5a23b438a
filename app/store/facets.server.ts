// Facets: what the filter bar offers, with the number of events behind each value.
import type { EventFilter } from '../model/filter.ts';
import type { Facets } from '../model/listing.ts';
import type { Database } from './database.server.ts';

/** Counts each facet with the filters of all other keys standing; most events first. */
export async function countFacets(_db: Database, _filter: EventFilter): Promise<Facets> {
  throw new Error('not there yet');
}
