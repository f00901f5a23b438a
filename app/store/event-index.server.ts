// The columns of all events in the memory of this process, kept in step with the database.
import { appendColumns } from './append-columns.server.ts';
import type { Database } from './database.server.ts';
import { emptyDictionaries } from './dictionaries.server.ts';
import { type ChangePosition, currentPosition, pruneChanges, readChanges } from './event-changes.server.ts';
import type { EventColumns } from './event-columns.server.ts';
import { loadColumns } from './load-columns.server.ts';

/** What is known of all events at one moment; later changes make another one. */
export interface EventIndex {
  readonly columns: EventColumns;
  /** Higher than that of any index of the same database before. */
  readonly version: number;
  /** How far the change log has been read. */
  readonly position: ChangePosition;
}

/** Above so large a share of rows that are no more, and so many of them, everything is loaded anew. */
const MOST_GARBAGE = 1 / 3;
const LEAST_GARBAGE = 20_000;

/** The last index of a database, and the end of the line of those who ask for one. */
interface Standing {
  known: EventIndex | null;
  queue: Promise<unknown>;
}

const standings = new WeakMap<Database, Standing>();

/**
 * The index as the database stands now: what any process has committed before the call is in it. The first call
 * loads it, which takes some seconds for a million events.
 */
export function getEventIndex(db: Database): Promise<EventIndex> {
  const standing = standings.get(db) ?? { known: null, queue: Promise.resolve() };
  standings.set(db, standing);
  // One after the other, as each goes on from the one before.
  const index = standing.queue.then(async () => {
    standing.known = standing.known === null ? await load(db, 1) : await follow(db, standing.known);
    return standing.known;
  });
  standing.queue = index.catch(() => undefined);
  return index;
}

async function load(db: Database, version: number): Promise<EventIndex> {
  // Read before the events: what changes in between is read twice, and nothing is missed.
  const position = await currentPosition(db.sql);
  const columns = await loadColumns(db.sql, emptyDictionaries(), null);
  // Whoever reads everything has no use for the old entries.
  await pruneChanges(db.sql);
  return follow(db, { columns, version, position });
}

async function follow(db: Database, known: EventIndex): Promise<EventIndex> {
  const changes = await readChanges(db.sql, known.position);
  if (changes === null) return load(db, known.version + 1);
  const { events, position } = changes;
  if (events.length === 0) return { ...known, position };
  const { columns } = known;
  const garbage = columns.rows - columns.byDate.length + events.length;
  if (garbage > Math.max(LEAST_GARBAGE, columns.rows * MOST_GARBAGE)) return load(db, known.version + 1);
  const changed = await loadColumns(db.sql, columns.dictionaries, events);
  return { columns: appendColumns(columns, changed, events), version: known.version + 1, position };
}
