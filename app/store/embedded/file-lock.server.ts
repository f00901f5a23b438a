// A lock between processes, as a file: whoever creates it holds it. A holder keeps touching it, so that one
// that died is told from one that is slow.
import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { Refusal } from '../refusal.server.ts';

const HEARTBEAT_MS = 2_000;
/** A lock that was not touched for so long has no living holder. */
const STALE_MS = 15_000;
const RETRY_MS = 50;
/** Recovery after a crash may take long; a process that waits longer than this gives up. */
const PATIENCE_MS = 5 * 60_000;

/** Runs `work` while this process alone holds the lock `path`. Throws a Refusal where it cannot be had. */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const token = `${process.pid} ${randomUUID()}`;
  await take(path, token);
  const heartbeat = setInterval(() => {
    const now = new Date();
    utimes(path, now, now).catch(() => undefined);
  }, HEARTBEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(heartbeat);
    await rm(path, { force: true });
  }
}

async function take(path: string, token: string): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    try {
      await writeFile(path, token, { flag: 'wx', mode: 0o600 });
      return;
    } catch (error) {
      if (!hasCode(error, 'EEXIST')) throw error;
    }
    if (await isAbandoned(path)) await setAside(path);
    else if (Date.now() > deadline)
      throw new Refusal(`Another process holds ${path}. If none is running, delete that file.`);
    else await sleep(RETRY_MS);
  }
}

async function isAbandoned(path: string): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > STALE_MS) return true;
    const owner = Number((await readFile(path, 'utf8')).split(' ')[0]);
    return owner > 0 && !isAlive(owner);
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return false;
    throw error;
  }
}

/** Removes an abandoned lock, unless another process took it over between the look and the grasp. */
async function setAside(path: string): Promise<void> {
  const aside = `${path}.${randomUUID()}`;
  try {
    await rename(path, aside);
    if (!(await isAbandoned(aside))) await link(aside, path);
  } catch (error) {
    if (!hasCode(error, 'ENOENT') && !hasCode(error, 'EEXIST')) throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

/** Whether a process of that id runs, ours or another user's. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return hasCode(error, 'EPERM');
  }
}

/** Whether the error is a system error of that code. */
export function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
