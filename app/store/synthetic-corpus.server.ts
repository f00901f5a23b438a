// Writing a synthetic corpus: millions of rows in one transaction, by COPY. All that ingestion leaves is there, and
// every constraint and trigger is held to; indexes that serve reading alone are built when the rows are in.
import type { Database } from './database.server.ts';
import type { Query } from './query.server.ts';
import { Refusal } from './refusal.server.ts';
import type { CorpusBatch, CorpusCast } from './synthetic-batch.server.ts';
import {
  type BatchIds,
  type Field,
  type Frame,
  filledTables,
  type Row,
  rowsOf,
} from './synthetic-rows.server.ts';
import { provideActors, providePlaces } from './write-actors.server.ts';

interface CorpusWriting {
  /** Named in every extraction run, and as what was ingested. */
  readonly name: string;
  readonly cast: CorpusCast;
  readonly batches: Iterable<CorpusBatch>;
  /** Called as events are stored, with how many there are by now. */
  readonly onEvents: (events: number) => void;
  /** Called when the rows are in and the indexes are built. */
  readonly onIndexes: () => void;
}

/** Whether any article is stored. */
export async function holdsArticles({ sql }: Database): Promise<boolean> {
  const [row] = await sql<[{ holds: boolean }]>`select exists (select from article) as holds`;
  return row.holds;
}

/**
 * Stores the corpus beside what is there, all of it or nothing. Who reads or writes the tables meanwhile waits
 * until it is done. Throws a Refusal where one of that name is stored already.
 */
export async function writeCorpus(database: Database, writing: CorpusWriting): Promise<void> {
  await database.sql.begin(async (sql) => {
    const same = await sql`select from ingestion where what = ${writing.name}`;
    if (same.length > 0)
      throw new Refusal(`The database holds the ${writing.name} already: choose another --seed.`);
    await sql`set local maintenance_work_mem = '256MB'`;
    // Checks look rows up one by one; planned while the tables are empty, they would read them whole.
    await sql`set local enable_seqscan = off`;
    const indexes = await dropIndexes(sql);
    await writeBatches(sql, writing);
    writing.onIndexes();
    for (const { definition } of indexes) await sql.unsafe(definition);
  });
  // Leaves statistics and visibility as they are in a database that has been at rest.
  await database.sql`vacuum (analyze)`;
}

/** Drops the indexes of the filled tables that serve no constraint; returns how to make them again. */
async function dropIndexes(sql: Query): Promise<readonly { readonly definition: string }[]> {
  const indexes = await sql<{ name: string; definition: string }[]>`
    select c.relname as name, pg_get_indexdef(i.indexrelid) as definition
    from pg_index i join pg_class c on c.oid = i.indexrelid
    where i.indrelid = any(${filledTables.map(({ name }) => name)}::regclass[]) and not i.indisunique`;
  for (const { name } of indexes) await sql`drop index ${sql(name)}`;
  return indexes;
}

async function writeBatches(sql: Query, writing: CorpusWriting): Promise<void> {
  const { cast, batches, name } = writing;
  const frame: Frame = {
    name,
    actors: await provideActors(sql, cast.actors),
    places: await providePlaces(sql, cast.places),
    sources: await provideSources(sql, cast.publishers),
    ingestion: await openIngestion(sql, name),
  };
  let events = 0;
  for (const batch of batches) {
    const rows = rowsOf(batch, await takeIds(sql, batch), frame);
    for (const { name, columns } of filledTables) await copyRows(sql, { name, columns, rows: rows[name] });
    events += batch.events.length;
    writing.onEvents(events);
  }
  await sql`update ingestion set ended_at = clock_timestamp() where id = ${frame.ingestion}`;
}

async function provideSources(sql: Query, names: readonly string[]): Promise<ReadonlyMap<string, number>> {
  await sql`insert into source (name) select unnest(${[...names]}::text[]) on conflict (name) do nothing`;
  const rows = await sql<{ id: number; name: string }[]>`
    select id, name from source where name = any(${[...names]}::text[])`;
  return new Map(rows.map(({ id, name }) => [name, id]));
}

async function openIngestion(sql: Query, what: string): Promise<number> {
  const [row] = await sql<[{ id: number }]>`insert into ingestion (what) values (${what}) returning id`;
  return row.id;
}

/** Ids for all that a batch brings, in the order in which it brings it. */
async function takeIds(sql: Query, { events, articles }: CorpusBatch): Promise<BatchIds> {
  const take = async (table: string, count: number): Promise<readonly number[]> => {
    const rows = await sql<{ id: number }[]>`
      select nextval(pg_get_serial_sequence(${table}, 'id'))::int as id from generate_series(1, ${count}::int)`;
    return rows.map(({ id }) => id);
  };
  return {
    events: await take('event', events.length),
    articles: await take('article', articles.length),
    revisions: await take('article_revision', articles.length),
    runs: await take('extraction_run', articles.length),
    quotes: await take(
      'quote',
      articles.reduce((sum, { quotes }) => sum + quotes.length, 0),
    ),
  };
}

/** Copies the rows in Postgres' text format. Throws where Postgres refuses one. */
async function copyRows(
  sql: Query,
  { name, columns, rows }: { name: string; columns: string; rows: readonly Row[] },
): Promise<void> {
  if (rows.length === 0) return;
  const target = await sql.unsafe(`copy ${name} (${columns}) from stdin`).writable();
  await new Promise<void>((resolve, reject) => {
    target.once('error', reject);
    target.write(rows.map(lineOf).join(''), () => resolve());
  });
  target.end();
  // The driver's stream never ends where Postgres refuses what it has got; the next query tells.
  try {
    await sql`select`;
  } catch (cause) {
    throw new Error(`Postgres refused rows of the table ${name}: its log says which.`, { cause });
  }
}

function lineOf(row: Row): string {
  return `${row.map(fieldOf).join('\t')}\n`;
}

function fieldOf(value: Field): string {
  if (value === null) return '\\N';
  if (typeof value === 'string') return escapeField(value);
  return Array.isArray(value) ? escapeField(`{${value.map((item) => `"${item}"`).join()}}`) : String(value);
}

const special: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function escapeField(text: string): string {
  return text.replace(/[\\\t\n\r]/g, (character) => special[character] ?? character);
}
