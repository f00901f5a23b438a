// A migrated database of its own for a test file.
import { randomUUID } from 'node:crypto';
import postgres from 'postgres';
import { inject } from 'vitest';
import { connect, type Database } from '../../app/store/database.server.ts';
import { migrate } from '../../app/store/migrations.server.ts';

/** Makes an empty database on the shared server and returns its address. */
export async function createDatabase(): Promise<string> {
  const server = inject('databaseServer');
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  const sql = postgres(server, { max: 1 });
  await sql.unsafe(`create database ${name}`);
  await sql.end();
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Opens a database with all tables and no rows. */
export async function openTestDatabase(): Promise<Database> {
  const database = await connect(await createDatabase());
  await migrate(database.sql);
  return database;
}
