// The database itself refuses what must not stand in it.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Database } from '../../app/store/database.server.ts';
import { openTestDatabase } from './open-test-database.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await db.sql.unsafe(`
    insert into country values ('USA', 'United States');
    insert into actor (slug, name, kind, country_code, discovered) values ('us', 'United States', 'state', 'USA', false);
    insert into article (url) values ('https://day.example/1');
    insert into article_revision (article_id, number, is_current, text, text_length, content_hash)
      values (1, 1, true, 'Hello 💌 world', 14, repeat('a', 64));
    insert into extraction_run (revision_id, extractor) values (1, 'test');
    insert into event (type, quad, summary, date_precision, date_basis, assertion, confidence)
      values ('CONSULT', 1, 'They met', 'unknown', 'publication', 'reported', 0.5);
    insert into quote (revision_id, run_id, kind, text) values (1, 1, 'direct', 'Hello');
  `);
});
afterAll(() => db.close());

/** Runs the statement in a transaction that is rolled back. */
async function attempt(statement: string): Promise<void> {
  const undo = new Error('undone');
  await db.sql
    .begin(async (sql) => {
      await sql.unsafe(statement);
      throw undo;
    })
    .catch((error: unknown) => {
      if (error !== undo) throw error;
    });
}

const event = (columns: string, values: string) =>
  `insert into event (type, quad, summary, assertion, confidence, date_basis, ${columns})
   values ('CONSULT', 1, 'They met', 'reported', 0.5, 'stated', ${values})`;
const report = (start: number, end: number, text: string) =>
  `insert into report (event_id, revision_id, run_id, span_start, span_end, text, trigger_start, trigger_end,
     trigger_text, type, summary, sources, targets, assertion, confidence, rule)
   values (1, 1, 1, ${start}, ${end}, '${text}', 0, 5, 'Hello', 'CONSULT', 's', '{}', '{}', 'reported', 0.5, 'r')`;
const mention = (start: number, end: number, text: string, actor: string) =>
  `insert into mention (revision_id, run_id, span_start, span_end, text, form, actor_id)
   values (1, 1, ${start}, ${end}, '${text}', 'name', ${actor})`;

test.each([
  ['an event on a day', event('date_from, date_to, date_precision', "'2022-01-26', '2022-01-26', 'day'")],
  ['an event in a month', event('date_from, date_to, date_precision', "'2022-01-01', '2022-01-31', 'month'")],
  ['an event with a bound', event('date_to, date_precision', "'2022-01-26', 'unknown'")],
  ['a span of an astral character', mention(6, 8, '💌', '1')],
  ['a report', report(0, 14, 'Hello 💌 world')],
])('takes %s', async (_, statement) => {
  await expect(attempt(statement)).resolves.toBeUndefined();
});

test.each([
  [
    'reversed dates',
    event('date_from, date_to, date_precision', "'2022-01-31', '2022-01-01', 'month'"),
    'event_date',
  ],
  [
    'a day of two days',
    event('date_from, date_to, date_precision', "'2022-01-26', '2022-01-27', 'day'"),
    'event_date',
  ],
  ['a day without a date', event('date_precision', "'day'"), 'event_date'],
  ['a month without an end', event('date_from, date_precision', "'2022-01-01', 'month'"), 'event_date'],
  [
    'an unknown date with a start',
    event('date_from, date_precision', "'2022-01-01', 'unknown'"),
    'event_date',
  ],
  ['too much confidence', 'update event set confidence = 1.01', 'event_confidence'],
  ['negative confidence', 'update event set confidence = -0.1', 'event_confidence'],
  ['confidence that is no number', "update event set confidence = 'NaN'", 'event_confidence'],
  ['a quad class of another type', 'update event set quad = 3', 'event_quad'],
  ['a CAMEO root that there is not', "update event set cameo_root = '21'", 'cameo_root'],
  ['an empty span', mention(3, 3, '', '1'), 'mention_span'],
  ['a reversed span', mention(5, 3, 'lo', '1'), 'mention_span'],
  ['a span before the text', mention(-1, 3, 'Hell', '1'), 'mention_span_start'],
  ['a span beyond the text', mention(9, 15, 'world!', '1'), 'beyond its text'],
  [
    'a span moved beyond the text',
    `${mention(9, 14, 'world', '1')}; update mention set span_start = 10, span_end = 15`,
    'beyond its text',
  ],
  ['a span longer than its words', mention(0, 11, 'Hello', '1'), 'mention_span'],
  ['a mention of nobody', mention(0, 5, 'Hello', 'null'), 'mention_of_one'],
  ['a report beyond the text', report(9, 15, 'world!'), 'beyond its text'],
  ['a report twice', `${report(0, 5, 'Hello')}; ${report(0, 5, 'Hello')}`, 'report_once'],
  [
    'a quote part beyond the text',
    "insert into quote_part values (1, 0, 10, 20, '0123456789')",
    'beyond its text',
  ],
  ['a speaker without a place', "update quote set speaker_text = 'he'", 'quote_speaker_span'],
  [
    'a cue beyond the text',
    "update quote set cue_text = 'said', cue_start = 12, cue_end = 16",
    'beyond its text',
  ],
  ['a changed text', "update article_revision set text = 'Other text 123'", 'never changes'],
  [
    'a length that the text cannot have',
    "insert into article_revision (article_id, number, is_current, text, text_length, content_hash) values (1, 2, false, 'abc', 7, repeat('b', 64))",
    'text_length',
  ],
  [
    'two current texts',
    "insert into article_revision (article_id, number, is_current, text, text_length, content_hash) values (1, 2, true, 'abc', 3, repeat('b', 64))",
    'article_revision_current',
  ],
  [
    'a date without its basis',
    "update article set published_date = '2022-01-26'",
    'article_published_with_basis',
  ],
  [
    'an actor that is acted for, deleted',
    "insert into event_participant values (1, 'source', 1, 'USA', 0); delete from actor",
    'event_participant',
  ],
  [
    'a role that ends before it begins',
    "insert into actor_role (actor_id, title, date_from, date_to) values (1, 'President', '2021-01-20', '2020-01-20')",
    'actor_role_dates',
  ],
  [
    'a latitude that there is not',
    "insert into place (key, name, latitude, longitude) values ('x', 'X', 91, 0)",
    'place_latitude',
  ],
  [
    'a failure without a reason',
    "insert into ingestion (what) values ('x'); insert into ingestion_item (ingestion_id, name, outcome) values (1, 'x', 'failed')",
    'ingestion_item_reason',
  ],
])('refuses %s', async (_, statement, reason) => {
  await expect(attempt(statement)).rejects.toThrow(reason);
});

test('an actor who moves to another country takes their events along', async () => {
  await db.sql.begin(async (sql) => {
    await sql.unsafe(`insert into country values ('GBR', 'United Kingdom');
      insert into event_participant values (1, 'source', 1, 'USA', 0); update actor set country_code = 'GBR'`);
    expect(await sql`select country_code from event_participant`).toEqual([{ country_code: 'GBR' }]);
    await sql.unsafe("update actor set country_code = 'USA'; delete from event_participant");
  });
});

test('an article goes with all that hangs on it; its events do not', async () => {
  await db.sql.begin(async (sql) => {
    await sql.unsafe(`${report(0, 5, 'Hello')}; ${mention(0, 5, 'Hello', '1')}; delete from article`);
    const [left] = await sql`
      select (select count(*)::int from report) as reports, (select count(*)::int from mention) as mentions,
        (select count(*)::int from quote) as quotes, (select count(*)::int from event) as events`;
    expect(left).toEqual({ reports: 0, mentions: 0, quotes: 0, events: 1 });
  });
});

test('a text of a million different words is stored and searched', async () => {
  const words = Array.from({ length: 250_000 }, (_, index) => `wort${index.toString(36)}`).join(' ');
  await db.sql`insert into article (url) values ('https://day.example/long')`;
  await db.sql`
    insert into article_revision (article_id, number, is_current, text, text_length, content_hash)
    select id, 1, true, ${words}, ${words.length}, repeat('c', 64) from article where url = 'https://day.example/long'`;
  const found = await db.sql`select 1 from article_revision where search @@ to_tsquery('english', 'wort1')`;
  expect(found).toHaveLength(1);
});
