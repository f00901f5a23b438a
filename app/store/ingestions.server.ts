// Ingestions: who brought what, and how each item came out.
import type { Database } from './database.server.ts';
import type { IngestionItem } from './record-input.ts';

/** Opens an ingestion and returns its id; `what` is shown to the user ("3 files from news/"). */
export async function openIngestion(_db: Database, _what: string): Promise<number> {
  throw new Error('not there yet');
}

/** Closes an ingestion: its end is noted. */
export async function closeIngestion(_db: Database, _id: number): Promise<void> {
  throw new Error('not there yet');
}

/** Notes an item that could not be recorded, with the reason in one line. */
export async function recordFailure(
  _db: Database,
  _failure: { readonly item: IngestionItem; readonly reason: string },
): Promise<void> {
  throw new Error('not there yet');
}
