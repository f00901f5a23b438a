// Events as the pages and exports read them, and the analyst's decisions on them.
import type { EventStatus } from '../model/event-type.ts';
import type { EventFilter } from '../model/filter.ts';
import type { EventDetail, EventExport, EventPage } from '../model/listing.ts';
import type { Database } from './database.server.ts';

export interface PageOptions {
  readonly limit: number;
  readonly offset: number;
}

/** The events of the filter by date (unknown dates last), then id, with how many there are in all. */
export async function listEvents(
  _db: Database,
  _filter: EventFilter,
  _page: PageOptions,
): Promise<EventPage> {
  throw new Error('not there yet');
}

/** One event with its evidence in context, the quotes around it and its history; null where there is none. */
export async function findEvent(_db: Database, _id: number): Promise<EventDetail | null> {
  throw new Error('not there yet');
}

/** The events of the filter in the order of `listEvents`, with every report, in constant memory. */
// biome-ignore lint/correctness/useYield: filled in next
export async function* streamEvents(_db: Database, _filter: EventFilter): AsyncGenerator<EventExport> {
  throw new Error('not there yet');
}

/** Sets an event's status by hand and notes it in its history; false where there is no such event. */
export async function setEventStatus(
  _db: Database,
  _decision: {
    readonly id: number;
    readonly status: EventStatus;
    readonly by: string;
    readonly reason: string | null;
  },
): Promise<boolean> {
  throw new Error('not there yet');
}
