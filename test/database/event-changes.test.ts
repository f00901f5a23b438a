// The log of changed events: no writer is missed, whatever it changes and however late it commits.
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { emptyFilter } from '../../app/model/filter.ts';
import type { Database } from '../../app/store/database.server.ts';
import {
  type ChangePosition,
  currentPosition,
  onEventChange,
  pruneChanges,
  readChanges,
} from '../../app/store/event-changes.server.ts';
import { setEventStatus } from '../../app/store/events.server.ts';
import { listEvents } from '../../app/store/list-events.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import {
  type ArticleSketch,
  blinken,
  lavrov,
  onDay,
  recordSketch,
  russia,
  unitedStates,
} from './record-fixture.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.sql`truncate article, source, actor, event, ingestion, place, country restart identity cascade`;
  await db.sql`truncate event_change`;
});

const sentence = 'The United States handed Russia a letter that answers its security demands.';
const letter: ArticleSketch = {
  text: `${sentence} Nothing else was said.`,
  url: 'https://example.org/letter',
  published: '2022-01-27',
  events: [
    {
      sentence,
      trigger: 'handed',
      type: 'CONSULT',
      sources: [unitedStates],
      targets: [russia],
      date: onDay('2022-01-26'),
    },
  ],
};
const record = (sketch: ArticleSketch) => recordSketch(db, sketch);

async function recordLetter(): Promise<number> {
  await record(letter);
  const { events } = await listEvents(db, emptyFilter, { limit: 1, offset: 0 });
  return events[0]?.id ?? 0;
}

/** Ids that the work changed, as a reader sees it who stood at the end of the log before. */
async function changedBy(work: () => Promise<unknown>): Promise<readonly number[] | null> {
  const before = await currentPosition(db.sql);
  await work();
  return (await readChanges(db.sql, before))?.events ?? null;
}

test('without a change there is nothing to read, and what was read is not read again', async () => {
  const id = await recordLetter();
  const before = await currentPosition(db.sql);
  expect((await readChanges(db.sql, before))?.events).toEqual([]);
  await setEventStatus(db, { id, status: 'confirmed', by: 'analyst', reason: null });
  const changes = await readChanges(db.sql, before);
  expect(changes?.events).toEqual([id]);
  expect((await readChanges(db.sql, changes?.position as ChangePosition))?.events).toEqual([]);
});

test('a recorded article, a decision, a report moved, a deletion: each is noted once', async () => {
  expect(await changedBy(() => record(letter))).toEqual([1]);
  expect(
    await changedBy(() => setEventStatus(db, { id: 1, status: 'rejected', by: 'analyst', reason: null })),
  ).toEqual([1]);
  const statement = 'Sergey Lavrov accused Antony Blinken of delay.';
  const accused = {
    ...letter,
    text: statement,
    url: 'https://example.org/delay',
    events: [
      {
        sentence: statement,
        trigger: 'accused',
        type: 'ACCUSE' as const,
        sources: [lavrov],
        targets: [blinken],
      },
    ],
  };
  expect(await changedBy(() => record(accused))).toEqual([2]);
  expect(await changedBy(() => db.sql`update report set event_id = 1 where event_id = 2`)).toEqual([1, 2]);
  expect(await changedBy(() => db.sql`delete from event where id = 2`)).toEqual([2]);
  expect(await changedBy(() => db.sql`delete from report where event_id = 1`)).toEqual([1]);
  expect(await changedBy(() => db.sql`update event set summary = summary where id = 99`)).toEqual([]);
});

test('participants that follow the country of their actor change their events', async () => {
  const id = await recordLetter();
  expect(
    await changedBy(() => db.sql`update actor set country_code = null where slug = ${russia.slug}`),
  ).toEqual([id]);
  expect(await changedBy(() => db.sql`delete from event_participant where event_id = ${id}`)).toEqual([id]);
});

test('an article that gets its publisher changes the events that it reports', async () => {
  const id = await recordLetter();
  expect(await changedBy(() => record({ ...letter, publisher: 'The Day' }))).toEqual([id]);
  expect(await changedBy(() => db.sql`update article set language = 'fr'`)).toEqual([]);
});

test('a transaction that commits after later ones is not missed', async () => {
  const id = await recordLetter();
  const late = await db.sql.reserve();
  await late`begin`;
  await late`update event set mode = 'late' where id = ${id}`;
  const before = await currentPosition(db.sql);
  await db.sql`insert into event_change (event_id) values (1000)`;
  const first = await readChanges(db.sql, before);
  expect(first?.events).toEqual([1000]);
  await late`commit`;
  late.release();
  const second = await readChanges(db.sql, first?.position as ChangePosition);
  expect(second?.events).toEqual([id]);
});

test('what is rolled back was no change', async () => {
  const id = await recordLetter();
  const work = db.sql.begin(async (sql) => {
    await sql`update event set mode = 'never' where id = ${id}`;
    throw new Error('no');
  });
  expect(await changedBy(() => work.catch(() => undefined))).toEqual([]);
});

test('an emptied table asks for reading everything', async () => {
  expect(await changedBy(() => db.sql`truncate report`)).toBeNull();
});

test('entries of more than a day ago go, and a position before them is told so, ever after', async () => {
  const old = await currentPosition(db.sql);
  const id = await recordLetter();
  const between = await currentPosition(db.sql);
  await db.sql`update event_change set at = now() - interval '25 hours'`;
  await db.sql`update event set mode = 'new' where id = ${id}`;
  await pruneChanges(db.sql);
  expect(await readChanges(db.sql, old)).toBeNull();
  expect((await readChanges(db.sql, between))?.events).toEqual([id]);
  await db.sql`update event_change set at = now() - interval '25 hours' where event_id = 0`;
  await pruneChanges(db.sql);
  await pruneChanges(db.sql);
  expect(await readChanges(db.sql, old)).toBeNull();
  expect((await readChanges(db.sql, between))?.events).toEqual([id]);
  expect((await db.sql`select from event_change`).length).toBe(2);
});

test('an entry stays while a transaction below it is open: a position from now on could not see past it', async () => {
  const open = await db.sql.reserve();
  await open`begin`;
  await open`select pg_current_xact_id()`;
  await recordLetter();
  await db.sql`update event_change set at = now() - interval '25 hours'`;
  await pruneChanges(db.sql);
  expect(await readChanges(db.sql, await currentPosition(db.sql))).toMatchObject({ events: [] });
  await open`rollback`;
  open.release();
  const [{ kept }] = await db.sql<[{ kept: number }]>`select count(*)::int as kept from event_change`;
  expect(kept).toBe(1);
});

test('a position of another server is not taken for one of this', async () => {
  expect(await readChanges(db.sql, '900000000:900000000:' as ChangePosition)).toBeNull();
});

test('a log copied from another server does not stay for ever', async () => {
  await db.sql`insert into event_change values ('900000000', 7, now() - interval '2 days')`;
  const before = await currentPosition(db.sql);
  await pruneChanges(db.sql);
  expect(await db.sql`select from event_change`).toHaveLength(0);
  expect((await readChanges(db.sql, before))?.events).toEqual([]);
});

test('a change is told to every listener until it leaves, and also after the connection was lost', async () => {
  const [stays, leaves] = [vi.fn(), vi.fn()];
  await onEventChange(db, stays);
  const leave = await onEventChange(db, leaves);
  stays.mockClear();
  leaves.mockClear();
  const id = await recordLetter();
  await vi.waitFor(() => expect(stays).toHaveBeenCalledTimes(1));
  expect(leaves).toHaveBeenCalledTimes(1);
  leave();
  stays.mockClear();
  const ended = await db.sql`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and query ilike 'listen %'`;
  expect(ended).toHaveLength(1);
  await vi.waitFor(() => expect(stays).toHaveBeenCalled(), { timeout: 5_000 });
  stays.mockClear();
  await setEventStatus(db, { id, status: 'confirmed', by: 'analyst', reason: null });
  await vi.waitFor(() => expect(stays).toHaveBeenCalled());
  expect(leaves).toHaveBeenCalledTimes(1);
});
