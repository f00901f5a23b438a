// Which articles come first must not decide which reports become one event.
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { catalogue } from '../../app/extraction/lexicon/catalogue.ts';
import { ingestSources } from '../../app/ingest/ingest.ts';
import { type Extractor, extractorOf } from '../../app/ingest/recording.ts';
import type { SourceItem } from '../../app/ingest/source-item.ts';
import { resolveEvents } from '../../app/resolution/resolve-events.ts';
import type { Database } from '../../app/store/database.server.ts';
import { readSample } from '../../scripts/sample.ts';
import { openTestDatabase } from './open-test-database.ts';

const sample = fileURLToPath(new URL('../../prisma/sample', import.meta.url));
const items: SourceItem[] = [];
let db: Database;

beforeAll(async () => {
  db = await openTestDatabase();
  for await (const item of readSample(sample)) items.push(item);
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.sql`truncate article, source, actor, event, ingestion, place, country restart identity cascade`;
});

/** Reads each text once, in whatever order and how often it comes. */
const extractOnce: Extractor = (() => {
  const extractor = extractorOf(catalogue);
  const read = new Map<string, ReturnType<Extractor['extract']>>();
  return {
    width: extractor.width,
    extract: (article) => {
      const before = read.get(article.text) ?? extractor.extract(article);
      read.set(article.text, before);
      return before;
    },
  };
})();

async function ingest(items: readonly SourceItem[]): Promise<void> {
  async function* sources() {
    yield* items;
  }
  await ingestSources({
    database: db,
    catalogue,
    extractor: extractOnce,
    resolve: resolveEvents,
    sources: sources(),
    what: 'a test',
    hints: { title: null, published: null, publisher: null, url: null },
    now: new Date('2024-01-01T00:00:00Z'),
    onItem: () => undefined,
  });
}

/** The events, each as what is derived from its reports and as the sentences that report it, in a fixed order. */
async function readEvents(): Promise<string[]> {
  const rows = await db.sql<{ told: string }[]>`
    select concat_ws(' ', e.type, e.date_from, e.date_to, e.date_precision, e.assertion, e.confidence, e.summary,
        (select string_agg(p.side || ' ' || a.slug, ', ' order by p.side, p.position)
          from event_participant p join actor a on a.id = p.actor_id where p.event_id = e.id))
      || ': ' || string_agg(a.url || ' ' || r.text, ' | ' order by a.url, r.span_start, r.text) as told
    from event e join report r on r.event_id = e.id join article_revision v on v.id = r.revision_id
    join article a on a.id = v.article_id group by e.id`;
  return rows.map(({ told }) => told).sort();
}

/** The same order for the same seed (a linear congruence with the constants of Numerical Recipes). */
function shuffled<T>(items: readonly T[], seed: number): T[] {
  let state = seed;
  return items
    .map((item) => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return { item, rank: state };
    })
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

test('articles make the same events in whatever order they are read, and read again', {
  timeout: 240_000,
}, async () => {
  await ingest(items);
  const expected = await readEvents();
  expect(expected.length).toBeGreaterThan(50);
  const ids = () => db.sql`select id, event_id, join_reason from report order by id`;
  const before = await ids();
  await ingest(items);
  expect(await ids()).toEqual(before);
  for (const order of [items.toReversed(), shuffled(items, 2), shuffled(items, 3)]) {
    await db.sql`truncate article, source, actor, event, ingestion, place, country restart identity cascade`;
    await ingest(order);
    const events = await readEvents();
    expect(events.filter((event) => !expected.includes(event))).toEqual([]);
    expect(events).toHaveLength(expected.length);
  }
});
