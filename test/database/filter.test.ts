// The filter, the facets and the export over one small chronology.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EventFilter, emptyFilter } from '../../app/model/filter.ts';
import { findActor, listActors } from '../../app/store/actors.server.ts';
import { listArticles } from '../../app/store/articles.server.ts';
import { seedCatalogue } from '../../app/store/catalogue.server.ts';
import type { Database } from '../../app/store/database.server.ts';
import { findEvent, setEventStatus, streamEvents } from '../../app/store/events.server.ts';
import { countFacets } from '../../app/store/facets.server.ts';
import { listEvents } from '../../app/store/list-events.server.ts';
import { listQuotes } from '../../app/store/quotes.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import {
  type ArticleSketch,
  actor,
  blinken,
  day,
  lavrov,
  nato,
  onDay,
  recordSketch,
  russia,
  ukraine,
  unitedStates,
} from './record-fixture.ts';

const meeting = 'Antony Blinken met Sergey Lavrov in Geneva.';
const threat = 'Washington threatened Moscow with sanctions over Ukraine.';
const demand = 'Russia demanded that the alliance leave the region.';
const drill = 'Russian troops began a drill near the border in February.';
const rumour = 'Kyiv accused Moscow of spreading a rumour.';

const articles: readonly ArticleSketch[] = [
  {
    text: `${meeting} “It was frank”, Sergey Lavrov said. ${threat}`,
    title: 'Frank talks',
    publisher: 'The Day',
    url: 'https://day.example/1',
    published: '2022-01-22',
    events: [
      {
        sentence: meeting,
        trigger: 'met',
        type: 'CONSULT',
        sources: [blinken],
        targets: [lavrov],
        date: onDay('2022-01-21'),
      },
      {
        sentence: threat,
        trigger: 'threatened',
        type: 'THREATEN',
        sources: [unitedStates],
        targets: [russia],
      },
    ],
    quotes: [{ words: 'It was frank', speaker: lavrov, named: 'Sergey Lavrov' }],
  },
  {
    text: `${demand} ${drill}`,
    title: 'Demands and drills',
    publisher: 'The Night',
    url: 'https://night.example/1',
    published: '2021-12-18',
    events: [
      {
        sentence: demand,
        trigger: 'demanded',
        type: 'REQUEST',
        sources: [russia],
        targets: [nato],
        date: onDay('2021-12-17'),
      },
      {
        sentence: drill,
        trigger: 'began',
        type: 'MOBILIZE',
        sources: [russia],
        targets: [],
        date: {
          from: day('2022-02-01'),
          to: day('2022-02-28'),
          precision: 'month',
          basis: 'stated',
          text: 'in February',
        },
      },
    ],
  },
  {
    text: rumour,
    events: [{ sentence: rumour, trigger: 'accused', type: 'ACCUSE', sources: [ukraine], targets: [russia] }],
  },
];

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  await seedCatalogue(db, {
    actors: [{ ...blinken, aliases: ['Tony Blinken'] }, actor('Nobody', 'person', 'USA')],
    countries: [
      { code: 'USA', name: 'United States' },
      { code: 'RUS', name: 'Russia' },
    ],
  });
  for (const article of articles) await recordSketch(db, article);
});
afterAll(() => db.close());

const page = { limit: 100, offset: 0 };
const typesOf = async (filter: Partial<EventFilter>) => {
  const { events, total } = await listEvents(db, { ...emptyFilter, ...filter }, page);
  expect(total).toBe(events.length);
  return events.map(({ type }) => type);
};

describe('the filter', () => {
  const all = ['REQUEST', 'CONSULT', 'MOBILIZE', 'THREATEN', 'ACCUSE'];
  const cases: readonly (readonly [string, Partial<EventFilter>, readonly string[]])[] = [
    ['nothing: by date, unknown dates last', {}, all],
    ['an actor on either side', { actor: ['russia'] }, ['REQUEST', 'MOBILIZE', 'THREATEN', 'ACCUSE']],
    ['an actor as source', { actor: ['russia'], role: 'source' }, ['REQUEST', 'MOBILIZE']],
    ['an actor as target', { actor: ['russia'], role: 'target' }, ['THREATEN', 'ACCUSE']],
    ['any of two actors', { actor: ['nato', 'antony-blinken'] }, ['REQUEST', 'CONSULT']],
    ['an unknown actor', { actor: ['nobody-at-all'] }, []],
    ['a country: persons and the state', { country: ['USA'], role: 'source' }, ['CONSULT', 'THREATEN']],
    ['an actor and a country', { actor: ['sergey-lavrov'], country: ['USA'] }, ['CONSULT']],
    ['a pair of countries', { pair: [{ source: 'USA', target: 'RUS' }] }, ['CONSULT', 'THREATEN']],
    ['a pair of an actor and a country', { pair: [{ source: 'russia', target: 'nato' }] }, ['REQUEST']],
    ['a pair the other way round', { pair: [{ source: 'RUS', target: 'USA' }] }, []],
    ['types', { type: ['REQUEST', 'ACCUSE'] }, ['REQUEST', 'ACCUSE']],
    ['quad classes', { quad: [3, 4] }, ['REQUEST', 'MOBILIZE', 'THREATEN', 'ACCUSE']],
    ['a publisher', { publisher: ['The Night'] }, ['REQUEST', 'MOBILIZE']],
    ['a precision', { precision: ['month', 'unknown'] }, ['MOBILIZE', 'THREATEN', 'ACCUSE']],
    [
      'from a day: what overlaps; unknown dates by their bound',
      { from: day('2022-01-22') },
      ['MOBILIZE', 'THREATEN'],
    ],
    ['to a day', { to: day('2022-01-21') }, ['REQUEST', 'CONSULT']],
    ['a day inside an imprecise date', { from: day('2022-02-14'), to: day('2022-02-14') }, ['MOBILIZE']],
    ['words of a sentence or its article', { q: 'sanction' }, ['CONSULT', 'THREATEN']],
    ['the name of a participant', { q: 'NATO' }, ['REQUEST']],
    ['words in quotation marks', { q: '"near the border"' }, ['REQUEST', 'MOBILIZE']],
    ['words with an exclusion', { q: 'moscow -sanctions' }, ['ACCUSE']],
    ['words that are no query', { q: "'); drop table event; -- & | ! ( \\" }, []],
    ['keys together', { q: 'drill', country: ['RUS'], quad: [4], publisher: ['The Night'] }, ['MOBILIZE']],
  ];
  test.each(cases)('of %s', async (_, filter, types) => {
    expect(await typesOf(filter)).toEqual(types);
  });
});

test('pages of the list follow each other without a gap', async () => {
  const whole = await listEvents(db, emptyFilter, page);
  const pages = await Promise.all(
    [0, 2, 4].map((offset) => listEvents(db, emptyFilter, { limit: 2, offset })),
  );
  expect(pages.flatMap(({ events }) => events)).toEqual(whole.events);
  expect(pages.map(({ total }) => total)).toEqual([5, 5, 5]);
});

test('the export streams what the list shows, in its order, with every report', async () => {
  const whole = await listEvents(db, { ...emptyFilter, country: ['RUS'] }, page);
  const streamed = [];
  for await (const row of streamEvents(db, { ...emptyFilter, country: ['RUS'] })) streamed.push(row);
  expect(streamed.map(({ event }) => event)).toEqual(whole.events);
  expect(streamed[0]?.reports).toEqual([
    expect.objectContaining({
      articleTitle: 'Demands and drills',
      publisher: 'The Night',
      url: 'https://night.example/1',
      sentence: demand,
      span: { start: 0, end: demand.length },
      published: { date: '2021-12-18', instant: null, basis: 'given' },
      date: onDay('2021-12-17'),
    }),
  ]);
});

test('facets count with the filters of the other keys standing', async () => {
  const facets = await countFacets(db, { ...emptyFilter, actor: ['nato'], quad: [3] });
  expect(facets.actors.map(({ value, count }) => [value, count])).toEqual([
    ['russia', 3],
    ['nato', 1],
    ['ukraine', 1],
    ['united-states', 1],
  ]);
  expect(facets.quads.map(({ value, count }) => [value, count])).toEqual([
    ['1', 0],
    ['2', 0],
    ['3', 1],
    ['4', 0],
  ]);
  expect(facets.publishers).toEqual([{ value: 'The Night', label: 'The Night', count: 1 }]);
  expect(facets.countries).toEqual([{ value: 'RUS', label: 'Russia', count: 1 }]);
  expect(facets.types.find(({ value }) => value === 'REQUEST')).toEqual({
    value: 'REQUEST',
    label: 'Demand',
    count: 1,
  });
  const asked = await countFacets(db, {
    ...emptyFilter,
    actor: ['ukraine'],
    publisher: ['The Day'],
    role: 'target',
  });
  expect(asked.actors.find(({ value }) => value === 'ukraine')).toEqual({
    value: 'ukraine',
    label: 'Ukraine',
    count: 0,
  });
});

test('a rejected event is in no list, count or export that does not ask for it', async () => {
  const [first] = (await listEvents(db, { ...emptyFilter, type: ['REQUEST'] }, page)).events;
  const decide = (status: 'rejected' | 'extracted') =>
    setEventStatus(db, { id: first?.id ?? 0, status, by: 'ana', reason: null });
  await decide('rejected');
  expect(await typesOf({ publisher: ['The Night'] })).toEqual(['MOBILIZE']);
  expect(await typesOf({ status: ['rejected'] })).toEqual(['REQUEST']);
  expect((await countFacets(db, emptyFilter)).statuses.map(({ value, count }) => [value, count])).toEqual([
    ['extracted', 4],
    ['confirmed', 0],
    ['rejected', 1],
  ]);
  await decide('extracted');
  expect((await findEvent(db, first?.id ?? 0))?.revisions).toHaveLength(2);
});

test('actors: those that appear, by name and alias, with whom they deal', async () => {
  const { actors, total } = await listActors(db, { q: null, limit: 3, offset: 0 });
  expect(total).toBe(6);
  expect(actors[0]).toMatchObject({ slug: 'russia', events: 4 });
  expect((await listActors(db, { q: 'tony b', limit: 10, offset: 0 })).actors).toMatchObject([
    { slug: 'antony-blinken' },
  ]);
  expect((await listActors(db, { q: '100%_\\', limit: 10, offset: 0 })).total).toBe(0);
  const detail = await findActor(db, 'russia');
  expect(detail?.counterparts).toEqual([
    {
      actor: expect.objectContaining({ slug: 'nato' }),
      asSource: 1,
      asTarget: 0,
      cooperation: 0,
      conflict: 1,
    },
    {
      actor: expect.objectContaining({ slug: 'ukraine' }),
      asSource: 0,
      asTarget: 1,
      cooperation: 0,
      conflict: 1,
    },
    {
      actor: expect.objectContaining({ slug: 'united-states' }),
      asSource: 0,
      asTarget: 1,
      cooperation: 0,
      conflict: 1,
    },
  ]);
  expect((await findActor(db, 'antony-blinken'))?.aliases).toEqual(['Tony Blinken']);
  expect(await findActor(db, 'nobody-at-all')).toBeNull();
});

test('quotes by words, speaker and day; articles by words; publishers', async () => {
  const query = { q: null, speaker: null, from: null, to: null, limit: 10, offset: 0 };
  const { quotes } = await listQuotes(db, query);
  expect(quotes).toEqual([
    expect.objectContaining({
      text: 'It was frank',
      speaker: { slug: 'sergey-lavrov', name: 'Sergey Lavrov', kind: 'person', country: 'RUS' },
      speakerText: 'Sergey Lavrov',
      published: '2022-01-22',
    }),
  ]);
  const count = async (wanted: Partial<typeof query> | object) =>
    (await listQuotes(db, { ...query, ...wanted })).total;
  expect(await count({ q: 'apples' })).toBe(0);
  expect(await count({ q: 'frankness' })).toBe(1);
  expect(await count({ speaker: 'antony-blinken' })).toBe(0);
  expect(await count({ from: day('2022-01-23') })).toBe(0);
  expect(await count({ to: day('2022-01-22') })).toBe(1);
  const found = await listArticles(db, { q: 'drill', limit: 10, offset: 0 });
  expect(found.articles.map(({ title, events }) => [title, events])).toEqual([['Demands and drills', 2]]);
  expect((await listArticles(db, { q: null, limit: 10, offset: 0 })).articles.at(-1)?.published).toBeNull();
});

test('the catalogue is written once, again where it changed, and never over an edited actor', async () => {
  const catalogue = { actors: [{ ...lavrov, name: 'Sergei Lavrov' }], countries: [] };
  await db.sql`update actor set name = 'S. Lavrov', edited_at = now() where slug = 'sergey-lavrov'`;
  expect(await seedCatalogue(db, catalogue)).toBe(true);
  expect(await seedCatalogue(db, catalogue)).toBe(false);
  expect(await findActor(db, 'sergey-lavrov')).toMatchObject({ name: 'S. Lavrov' });
});
