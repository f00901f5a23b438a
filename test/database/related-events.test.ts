// The events around an event: the same parties, near in time.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PartialDate } from '../../app/model/partial-date.ts';
import type { Database } from '../../app/store/database.server.ts';
import { findEvent, setEventStatus } from '../../app/store/events.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import {
  blinken,
  day,
  type EventSketch,
  lavrov,
  nato,
  onDay,
  recordSketch,
  russia,
  seedCountries,
  ukraine,
  unitedStates,
} from './record-fixture.ts';

const sentences = {
  talks: 'Antony Blinken met Sergey Lavrov in Geneva for an hour.',
  threat: 'Washington threatened Moscow with heavy sanctions on its banks.',
  refusal: 'Moscow rejected the proposals that Washington had handed over.',
  visit: 'The secretary visited Kyiv to promise more weapons.',
  drill: 'Russia called off a drill that the alliance had watched.',
  later: 'The United States expelled nine Russian attaches in spring.',
  decade: 'Sometime in 2022 Russia accused America of meddling.',
  undated: 'Moscow demanded written guarantees of the Americans.',
  dropped: 'The Americans praised Russia, a rumour had it.',
} as const;

const year: PartialDate = {
  from: day('2022-01-01'),
  to: day('2022-12-31'),
  precision: 'year',
  basis: 'stated',
  text: null,
};

const sketches: readonly (Omit<EventSketch, 'sentence' | 'trigger'> & {
  readonly name: keyof typeof sentences;
  readonly trigger: string;
})[] = [
  {
    name: 'talks',
    trigger: 'met',
    type: 'CONSULT',
    sources: [blinken],
    targets: [lavrov],
    date: onDay('2022-01-21'),
  },
  {
    name: 'threat',
    trigger: 'threatened',
    type: 'THREATEN',
    sources: [unitedStates],
    targets: [russia],
    date: onDay('2022-01-18'),
  },
  {
    name: 'refusal',
    trigger: 'rejected',
    type: 'REJECT',
    sources: [russia],
    targets: [unitedStates],
    date: onDay('2022-01-22'),
  },
  {
    name: 'visit',
    trigger: 'visited',
    type: 'CONSULT',
    sources: [blinken],
    targets: [ukraine],
    date: onDay('2022-01-19'),
  },
  {
    name: 'drill',
    trigger: 'called off',
    type: 'RETREAT',
    sources: [russia],
    targets: [nato],
    date: onDay('2022-01-21'),
  },
  {
    name: 'later',
    trigger: 'expelled',
    type: 'SANCTION',
    sources: [unitedStates],
    targets: [russia],
    date: onDay('2022-03-15'),
  },
  {
    name: 'decade',
    trigger: 'accused',
    type: 'ACCUSE',
    sources: [russia],
    targets: [unitedStates],
    date: year,
  },
  { name: 'undated', trigger: 'demanded', type: 'REQUEST', sources: [russia], targets: [unitedStates] },
  {
    name: 'dropped',
    trigger: 'praised',
    type: 'SUPPORT',
    sources: [unitedStates],
    targets: [russia],
    date: onDay('2022-01-20'),
  },
];

let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
  await seedCountries(db);
  const text = Object.values(sentences).join(' ');
  const events = sketches.map(({ name, ...sketch }) => ({
    ...sketch,
    sentence: sentences[name],
    summary: name,
  }));
  await recordSketch(db, { text, published: '2022-02-04', events });
  await setEventStatus(db, { id: await idOf('dropped'), status: 'rejected', by: 'test', reason: null });
});

afterAll(() => db.close());

async function idOf(summary: string): Promise<number> {
  const [event] = await db.sql<{ id: number }[]>`select id from event where summary = ${summary}`;
  if (!event) throw new Error(`there is no event "${summary}"`);
  return event.id;
}

async function relatedTo(summary: string): Promise<string[]> {
  const detail = await findEvent(db, await idOf(summary));
  return detail?.related.map((event) => event.summary) ?? [];
}

test('are those of the same parties within a month, the nearest first, an undated one at its report', async () => {
  expect(await relatedTo('talks')).toEqual(['refusal', 'threat', 'undated']);
});

test('the other way round they find it too', async () => {
  expect(await relatedTo('refusal')).toContain('talks');
  expect(await relatedTo('undated')).toEqual(['refusal', 'talks', 'threat']);
});

test('one party alone is not enough', async () => {
  expect(await relatedTo('visit')).toEqual([]);
  expect(await relatedTo('drill')).toEqual([]);
});

test('an event known only to the year is near nothing', async () => {
  expect(await relatedTo('decade')).toEqual([]);
});
