// How many events came in since a page was loaded, counted again after each change, for all the pages that are open.
import { type EventFilter, filterParams } from '../model/filter.ts';
import type { Database } from './database.server.ts';
import { onEventChange } from './event-changes.server.ts';
import { whereEvent } from './event-filter.server.ts';
import { groupBy } from './group-by.server.ts';

/** What a page shows: the events of the filter up to the highest id that there was when it was loaded. */
interface Loaded {
  readonly filter: EventFilter;
  readonly since: number;
}

/** Counting stops here: a page has to be loaded anew then, whatever the number is. */
const MOST_NEW_EVENTS = 1_000;
/** An ingestion writes an article every few milliseconds; pages are told of many at once. */
const SETTLING_MS = 500;

/** How many events of the filter are newer, up to one more than `MOST_NEW_EVENTS`. */
async function countNewEvents({ sql }: Database, { filter, since }: Loaded): Promise<number> {
  const [row] = await sql<[{ count: number }]>`
    select count(*)::int as count from (
      select from event e where e.id > ${since} and ${whereEvent(sql, filter)} limit ${MOST_NEW_EVENTS + 1}
    ) newer`;
  return row.count;
}

/**
 * Tells how many events of the filter are newer: at once, and whenever the number has changed. Returns what ends that.
 * Throws where the database cannot be reached at first; later the count follows when it is back.
 */
export async function watchNewEvents(
  db: Database,
  loaded: Loaded,
  tell: (count: number) => void,
): Promise<() => void> {
  const { watchers } = await roundsOf(db);
  const watcher: Watcher = {
    key: `${loaded.since} ${filterParams(loaded.filter)}`,
    loaded,
    tell,
    told: null,
  };
  watchers.add(watcher);
  try {
    const count = await countNewEvents(db, loaded);
    // A round that counted meanwhile knows as much or more.
    if (watcher.told === null) give(watcher, count);
  } catch (error) {
    watchers.delete(watcher);
    throw error;
  }
  return () => {
    watchers.delete(watcher);
  };
}

interface Watcher {
  /** Pages with the same key wait for the same number. */
  readonly key: string;
  readonly loaded: Loaded;
  readonly tell: (count: number) => void;
  told: number | null;
}

interface Rounds {
  readonly watchers: Set<Watcher>;
}

const rounds = new WeakMap<Database, Promise<Rounds>>();

function roundsOf(db: Database): Promise<Rounds> {
  const known = rounds.get(db) ?? beginRounds(db);
  rounds.set(db, known);
  known.catch(() => rounds.delete(db));
  return known;
}

/** After changes one round of counting is made for all, one query at a time; then it rests as long as it took. */
async function beginRounds(db: Database): Promise<Rounds> {
  const watchers = new Set<Watcher>();
  let busy = false;
  let changed = false;
  const plan = (pause: number) => {
    busy = true;
    setTimeout(round, pause).unref();
  };
  const round = async () => {
    const begun = performance.now();
    changed = false;
    // Where the database went away, its return is a change, too.
    await countForAll(db, watchers).catch(() => undefined);
    if (changed) plan(Math.max(SETTLING_MS, performance.now() - begun));
    else busy = false;
  };
  await onEventChange(db, () => {
    if (busy) changed = true;
    else if (watchers.size > 0) plan(SETTLING_MS);
  });
  return { watchers };
}

async function countForAll(db: Database, watchers: ReadonlySet<Watcher>): Promise<void> {
  for (const group of groupBy([...watchers], ({ key }) => key).values()) {
    const [first] = group;
    if (!first) continue;
    const count = await countNewEvents(db, first.loaded);
    for (const watcher of group) if (watchers.has(watcher)) give(watcher, count);
  }
}

function give(watcher: Watcher, count: number): void {
  if (watcher.told === count) return;
  watcher.told = count;
  watcher.tell(count);
}
