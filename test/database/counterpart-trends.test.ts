// Whom an actor deals with, over time.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PartialDate } from '../../app/model/partial-date.ts';
import { readCounterpartTrends } from '../../app/store/counterpart-trends.server.ts';
import type { Database } from '../../app/store/database.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import {
  day,
  type EventSketch,
  nato,
  onDay,
  recordSketch,
  russia,
  seedCountries,
  ukraine,
  unitedStates,
} from './record-fixture.ts';

const january: PartialDate = {
  from: day('2022-01-01'),
  to: day('2022-01-31'),
  precision: 'month',
  basis: 'stated',
  text: null,
};

const sketches: readonly EventSketch[] = [
  {
    sentence: 'Russia demanded a written answer of the Americans.',
    trigger: 'demanded',
    type: 'REQUEST',
    sources: [russia],
    targets: [unitedStates],
    date: onDay('2022-01-05'),
  },
  {
    sentence: 'Washington and Moscow sat down together in Geneva.',
    trigger: 'sat down',
    type: 'CONSULT',
    sources: [unitedStates, russia],
    targets: [unitedStates, russia],
    date: onDay('2022-01-09'),
  },
  {
    sentence: 'The Americans froze the accounts of four Russian banks.',
    trigger: 'froze',
    type: 'COERCE',
    sources: [unitedStates],
    targets: [russia],
    date: onDay('2022-01-10'),
  },
  {
    sentence: 'All through the month Russia backed separatists against Ukraine.',
    trigger: 'backed',
    type: 'ASSAULT',
    sources: [russia],
    targets: [ukraine],
    date: january,
  },
  {
    sentence: 'Kyiv praised the alliance for its open door.',
    trigger: 'praised',
    type: 'SUPPORT',
    sources: [ukraine],
    targets: [nato],
    date: onDay('2022-01-12'),
  },
];

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
  await seedCountries(db);
  const text = sketches.map(({ sentence }) => sentence).join(' ');
  await recordSketch(db, { text, published: '2022-02-04', events: sketches });
});

afterAll(() => db.close());

/** Days since the epoch. */
const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;
const week = (monday: string) => ({ start: dayNumber(monday), end: dayNumber(monday) + 7 });

test('counts each event once for each counterpart, by weeks from Monday, whoever acted', async () => {
  expect(await readCounterpartTrends(db, 'russia', 5)).toEqual([
    {
      actor: expect.objectContaining({ slug: 'united-states', country: 'USA' }),
      events: 3,
      trend: {
        unit: 'week',
        points: [
          { period: week('2022-01-03'), counts: [1, 0, 1, 0] },
          { period: week('2022-01-10'), counts: [0, 0, 0, 1] },
        ],
      },
    },
    {
      actor: expect.objectContaining({ slug: 'ukraine' }),
      events: 1,
      trend: { unit: 'week', points: [{ period: week('2022-01-10'), counts: [0, 0, 0, 1] }] },
    },
  ]);
});

test('keeps to the most frequent', async () => {
  const trends = await readCounterpartTrends(db, 'russia', 1);
  expect(trends.map(({ actor }) => actor.slug)).toEqual(['united-states']);
});

test('nobody of that name deals with nobody', async () => {
  expect(await readCounterpartTrends(db, 'nobody', 5)).toEqual([]);
});
