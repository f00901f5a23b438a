// Recording articles: idempotence, revisions, dates given later, events joined across articles, nothing half written.
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { slugOf } from '../../app/model/actor.ts';
import { emptyFilter } from '../../app/model/filter.ts';
import { resolveEvents } from '../../app/resolution/resolve-events.ts';
import { findArticle, listArticles } from '../../app/store/articles.server.ts';
import type { Database } from '../../app/store/database.server.ts';
import { findEvent, setEventStatus } from '../../app/store/events.server.ts';
import {
  closeIngestion,
  isSampleWanted,
  noteSampleComplete,
  openIngestion,
  recordFailure,
  SAMPLE_BEGUN,
} from '../../app/store/ingestions.server.ts';
import { listEvents } from '../../app/store/list-events.server.ts';
import { findRecorded, recordArticle } from '../../app/store/record.server.ts';
import type { RecordInput } from '../../app/store/record-input.server.ts';
import { openTestDatabase } from './open-test-database.ts';
import {
  type ArticleSketch,
  actor,
  blinken,
  day,
  inputOf,
  lavrov,
  onDay,
  russia,
  ukraine,
  unitedStates,
} from './record-fixture.ts';

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());
beforeEach(async () => {
  await db.sql`truncate article, source, actor, event, ingestion, place, country restart identity cascade`;
});

const record = (sketch: ArticleSketch | RecordInput) =>
  recordArticle(db, 'extractor' in sketch ? sketch : inputOf(sketch), resolveEvents);
const everything = { limit: 100, offset: 0 };
const allEvents = () => listEvents(db, emptyFilter, everything).then(({ events }) => events);

const letter = 'The United States handed Russia a letter that answers its security demands.';
const handed: ArticleSketch = {
  text: `A letter to Moscow 💌\n${letter}\n“We are open to dialogue,” Antony Blinken said.`,
  title: 'A letter to Moscow 💌',
  publisher: 'The Day',
  published: '2022-01-27',
  events: [
    {
      sentence: letter,
      trigger: 'handed',
      type: 'CONSULT',
      sources: [unitedStates],
      targets: [russia],
      date: onDay('2022-01-26'),
    },
  ],
  quotes: [{ words: 'We are open to dialogue', speaker: blinken, named: 'Antony Blinken' }],
  mentions: [
    { words: 'United States', actor: unitedStates },
    { words: 'Antony Blinken', actor: blinken },
  ],
};

test('stores an article with its evidence, and spans survive an astral character before them', async () => {
  const { articleId, ...outcome } = await record(handed);
  expect(outcome).toEqual({ outcome: 'new', events: 1, joined: 0, quotes: 1 });
  const article = await findArticle(db, articleId);
  expect(article?.text).toBe(handed.text);
  const cut = (span: { start: number; end: number }) => handed.text.slice(span.start, span.end);
  expect(article?.mentions.map(cut)).toEqual(['United States', 'Antony Blinken']);
  expect(article?.quotes.flatMap(({ content }) => content.map(cut))).toEqual(['We are open to dialogue']);
  expect(article?.events.map(({ span, trigger }) => [cut(span), cut(trigger)])).toEqual([[letter, 'handed']]);
  expect(article?.events[0]?.reason).toMatchObject({ triggerText: 'handed', date: onDay('2022-01-26') });
  const [event] = await allEvents();
  const detail = await findEvent(db, event?.id ?? 0);
  const report = detail?.reports[0];
  expect(report?.paragraph.slice(report.highlight.start, report.highlight.end)).toBe(letter);
  expect(report?.paragraph).toBe(letter);
  expect(detail?.event).toMatchObject({
    date: onDay('2022-01-26'),
    sources: [{ slug: 'united-states', name: 'United States', kind: 'state', country: 'USA' }],
    targets: [{ slug: 'russia' }],
    reportCount: 1,
    publishers: ['The Day'],
    status: 'extracted',
  });
});

test('the same text changes nothing, under another file name too', async () => {
  const first = await record(handed);
  const rows = async () => db.sql`
    select (select count(*) from article_revision) as texts, (select count(*) from report) as reports,
      (select count(*) from mention) as mentions, (select max(id) from event) as event`;
  const before = await rows();
  for (let time = 0; time < 3; time++) {
    expect(await record({ ...handed, title: 'another-name.txt' })).toEqual({
      outcome: 'unchanged',
      articleId: first.articleId,
      events: 0,
      joined: 0,
      quotes: 0,
    });
  }
  expect(await rows()).toEqual(before);
  expect(await findRecorded(db, { text: handed.text, url: null, publisher: null })).toEqual({
    articleId: first.articleId,
    published: '2022-01-27',
  });
  expect(await findRecorded(db, { text: 'Another text.', url: null, publisher: null })).toBeNull();
});

test('a syndicated text under another publisher and URL is an article of its own, and joins the event', async () => {
  const first = await record({ ...handed, url: 'https://day.example/letter' });
  const copy = await record({ ...handed, url: 'https://night.example/letter', publisher: 'The Night' });
  expect(copy).toMatchObject({ outcome: 'new', joined: 1 });
  expect(copy.articleId).not.toBe(first.articleId);
  expect(await allEvents()).toMatchObject([{ reportCount: 2, publishers: ['The Day', 'The Night'] }]);
});

test('another text at the same URL is a new revision: old reports leave, events keep their identity', async () => {
  const url = 'https://day.example/letter';
  const { articleId } = await record({ ...handed, url });
  const [before] = await allEvents();
  const changed = { ...handed, url, text: `Corrected: ${handed.text}` };
  expect(await record(changed)).toMatchObject({ outcome: 'revised', articleId, events: 1, joined: 0 });
  expect(await allEvents()).toMatchObject([{ id: before?.id, reportCount: 1 }]);
  const article = await findArticle(db, articleId);
  expect(article?.text).toBe(changed.text);
  expect(article?.revisions).toHaveLength(2);
  expect(article?.mentions).toHaveLength(2);

  expect(
    await record({ ...handed, url, text: 'Withdrawn by the editors.', events: [], quotes: [], mentions: [] }),
  ).toMatchObject({ outcome: 'revised', events: 0 });
  expect(await allEvents()).toEqual([]);

  expect(await record({ ...handed, url })).toMatchObject({ outcome: 'revised', events: 1 });
  expect((await findArticle(db, articleId))?.revisions).toHaveLength(3);
});

test('an event that an analyst decided on outlives its reports, and no ingestion changes the decision', async () => {
  const url = 'https://day.example/letter';
  await record({ ...handed, url });
  const [event] = await allEvents();
  const id = event?.id ?? 0;
  const decision = { id, status: 'rejected', by: 'ana', reason: 'a rumour' } as const;
  expect(await setEventStatus(db, decision)).toBe(true);
  expect(await setEventStatus(db, { ...decision, id: 9999 })).toBe(false);
  expect(await allEvents()).toEqual([]);

  await record({ ...handed, url, publisher: 'The Day', text: `${handed.text}\nMore.` });
  await record({ ...handed, text: `${handed.text}\nTold again.`, publisher: 'The Echo' });
  expect(await allEvents()).toEqual([]);
  const rejected = await listEvents(db, { ...emptyFilter, status: ['rejected'] }, everything);
  expect(rejected.events).toMatchObject([{ id, status: 'rejected', reportCount: 2 }]);
  const detail = await findEvent(db, id);
  expect(detail?.revisions).toMatchObject([
    { by: 'ana', field: 'status', before: 'extracted', after: 'rejected', reason: 'a rumour' },
  ]);
});

test('a date given later dates the article and its events, in place', async () => {
  const undated: ArticleSketch = {
    ...handed,
    published: null,
    events: handed.events?.map((event) => ({
      ...event,
      date: { from: null, to: null, precision: 'unknown', basis: 'relative', text: 'Wednesday' },
    })),
  };
  const first = await record(undated);
  const [before] = await allEvents();
  expect(before?.date).toEqual({
    from: null,
    to: null,
    precision: 'unknown',
    basis: 'publication',
    text: 'Wednesday',
  });
  const dated = await record(handed);
  expect(dated).toEqual({ ...first, outcome: 'dated' });
  expect(await allEvents()).toMatchObject([{ id: before?.id, date: onDay('2022-01-26'), reportCount: 1 }]);
  expect(await record(undated)).toMatchObject({ outcome: 'unchanged' });
  const { articles } = await listArticles(db, { q: 'demands', ...everything });
  expect(articles).toMatchObject([
    { published: { date: '2022-01-27', basis: 'given' }, events: 1, quotes: 1 },
  ]);
});

test('two papers reporting one act make one event; other acts of the day stay apart', async () => {
  await record(handed);
  const told = 'Washington delivered its written answer to the demands of Moscow.';
  const other = 'Washington warned Moscow that an invasion of Ukraine would cost it dearly.';
  const outcome = await record({
    text: `${told} ${other}`,
    publisher: 'The Night',
    published: '2022-01-26',
    events: [
      {
        sentence: told,
        trigger: 'delivered',
        type: 'CONSULT',
        sources: [blinken],
        targets: [russia],
        date: onDay('2022-01-26'),
      },
      {
        sentence: other,
        trigger: 'warned',
        type: 'THREATEN',
        sources: [unitedStates],
        targets: [russia],
        date: onDay('2022-01-26'),
      },
    ],
  });
  expect(outcome).toMatchObject({ events: 2, joined: 1 });
  const events = await allEvents();
  expect(events.map(({ type, reportCount }) => [type, reportCount])).toEqual([
    ['CONSULT', 2],
    ['THREATEN', 1],
  ]);
  expect(events[0]?.sources.map(({ slug }) => slug)).toEqual(['antony-blinken', 'united-states']);
});

const freed = 'Russia demanded that Ukraine release the crew of the tug.';
const paid = 'Russia demanded that Ukraine pay for the lost cargo.';
const asked = (text: string, publisher: string): ArticleSketch => ({
  text,
  publisher,
  published: '2022-01-27',
  events: [
    {
      sentence: text,
      trigger: 'demanded',
      type: 'REQUEST',
      sources: [russia],
      targets: [ukraine],
      date: onDay('2022-01-26'),
    },
  ],
});
const both = 'Russia demanded that Ukraine release the crew of the tug and pay for the lost cargo.';

test('a report that bridges two events makes them one, and links to either lead there', async () => {
  await record(asked(freed, 'The Day'));
  await record(asked(paid, 'The Night'));
  const apart = (await allEvents()).map(({ id }) => id);
  expect(apart).toHaveLength(2);
  expect(await record(asked(both, 'The Echo'))).toMatchObject({ events: 1, joined: 1 });
  const [event, ...others] = await allEvents();
  expect(others).toEqual([]);
  expect(event).toMatchObject({ id: Math.min(...apart), reportCount: 3 });
  for (const id of apart) expect((await findEvent(db, id))?.event.id).toBe(event?.id);
  expect(await findEvent(db, 9999)).toBeNull();
});

test('no report bridges what an analyst decided on', async () => {
  await record(asked(freed, 'The Day'));
  await record(asked(paid, 'The Night'));
  const apart = (await allEvents()).map(({ id }) => id);
  for (const id of apart) await setEventStatus(db, { id, status: 'confirmed', by: 'ana', reason: null });
  await record(asked(both, 'The Echo'));
  const events = await allEvents();
  expect(events.map(({ id }) => id)).toEqual(apart);
  expect(events.map(({ reportCount }) => reportCount).toSorted()).toEqual([1, 2]);
});

test('a decision made while reports are resolved holds', async () => {
  await record(asked(freed, 'The Day'));
  await record(asked(paid, 'The Night'));
  const apart = (await allEvents()).map(({ id }) => id);
  await Promise.all([
    ...apart.map((id) => setEventStatus(db, { id, status: 'confirmed', by: 'ana', reason: null })),
    record(asked(both, 'The Echo')),
  ]);
  // Whichever comes first: an event stands as decided, or has gone into one that does.
  for (const id of apart) expect((await findEvent(db, id))?.event.status).toBe('confirmed');
});

test('two ingestions at once make one event, and one article of one text', async () => {
  const outcomes = await Promise.all([
    record(handed),
    record({ ...handed, text: `${handed.text}\nSecond.` }),
    record(handed),
    record({ ...handed, text: `${handed.text}\nThird.` }),
  ]);
  expect(outcomes.map(({ outcome }) => outcome).toSorted()).toEqual(['new', 'new', 'new', 'unchanged']);
  expect(await allEvents()).toMatchObject([{ reportCount: 3 }]);
});

test('a span that does not cover its text is refused before anything is written', async () => {
  const input = inputOf(handed);
  const [event] = input.events;
  if (!event) throw new Error('the fixture has an event');
  const shifted = { ...event.evidence, start: event.evidence.start + 1, end: event.evidence.end + 1 };
  await expect(record({ ...input, events: [{ ...event, evidence: shifted }] })).rejects.toThrow('covers');
  await expect(record({ ...input, actors: [] })).rejects.toThrow('is named, but');
  const [half] = [input.article.text.indexOf('💌')];
  const broken = {
    start: half,
    end: half + 1,
    text: input.article.text.slice(half, half + 1),
    form: 'name',
    actor: unitedStates.slug,
    place: null,
  } as const;
  await expect(record({ ...input, mentions: [broken] })).rejects.toThrow('cuts a character');
  expect(await db.sql`select 1 from article`).toHaveLength(0);
});

test('an article that the database refuses is not stored at all', async () => {
  const input = inputOf(handed);
  const [event] = input.events;
  if (!event) throw new Error('the fixture has an event');
  await expect(record({ ...input, events: [{ ...event, confidence: 1.5 }] })).rejects.toThrow();
  expect(await db.sql`select 1 from article`).toHaveLength(0);
  expect(await db.sql`select 1 from actor`).toHaveLength(0);
});

test('every item of an ingestion is noted with its outcome', async () => {
  const ingestion = await openIngestion(db, 'two files');
  const input = inputOf({ ...handed, mentions: [{ words: 'Antony Blinken', actor: lavrov }] });
  await record({ ...input, item: { ingestion, name: 'a.txt' } });
  await recordFailure(db, { item: { ingestion, name: 'b.txt' }, reason: 'b.txt is empty' });
  await closeIngestion(db, ingestion);
  expect(
    await db.sql`select name, outcome, reason from ingestion_item where ingestion_id = ${ingestion} order by id`,
  ).toEqual([
    { name: 'a.txt', outcome: 'new', reason: null },
    { name: 'b.txt', outcome: 'failed', reason: 'b.txt is empty' },
  ]);
  expect(ukraine.slug).toBe('ukraine');
});

test('the sample corpus is wanted in an empty database, and where it was broken off; never elsewhere', async () => {
  expect(await isSampleWanted(db)).toBe(true);
  await closeIngestion(db, await openIngestion(db, SAMPLE_BEGUN));
  await record(handed);
  expect(await isSampleWanted(db)).toBe(true);
  await noteSampleComplete(db);
  expect(await isSampleWanted(db)).toBe(false);
  await openIngestion(db, SAMPLE_BEGUN);
  expect(await isSampleWanted(db)).toBe(false);
  await db.sql`truncate ingestion cascade`;
  expect(await isSampleWanted(db)).toBe(false);
});

test('who heads an organisation on the day acts for it, and for their country on other days', async () => {
  const office = { title: 'Secretary-General', country: null, organisation: slugOf('Nordic League') };
  const chief = {
    ...actor('Ingrid Solheim', 'person', 'NOR'),
    roles: [{ ...office, from: day('2022-01-01'), to: day('2023-01-01') }],
  };
  const met = (published: string, sentence: string): ArticleSketch => ({
    text: sentence,
    publisher: 'The Day',
    published,
    events: [
      {
        sentence,
        trigger: 'met',
        type: 'CONSULT',
        sources: [chief],
        targets: [russia],
        date: onDay(published),
      },
    ],
  });
  await record(met('2021-06-01', 'Ingrid Solheim met the Russian ambassador over fish.'));
  await record(met('2022-06-01', 'Ingrid Solheim met Russian diplomats over the border.'));
  const countries = (await allEvents()).map(({ sources }) => sources.map(({ country }) => country));
  expect(countries).toEqual([['NOR'], [null]]);
});
