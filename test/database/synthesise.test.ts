// The synthetic corpus on a real Postgres: what it holds, that it is always the same, and that exports read it.
import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { parse } from 'csv-parse/sync';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import type { TextSpan } from '../../app/model/span.ts';
import { connect, type Database } from '../../app/store/database.server.ts';
import { holdsArticles, writeCorpus } from '../../app/store/synthetic-corpus.server.ts';
import { main, synthesise } from '../../scripts/synthesise.ts';
import { actorsOf } from '../../scripts/synthetic-cast.ts';
import { synthesiseCorpus } from '../../scripts/synthetic-corpus.ts';
import { createDatabase, openTestDatabase } from './open-test-database.ts';

const EVENTS = 5_000;
let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
  await synthesise(db, { events: EVENTS, seed: 7 }, () => undefined);
});
afterAll(() => db.close());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

/** A number that the query counts. */
async function count(from: string): Promise<number> {
  const [row] = await db.sql.unsafe<[{ count: number }]>(`select count(*)::int as count from ${from}`);
  return row.count;
}

/** Every row of the corpus as text, in a fixed order, without the moments at which they were written. */
async function dump({ sql }: Database): Promise<string> {
  const [row] = await sql<[{ hash: string }]>`
    select md5(string_agg(line, E'\n' order by line)) as hash from (
      select concat_ws('|', 'event', e.id, e.type, e.summary, e.date_from, e.date_to, e.date_precision, e.date_text,
        e.assertion, e.status, e.confidence, e.place_id) as line from event e
      union all select concat_ws('|', 'side', event_id, side, actor_id, country_code, position) from event_participant
      union all select concat_ws('|', 'article', a.id, a.url, a.published_instant, r.content_hash, s.name)
        from article a join article_revision r on r.article_id = a.id join source s on s.id = a.source_id
      union all select concat_ws('|', 'report', id, event_id, revision_id, span_start, trigger_start, date_from,
        sources, targets, join_reason) from report
      union all select concat_ws('|', 'quote', id, revision_id, text, speaker_id) from quote
      union all select concat_ws('|', 'mention', id, revision_id, span_start, text, actor_id) from mention
      union all select concat_ws('|', 'actor', id, slug, name, country_code) from actor) as lines`;
  return row.hash;
}

test('holds what was asked for, every event with sides and reports', async () => {
  expect(await count('event')).toBe(EVENTS);
  expect(
    await count(`event e where not exists (select from report r where r.event_id = e.id)
      or not exists (select from event_participant p where p.event_id = e.id and p.side = 'source')`),
  ).toBe(0);
  expect(await count('report')).toBeGreaterThan(EVENTS * 1.3);
  expect(await count('source')).toBe(40);
  expect(await count('quote')).toBeGreaterThan(100);
  expect(await count('mention')).toBeGreaterThan(1_000);
  expect(
    await count('article where not exists (select from article_revision r where r.article_id = article.id)'),
  ).toBe(0);
  expect(await count(`ingestion_item where outcome = 'new'`)).toBe(await count('article'));
});

test('is spread as news is: precisions, decisions, the tail of reports, names from right to left', async () => {
  const share = async (condition: string) => (await count(`event where ${condition}`)) / EVENTS;
  expect(await share(`date_precision = 'day'`)).toBeCloseTo(0.85, 1);
  expect(await share(`date_precision = 'unknown'`)).toBeCloseTo(0.03, 1);
  expect(await count(`event where date_precision = 'unknown' and date_to is null`)).toBeGreaterThan(10);
  expect(await count(`event where date_precision = 'unknown' and date_to is not null`)).toBeGreaterThan(10);
  expect(await share(`status = 'confirmed'`)).toBeCloseTo(0.02, 1);
  expect(await count(`event where status = 'rejected' and edited_at is not null`)).toBeGreaterThan(10);
  expect(await count(`event where (edited_at is null) <> (status = 'extracted')`)).toBe(0);
  expect(await count(`(select from report group by event_id having count(*) >= 10)`)).toBeGreaterThan(5);
  expect(await count(`actor where discovered and name ~ '[\u0590-\u06ff]'`)).toBeGreaterThan(50);
  expect(await count(`event where assertion <> 'reported'`)).toBeGreaterThan(100);
  const [{ first, last }] = await db.sql<[{ first: string; last: string }]>`
    select min(date_from) as first, max(date_to) as last from event`;
  expect([first.slice(0, 4), last.slice(0, 4)]).toEqual(['2006', '2025']);
});

test('every span is its text', async () => {
  const rows = await db.sql<{ text: string; length: number; spans: readonly TextSpan[] }[]>`
    select v.text, v.text_length as length, json_agg(json_build_object('start', x.a, 'end', x.b, 'text', x.t)) as spans
    from article_revision v join lateral (
      select span_start as a, span_end as b, text as t from report where revision_id = v.id
      union all select trigger_start, trigger_end, trigger_text from report where revision_id = v.id
      union all select span_start, span_end, text from mention where revision_id = v.id
      union all select cue_start, cue_end, cue_text from quote where revision_id = v.id
      union all select speaker_start, speaker_end, speaker_text from quote where revision_id = v.id
      union all select p.span_start, p.span_end, p.text from quote q join quote_part p on p.quote_id = q.id
        where q.revision_id = v.id) x on true
    group by v.id`;
  expect(rows.filter(({ text, length }) => length !== text.length)).toEqual([]);
  const spans = rows.flatMap(({ text, spans }) => spans.map((span) => ({ ...span, article: text })));
  expect(spans.filter(({ start, end, text, article }) => article.slice(start, end) !== text)).toEqual([]);
  expect(
    await count("report where trigger_start < span_start or trigger_end > span_end or text not like '%.'"),
  ).toBe(0);
});

test('an event is told once by an article, and dated no later than it was first told', async () => {
  expect(await count('(select from report group by event_id, revision_id having count(*) > 1)')).toBe(0);
  expect(
    await count(`event e where e.date_precision in ('day', 'unknown') and e.date_to > (
      select min(a.published_date) from report r join article_revision v on v.id = r.revision_id
      join article a on a.id = v.article_id where r.event_id = e.id)`),
  ).toBe(0);
});

test('keeps every index and trigger of the tables', async () => {
  const other = await openTestDatabase();
  const read = async ({ sql }: Database) => [
    await sql`select tablename, indexname, indexdef from pg_indexes where schemaname = 'public' order by indexname`,
    await sql`select tgrelid::regclass::text, tgname, tgenabled from pg_trigger where not tgisinternal order by tgname`,
  ];
  expect(await read(db)).toEqual(await read(other));
  await other.close();
});

test('the same seed gives the same corpus, another seed another one', async () => {
  const [same, different] = [await openTestDatabase(), await openTestDatabase()];
  await synthesise(same, { events: EVENTS, seed: 7 }, () => undefined);
  await synthesise(different, { events: EVENTS, seed: 8 }, () => undefined);
  expect(await dump(same)).toBe(await dump(db));
  expect(await dump(different)).not.toBe(await dump(db));
  await same.close();
  await different.close();
});

test('fills an empty database alone, unless it is to add', async () => {
  const url = await createDatabase();
  vi.stubEnv('DATABASE_URL', url);
  vi.spyOn(console, 'log').mockImplementation(() => undefined);
  expect(await main(['--events', '200'])).toBe(0);
  await expect(main(['--events', '200', '--seed', '2'])).rejects.toThrow('--add');
  await expect(main(['--events', '200', '--add'])).rejects.toThrow('another --seed');
  expect(await main(['--events', '200', '--seed', '2', '--add'])).toBe(0);
  const { sql, close } = await connect(url);
  const [row] = await sql<[{ events: number }]>`select count(*)::int as events from event`;
  expect(row.events).toBe(400);
  await close();
});

test('stores nothing where Postgres refuses a row', async () => {
  const other = await openTestDatabase();
  const { cast, batches } = synthesiseCorpus(50, 1);
  const [batch] = batches;
  if (!batch) throw new Error('the corpus is empty');
  const doubtful = batch.events.map((event) => ({ ...event, first: { ...event.first, confidence: 2 } }));
  const writing = {
    name: 'test',
    cast: { actors: actorsOf(cast), places: cast.places, publishers: cast.publishers },
    batches: [batch, { ...batch, events: doubtful }],
    onEvents: () => undefined,
    onIndexes: () => undefined,
  };
  await expect(writeCorpus(other, writing)).rejects.toThrow(/refused rows/);
  expect(await holdsArticles(other)).toBe(false);
  await other.close();
});

test('says what is wrong with its options', async () => {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect(await main(['--events', 'many'])).toBe(2);
  expect(await main(['--events', '10', '--seed', '-1'])).toBe(2);
  expect(said.mock.calls.flat()).toEqual([
    expect.stringContaining('--events has to be a whole number'),
    expect.stringMatching(/--seed/),
  ]);
});

test('npm run export reads it', async () => {
  const root = resolve(import.meta.dirname, '../..');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [join(root, 'scripts', 'run.mjs'), 'export', '--format', 'csv'],
    { cwd: root, env: { ...process.env, DATABASE_URL: db.url }, maxBuffer: 2 ** 26 },
  );
  const rows: Record<string, string>[] = parse(stdout, { columns: true, bom: true });
  expect(rows).toHaveLength(await count("event where status <> 'rejected'"));
});
