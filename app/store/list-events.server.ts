// The list of the events of a filter, stretch by stretch.
import type { EventFilter, Order } from '../model/filter.ts';
import type { EventPage } from '../model/listing.ts';
import type { Database } from './database.server.ts';
import { type EventIndex, getEventIndex } from './event-index.server.ts';
import { readEventRows } from './event-rows.server.ts';
import { readMatches } from './event-search.server.ts';
import { countSelected, type Selection, selectEvents } from './select-events.server.ts';
import { sortSelected } from './sort-events.server.ts';

interface PageOptions {
  readonly limit: number;
  readonly offset: number;
}

const byDate: Order = { by: 'date', descending: false };

/** A stretch of the events of the filter; by date where no order is given: unknown dates last, then by id. */
export async function listEvents(
  db: Database,
  filter: EventFilter,
  { sort = byDate, ...stretch }: PageOptions & { readonly sort?: Order },
): Promise<EventPage> {
  const selection = await selectEvents(db, await getEventIndex(db), filter);
  return listSelected(db, selection, { sort, ...stretch });
}

/** A stretch of the events of a selection. */
export async function listSelected(
  db: Database,
  selection: Selection,
  { sort, limit, offset }: PageOptions & { readonly sort: Order },
): Promise<EventPage> {
  const rows = await sortSelected(db, selection, sort);
  const ids = idsOf(selection.index, rows.subarray(offset, offset + limit));
  const { words } = selection.asked;
  const [events, matches] = await Promise.all([
    readEventRows(db.sql, ids),
    words === null ? [] : readMatches(db.sql, words.query, ids),
  ]);
  return { events, matches, offset, total: rows.length };
}

/** How many events the filter holds. */
export async function countEvents(db: Database, filter: EventFilter): Promise<number> {
  return countSelected(await selectEvents(db, await getEventIndex(db), filter));
}

/** The ids of the events of those rows. */
export function idsOf({ columns }: EventIndex, rows: Int32Array): number[] {
  return Array.from(rows, (row) => columns.id[row] ?? 0);
}
