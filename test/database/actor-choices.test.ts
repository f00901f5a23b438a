// The actors that a typed name may mean.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type EventFilter, emptyFilter } from '../../app/model/filter.ts';
import { findActorChoices } from '../../app/store/actor-choices.server.ts';
import { seedCatalogue } from '../../app/store/catalogue.server.ts';
import type { Database } from '../../app/store/database.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import { actor, blinken, nato, onDay, recordSketch, russia } from './record-fixture.ts';

const walesa = actor('Lech Wałęsa', 'person', 'POL');
const oNeill = actor("Tony O'Neill", 'person', 'IRL');
const unseen = actor('Tony Unseen', 'person', 'USA');
const first = 'Antony Blinken met Lech Wałęsa.';
const second = 'NATO and Tony O’Neill threatened Russia.';
const third = 'Antony Blinken threatened Russia.';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await seedCatalogue(db, {
    actors: [
      { ...blinken, aliases: ['Tony Blinken', 'Secretary Blinken'] },
      { ...nato, aliases: ['North Atlantic Treaty Organization', 'OTAN'] },
      walesa,
      oNeill,
      unseen,
    ],
    countries: ['USA', 'RUS', 'POL', 'IRL'].map((code) => ({ code, name: code })),
  });
  const sketch = {
    text: `${first} ${second} ${third}`,
    events: [
      { sentence: first, trigger: 'met', type: 'CONSULT', sources: [blinken], targets: [walesa] },
      {
        sentence: second,
        trigger: 'threatened',
        type: 'THREATEN',
        sources: [nato, oNeill],
        targets: [russia],
        date: onDay('2022-01-01'),
      },
      {
        sentence: third,
        trigger: 'threatened',
        type: 'THREATEN',
        sources: [blinken],
        targets: [russia],
        date: onDay('2022-02-01'),
      },
    ],
  } as const;
  await recordSketch(db, sketch);
});
afterAll(() => db.close());

const choices = async (find: string, filter: Partial<EventFilter> = {}) =>
  (await findActorChoices(db, { find, filter: { ...emptyFilter, ...filter } })).map(
    ({ slug, alias, count }) => [slug, alias, count],
  );

test.each([
  ['a name', 'blinken', [['antony-blinken', null, 2]]],
  [
    'the beginning of a name, before an alias',
    'ton',
    [
      ['tony-oneill', null, 1],
      ['antony-blinken', 'Tony Blinken', 2],
    ],
  ],
  ['an alias', 'otan', [['nato', 'OTAN', 1]]],
  ['the beginnings of words of an alias', 'nor treat', [['nato', 'North Atlantic Treaty Organization', 1]]],
  ['small letters without accents', 'walesa', [['lech-wałesa', null, 1]]],
  ['capitals with accents', 'WAŁĘ', [['lech-wałesa', null, 1]]],
  ['another apostrophe', 'o’nei', [['tony-oneill', null, 1]]],
  ['words in another order', 'blinken ant', [['antony-blinken', null, 2]]],
  ['the inside of a word', 'linken', []],
  ['somebody of no event', 'unseen', []],
  ['signs', '%_\\', []],
  ['nothing', '', []],
] as const)('%s', async (_, find, found) => {
  expect(await choices(find)).toEqual(found);
});

test('counts stand under the other filters, on their side, whatever actors are chosen', async () => {
  expect(await choices('blink', { type: ['THREATEN'], actor: ['nato'] })).toEqual([
    ['antony-blinken', null, 1],
  ]);
  expect(await choices('russia', { role: 'source' })).toEqual([['russia', null, 0]]);
});
