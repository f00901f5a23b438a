// Migrations: applied once, in Prisma's own terms; a database of a newer version is left alone.

import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { afterAll, beforeEach, expect, test } from 'vitest';
import { connect, type Database } from '../../app/store/database.server.ts';
import { type Migration, migrate, readMigrations } from '../../app/store/migrations.server.ts';
import { createDatabase, openTestDatabase } from './open-test-database.ts';

const opened: Database[] = [];
let db: Database;
beforeEach(async () => {
  db = await connect(await createDatabase());
  opened.push(db);
});
afterAll(() => Promise.all(opened.map((one) => one.close())));

const migrationOf = (name: string, sql: string): Migration => ({
  name,
  sql,
  checksum: createHash('sha256').update(sql).digest('hex'),
});

test('applies every migration once, and notes it as Prisma does', async () => {
  const names = readMigrations().map(({ name }) => name);
  expect(names.length).toBeGreaterThan(0);
  expect(await migrate(db.sql)).toEqual(names);
  expect(await migrate(db.sql)).toEqual([]);
  const rows = await db.sql`
    select migration_name as name, checksum, finished_at is not null as finished, rolled_back_at, applied_steps_count
    from _prisma_migrations order by migration_name`;
  expect([...rows]).toEqual(
    readMigrations().map(({ name, checksum }) => ({
      name,
      checksum,
      finished: true,
      rolled_back_at: null,
      applied_steps_count: 1,
    })),
  );
});

test('several processes may migrate at once', async () => {
  const results = await Promise.all([migrate(db.sql), migrate(db.sql), migrate(db.sql)]);
  expect(results.filter((applied) => applied.length > 0)).toHaveLength(1);
});

test('a migration that fails leaves nothing of itself, and those before it stand', async () => {
  const good = migrationOf('1_good', 'create table good (n int)');
  const bad = migrationOf('2_bad', 'create table bad (n int); select 1 / 0');
  await expect(migrate(db.sql, [good, bad])).rejects.toThrow('division by zero');
  const tables = await db.sql`select to_regclass('good') is not null as good, to_regclass('bad') as bad`;
  expect(tables[0]).toEqual({ good: true, bad: null });
  expect(await migrate(db.sql, [good])).toEqual([]);
});

test('a newer, a changed and a broken-off migration are refused, and nothing is touched', async () => {
  const [one, two] = [
    migrationOf('1_one', 'create table one (n int)'),
    migrationOf('2_two', 'create table two (n int)'),
  ];
  await migrate(db.sql, [one, two]);
  await expect(migrate(db.sql, [one])).rejects.toThrow(/2_two.*newer.*Nothing was changed/);
  const changed = migrationOf('1_one', 'create table other (n int)');
  await expect(migrate(db.sql, [changed, two])).rejects.toThrow(/1_one differs/);
  await db.sql`update _prisma_migrations set finished_at = null where migration_name = '2_two'`;
  await expect(
    migrate(db.sql, [one, two, migrationOf('3_three', 'create table three (n int)')]),
  ).rejects.toThrow(/2_two was broken off/);
  expect(await db.sql`select to_regclass('three') as three, to_regclass('other') as other`).toEqual([
    { three: null, other: null },
  ]);
});

test('the Prisma schema has the columns that the migrations make', async () => {
  const migrated = await openTestDatabase();
  opened.push(migrated);
  const { prisma } = migrated;
  await Promise.all([
    prisma.country.findFirst(),
    prisma.source.findFirst(),
    prisma.article.findFirst(),
    prisma.articleRevision.findFirst(),
    prisma.extractionRun.findFirst(),
    prisma.actor.findFirst(),
    prisma.actorAlias.findFirst(),
    prisma.actorRole.findFirst(),
    prisma.place.findFirst(),
    prisma.mention.findFirst(),
    prisma.quote.findFirst(),
    prisma.quotePart.findFirst(),
    prisma.event.findFirst(),
    prisma.eventParticipant.findFirst(),
    prisma.report.findFirst(),
    prisma.eventRevision.findFirst(),
    prisma.eventRedirect.findFirst(),
    prisma.ingestion.findFirst(),
    prisma.ingestionItem.findFirst(),
    prisma.catalogue.findFirst(),
  ]);
  const tables = await migrated.sql`
    select count(*)::int as n from information_schema.tables
    where table_schema = 'public' and table_name <> '_prisma_migrations'`;
  expect(tables).toEqual([{ n: 21 }]);
});

test('an address where no database answers gives one line with what to do', async () => {
  const error = await connect('postgresql://nobody:secret@127.0.0.1:1/none').catch(
    (caught: unknown) => caught,
  );
  expect(String(error)).toMatch(
    /^Refusal: The database at 127\.0\.0\.1:1\/none cannot be used: .*DATABASE_URL/,
  );
  expect(String(error)).not.toMatch(/secret|\n/);
  for (const address of ['no address', 'mysql://user@host/database'])
    await expect(connect(address)).rejects.toThrow('looks like postgresql://');
});

test('a program that is no Postgres gives one line, too, and is not waited for for ever', async () => {
  const other = createServer((socket) => socket.end());
  await once(other.listen(0, '127.0.0.1'), 'listening');
  const { port } = other.address() as AddressInfo;
  await expect(connect(`postgresql://nobody@127.0.0.1:${port}/none`)).rejects.toThrow(
    /cannot be used: no Postgres answered/,
  );
  other.close();
});

test('parameters that only Prisma reads do not keep it from connecting', async () => {
  const database = await connect(`${db.url}?schema=public&connection_limit=5`);
  expect(await database.sql`select 1 as one`).toEqual([{ one: 1 }]);
  await database.close();
});
