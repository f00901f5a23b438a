// The synthetic corpora that benches run on: made for the bench, or one that is there already.
import { type Database, openDatabase } from '../app/store/database.server.ts';
import { withBenchDatabase } from './bench-database.ts';
import { synthesise } from './synthesise.ts';

/** What the options of the command say of the corpora. */
export interface CorpusOptions {
  /** Most events of a corpus; null for as many as a bench is meant for. */
  readonly events: number | null;
  /** Folder of an embedded database with a corpus of seed 1; null to make one. */
  readonly data: string | null;
}

/** The names of publishers and persons follow from it. */
export const BENCH_SEED = 1;

/** Runs `work` on a database with a synthetic corpus of that many events. */
export async function withCorpus<Result>(
  events: number,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  return withBenchDatabase(async (database) => {
    await synthesise(database, { events, seed: BENCH_SEED }, () => undefined);
    return work(database);
  });
}

/** Runs `work` on the corpus of the folder, which stays as it is. */
export async function withStandingCorpus<Result>(
  folder: string,
  work: (database: Database) => Promise<Result>,
): Promise<Result> {
  const before = { ...process.env };
  process.env.DEMARCHE_DATA = folder;
  delete process.env.DATABASE_URL;
  const database = await openDatabase();
  try {
    return await work(database);
  } finally {
    await database.close();
    process.env = before;
  }
}
