// The log of changed events: what is held of them in memory follows it, whichever process wrote. Triggers fill it
// (see the migration `event_changes`), so that nothing that writes can forget to.
import type { Database } from './database.server.ts';
import type { Query } from './query.server.ts';

declare const brand: unique symbol;

/**
 * How far a reader has followed: a snapshot of Postgres as text, which names the transactions that it sees. Transactions
 * end in another order than they begin, so that the highest number seen says nothing about those below it.
 */
export type ChangePosition = string & { readonly [brand]: 'ChangePosition' };

/** The channel on which the triggers tell of changes. */
const CHANNEL = 'demarche_events';
/** Beyond this many changed events it is quicker to read them all again. */
const MOST_CHANGES = 20_000;

/** Where the log stands now. Take it before, or in the same snapshot as, reading the events that it goes with. */
export async function currentPosition(sql: Query): Promise<ChangePosition> {
  const [row] = await sql<[{ position: ChangePosition }]>`select pg_current_snapshot()::text as position`;
  return row.position;
}

/**
 * The ids of the events changed, made or removed by transactions that the position does not see, and the position after
 * them; read those events afterwards. Null where the log does not tell: it was cut above the position, the changes are
 * too many, or the position is of another server. Then take a new position and read all events.
 */
export async function readChanges(
  sql: Query,
  after: ChangePosition,
): Promise<{ readonly events: readonly number[]; readonly position: ChangePosition } | null> {
  const [row] = await sql<[{ position: ChangePosition; stale: boolean; events: number[] }]>`
    select now.snapshot::text as position, c.events,
      c.cut or pg_snapshot_xmin(now.snapshot) < pg_snapshot_xmin(${after}::pg_snapshot) as stale
    from (select pg_current_snapshot() as snapshot) now,
      (select coalesce(array_agg(distinct event_id), '{}') as events, coalesce(bool_or(event_id = 0), false) as cut
        from (
          select event_id from event_change
          where xid >= pg_snapshot_xmin(${after}::pg_snapshot)
            and (event_id = 0 or not pg_visible_in_snapshot(xid, ${after}::pg_snapshot))
          limit ${MOST_CHANGES + 1}
        ) entry) c`;
  if (row.stale || row.events.length > MOST_CHANGES) return null;
  return { events: row.events, position: row.position };
}

/**
 * Removes the entries of more than a day ago and leaves one of event 0 at the last transaction among them: a position
 * that may not see all of those transactions finds it. Only transactions below every open one go, so that each position
 * taken from now on sees them. Entries beyond the server's count came with a copy from another server: nobody follows those.
 */
export async function pruneChanges(sql: Query): Promise<void> {
  await sql`
    with gone as (
      delete from event_change using (select pg_current_snapshot() as snapshot) now
      where at < now() - interval '1 day'
        and (xid < pg_snapshot_xmin(now.snapshot) or xid >= pg_snapshot_xmax(now.snapshot))
      returning xid, xid < pg_snapshot_xmin(now.snapshot) as own
    ), last as (
      select max(xid) as xid from gone where own
    )
    insert into event_change (xid, event_id) select xid, 0 from last where xid is not null
    on conflict do nothing`;
}

const watches = new WeakMap<Database, ChangeWatch>();

interface ChangeWatch {
  readonly listeners: Set<() => void>;
  readonly started: Promise<unknown>;
}

/**
 * Calls the listener after every transaction that changed events, and whenever the connection begins to listen: after
 * it was lost, something may have been missed. All listeners of a process share one connection, which is kept until the database is
 * closed. Returns what ends the listening. Throws where the connection cannot be made at first.
 */
export async function onEventChange(db: Database, listener: () => void): Promise<() => void> {
  const watch = watches.get(db) ?? watchChanges(db);
  watch.listeners.add(listener);
  try {
    await watch.started;
  } catch (error) {
    watches.delete(db);
    watch.listeners.delete(listener);
    throw error;
  }
  return () => {
    watch.listeners.delete(listener);
  };
}

function watchChanges(db: Database): ChangeWatch {
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const watch = { listeners, started: db.sql.listen(CHANNEL, tell, tell) };
  watches.set(db, watch);
  return watch;
}
