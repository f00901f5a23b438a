// Runs a program of Postgres in a session of its own, so that Ctrl+C in the terminal does not reach it.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Account } from './account.server.ts';

export interface Ended {
  readonly code: number | null;
  /** The last line in which it complains, for messages. */
  readonly complaint: string;
}

/**
 * Runs it to its end. What it prints goes through a file: a server that it starts would keep a pipe open.
 */
export async function runProgram(account: Account, program: string, args: readonly string[]): Promise<Ended> {
  const outputPath = join(tmpdir(), `demarche-${randomUUID()}.log`);
  const output = await open(outputPath, 'w', 0o600);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      const env: Settings = { ...withoutPostgresSettings(process.env), LC_ALL: 'C' };
      const child = spawn(program, args, {
        ...account,
        cwd: '/',
        detached: true,
        windowsHide: true,
        stdio: ['ignore', output.fd, output.fd],
        env: env as NodeJS.ProcessEnv,
      });
      child.once('error', reject);
      child.once('exit', resolve);
    });
    const lines = (await readFile(outputPath, 'utf8')).trim().split('\n');
    return {
      code,
      complaint: lines.findLast((line) => /error|fatal|panic/i.test(line)) ?? lines.at(-1) ?? '',
    };
  } finally {
    await output.close();
    await rm(outputPath, { force: true });
  }
}

type Settings = Readonly<Record<string, string | undefined>>;

/** PGPORT, PGDATA and their like are meant for another Postgres. */
function withoutPostgresSettings(environment: Settings): Settings {
  return Object.fromEntries(Object.entries(environment).filter(([name]) => !/^PG[A-Z]+$/.test(name)));
}
