// What the loader of the explorer takes by itself, in this process: without the page's server, packing and sending.
import { parseView } from '../app/model/filter.ts';
import type { Database } from '../app/store/database.server.ts';
import { getEventIndex } from '../app/store/event-index.server.ts';
import { readExplorer } from '../app/store/explorer.server.ts';
import { millisecondsSince } from './measurement.ts';

/** The time for each of the queries, the first time that each is asked, ms. */
export async function timeLoader(db: Database, queries: readonly string[]): Promise<readonly number[]> {
  const times: number[] = [];
  for (const query of queries) {
    const { view } = parseView(new URLSearchParams(query));
    const began = process.hrtime.bigint();
    await readExplorer(db, view);
    times.push(millisecondsSince(began));
  }
  return times;
}

/** Loads the columns, and lets the code be compiled and the connections be opened by what nobody measures. */
export async function warmLoader(db: Database, queries: readonly string[]): Promise<void> {
  await getEventIndex(db);
  await timeLoader(db, queries);
}
