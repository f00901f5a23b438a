// A database of a bench's own: an embedded server in a temporary folder, gone when the bench ends.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../app/store/database.server.ts';

/** Runs `work` on an empty, migrated database. */
export async function withBenchDatabase<Result>(
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const folder = mkdtempSync(join(tmpdir(), 'demarche-bench-'));
  const before = { data: process.env.DEMARCHE_DATA, url: process.env.DATABASE_URL };
  process.env.DEMARCHE_DATA = folder;
  delete process.env.DATABASE_URL;
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    await database.close();
    restore('DEMARCHE_DATA', before.data);
    restore('DATABASE_URL', before.url);
    rmSync(folder, { recursive: true, force: true });
  }
}

function restore(name: string, value: string | undefined): void {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}
