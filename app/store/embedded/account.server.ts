// The system account that Postgres runs under: it refuses to run as root, so root lends it an unprivileged one.
import { spawnSync } from 'node:child_process';
import { chown } from 'node:fs/promises';
import { Refusal } from '../refusal.server.ts';

/** Numeric user and group, as `spawn` takes them; null where Postgres runs as the user of this process. */
export type Account = { readonly uid: number; readonly gid: number } | null;

/** An existing account of Postgres' own is taken first; this one is made where there is none. */
const ACCOUNTS = ['postgres', 'demarche'] as const;

/** The account for Postgres. As root, makes the system user "demarche" where no suitable one exists. */
export function findAccount(): Account {
  if (process.getuid?.() !== 0) return null;
  const existing = ACCOUNTS.map(lookUp).find((account) => account !== null);
  if (existing) return existing;
  const made = spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'demarche'], {
    encoding: 'utf8',
  });
  const account = made.status === 0 ? lookUp('demarche') : null;
  if (account) return account;
  throw new Refusal(
    'Postgres does not run as root, and no user "postgres" or "demarche" could be made for it. Run as another user, or set DATABASE_URL.',
  );
}

function lookUp(name: string): Account {
  const number = (flag: string) => {
    const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
    return status === 0 ? Number(stdout) : Number.NaN;
  };
  const [uid, gid] = [number('-u'), number('-g')];
  return uid > 0 && gid > 0 ? { uid, gid } : null;
}

/** Whether the account may read (`-r`), write (`-w`) or enter and run (`-x`) what is there. */
export function isPermitted(account: Account, mode: '-r' | '-w' | '-x', path: string): boolean {
  if (account === null) return true;
  return spawnSync('test', [mode, path], { ...account, cwd: '/' }).status === 0;
}

/** Gives a file or folder to the account. */
export async function giveTo(account: Account, path: string): Promise<void> {
  if (account) await chown(path, account.uid, account.gid);
}
