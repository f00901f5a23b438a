// The columns in memory against the database: the same events, counts and sums, and in step with every change.
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventStatuses, eventTypes, quads } from '../../app/model/event-type.ts';
import {
  type EventFilter,
  emptyFilter,
  emptyView,
  laneKinds,
  type Pair,
  sides,
} from '../../app/model/filter.ts';
import type { FacetValue } from '../../app/model/listing.ts';
import { addIsoDays, isoDateOf, precisions } from '../../app/model/partial-date.ts';
import { type BinTable, NONE, TAIL, UNDATED, unpackRow } from '../../app/model/picture.ts';
import { resolveEvents } from '../../app/resolution/resolve-events.ts';
import { findActor } from '../../app/store/actors.server.ts';
import type { Database } from '../../app/store/database.server.ts';
import { whereEvent } from '../../app/store/event-filter.server.ts';
import { getEventIndex } from '../../app/store/event-index.server.ts';
import { setEventStatus } from '../../app/store/events.server.ts';
import { readExplorer } from '../../app/store/explorer.server.ts';
import { countFacets } from '../../app/store/facets.server.ts';
import { countEvents, listEvents } from '../../app/store/list-events.server.ts';
import { readPicture } from '../../app/store/picture.server.ts';
import { recordArticle } from '../../app/store/record.server.ts';
import { synthesise } from '../../scripts/synthesise.ts';
import { openTestDatabase } from './open-test-database.ts';
import { day, inputOf, nato, onDay, russia } from './record-fixture.ts';

const EVENTS = 5_000;
const everything = { limit: EVENTS, offset: 0 };

let db: Database;
let names: { readonly slugs: string[]; readonly codes: string[]; readonly publishers: string[] };
beforeAll(async () => {
  db = await openTestDatabase();
  await synthesise(db, { events: EVENTS, seed: 11 }, () => undefined);
  const [row] = await db.sql<[typeof names]>`
    select
      (select array_agg(slug) from (select a.slug from actor a join event_participant p on p.actor_id = a.id
        group by a.id order by count(*) desc, a.id limit 12) x) as slugs,
      (select array_agg(country_code) from (select country_code from event_participant where country_code is not null
        group by 1 order by count(*) desc, 1 limit 8) x) as codes,
      (select array_agg(name) from (select name from source order by id limit 6) x) as publishers`;
  names = row;
});
afterAll(() => db.close());

/** Mostly no value, else a few. */
function some<Value>(values: fc.Arbitrary<Value>): fc.Arbitrary<Value[]> {
  return fc.oneof(
    { weight: 3, arbitrary: fc.constant<Value[]>([]) },
    { weight: 1, arbitrary: fc.array(values, { minLength: 1, maxLength: 3 }) },
  );
}

function filters(): fc.Arbitrary<EventFilter> {
  const party = fc.constantFrom(...names.codes, ...names.slugs, 'nobody-at-all');
  const date = fc.option(
    fc.integer({ min: -4_000, max: 3_000 }).map((days) => addIsoDays(day('2020-06-01'), days)),
    {
      freq: 2,
    },
  );
  return fc
    .record({
      q: fc.option(fc.constantFrom('minister', 'talks -minister', 'drill', '"no such words"'), { freq: 4 }),
      actor: some(fc.constantFrom(...names.slugs, 'nobody-at-all')),
      country: some(fc.constantFrom(...names.codes, 'ZZZ')),
      role: fc.constantFrom(...sides),
      pair: some(fc.record<Pair>({ source: party, target: party })),
      type: some(fc.constantFrom(...eventTypes)),
      quad: some(fc.constantFrom(...quads)),
      from: date,
      to: date,
      publisher: some(fc.constantFrom(...names.publishers, 'No such paper')),
      precision: some(fc.constantFrom(...precisions)),
      status: some(fc.constantFrom(...eventStatuses)),
    })
    .map((filter) =>
      filter.from !== null && filter.to !== null && filter.from > filter.to
        ? { ...filter, from: filter.to, to: filter.from }
        : filter,
    );
}

/** The ids of the events that the database finds, in the order of the list. */
async function idsInDatabase(filter: EventFilter): Promise<number[]> {
  const rows = await db.sql<{ id: number }[]>`
    select e.id from event e where ${whereEvent(db.sql, filter)} order by e.date_from nulls last, e.id`;
  return rows.map(({ id }) => id);
}

async function idsInIndex(filter: EventFilter): Promise<number[]> {
  const { columns } = await getEventIndex(db);
  const { events, total } = await listEvents(db, filter, { limit: 40, offset: 0 });
  const last = await listEvents(db, filter, { limit: 40, offset: Math.max(40, total - 40) });
  expect(columns.byDate.length).toBe(EVENTS);
  return [total, ...events.map(({ id }) => id), ...last.events.map(({ id }) => id)];
}

test('a filter holds the same events in the same order as in the database', {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(filters(), async (filter) => {
      const ids = await idsInDatabase(filter);
      const end = Math.max(40, ids.length - 40);
      expect(await idsInIndex(filter)).toEqual([
        ids.length,
        ...ids.slice(0, 40),
        ...ids.slice(end, end + 40),
      ]);
    }),
    { numRuns: 150 },
  );
});

/** What a facet counts of that value. */
function countOf(facet: readonly FacetValue[], value: string): number | null {
  return facet.find((one) => one.value === value)?.count ?? null;
}

test('a facet counts what each of its values alone would leave', { timeout: 120_000 }, async () => {
  const inDatabase = async (filter: EventFilter) => (await idsInDatabase(filter)).length;
  await fc.assert(
    fc.asyncProperty(filters(), async (filter) => {
      const facets = await countFacets(db, filter);
      const [actor, country, publisher] = [facets.actors[0], facets.countries[0], facets.publishers[0]];
      if (actor) expect(actor.count).toBe(await inDatabase({ ...filter, actor: [actor.value] }));
      if (country) expect(country.count).toBe(await inDatabase({ ...filter, country: [country.value] }));
      if (publisher)
        expect(publisher.count).toBe(await inDatabase({ ...filter, publisher: [publisher.value] }));
      for (const pair of filter.pair)
        expect(countOf(facets.pairs, `${pair.source}~${pair.target}`)).toBe(
          await inDatabase({ ...filter, pair: [pair] }),
        );
      for (const type of ['ACCUSE', 'CONSULT'] as const)
        expect(countOf(facets.types, type)).toBe(await inDatabase({ ...filter, type: [type] }));
      for (const precision of ['month', 'unknown'] as const)
        expect(countOf(facets.precisions, precision)).toBe(
          await inDatabase({ ...filter, precision: [precision] }),
        );
      expect(countOf(facets.quads, '3')).toBe(await inDatabase({ ...filter, quad: [3] }));
      expect(countOf(facets.statuses, 'rejected')).toBe(
        await inDatabase({ ...filter, status: ['rejected'] }),
      );
    }),
    { numRuns: 40 },
  );
});

test('a pair of the facet holds as many events as the filter by it, where each side is a country', async () => {
  const { pairs } = await countFacets(db, emptyFilter);
  const ofCountries = pairs.filter(({ value }) => /^[A-Z]{3}~[A-Z]{3}$/.test(value)).slice(0, 5);
  expect(ofCountries).toHaveLength(5);
  for (const { value, count } of ofCountries) {
    const [source = '', target = ''] = value.split('~');
    expect(count).toBe(await countEvents(db, { ...emptyFilter, pair: [{ source, target }] }));
  }
});

/** The events of all rows. */
function sumOf({ rows }: BinTable): number {
  return rows.flatMap(unpackRow).reduce((sum, number, at) => (at % 5 === 0 ? sum : sum + number), 0);
}

test('bins add up to what the list holds, whatever the window', { timeout: 120_000 }, async () => {
  const dates = fc.tuple(fc.integer({ min: 0, max: 2_000 }), fc.integer({ min: 1_500, max: 5_000 }));
  let finer = 0;
  await fc.assert(
    fc.asyncProperty(dates, fc.constantFrom(...laneKinds), async ([start, length], lanes) => {
      const from = addIsoDays(day('2015-01-01'), start);
      const view = { ...emptyView, lanes, from, to: addIsoDays(from, length) };
      const total = await countEvents(db, view);
      const picture = await readPicture(db, view);
      const all = await countEvents(db, { ...view, from: null, to: null });
      expect(sumOf(picture.overview)).toBe(all - picture.nowhere.count);
      if (lanes === 'type') {
        expect(sumOf(picture.bins)).toBe(all - picture.nowhere.count);
        expect(picture.lanes.reduce((sum, lane) => sum + lane.inView, 0)).toBe(total);
      }
      for (const [at, lane] of picture.lanes.entries())
        expect(sumOf({ days: 1, rows: [picture.bins.rows[at] ?? ''] })).toBe(lane.count);
      const detail = picture.detail?.bins;
      if (!detail) return;
      finer += 1;
      for (const [at, lane] of picture.lanes.entries())
        expect(sumOf({ days: 1, rows: [detail.rows[at] ?? ''] })).toBe(lane.inView);
      const { trend } = await readExplorer(db, { ...view, picture: 'trend' });
      expect(trend?.points.flatMap(({ counts }) => [...counts]).reduce((a, b) => a + b)).toBe(total);
    }),
    { numRuns: 40 },
  );
  expect(finer).toBeGreaterThan(5);
});

test('where the events of a window are few, the picture has each of them', async () => {
  const { events } = await listEvents(db, emptyFilter, everything);
  const dated = events.filter(({ date }) => date.from !== null);
  const middle = dated[Math.floor(dated.length / 2)]?.date.from;
  if (!middle) throw new Error('the corpus has no dated event');
  const view = { ...emptyView, from: middle, to: addIsoDays(middle, 20) };
  const { detail, lanes } = await readPicture(db, view);
  if (!detail?.events) throw new Error('the picture has no events one by one');
  const [first, last] = [detail.period.start, detail.period.end - 1].map((at) =>
    isoDateOf(new Date(at * 86_400_000)),
  );
  if (!first || !last) throw new Error('the period has no days');
  expect(detail.events.map(({ id }) => id)).toEqual(
    await idsInDatabase({ ...emptyFilter, from: first, to: last }),
  );
  expect(lanes.at(-1)?.key).toBe('?');
});

test('the list can be sorted by everything, both ways, page after page', async () => {
  const filter: EventFilter = { ...emptyFilter, type: ['ACCUSE', 'CONSULT'] };
  const byDate = await listEvents(db, filter, everything);
  for (const by of ['date', 'kind', 'source', 'target', 'reports', 'confidence'] as const) {
    for (const descending of [false, true]) {
      const sort = { by, descending };
      const whole = await listEvents(db, filter, { ...everything, sort });
      expect(new Set(whole.events.map(({ id }) => id))).toEqual(new Set(byDate.events.map(({ id }) => id)));
      const keys = whole.events.map(
        (event) =>
          ({
            date: event.date.from,
            kind: eventTypes.indexOf(event.type),
            source: event.sources[0]?.name.toLowerCase() ?? null,
            target: event.targets[0]?.name.toLowerCase() ?? null,
            reports: event.reportCount,
            confidence: Math.round(event.confidence * 1e6),
          })[by],
      );
      const known = keys.filter((key) => key !== null);
      expect(keys.slice(0, known.length)).toEqual(known);
      if (by === 'source' || by === 'target') {
        // Postgres has its own order of letters: those of one name stand together.
        const runs = known.filter((key, at) => key !== known[at - 1]);
        expect(runs).toHaveLength(new Set(runs).size);
      } else {
        const sorted = known.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        expect(known).toEqual(descending ? sorted.toReversed() : sorted);
      }
      const second = await listEvents(db, filter, { limit: 30, offset: 30, sort });
      expect(second.events).toEqual(whole.events.slice(30, 60));
    }
  }
});

test('what has no name stands below all lanes that have one, however much it is', async () => {
  let above = 0;
  for (const lanes of laneKinds)
    for (const rows of [1, 4, 200]) {
      const picture = await readPicture(db, { ...emptyView, lanes, rows });
      const keys = picture.lanes.map(({ key }) => key);
      const named = keys.filter((key) => key !== NONE && key !== TAIL && key !== UNDATED);
      const last = [TAIL, NONE, UNDATED].filter((key) => keys.includes(key));
      expect(keys).toEqual([...named, ...last]);
      const [first] = picture.lanes;
      if ((picture.lanes.find(({ key }) => key === NONE)?.count ?? 0) > (first?.count ?? 0)) above += 1;
    }
  expect(above).toBeGreaterThan(0);
});

test('pinned lanes come first, and the tail counts an event once', async () => {
  const plain = await readPicture(db, { ...emptyView, rows: 5 });
  expect(plain.lanes.map(({ key }) => key).slice(5)).toEqual(['…', '?']);
  const counts = plain.lanes.slice(0, 5).map(({ count }) => count);
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  const tail = plain.lanes[5];
  expect(tail?.count).toBeLessThan(EVENTS);
  expect(tail?.lanes).toBeGreaterThan(50);
  const least = names.slugs.at(-1) ?? '';
  const pinned = await readPicture(db, { ...emptyView, rows: 5, pin: [least, 'no-actor-at-all'] });
  expect(pinned.lanes[0]).toMatchObject({ key: least, pinned: true });
  expect(pinned.lanes.slice(1, 5).map(({ key }) => key)).toEqual(
    plain.lanes.slice(0, 4).map(({ key }) => key),
  );
});

test('an actor deals with the same others as often as in the database', async () => {
  for (const slug of names.slugs.slice(0, 3)) {
    const rows = await db.sql<{ slug: string }[]>`
      select a.slug,
        count(distinct e.id) filter (where own.side = 'source')::int as "asSource",
        count(distinct e.id) filter (where own.side = 'target')::int as "asTarget",
        count(distinct e.id) filter (where e.quad in (1, 2))::int as cooperation,
        count(distinct e.id) filter (where e.quad in (3, 4))::int as conflict
      from event_participant own
      join event e on e.id = own.event_id and e.status <> 'rejected'
      join event_participant other on other.event_id = own.event_id and other.side <> own.side
      join actor a on a.id = other.actor_id
      where own.actor_id = (select id from actor where slug = ${slug}) and other.actor_id <> own.actor_id
      group by a.id order by count(distinct e.id) desc, a.name limit 50`;
    const { counterparts = [] } = (await findActor(db, slug)) ?? {};
    expect(counterparts.map(({ actor, ...counts }) => ({ slug: actor.slug, ...counts }))).toEqual([...rows]);
  }
});

test('follows what is decided, recorded, changed, merged and removed', async () => {
  const before = await getEventIndex(db);
  const total = await countEvents(db, emptyFilter);
  const [first, second] = (await listEvents(db, { ...emptyFilter, type: ['AID'] }, { limit: 2, offset: 0 }))
    .events;
  if (!first || !second) throw new Error('the corpus has no aid');
  await setEventStatus(db, { id: first.id, status: 'rejected', by: 'ana', reason: null });
  expect(await countEvents(db, emptyFilter)).toBe(total - 1);
  expect(await countEvents(db, { ...emptyFilter, status: ['rejected'], type: ['AID'] })).toBeGreaterThan(0);
  await setEventStatus(db, { id: first.id, status: 'extracted', by: 'ana', reason: null });

  const sentence = 'Russia demanded that the alliance leave the region.';
  const sketch = {
    text: sentence,
    publisher: 'A New Paper',
    published: '1990-05-02',
    events: [
      {
        sentence,
        trigger: 'demanded',
        type: 'REQUEST',
        sources: [russia],
        targets: [nato],
        date: onDay('1990-05-01'),
      },
    ],
  } as const;
  await recordArticle(db, inputOf(sketch), resolveEvents);
  const [made] = (await listEvents(db, emptyFilter, { limit: 1, offset: 0 })).events;
  expect(made).toMatchObject({ summary: sentence, publishers: ['A New Paper'] });
  expect(await countEvents(db, { ...emptyFilter, publisher: ['A New Paper'] })).toBe(1);
  const ofPair: EventFilter = {
    ...emptyFilter,
    pair: [{ source: 'RUS', target: 'nato' }],
    to: day('1990-12-31'),
  };
  expect(await countEvents(db, ofPair)).toBe(1);

  await db.sql`update event set date_from = null, date_to = null, date_precision = 'unknown' where id = ${made?.id ?? 0}`;
  expect(await countEvents(db, ofPair)).toBe(0);
  expect((await listEvents(db, emptyFilter, everything)).events.at(-1)?.id).toBe(made?.id);

  // One event goes into another: its reports with it.
  await db.sql`update report set event_id = ${second.id} where event_id = ${made?.id ?? 0}`;
  await db.sql`delete from event where id = ${made?.id ?? 0}`;
  expect(await countEvents(db, emptyFilter)).toBe(total);
  expect(await countEvents(db, { ...emptyFilter, publisher: ['A New Paper'], type: ['AID'] })).toBe(1);
  const byReports = { sort: { by: 'reports', descending: true } as const, ...everything };
  const row = (await listEvents(db, emptyFilter, byReports)).events.find(({ id }) => id === second.id);
  expect(row?.reportCount).toBe(second.reportCount + 1);

  const after = await getEventIndex(db);
  expect(after.version).toBeGreaterThan(before.version);
  expect([...before.columns.byDate].every((at) => before.columns.alive[at] === 1)).toBe(true);
  expect(await idsInDatabase(emptyFilter)).toEqual(
    (await listEvents(db, emptyFilter, everything)).events.map(({ id }) => id),
  );
});

test('is read anew where everything was emptied', async () => {
  await db.sql`truncate event cascade`;
  expect(await countEvents(db, emptyFilter)).toBe(0);
  expect(await readPicture(db, emptyView)).toMatchObject({ span: null, lanes: [], detail: null });
});

test('the events of most reports are those of the list by reports', async () => {
  for (const filter of [emptyFilter, { ...emptyFilter, type: ['AID'] as const }]) {
    const { mostReported } = await readExplorer(db, { ...emptyView, ...filter });
    const sort = { by: 'reports', descending: true } as const;
    const { events } = await listEvents(db, filter, { sort, limit: 7, offset: 0 });
    expect(mostReported.map(({ id }) => id)).toEqual(events.map(({ id }) => id));
  }
});
