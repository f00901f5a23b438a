// The folder of the embedded database: where it is, what is in it, and how it is made.
import { randomBytes, randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, link, mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Refusal } from '../refusal.server.ts';
import { type Account, giveTo, isPermitted } from './account.server.ts';
import type { Binaries } from './binaries.server.ts';
import { hasCode } from './file-lock.server.ts';
import { runProgram } from './program.server.ts';

/** Where root keeps what the account of Postgres cannot reach in the project. */
export const STAGE = '/var/lib/demarche';

export interface DataFolder {
  /** Postgres' own data directory. */
  readonly cluster: string;
  readonly log: string;
  readonly lock: string;
  readonly password: string;
  readonly home: string;
}

export const DATABASE_USER = 'demarche';

/** The folder for `path`: itself, or one under /var/lib/demarche where the account cannot reach it. */
export async function openDataFolder(path: string, account: Account): Promise<DataFolder> {
  const wanted = resolve(path);
  await mkdirOrRefuse(wanted);
  await giveTo(account, wanted);
  if (isPermitted(account, '-w', wanted)) return layOut(wanted);
  const staged = join(STAGE, `data-${await provideKey(wanted)}`);
  await mkdirOrRefuse(staged);
  await giveTo(account, staged);
  return layOut(staged);
}

/**
 * What names the folder that stands in for `wanted`. It is kept in there, and made at random: a project that is
 * deleted and cloned anew in the same place begins with an empty database, too.
 */
async function provideKey(wanted: string): Promise<string> {
  const path = join(wanted, 'stands-in');
  const draft = `${path}.${randomUUID()}`;
  await writeFile(draft, randomBytes(8).toString('hex'), { mode: 0o600 });
  try {
    // A link is made whole or, where another process was first, not at all.
    await link(draft, path);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(draft, { force: true });
  }
  return (await readFile(path, 'utf8')).trim();
}

async function mkdirOrRefuse(path: string): Promise<void> {
  try {
    await mkdir(path, { recursive: true, mode: 0o755 });
  } catch (cause) {
    throw new Refusal(
      `The data folder ${path} cannot be made. Set DEMARCHE_DATA to a folder you may write.`,
      {
        cause,
      },
    );
  }
}

function layOut(home: string): DataFolder {
  return {
    home,
    cluster: join(home, 'postgres'),
    log: join(home, 'postgres.log'),
    lock: join(home, 'postgres.lock'),
    password: join(home, 'password'),
  };
}

/** Makes the database cluster where there is none. A half-made one is set aside, never deleted. */
export async function ensureCluster(folder: DataFolder, account: Account, binaries: Binaries): Promise<void> {
  await removeUnfinished(folder);
  if (existsSync(folder.cluster) && !existsSync(join(folder.cluster, 'global', 'pg_control'))) {
    const aside = `${folder.cluster}.unfinished-${Date.now()}`;
    await rename(folder.cluster, aside);
    console.error(`The database folder was unfinished: it was set aside as ${aside}, and a new one is made.`);
  }
  if (existsSync(folder.cluster)) return checkVersion(folder, binaries);
  await initialise(folder, account, binaries);
}

function checkVersion(folder: DataFolder, binaries: Binaries): void {
  const version = readFileSync(join(folder.cluster, 'PG_VERSION'), 'utf8').trim();
  if (version === binaries.major) return;
  throw new Refusal(
    `The database in ${folder.cluster} was made by Postgres ${version}; this one is ${binaries.major}. Set DEMARCHE_DATA to another folder, or use Postgres ${version} through DATABASE_URL.`,
  );
}

/** What an interrupted start left behind; nothing was ever stored in it. */
async function removeUnfinished(folder: DataFolder): Promise<void> {
  for (const name of await readdir(folder.home)) {
    if (name.startsWith('postgres.new-')) await rm(join(folder.home, name), { recursive: true, force: true });
  }
}

/** Initialises beside the final place and renames at the end: the cluster is there whole, or not at all. */
async function initialise(folder: DataFolder, account: Account, binaries: Binaries): Promise<void> {
  if (!existsSync(folder.password)) {
    await writeFile(folder.password, randomBytes(24).toString('base64url'), { mode: 0o600 });
  }
  await chmod(folder.password, 0o600);
  await giveTo(account, folder.password);
  const draft = join(folder.home, `postgres.new-${randomUUID()}`);
  await mkdir(draft, { mode: 0o700 });
  await giveTo(account, draft);
  const made = await runProgram(account, binaries.initdb, [
    `--pgdata=${draft}`,
    `--username=${DATABASE_USER}`,
    `--pwfile=${folder.password}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale=C',
    '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8',
    '--set=listen_addresses=127.0.0.1',
    '--set=unix_socket_directories=',
    '--set=timezone=UTC',
    '--set=log_timezone=UTC',
  ]);
  if (made.code !== 0) {
    await rm(draft, { recursive: true, force: true });
    throw new Refusal(
      `The database could not be made in ${folder.home}: ${made.complaint} Check free space and rights, or set DATABASE_URL.`,
    );
  }
  await rename(draft, folder.cluster);
}
