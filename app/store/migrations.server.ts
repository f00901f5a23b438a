// Migrations: SQL files in Prisma's layout, applied once each and noted in Prisma's own table, so that
// `prisma migrate deploy` agrees with what stands there.
import { createHash, randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type postgres from 'postgres';
import { Refusal } from './refusal.server.ts';

export interface Migration {
  /** Name of its folder ("20261123000000_first_house"): the order is that of the names. */
  readonly name: string;
  readonly sql: string;
  /** SHA-256 of the file, in hexadecimal, as Prisma notes it. */
  readonly checksum: string;
}

/** Number of the advisory lock that Prisma's own migrate takes: the two never run at once. */
const PRISMA_LOCK = 72_707_369;

/** The migrations of a folder, in order. */
export function readMigrations(folder: string = defaultFolder()): Migration[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const bytes = readFileSync(join(folder, name, 'migration.sql'));
      const checksum = createHash('sha256').update(bytes).digest('hex');
      return { name, sql: bytes.toString('utf8'), checksum };
    });
}

function defaultFolder(): string {
  return fileURLToPath(new URL('../../prisma/migrations', import.meta.url));
}

/**
 * Applies what is missing, each in a transaction of its own, and returns the names. Throws a Refusal, and
 * leaves the database as it was, where it holds migrations that are unknown, changed or broken off.
 */
export async function migrate(
  sql: postgres.Sql,
  migrations: readonly Migration[] = readMigrations(),
): Promise<string[]> {
  const connection = await sql.reserve();
  try {
    await connection`select pg_advisory_lock(${PRISMA_LOCK})`;
    const missing = findMissing(await readApplied(connection), migrations);
    for (const migration of missing) await apply(connection, migration);
    return missing.map(({ name }) => name);
  } finally {
    await connection`select pg_advisory_unlock(${PRISMA_LOCK})`.catch(() => undefined);
    connection.release();
  }
}

interface Applied {
  readonly name: string;
  readonly checksum: string;
  readonly finished: boolean;
}

async function readApplied(sql: postgres.ReservedSql): Promise<readonly Applied[]> {
  const [table] = await sql`select to_regclass('_prisma_migrations') is not null as there`;
  if (!table?.there) return [];
  return sql<Applied[]>`
    select migration_name as name, checksum, finished_at is not null as finished
    from _prisma_migrations where rolled_back_at is null order by started_at`;
}

function findMissing(applied: readonly Applied[], migrations: readonly Migration[]): Migration[] {
  const known = new Map(migrations.map((migration) => [migration.name, migration]));
  for (const { name, checksum, finished } of applied) {
    const migration = known.get(name);
    if (!migration)
      throw new Refusal(
        `The database holds the migration ${name}, which this version of Demarche does not know: it was made by a newer one. Update Demarche, or set DATABASE_URL or DEMARCHE_DATA to another database. Nothing was changed.`,
      );
    if (!finished)
      throw new Refusal(
        `The migration ${name} was broken off in the database. Resolve it with "npx prisma migrate resolve", or use another database. Nothing was changed.`,
      );
    if (migration.checksum !== checksum)
      throw new Refusal(
        `The migration ${name} differs from the one that the database was made with. Restore prisma/migrations, or use another database. Nothing was changed.`,
      );
  }
  const done = new Set(applied.map(({ name }) => name));
  return migrations.filter(({ name }) => !done.has(name));
}

async function apply(sql: postgres.ReservedSql, migration: Migration): Promise<void> {
  await sql`begin`;
  try {
    await sql.unsafe(migrationsTable);
    await sql.unsafe(migration.sql);
    await sql`
      insert into _prisma_migrations (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
      values (${randomUUID()}, ${migration.checksum}, ${migration.name}, now(), now(), 1)`;
    await sql`commit`;
  } catch (error) {
    await sql`rollback`;
    throw error;
  }
}

/** As Prisma makes it. */
const migrationsTable = `
  create table if not exists _prisma_migrations (
    id varchar(36) primary key not null,
    checksum varchar(64) not null,
    finished_at timestamptz,
    migration_name varchar(255) not null,
    logs text,
    rolled_back_at timestamptz,
    started_at timestamptz not null default now(),
    applied_steps_count integer not null default 0
  )`;
