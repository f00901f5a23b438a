// The columns in memory against SQL over the same database: whatever the filter, both give the same events and counts.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventStatuses, eventTypes, quads } from '../../app/model/event-type.ts';
import { type EventFilter, emptyFilter, emptyView, type SortKey, sides } from '../../app/model/filter.ts';
import type { FacetValue } from '../../app/model/listing.ts';
import { addIsoDays, precisions } from '../../app/model/partial-date.ts';
import type { BinTable } from '../../app/model/picture.ts';
import type { Database } from '../../app/store/database.server.ts';
import { whereEvent } from '../../app/store/event-filter.server.ts';
import { setEventStatus } from '../../app/store/events.server.ts';
import { readExplorer } from '../../app/store/explorer.server.ts';
import { countFacets } from '../../app/store/facets.server.ts';
import { countEvents, listEvents } from '../../app/store/list-events.server.ts';
import { readPicture } from '../../app/store/picture.server.ts';
import { synthesise } from '../../scripts/synthesise.ts';
import { openTestDatabase } from './open-test-database.ts';
import { day } from './record-fixture.ts';

const EVENTS = 6_000;
let db: Database;
let values: {
  readonly actors: readonly string[];
  readonly countries: readonly string[];
  readonly publishers: readonly string[];
};

beforeAll(async () => {
  db = await openTestDatabase();
  await synthesise(db, { events: EVENTS, seed: 11 }, () => undefined);
  const named = async (query: string) =>
    (await db.sql.unsafe<{ value: string }[]>(query)).map(({ value }) => value);
  values = {
    actors: await named(`select slug as value from actor a where exists
      (select from event_participant p where p.actor_id = a.id) order by id limit 400`),
    countries: await named(`select country_code as value from event_participant where country_code is not null
      group by 1 order by count(*) desc limit 60`),
    publishers: await named('select name as value from source order by id limit 12'),
  };
});
afterAll(() => db.close());

/** Few of the values, most often none, and now and then one that nothing has. */
function some<T>(from: readonly T[], unknown?: T): fc.Arbitrary<T[]> {
  const one = fc.constantFrom(...from, ...(unknown === undefined ? [] : [unknown]));
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<T[]>([]) },
    { weight: 1, arbitrary: fc.uniqueArray(one, { minLength: 1, maxLength: 3 }) },
  );
}

function filters(): fc.Arbitrary<EventFilter> {
  const { actors, countries, publishers } = values;
  const party = fc.oneof(fc.constantFrom(...countries.slice(0, 12)), fc.constantFrom(...actors));
  const date = fc.nat(7_300).map((days) => addIsoDays(day('2003-01-01'), days));
  return fc.record({
    q: fc.option(fc.constantFrom('talks', 'minister gas', 'sanctions', '"foreign ministry"', 'zeppelin'), {
      freq: 8,
    }),
    actor: some(actors, 'nobody-at-all'),
    country: some(countries, 'XXX'),
    role: fc.constantFrom(...sides),
    pair: fc.oneof(
      { weight: 4, arbitrary: fc.constant([]) },
      {
        weight: 1,
        arbitrary: fc.array(fc.record({ source: party, target: party }), { minLength: 1, maxLength: 2 }),
      },
    ),
    type: some(eventTypes),
    quad: some(quads),
    from: fc.option(date),
    to: fc.option(date),
    publisher: some(publishers, 'No such paper'),
    precision: some(precisions),
    status: some(eventStatuses),
  });
}

async function idsBySql(filter: EventFilter): Promise<number[]> {
  const rows = await db.sql<{ id: number }[]>`
    select e.id from event e where ${whereEvent(db.sql, filter)} order by e.date_from nulls last, e.id`;
  return rows.map(({ id }) => id);
}

async function countBySql(filter: EventFilter): Promise<number> {
  const [row] = await db.sql<[{ count: number }]>`
    select count(*)::int as count from event e where ${whereEvent(db.sql, filter)}`;
  return row.count;
}

test('a filter finds the events of its SQL, in its order', async () => {
  await fc.assert(
    fc.asyncProperty(filters(), async (filter) => {
      const ids = await idsBySql(filter);
      const { events, total } = await listEvents(db, filter, { limit: 300, offset: 0 });
      expect(total).toBe(ids.length);
      expect(events.map(({ id }) => id)).toEqual(ids.slice(0, 300));
    }),
    { numRuns: 120 },
  );
});

test('a facet says what choosing its value leaves', async () => {
  await fc.assert(
    fc.asyncProperty(filters(), fc.nat(), async (filter, draw) => {
      const facets = await countFacets(db, filter);
      const drawn = (list: readonly FacetValue[]) => list[draw % Math.max(1, list.length)];
      const expectCount = async (one: FacetValue | undefined, change: (value: string) => object) => {
        if (one) expect(one.count, one.label).toBe(await countBySql({ ...filter, ...change(one.value) }));
      };
      await expectCount(drawn(facets.actors), (value) => ({ actor: [value] }));
      await expectCount(drawn(facets.countries), (value) => ({ country: [value] }));
      await expectCount(drawn(facets.publishers), (value) => ({ publisher: [value] }));
      await expectCount(drawn(facets.types), (value) => ({ type: [value] }));
      await expectCount(drawn(facets.quads), (value) => ({ quad: [Number(value)] }));
      await expectCount(drawn(facets.precisions), (value) => ({ precision: [value] }));
      await expectCount(drawn(facets.statuses), (value) => ({ status: [value] }));
    }),
    { numRuns: 40 },
  );
});

test('a pair says what choosing it leaves, and what is asked for is among the values', async () => {
  const { pairs } = await countFacets(db, emptyFilter);
  expect(pairs.length).toBeGreaterThan(50);
  for (const pair of [pairs[0], pairs[7], pairs[49]]) {
    const [source = '', target = ''] = pair?.value.split('~') ?? [];
    expect(pair?.count).toBe(await countBySql({ ...emptyFilter, pair: [{ source, target }] }));
  }
  const rare = values.actors.at(-1) ?? '';
  const { actors } = await countFacets(db, { ...emptyFilter, actor: [rare], type: ['AID'] });
  expect(actors.map(({ value }) => value)).toContain(rare);
});

/** Events in all bins of the rows. */
function sumOf(table: BinTable | null | undefined, rows: number): number {
  let sum = 0;
  for (const row of table?.rows.slice(0, rows) ?? [])
    row.forEach((value, index) => {
      if (index % 5 !== 0) sum += value;
    });
  return sum;
}

test('from twenty years to one day, the picture holds as many events as the list', async () => {
  const whole = await readPicture(db, { ...emptyView, lanes: 'type' });
  expect(whole.span).not.toBeNull();
  const { start, end } = whole.span ?? { start: 0, end: 1 };
  const dayAt = (days: number) => addIsoDays(day('1970-01-01'), days);
  const levels = new Set<string>();
  for (
    let length = end - start, middle = Math.round((start + end) / 2);
    length >= 1;
    length = Math.floor(length / 2)
  ) {
    const from = dayAt(middle - Math.floor(length / 2));
    const view = { ...emptyView, lanes: 'type' as const, from, to: addIsoDays(from, length - 1) };
    const { total, picture, list } = await readExplorer(db, view);
    expect(list.total).toBe(total);
    expect(picture.lanes.reduce((sum, lane) => sum + lane.inView, 0)).toBe(total);
    const { detail } = picture;
    levels.add(detail?.bins ? 'bins' : 'events');
    if (detail?.bins) expect(sumOf(detail.bins, picture.lanes.length)).toBe(total);
    else {
      const inWindow = (detail?.events ?? []).filter(
        ({ date }) => (date.to ?? '') >= view.from && (date.from ?? date.to ?? '9') <= view.to,
      );
      expect(inWindow.length).toBe(total);
    }
  }
  expect(levels).toEqual(new Set(['bins', 'events']));
  const placed = (await countEvents(db, emptyFilter)) - whole.nowhere.count;
  expect(sumOf(whole.overview, 1)).toBe(placed);
  expect(sumOf(whole.bins, whole.lanes.length)).toBe(placed);
});

test('an event stands in each lane of its actors, and once in the list and in the tail', async () => {
  const picture = await readPicture(db, { ...emptyView, rows: 5 });
  expect(picture.lanes.map(({ lanes }) => lanes > 1)).toEqual([
    false,
    false,
    false,
    false,
    false,
    true,
    false,
  ]);
  const [first] = picture.lanes;
  expect(first?.count).toBe(
    await countBySql({
      ...emptyFilter,
      actor: [first?.key ?? ''],
      precision: ['day', 'week', 'month', 'quarter', 'year'],
    }),
  );
  const counts = picture.lanes.slice(0, 5).map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const rare = values.actors.at(-1) ?? '';
  const pinned = await readPicture(db, { ...emptyView, rows: 5, pin: [rare] });
  expect(pinned.lanes[0]).toMatchObject({ key: rare, pinned: true });
});

test.each<[SortKey, string]>([
  ['kind', 'e.quad, e.type'],
  ['reports', '(select count(*) from report r where r.event_id = e.id)'],
  ['confidence', 'e.confidence::real'],
])('the list by %s is in the order of SQL', async (by, order) => {
  const rows = await db.sql.unsafe<{ id: number }[]>(
    `select id from event e where status <> 'rejected' order by ${order.replaceAll(',', ' desc,')} desc, date_from nulls last, id limit 200`,
  );
  const { events } = await listEvents(db, emptyFilter, {
    sort: { by, descending: true },
    limit: 200,
    offset: 0,
  });
  expect(events.map(({ id }) => id)).toEqual(rows.map(({ id }) => id));
});

test('what changes in the database is in the next answer', async () => {
  const filter: EventFilter = { ...emptyFilter, type: ['CONSULT'] };
  const before = await listEvents(db, filter, { limit: 3, offset: 0 });
  const [gone, rejected, moved] = before.events.map(({ id }) => id);
  await db.sql`delete from event where id = ${gone ?? 0}`;
  await setEventStatus(db, { id: rejected ?? 0, status: 'rejected', by: 'test', reason: null });
  await db.sql`update event set date_from = '2030-01-01', date_to = '2030-01-01', date_precision = 'day'
    where id = ${moved ?? 0}`;
  const after = await listEvents(db, filter, { limit: 10, offset: 0 });
  expect(after.total).toBe(before.total - 2);
  expect(await countEvents(db, { ...filter, from: day('2029-12-01'), to: null })).toBe(1);
  expect(await idsBySql(filter)).toEqual(
    (await listEvents(db, filter, { limit: EVENTS, offset: 0 })).events.map(({ id }) => id),
  );
  const state = values.countries[0] ?? '';
  await db.sql`delete from event_participant where event_id = ${moved ?? 0}`;
  expect(await countEvents(db, { ...filter, country: [state] })).toBe(
    await countBySql({ ...filter, country: [state] }),
  );
});
