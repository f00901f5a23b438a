// What `npm start` and `npm run dev` have in common: the database, the sample corpus, the way out.
import type { Server } from 'node:http';
import { emptyFilter } from '../app/model/filter.ts';
import { closeDatabase, type Database, openDatabase } from '../app/store/database.server.ts';
import { isSampleWanted } from '../app/store/ingestions.server.ts';
import { countEvents } from '../app/store/list-events.server.ts';
import { seedBundledCatalogue } from './seed.ts';
import { stop } from './serve.ts';

/** Opens the database, brings its tables and catalogue up to date, and makes it the one that loaders use. */
export async function prepareDatabase(): Promise<Database> {
  const which = process.env.DATABASE_URL ? 'the database of DATABASE_URL' : 'the embedded Postgres';
  console.log(`Opening ${which} …`);
  const database = await openDatabase();
  try {
    await seedBundledCatalogue(database);
  } catch (error) {
    await database.close();
    throw error;
  }
  process.env.DATABASE_URL = database.url;
  return database;
}

/** Loads the sample corpus into an empty database. The extractor is loaded only where it is needed. */
export async function fillWithSample(database: Database, root: string): Promise<void> {
  if (!(await isSampleWanted(database))) return;
  console.log('Loading the sample corpus …');
  const { ingestSample } = await import('./sample.ts');
  const { items } = await ingestSample(database, root);
  // Counted in the database: what later articles join to one leaves fewer events than were found.
  const total = await countEvents(database, emptyFilter);
  console.log(`The sample corpus holds ${items} articles, which report ${total} events.`);
}

/** How often it is looked whether npm still runs, ms. */
const PARENT_WATCH_MS = 500;

/**
 * Resolves when the user ends the program (Ctrl+C) or the system does. Under npm also when npm is ended: it hands
 * the signal to its shell, and not every shell hands it on.
 */
export function untilStopped(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve());
    if (process.env.npm_lifecycle_event === undefined) return;
    const parent = process.ppid;
    setInterval(() => {
      if (process.ppid !== parent) resolve();
    }, PARENT_WATCH_MS).unref();
  });
}

/** Ends the server, then the database: the last process of an embedded one stops it. */
export async function shutDown(server: Server | null, database: Database): Promise<void> {
  console.log('Stopping …');
  if (server) await stop(server);
  await closeDatabase();
  await database.close();
}
