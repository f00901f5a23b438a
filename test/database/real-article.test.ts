// The first real article, from its file to the database, where the folder with it stands beside the project.
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { catalogue } from '../../app/extraction/lexicon/catalogue.ts';
import { ingestSources } from '../../app/ingest/ingest.ts';
import { setPublished } from '../../app/ingest/redate.ts';
import { readSources } from '../../app/ingest/sources.ts';
import { actorKinds } from '../../app/model/actor.ts';
import { emptyFilter } from '../../app/model/filter.ts';
import type { ArticleDetail, EventExport } from '../../app/model/listing.ts';
import { parseIsoDate } from '../../app/model/partial-date.ts';
import { resolveEvents } from '../../app/resolution/resolve-events.ts';
import { findActor } from '../../app/store/actors.server.ts';
import { findArticle } from '../../app/store/articles.server.ts';
import type { Database } from '../../app/store/database.server.ts';
import { streamEvents } from '../../app/store/events.server.ts';
import { openTestDatabase } from './open-test-database.ts';

const folder = new URL('../../../shared/seed/', import.meta.url);
const isThere = existsSync(new URL('expected.json', folder));

const expectedSchema = z.object({
  input: z.object({ file: z.string(), published: z.string(), publisher: z.string() }),
  title: z.string(),
  textEndsWith: z.string(),
  actors: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(actorKinds),
      country: z.string().nullable(),
      role: z.string().optional(),
      surfaces: z.array(z.string()),
    }),
  ),
  notActors: z.array(z.string()),
  quotes: z.array(z.object({ text: z.string(), speaker: z.string() })),
  events: z.array(
    z.object({
      what: z.string(),
      types: z.array(z.string()),
      source: z.string(),
      target: z.string().optional(),
      date: z.string().optional(),
      evidence: z.string(),
    }),
  ),
});

describe.skipIf(!isThere)('the real article', () => {
  const expected = isThere
    ? expectedSchema.parse(JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')))
    : null;
  if (expected === null) return;
  const { file, published, publisher } = expected.input;

  let dated: Database;
  let undated: Database;
  beforeAll(async () => {
    [dated, undated] = await Promise.all([openTestDatabase(), openTestDatabase()]);
    await ingest(dated, published);
    await ingest(undated, null);
  });
  afterAll(() => Promise.all([dated?.close(), undated?.close()]));

  async function ingest(database: Database, day: string | null) {
    const summary = await ingestSources({
      database,
      catalogue,
      resolve: resolveEvents,
      sources: readSources([fileURLToPath(new URL(file, folder))], process.stdin),
      what: file,
      hints: { title: null, published: day, publisher, url: null },
      now: new Date('2024-01-01T00:00:00Z'),
      onItem: () => {},
    });
    expect(summary.outcomes.stored).toBe(1);
  }

  async function readArticle(database: Database): Promise<ArticleDetail> {
    const [row] = await database.sql<{ id: number }[]>`select id from article`;
    const article = row && (await findArticle(database, row.id));
    if (!article) throw new Error('no article was stored');
    return article;
  }

  async function readEvents(database: Database): Promise<EventExport[]> {
    const events: EventExport[] = [];
    for await (const event of streamEvents(database, emptyFilter)) events.push(event);
    return events;
  }

  test('is read without what stood around it', async () => {
    const { title, text } = await readArticle(dated);
    expect(title).toBe(expected.title);
    expect(text.startsWith(expected.title)).toBe(true);
    expect(text.endsWith(expected.textEndsWith)).toBe(true);
    for (const name of expected.notActors) expect(text).not.toContain(name);
  });

  test.each(expected.actors)('names $id', async ({ id, kind, country, role, surfaces }) => {
    const { text, mentions } = await readArticle(dated);
    const own = mentions.filter(({ actor }) => actor?.slug === id);
    const words = new Set(own.map(({ start, end }) => text.slice(start, end)));
    for (const surface of surfaces) expect(words).toContain(surface);
    expect(own[0]?.actor).toMatchObject({ kind, country });
    if (role !== undefined) {
      const held = (await findActor(dated, id))?.roles.map(({ title }) => title);
      expect(held).toContain(role);
    }
  });

  test('names nobody from around the article', async () => {
    const { text, mentions } = await readArticle(dated);
    const named = mentions.flatMap(({ start, end, actor }) => [text.slice(start, end), actor?.name ?? '']);
    for (const name of expected.notActors) expect(named).not.toContain(name);
  });

  test.each(expected.quotes)('quotes $speaker: $text', async ({ text: words, speaker }) => {
    const { text, quotes } = await readArticle(dated);
    const found = quotes.filter(
      ({ kind, content }) =>
        kind === 'direct' && content.some(({ start, end }) => text.slice(start, end) === words),
    );
    expect(found.map((quote) => quote.speaker?.slug)).toContain(speaker);
  });

  test.each(expected.events)('tells of $what', async ({ types, source, target, date, evidence }) => {
    const found = (await readEvents(dated)).filter(({ event, reports }) => {
      const countries = (side: typeof event.sources) => side.map(({ country }) => country);
      return (
        types.includes(event.type) &&
        countries(event.sources).includes(source) &&
        (target === undefined || countries(event.targets).includes(target)) &&
        (date === undefined || (event.date.from === date && event.date.to === date)) &&
        reports.some(({ sentence }) => sentence.includes(evidence))
      );
    });
    expect(found).toHaveLength(1);
  });

  test('dates nothing without a publication date, and everything once it has one', async () => {
    const before = await readEvents(undated);
    expect(before.length).toBeGreaterThanOrEqual(expected.events.length);
    for (const { event } of before)
      expect(event.date).toMatchObject({ from: null, to: null, precision: 'unknown' });
    expect(before.map(({ event }) => event.date.text)).toContain('Wednesday');

    const day = parseIsoDate(published);
    if (day === null) throw new Error('the expected publication date is no date');
    const { id } = await readArticle(undated);
    const publication = { date: day, instant: null, basis: 'given' } as const;
    await setPublished({
      database: undated,
      catalogue,
      resolve: resolveEvents,
      articleId: id,
      published: publication,
    });
    const withoutIds = (events: readonly EventExport[]) =>
      events.map(({ event: { type, summary, date, sources, targets } }) => ({
        type,
        summary,
        date,
        sources,
        targets,
      }));
    expect(withoutIds(await readEvents(undated))).toEqual(withoutIds(await readEvents(dated)));
  });
});
