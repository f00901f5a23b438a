// Addresses that nobody meant: whatever stands in the query string, there is an answer, and it says what it left out.
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportFormatNames } from '../../app/export/format.ts';
import { loader as loadExplorer } from '../../app/routes/_index.tsx';
import { loader as loadActors } from '../../app/routes/actors._index.tsx';
import { loader as loadArticles } from '../../app/routes/articles._index.tsx';
import { loader as loadExport } from '../../app/routes/export.$file.ts';
import { loader as loadLive } from '../../app/routes/live.ts';
import { loader as loadQuotes } from '../../app/routes/quotes.tsx';
import { closeDatabase, type Database } from '../../app/store/database.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import { blinken, lavrov, nato, onDay, recordSketch, russia, ukraine } from './record-fixture.ts';

let db: Database;
const addressBefore = process.env.DATABASE_URL;
beforeAll(async () => {
  db = await openTestDatabase();
  process.env.DATABASE_URL = db.url;
  await recordSketch(db, article);
});
afterAll(async () => {
  await closeDatabase();
  await db.close();
  if (addressBefore === undefined) delete process.env.DATABASE_URL;
  else process.env.DATABASE_URL = addressBefore;
});

const met = 'Antony Blinken met Sergey Lavrov in Geneva.';
const demanded = 'Russia demanded that the alliance leave Ukraine.';
const article = {
  text: `${met} “It was frank”, Sergey Lavrov said. ${demanded}`,
  publisher: 'The Day',
  published: '2022-01-22',
  events: [
    {
      sentence: met,
      trigger: 'met',
      type: 'CONSULT',
      sources: [blinken],
      targets: [lavrov],
      date: onDay('2022-01-21'),
    },
    { sentence: demanded, trigger: 'demanded', type: 'REQUEST', sources: [russia], targets: [nato, ukraine] },
  ],
  quotes: [{ words: 'It was frank', speaker: lavrov, named: 'Sergey Lavrov' }],
} as const;

/** Values that the key takes. Those of an event or a page that is not there are answered, too. */
const good: Readonly<Record<string, readonly string[]>> = {
  q: ['talks', 'lavrov -frank', '"leave Ukraine"'],
  actor: ['russia', 'antony-blinken', 'nobody-of-this-name', 'Łódź-1'],
  country: ['RUS', 'usa', 'ZZZ'],
  role: ['source', 'target', 'either'],
  pair: ['RUS~USA', 'russia~nato', 'nobody~nowhere'],
  type: ['CONSULT', 'threaten'],
  quad: ['1', '4'],
  from: ['2022-01-01', '0001-01-01'],
  to: ['2022-02-01', '9999-12-31'],
  publisher: ['The Day', '%_\\', "'; drop table event; --"],
  precision: ['day', 'unknown'],
  status: ['extracted', 'confirmed', 'rejected'],
  lanes: ['actor', 'country', 'type', 'publisher', 'pair'],
  pin: ['russia', 'nobody', '…', '?'],
  rows: ['1', '200'],
  picture: ['timeline', 'matrix', 'trend'],
  sort: ['date', '-reports', 'source', '-target', 'kind', 'confidence'],
  columns: ['date', 'status,date'],
  page: ['1', '999999'],
  name: ['My view', '<b>bold</b>'],
  event: ['1', '999999999'],
};

const long = 'letter '.repeat(1_500);
/** Raw pieces of a query string that no key takes, but for the search, which takes any text. */
const badValues = [
  '%00',
  'a%00b',
  '%ED%A0%80',
  '%C0%AF',
  '%',
  '%zz%',
  '%E2%28%A1',
  encodeURIComponent(long),
  '-1',
  '1e9',
  '99999999999999999999',
  'Infinity',
  '%5Bobject+Object%5D',
  '2022-02-30',
  '01/02/2022',
  '~',
  "'%22%5C%3B--",
  '%3Cscript%3Ealert(1)%3C/script%3E',
  '%3A*+%26+%7C+!+((',
  '%F0%9F%92%8C',
  '%E2%80%AE%E2%80%8F',
];
/** Texts are free: these keys take nearly all of them. */
const takesText = new Set(['q', 'publisher', 'pin', 'name']);

const keys = Object.keys(good);
const goodPart = fc
  .constantFrom(...keys)
  .chain((key) =>
    fc.constantFrom(...(good[key] ?? [])).map((value) => ({ key, value: encodeURIComponent(value) })),
  );
const badPart = fc.record({ key: fc.constantFrom(...keys), value: fc.constantFrom(...badValues) });
const strangePart = fc.record({
  key: fc.constantFrom(
    '_data',
    '_routes',
    'index',
    '__proto__',
    'constructor',
    'since',
    '%00',
    '',
    'Q',
    'actor[]',
  ),
  value: fc.constantFrom('', 'x', ...badValues),
});
const part = fc.oneof({ weight: 3, arbitrary: goodPart }, { weight: 3, arbitrary: badPart }, strangePart);
const crowd = fc.tuple(part, fc.integer({ min: 51, max: 80 })).map(([one, times]) => Array(times).fill(one));
const parts: fc.Arbitrary<readonly { key: string; value: string }[]> = fc.oneof(
  { weight: 20, arbitrary: fc.array(part, { maxLength: 12 }) },
  { weight: 1, arbitrary: crowd },
);
const queryOf = (list: readonly { key: string; value: string }[]) =>
  list.map(({ key, value }) => `${key}=${value}`).join('&');
const queries = parts.map(queryOf);

const argumentsOf = (path: string, params: Record<string, string> = {}, signal?: AbortSignal) => ({
  request: new Request(`http://localhost${path}`, signal ? { signal } : {}),
  params,
  context: {},
});

/** What the loader returned, or its redirect or refusal; any other throw is a fault. */
async function answerOf<Answer>(work: () => Promise<Answer> | Answer): Promise<Answer | Response> {
  try {
    return await work();
  } catch (thrown) {
    if (!(thrown instanceof Response) || thrown.status < 300 || thrown.status >= 500) throw thrown;
    return thrown;
  }
}

describe('a hostile query string', () => {
  test(
    'gives the explorer or leads elsewhere, and whatever was not used is named',
    { timeout: 300_000 },
    () =>
      fc.assert(
        fc.asyncProperty(parts, async (list) => {
          const answer = await answerOf(() => loadExplorer(argumentsOf(`/?${queryOf(list)}`)));
          if (answer instanceof Response) return;
          const named = (key: string) => answer.ignored.some((line) => line.startsWith(key));
          for (const { key, value } of list)
            if (keys.includes(key) && !takesText.has(key) && badValues.includes(value) && !suits(key, value))
              expect(named(key), `${key}=${value} is left out in silence`).toBe(true);
        }),
        { numRuns: 1_000 },
      ),
  );

  test('of good values alone is used as a whole', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        fc.uniqueArray(goodPart, { selector: ({ key }) => key, maxLength: 8 }),
        async (list) => {
          const answer = await answerOf(() => loadExplorer(argumentsOf(`/?${queryOf(list)}`)));
          if (!(answer instanceof Response)) expect(answer.ignored).toEqual([]);
        },
      ),
      { numRuns: 100 },
    ),
  );

  test('gives a whole file of each format', { timeout: 300_000 }, () =>
    fc.assert(
      fc.asyncProperty(queries, fc.constantFrom(...exportFormatNames), async (query, format) => {
        const file = `events.${format}`;
        const answer = await answerOf(() => loadExport(argumentsOf(`/export/${file}?${query}`, { file })));
        expect(answer.status).toBe(200);
        await answer.text();
      }),
      { numRuns: 1_000 },
    ),
  );

  test.each([
    ['actors', loadActors],
    ['articles', loadArticles],
    ['quotes', loadQuotes],
  ])('gives the list of %s', { timeout: 120_000 }, (path, load) =>
    fc.assert(
      fc.asyncProperty(queries, async (query) => {
        await answerOf(() => load(argumentsOf(`/${path}?${query}`)) as Promise<unknown>);
      }),
      { numRuns: 200 },
    ),
  );

  test('gives a count of new events, or is refused', { timeout: 120_000 }, () =>
    fc.assert(
      fc.asyncProperty(
        queries,
        fc.constantFrom('0', '7', '-1', 'x', '', '9999999999'),
        async (query, since) => {
          const leaving = new AbortController();
          const path = `/live?${query}&since=${since}`;
          const answer = await answerOf(() => loadLive(argumentsOf(path, {}, leaving.signal)));
          if (answer.status === 200) {
            const first = await answer.body?.getReader().read();
            expect(new TextDecoder().decode(first?.value)).toMatch(/^data: \{"count":\d+\}\n\n$/);
          } else expect(answer.status).toBe(400);
          leaving.abort();
        },
      ),
      { numRuns: 200 },
    ),
  );
});

/** Bad values that a key takes after all: a word or a number may be a slug. */
function suits(key: string, value: string): boolean {
  return key === 'actor' && /^[\p{L}\p{N}-]+$/u.test(value);
}
