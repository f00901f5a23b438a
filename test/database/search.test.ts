// The search for words, and where it finds them.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { emptyFilter } from '../../app/model/filter.ts';
import { resolveEvents } from '../../app/resolution/resolve-events.ts';
import type { Database } from '../../app/store/database.server.ts';
import { readMatches } from '../../app/store/event-search.server.ts';
import { streamEvents } from '../../app/store/events.server.ts';
import { listEvents } from '../../app/store/list-events.server.ts';
import { recordArticle } from '../../app/store/record.server.ts';
import { readQuery } from '../../app/store/search-query.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import {
  type ArticleSketch,
  actor,
  inputOf,
  lavrov,
  nato,
  onDay,
  russia,
  ukraine,
  unitedStates,
} from './record-fixture.ts';

const threat = 'Washington threatened Moscow with sanctions.';
const rumour = '<b>Kyiv</b> accused Moscow of <img src=x onerror=alert(1)> spreading rumours & worse.';
const demand = 'Moscow demanded that the alliance leave.';
const borrell = actor('Josep Borrell Fontelles', 'person', 'ESP');
const visit = 'He flew to Kyiv.';
const dinner = 'Viktor Orbán dined with ŁUKASZ in Sze\u0301kesfehe\u0301rva\u0301r; МОСКВА was silent.';

const articles: readonly ArticleSketch[] = [
  {
    text: `${threat} The price of wheat rose. “It was a frank talk”, Sergey Lavrov said of the ministers.`,
    url: 'https://day.example/1',
    events: [
      {
        sentence: threat,
        trigger: 'threatened',
        type: 'THREATEN',
        sources: [unitedStates],
        targets: [russia, lavrov],
        summary: 'The United States threatens Russia',
        date: onDay('2022-01-21'),
      },
    ],
    quotes: [{ words: 'It was a frank talk', speaker: lavrov, named: 'Sergey Lavrov' }],
  },
  {
    text: `🕊️ ${rumour}`,
    events: [
      {
        sentence: rumour,
        trigger: 'accused',
        type: 'ACCUSE',
        sources: [ukraine],
        targets: [russia],
        summary: 'Ukraine accuses Russia',
        date: onDay('2022-01-22'),
      },
    ],
  },
  {
    text: `${demand} Officials spoke of a red line. No line was ever red, a diplomat said.`,
    url: 'https://night.example/1',
    events: [
      {
        sentence: demand,
        trigger: 'demanded',
        type: 'REQUEST',
        sources: [russia],
        targets: [nato],
        summary: 'Russia demands a withdrawal',
        date: onDay('2022-01-23'),
      },
    ],
  },
  {
    text: visit,
    events: [
      {
        sentence: visit,
        trigger: 'flew',
        type: 'CONSULT',
        sources: [borrell],
        targets: [ukraine],
        summary: 'A visit to Ukraine',
        date: onDay('2022-01-24'),
      },
    ],
  },
  {
    text: dinner,
    events: [
      {
        sentence: dinner,
        trigger: 'dined',
        type: 'COOPERATE',
        sources: [actor('Viktor Orbán', 'person', 'HUN')],
        targets: [actor('Łukasz Górski', 'person', 'POL')],
        summary: 'A dinner',
        date: onDay('2022-01-25'),
      },
    ],
  },
];

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
  for (const article of articles) await recordArticle(db, inputOf(article), resolveEvents);
});
afterAll(() => db.close());

/** The types of the events that the words find, by list and by export, which have to agree. */
async function typesFor(q: string): Promise<readonly string[]> {
  const filter = { ...emptyFilter, q };
  const { events } = await listEvents(db, filter, { limit: 100, offset: 0 });
  const exported: number[] = [];
  for await (const { event } of streamEvents(db, filter)) exported.push(event.id);
  const ids = events.map(({ id }) => id);
  expect(exported).toEqual(ids);
  expect((await readMatches(db.sql, await readQuery(db.sql, q), ids)).map(({ event }) => event)).toEqual(ids);
  return events.map(({ type }) => type);
}

describe('words', () => {
  test.each([
    ['in a summary', 'withdraw', ['REQUEST']],
    ['in a sentence', 'sanction', ['THREATEN']],
    ['in the name of a participant', 'borrell', ['CONSULT']],
    ['in a quote of a participant', 'frankly', ['THREATEN']],
    ['in the text of the article', 'wheat', ['THREATEN']],
    ['that stand apart in one article', 'wheat Moscow', ['THREATEN']],
    ['of a phrase', '"red line"', ['REQUEST']],
    ['of a phrase in typographic marks', '“red line”', ['REQUEST']],
    ['beside typographic marks', 'talk', ['THREATEN']],
    ['of a phrase that stands nowhere', '"line red"', []],
    ['of two kinds', 'wheat or borrell', ['THREATEN', 'CONSULT']],
    ['without another', 'moscow -wheat -rumours', ['THREATEN', 'REQUEST']],
    ['of which the last is being typed', 'sanct', ['THREATEN']],
    ['of which the last is being typed, after others', 'moscow diplo', ['REQUEST']],
    ['of which the first is only begun', 'sanct moscow', []],
    ['of which the last is whole and finds no longer ones', 'ever', ['REQUEST']],
    ['that end in a star', 'spok*', ['REQUEST']],
    ['in the name of a participant, begun', 'borr', ['CONSULT']],
    ['without their accent', 'orban', ['COOPERATE']],
    ['with their accent', 'Orbán', ['COOPERATE']],
    ['with an accent that stands apart', 'orba\u0301n', ['COOPERATE']],
    ['with an accent that the text does not have', 'vîktor', ['COOPERATE']],
    ['with letters that have no other form', 'lukasz', ['COOPERATE']],
    ['without accents, begun', 'szekesfeh', ['COOPERATE']],
    ['with accents, begun', 'székesfeh', ['COOPERATE']],
    ['in another case', 'москва', ['COOPERATE']],
    ['only in a name, without its accents', 'gorski', ['COOPERATE']],
    ['that say nothing', 'the', []],
    ['nowhere', 'zeppelin', []],
    ['that are no query', "'); drop table event; -- & | ! ( \\ <-> :*", []],
  ] as const)('%s', async (_, q, types) => {
    expect(await typesFor(q)).toEqual(types);
  });
});

describe('the place that is shown', () => {
  const placeOf = async (q: string) => {
    const { events } = await listEvents(db, { ...emptyFilter, q }, { limit: 1, offset: 0 });
    const [match] = await readMatches(
      db.sql,
      await readQuery(db.sql, q),
      events.map(({ id }) => id),
    );
    if (match === undefined) throw new Error(`${q} is found nowhere`);
    const { where, text, spans } = match;
    return { where, text, words: spans.map(({ start, end }) => text.slice(start, end)) };
  };
  test.each([
    ['Russia', 'summary', 'The United States threatens Russia', ['Russia']],
    ['sanctioned', 'sentence', threat, ['sanctions']],
    ['borr', 'actor', 'Josep Borrell Fontelles', ['Borrell']],
    ['frank talks', 'quote', 'It was a frank talk', ['frank', 'talk']],
    ['wheat', 'article', `${articles[0]?.text}`, ['wheat']],
    ['rumours', 'sentence', rumour, ['rumours']],
    ['orban lukasz', 'sentence', dinner, ['Orbán', 'ŁUKASZ']],
    ['székesfehérvár silent', 'sentence', dinner, ['Sze\u0301kesfehe\u0301rva\u0301r', 'silent']],
    ['gorski', 'actor', 'Łukasz Górski', ['Górski']],
  ] as const)('for %s is the nearest to the event', async (q, where, text, words) => {
    expect(await placeOf(q)).toEqual({ where, text, words });
  });
});

test('private characters of a text never pass for marks', async () => {
  const text = 'A \uE000secret\uE001 treaty was signed.';
  const sketch = {
    text,
    events: [
      {
        sentence: text,
        trigger: 'signed',
        type: 'AGREE',
        sources: [russia],
        targets: [ukraine],
        summary: 'x',
      },
    ],
  } as const;
  await recordArticle(db, inputOf(sketch), resolveEvents);
  const { events } = await listEvents(db, { ...emptyFilter, q: 'treaty' }, { limit: 10, offset: 0 });
  const ids = events.map(({ id }) => id);
  expect(await readMatches(db.sql, await readQuery(db.sql, 'treaty'), ids)).toMatchObject([
    { where: 'sentence', text, spans: [{ start: 11, end: 17 }] },
  ]);
});

test('no ids, no matches', async () => {
  expect(await readMatches(db.sql, await readQuery(db.sql, 'treaty'), [])).toEqual([]);
});
