// What open pages are told: how many events of their filter came in, and with how little work.
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { emptyFilter, emptyView } from '../../app/model/filter.ts';
import type { Database } from '../../app/store/database.server.ts';
import { setEventStatus } from '../../app/store/events.server.ts';
import { readExplorer } from '../../app/store/explorer.server.ts';
import { watchNewEvents } from '../../app/store/new-events.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import { onDay, recordSketch, russia, ukraine, unitedStates } from './record-fixture.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

let month = 0;

/** What the explorer was loaded with: the highest id of all events, 0 where there are none. */
async function newestEvent(): Promise<number> {
  return (await readExplorer(db, emptyView)).newest ?? 0;
}

/** Records an article with one event by the United States, each of another month, and returns the event's id. */
async function recordOne(sentence: string): Promise<number> {
  const sketch = {
    text: sentence,
    events: [
      {
        sentence,
        trigger: 'warned',
        type: 'THREATEN' as const,
        sources: [unitedStates],
        targets: [sentence.includes('Ukraine') ? ukraine : russia],
        date: onDay(`2022-${String(++month).padStart(2, '0')}-01`),
      },
    ],
  };
  await recordSketch(db, sketch);
  return newestEvent();
}

test('a page is told the number at once, after each change of it, and nothing after it left', async () => {
  expect(await newestEvent()).toBe(0);
  const since = await recordOne('The United States warned Russia of one thing.');
  const [all, ukrainian] = [vi.fn(), vi.fn()];
  const leave = await watchNewEvents(db, { filter: emptyFilter, since }, all);
  await watchNewEvents(db, { filter: { ...emptyFilter, country: ['UKR'] }, since }, ukrainian);
  expect(all.mock.calls).toEqual([[0]]);
  expect(ukrainian.mock.calls).toEqual([[0]]);
  const second = await recordOne('The United States warned Russia of a second thing.');
  await vi.waitFor(() => expect(all).toHaveBeenLastCalledWith(1), 5_000);
  await recordOne('The United States warned Ukraine of a third thing.');
  await vi.waitFor(() => expect(ukrainian).toHaveBeenLastCalledWith(1), 5_000);
  expect(all).toHaveBeenLastCalledWith(2);
  await setEventStatus(db, { id: second, status: 'rejected', by: 'analyst', reason: null });
  await vi.waitFor(() => expect(all).toHaveBeenLastCalledWith(1), 5_000);
  leave();
  all.mockClear();
  await recordOne('The United States warned Ukraine of a fourth thing.');
  await vi.waitFor(() => expect(ukrainian).toHaveBeenLastCalledWith(2), 5_000);
  expect(all).not.toHaveBeenCalled();
});

test('a hundred pages take no more connections than one', async () => {
  const since = await newestEvent();
  const tell = vi.fn();
  await Promise.all(
    Array.from({ length: 100 }, () => watchNewEvents(db, { filter: emptyFilter, since }, tell)),
  );
  await recordOne('The United States warned Russia of a fifth thing.');
  await vi.waitFor(() => expect(tell.mock.calls.filter(([count]) => count === 1)).toHaveLength(100), 5_000);
  const [{ connections }] = await db.sql<[{ connections: number }]>`
    select count(*)::int as connections from pg_stat_activity
    where datname = current_database() and backend_type = 'client backend'`;
  // The pool of ten, that of Prisma, and the one that listens.
  expect(connections).toBeLessThanOrEqual(12);
});
