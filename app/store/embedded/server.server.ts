// Starting and stopping the Postgres of a data folder, and finding the one that runs already.
import { existsSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { open, readFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { totalmem } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../refusal.server.ts';
import { type Account, giveTo } from './account.server.ts';
import type { Binaries } from './binaries.server.ts';
import type { DataFolder } from './data-folder.server.ts';
import { isAlive } from './file-lock.server.ts';
import { runProgram } from './program.server.ts';

/** Between asking for a free port and taking it, another program may come: then it is tried again. */
const START_ATTEMPTS = 5;
/** Seconds that a start may take; recovery after a crash can be long. */
const START_SECONDS = 120;
const STOP_SECONDS = 60;
/**
 * What Postgres may keep of its tables, as its manual advises: a quarter of the memory. It takes as much as it comes to read.
 * The most is what the texts of a million events take: searching for a common word visits most of them.
 */
const CACHE_SHARE = 1 / 4;
const MOST_CACHE_MB = 2_048;
const LEAST_CACHE_MB = 128;

/**
 * The port on which the folder's Postgres claims to run, or null. The claim may be stale: after a crash, the
 * process id in postmaster.pid may belong to another program by now, be it another folder's Postgres.
 */
export function claimedPort(folder: DataFolder): number | null {
  const path = join(folder.cluster, 'postmaster.pid');
  if (!existsSync(path)) return null;
  // Lines: process id, data directory, start time, port, socket directory, address, memory key, state.
  const [pid, , , port] = readFileSync(path, 'utf8').split('\n');
  if (!serves(Number(pid), folder.cluster)) {
    // Postgres would not start beside a file that names a living process, or one that nobody buried.
    rmSync(path, { force: true });
    return null;
  }
  return port ? Number(port) : null;
}

/** Whether the process is the Postgres of the cluster; where the system does not tell, whether it lives. */
function serves(pid: number, cluster: string): boolean {
  if (!(pid > 0) || !isAlive(pid)) return false;
  try {
    // "…/postgres -D CLUSTER -p PORT", as pg_ctl starts it; nothing for a dead process that nobody collected.
    const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
    const data = words[words.indexOf('-D') + 1];
    return words.includes('-D') && data !== undefined && isSameFolder(data, cluster);
  } catch {
    return true;
  }
}

function isSameFolder(one: string, other: string): boolean {
  return existsSync(one) && realpathSync(one) === realpathSync(other);
}

/** A data folder with the programs and the account that serve it. */
export interface Installation {
  readonly folder: DataFolder;
  readonly account: Account;
  readonly binaries: Binaries;
}

/**
 * Starts Postgres on 127.0.0.1, on the given port or a free one, and returns the port. Throws a Refusal where it
 * does not start.
 */
export async function startServer(
  { folder, account, binaries }: Installation,
  givenPort: number | null,
): Promise<number> {
  // Opened here, so that the log exists and belongs to the account.
  await (await open(folder.log, 'a', 0o600)).close();
  await giveTo(account, folder.log);
  let lastLine = '';
  for (let attempt = 0; attempt < START_ATTEMPTS; attempt++) {
    const port = givenPort ?? (await findFreePort());
    const started = await runProgram(account, binaries.pgCtl, [
      'start',
      '--wait',
      `--timeout=${START_SECONDS}`,
      `--pgdata=${folder.cluster}`,
      `--log=${folder.log}`,
      `--options=-p ${port} -c shared_buffers=${cacheMb()}MB`,
    ]);
    if (started.code === 0) return port;
    lastLine = await lastLogLine(folder);
    // After a crash, the old server's processes take a moment to end.
    await sleep(500);
  }
  throw new Refusal(
    `The embedded Postgres did not start: ${lastLine} See ${folder.log}, or set DATABASE_URL to another Postgres.`,
  );
}

function cacheMb(): number {
  // A container may have less than the machine; 0 or more than there is where it has all of it.
  const memory = Math.min(totalmem(), process.constrainedMemory() || totalmem());
  return Math.min(MOST_CACHE_MB, Math.max(LEAST_CACHE_MB, Math.floor((memory * CACHE_SHARE) / 2 ** 20)));
}

/** Stops Postgres: connections are cut, everything committed is on disk. */
export async function stopServer({ folder, account, binaries }: Installation): Promise<void> {
  const stopped = await runProgram(account, binaries.pgCtl, [
    'stop',
    '--wait',
    '--mode=fast',
    `--timeout=${STOP_SECONDS}`,
    `--pgdata=${folder.cluster}`,
  ]);
  if (stopped.code !== 0) throw new Error(`Postgres did not stop: ${stopped.complaint}`);
}

async function lastLogLine(folder: DataFolder): Promise<string> {
  const lines = (await readFile(folder.log, 'utf8')).trim().split('\n');
  return lines.findLast((line) => /FATAL|PANIC|ERROR/.test(line)) ?? lines.at(-1) ?? '';
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address !== null && typeof address === 'object') resolve(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}
