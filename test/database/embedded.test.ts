// The embedded Postgres: shared by processes, stopped by the last one, whole after a crash.
import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import postgres from 'postgres';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { joinEmbeddedPostgres } from '../../app/store/embedded/embedded.server.ts';

let home: string;
let folder: string;
let children: ChildProcess[];

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'demarche embedded '));
  chmodSync(home, 0o755);
  folder = join(home, 'data');
  children = [];
});

afterEach(async () => {
  for (const child of children) await end(child);
  // Whatever a test left running is joined and stopped.
  if (postmaster() !== null) await (await joinEmbeddedPostgres(folder)).leave();
  rmSync(home, { recursive: true, force: true });
});

/** Starts a process that joins, and resolves with the address it got. */
async function joinFromProcess(): Promise<{ readonly child: ChildProcess; readonly url: string }> {
  const script = join(import.meta.dirname, 'embedded-process.ts');
  const child = spawn(process.execPath, ['--import', 'tsx', script, folder], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  children.push(child);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout?.once('data', (bytes: Buffer) => resolve(bytes.toString('utf8').trim()));
    child.once('exit', () => reject(new Error('the process ended before it had joined')));
  });
  return { child, url };
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.stdin?.end();
  await ended;
}

/** Process id of the running Postgres, or null where none runs. */
function postmaster(): number | null {
  const path = join(folder, 'postgres', 'postmaster.pid');
  return existsSync(path) ? Number(readFileSync(path, 'utf8').split('\n')[0]) : null;
}

async function run<T extends object>(url: string, query: string): Promise<T[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe<T[]>(query))];
  } finally {
    await sql.end();
  }
}

test('the first process starts it, others join, the last one stops it; data stays', async () => {
  const [one, two] = await Promise.all([joinFromProcess(), joinFromProcess()]);
  expect(two.url).toBe(one.url);
  await run(one.url, 'create table kept (n int); insert into kept values (1)');
  await end(one.child);
  expect(await run(two.url, 'select n from kept')).toEqual([{ n: 1 }]);
  await end(two.child);
  expect(postmaster()).toBeNull();
  const again = await joinEmbeddedPostgres(folder);
  expect(await run(again.url, 'select n from kept')).toEqual([{ n: 1 }]);
  await again.leave();
  expect(postmaster()).toBeNull();
});

test('it listens on 127.0.0.1 alone, with a password that only its owner reads', async () => {
  const server = await joinEmbeddedPostgres(folder);
  expect(new URL(server.url).hostname).toBe('127.0.0.1');
  expect(await run(server.url, 'show listen_addresses')).toEqual([{ listen_addresses: '127.0.0.1' }]);
  expect(await run(server.url, 'show fsync')).toEqual([{ fsync: 'on' }]);
  expect(await run(server.url, 'show data_checksums')).toEqual([{ data_checksums: 'on' }]);
  expect(statSync(join(folder, 'password')).mode & 0o777).toBe(0o600);
  const open = new URL(server.url);
  open.password = 'guess';
  await expect(run(open.href, 'select 1')).rejects.toThrow('password authentication failed');
  await server.leave();
});

test('a process killed outright loses nothing; the next one joins and stops the server', async () => {
  const one = await joinFromProcess();
  await run(one.url, 'create table kept (n int); insert into kept values (2)');
  one.child.kill('SIGKILL');
  await new Promise((resolve) => one.child.once('exit', resolve));
  const next = await joinEmbeddedPostgres(folder);
  expect(await run(next.url, 'select n from kept')).toEqual([{ n: 2 }]);
  await next.leave();
  expect(postmaster()).toBeNull();
});

test('after a crash of Postgres, with its stale pid file, the next start recovers what was committed', async () => {
  const one = await joinFromProcess();
  await run(one.url, 'create table kept (n int); insert into kept select generate_series(1, 1000)');
  process.kill(postmaster() ?? Number.NaN, 'SIGKILL');
  one.child.kill('SIGKILL');
  await sleep(200);
  expect(postmaster()).not.toBeNull();
  const next = await joinEmbeddedPostgres(folder);
  expect(await run(next.url, 'select count(*)::int as n from kept')).toEqual([{ n: 1000 }]);
  await next.leave();
});

test('a Postgres that is killed under a process runs again on its port, with what was committed', async () => {
  const one = await joinFromProcess();
  const two = await joinFromProcess();
  await run(one.url, 'create table kept (n int); insert into kept values (3)');
  const killed = postmaster() ?? Number.NaN;
  process.kill(killed, 'SIGKILL');
  const kept = () => run(one.url, 'select n from kept').catch(() => null);
  await expect.poll(kept, { timeout: 30_000, interval: 200 }).toEqual([{ n: 3 }]);
  expect(postmaster()).not.toBe(killed);
  await end(one.child);
  expect(await kept()).toEqual([{ n: 3 }]);
  await end(two.child);
  expect(postmaster()).toBeNull();
});

test.each([
  ['another program', () => process.pid],
  ['a Postgres of another folder', anotherPostmaster],
])('a stale pid file that names a living process of %s does not stop it', async (_, processId) => {
  const server = await joinEmbeddedPostgres(folder);
  await server.leave();
  writeFileSync(
    join(folder, 'postgres', 'postmaster.pid'),
    `${await processId()}\n${join(folder, 'postgres')}\n1700000000\n5432\n\n127.0.0.1\n\nready\n`,
  );
  const next = await joinEmbeddedPostgres(folder);
  expect(await run(next.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await next.leave();
});

/** Process id of the Postgres that all test files share. */
async function anotherPostmaster(): Promise<number> {
  const [row] = await run<{ pid: number }>(
    inject('databaseServer'),
    "select split_part(pg_read_file('postmaster.pid'), e'\\n', 1)::int as pid",
  );
  return row?.pid ?? Number.NaN;
}

test('a half-made folder is set aside and made anew; what an interrupted start left is removed', async () => {
  mkdirSync(join(folder, 'postgres', 'base'), { recursive: true });
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '18\n');
  mkdirSync(join(folder, 'postgres.new-1', 'base'), { recursive: true });
  const server = await joinEmbeddedPostgres(folder);
  expect(await run(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.leave();
  const names = readdirSync(folder);
  expect(names.filter((name) => name.startsWith('postgres.new-'))).toEqual([]);
  expect(names.filter((name) => name.startsWith('postgres.unfinished-'))).toHaveLength(1);
});

test('a folder of another Postgres version is refused, and left alone', async () => {
  mkdirSync(join(folder, 'postgres', 'global'), { recursive: true });
  writeFileSync(join(folder, 'postgres', 'PG_VERSION'), '14\n');
  writeFileSync(join(folder, 'postgres', 'global', 'pg_control'), '');
  await expect(joinEmbeddedPostgres(folder)).rejects.toThrow(/made by Postgres 14.*DEMARCHE_DATA/);
  expect(readFileSync(join(folder, 'postgres', 'PG_VERSION'), 'utf8')).toBe('14\n');
});

test.runIf(process.getuid?.() === 0)(
  'as root, under a folder that Postgres cannot reach, the data is kept where it can, for as long as the folder stands',
  async () => {
    chmodSync(home, 0o700);
    const used: string[] = [];
    const join = async () => {
      const server = await joinEmbeddedPostgres(folder);
      used.push(server.folder);
      expect(await run(server.url, 'show data_directory')).toEqual([
        { data_directory: `${server.folder}/postgres` },
      ]);
      await server.leave();
    };
    try {
      await join();
      await join();
      rmSync(folder, { recursive: true });
      await join();
      const [first = '', second, anew] = used;
      expect(first).toMatch(/^\/var\/lib\/demarche\/data-/);
      expect(second).toBe(first);
      expect(anew).not.toBe(first);
    } finally {
      for (const path of used) rmSync(path, { recursive: true, force: true });
    }
  },
);
