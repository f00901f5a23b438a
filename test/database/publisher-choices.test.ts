// The publishers that a typed name may mean: all of them, however few events they have.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EventFilter, emptyFilter } from '../../app/model/filter.ts';
import { resolveEvents } from '../../app/resolution/resolve-events.ts';
import type { Database } from '../../app/store/database.server.ts';
import { countFacets } from '../../app/store/facets.server.ts';
import { findPublisherChoices } from '../../app/store/publisher-choices.server.ts';
import { recordArticle } from '../../app/store/record.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import { inputOf, nato, onDay, russia } from './record-fixture.ts';

const publishers = [
  ...Array.from({ length: 80 }, (_, index) => `Paper ${String(index + 1).padStart(2, '0')}`),
  'The Évening Post',
  'Post & Courier',
];

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  for (const [index, publisher] of publishers.entries()) {
    const sentence = `Russia sent demand ${index + 1} to the alliance.`;
    const type = publisher === 'Post & Courier' ? 'AID' : 'REQUEST';
    const event = { sentence, trigger: 'sent', type, sources: [russia], targets: [nato] } as const;
    await recordArticle(
      db,
      inputOf({ text: sentence, publisher, events: [{ ...event, date: onDay('2022-01-01') }] }),
      resolveEvents,
    );
  }
}, 120_000);
afterAll(() => db.close());

const choices = async (find: string, filter: Partial<EventFilter> = {}) =>
  (await findPublisherChoices(db, { find, filter: { ...emptyFilter, ...filter } })).map(
    ({ value, count }) => [value, count > 0],
  );

test.each([
  ['evening', [['The Évening Post', true]]],
  ['THE EVENING', [['The Évening Post', true]]],
  [
    'post',
    [
      ['Post & Courier', true],
      ['The Évening Post', true],
    ],
  ],
  ['cour', [['Post & Courier', true]]],
  ['ourier', []],
  ['%', []],
  ['', []],
] as const)('%j', async (find, found) => {
  expect(await choices(find)).toEqual(found);
});

test('finds those that the facet has no room for', async () => {
  const shown = (await countFacets(db, emptyFilter)).publishers.map(({ value }) => value);
  expect(shown).toHaveLength(80);
  const beyond = publishers.filter((name) => !shown.includes(name));
  expect(beyond).toHaveLength(2);
  for (const name of beyond) expect((await choices(name)).map(([value]) => value)).toContain(name);
});

test('counts stand under the other filters, whatever publishers are chosen', async () => {
  const filter = { type: ['AID'] as const, publisher: ['Paper 01'] };
  expect(await choices('post', filter)).toEqual([
    ['Post & Courier', true],
    ['The Évening Post', false],
  ]);
});
