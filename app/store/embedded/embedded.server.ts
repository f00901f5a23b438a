// The embedded Postgres, shared by every process of a data folder: the first one starts it, the others join,
// and the last one that leaves stops it. A process is "in" while its lease, a connection with a shared
// advisory lock, stands; Postgres itself drops the lease of a process that dies.
import { readFileSync } from 'node:fs';
import postgres from 'postgres';
import { Refusal } from '../refusal.server.ts';
import { findAccount } from './account.server.ts';
import { findBinaries } from './binaries.server.ts';
import {
  DATABASE_USER,
  type DataFolder,
  ensureCluster,
  openDataFolder,
  STAGE,
} from './data-folder.server.ts';
import { withFileLock } from './file-lock.server.ts';
import { claimedPort, type Installation, startServer, stopServer } from './server.server.ts';

export interface EmbeddedPostgres {
  /** Connection string of the database "demarche". */
  readonly url: string;
  /** Where the data is: the folder asked for, or the one that stands in for it. */
  readonly folder: string;
  /** Leaves; the last process to leave stops Postgres. Close all other connections first. */
  leave(): Promise<void>;
}

/** Number of the advisory lock, in the database "postgres": any constant that nothing else uses. */
const LEASE = 7_236_001;
/** A server that shuts down or starts up answers with these; soon it will have done. */
const PASSING_STATES = new Set(['57P03', '57P01', '53300']);
const JOIN_ATTEMPTS = 100;

/** Joins the Postgres of the data folder, starting it where it does not run. Throws a Refusal where it cannot. */
export async function joinEmbeddedPostgres(path: string): Promise<EmbeddedPostgres> {
  const account = findAccount();
  const folder = await openDataFolder(path, account);
  const stay = await withFileLock(folder.lock, async () => {
    const binaries = await findBinaries(account, STAGE);
    await ensureCluster(folder, account, binaries);
    return Stay.begin({ folder, account, binaries });
  });
  return { url: stay.url, folder: folder.home, leave: () => stay.end() };
}

/** A process's time in the embedded Postgres. Where that is killed under it, it is started again on its port. */
class Stay {
  readonly url: string;
  readonly #installation: Installation;
  readonly #port: number;
  #lease!: postgres.Sql;
  #isOver = false;

  private constructor(installation: Installation, port: number) {
    this.#installation = installation;
    this.#port = port;
    this.url = addressOf(installation.folder, port)('demarche');
  }

  /** Call it under the file lock. */
  static async begin(installation: Installation): Promise<Stay> {
    const port = (await runningPort(installation.folder)) ?? (await startServer(installation, null));
    const stay = new Stay(installation, port);
    await ensureDatabase(await stay.#takeLease());
    return stay;
  }

  async #takeLease(): Promise<postgres.Sql> {
    const address = addressOf(this.#installation.folder, this.#port)('postgres');
    let isTaken = false;
    const lease = postgres(address, {
      max: 1,
      idle_timeout: 0,
      max_lifetime: null,
      onnotice: () => undefined,
      onclose: () => {
        if (isTaken && !this.#isOver) this.#resume();
      },
    });
    await lease`select pg_advisory_lock_shared(${LEASE})`;
    isTaken = true;
    this.#lease = lease;
    return lease;
  }

  /** The first process that gets the file lock starts Postgres, the others find it running. */
  #resume(): void {
    const { folder } = this.#installation;
    withFileLock(folder.lock, async () => {
      if (this.#isOver) return;
      if ((await runningPort(folder)) === null) await startServer(this.#installation, this.#port);
      await this.#takeLease();
      console.error('The embedded Postgres had ended; it runs again, with all that was stored.');
    }).catch((error) => {
      console.error(
        'The embedded Postgres has ended and does not start again: stop this program, then start it anew.',
        error,
      );
    });
  }

  /** Nobody can join while the file lock is held: whoever gets the exclusive lock then is the last one in. */
  async end(): Promise<void> {
    this.#isOver = true;
    await withFileLock(this.#installation.folder.lock, async () => {
      const lease = this.#lease;
      let isLast = false;
      try {
        await lease`select pg_advisory_unlock_shared(${LEASE})`;
        const [row] = await lease<[{ got: boolean }]>`select pg_try_advisory_lock(${LEASE}) as got`;
        isLast = row.got;
      } catch {
        // The server is gone already: nothing to stop.
      } finally {
        await lease.end({ timeout: 1 });
      }
      if (isLast) await stopServer(this.#installation);
    });
  }
}

function addressOf(folder: DataFolder, port: number): (database: string) => string {
  const password = readPassword(folder);
  return (database) => `postgresql://${DATABASE_USER}:${password}@127.0.0.1:${port}/${database}`;
}

function readPassword(folder: DataFolder): string {
  try {
    return readFileSync(folder.password, 'utf8').trim();
  } catch (cause) {
    throw new Refusal(
      `The password file ${folder.password} cannot be read. Without it the database stays closed: restore it, or set DEMARCHE_DATA to another folder.`,
      { cause },
    );
  }
}

/** The port of the running server, proved by a connection with its password; null where none answers. */
async function runningPort(folder: DataFolder): Promise<number | null> {
  for (let attempt = 0; attempt < JOIN_ATTEMPTS; attempt++) {
    const port = claimedPort(folder);
    if (port === null) return null;
    const probe = postgres(addressOf(folder, port)('postgres'), { max: 1, connect_timeout: 5 });
    try {
      await probe`select 1`;
      return port;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && PASSING_STATES.has(String(error.code)))) return null;
      await new Promise((resolve) => setTimeout(resolve, 100));
    } finally {
      await probe.end({ timeout: 1 });
    }
  }
  return null;
}

async function ensureDatabase(lease: postgres.Sql): Promise<void> {
  const found = await lease`select 1 from pg_database where datname = 'demarche'`;
  if (found.length === 0) await lease`create database demarche`;
}
