// Ingestion into a real database: once and only once, past bad input, and dated afterwards.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { catalogue } from '../../app/extraction/lexicon/catalogue.ts';
import { type Ingestion, ingestSources } from '../../app/ingest/ingest.ts';
import type { IngestSummary, ItemReport } from '../../app/ingest/item-report.ts';
import { setPublished } from '../../app/ingest/redate.ts';
import type { SourceItem } from '../../app/ingest/source-item.ts';
import type { IsoDate } from '../../app/model/partial-date.ts';
import { resolveEvents } from '../../app/resolution/resolve-events.ts';
import type { Database } from '../../app/store/database.server.ts';
import { openTestDatabase } from './open-test-database.ts';

const title = 'Norway sends Sweden a note on fishing rights';
const text = `${title}
Norway sent a letter to Sweden on Wednesday demanding that Sweden withdraw its boats from the Skagerrak.
"The boats must leave at once," Norwegian Foreign Minister Ine Eriksen Soreide told reporters in Oslo.`;

let db: Database;
beforeAll(async () => {
  db = await openTestDatabase();
});
afterAll(() => db.close());

const file = (name: string, content: string): SourceItem => ({
  kind: 'bytes',
  name,
  bytes: Buffer.from(content),
});

async function ingest(
  items: readonly SourceItem[],
  hints: Partial<Ingestion['hints']> = {},
): Promise<{ readonly reports: ItemReport[]; readonly summary: IngestSummary }> {
  const reports: ItemReport[] = [];
  async function* sources() {
    yield* items;
  }
  const summary = await ingestSources({
    database: db,
    catalogue,
    resolve: resolveEvents,
    sources: sources(),
    what: 'a test',
    hints: { title: null, published: null, publisher: null, url: null, ...hints },
    now: new Date('2024-01-01T00:00:00Z'),
    onItem: (report) => reports.push(report),
  });
  return { reports, summary };
}

/** Every row that an ingestion of articles may write, but for the ingestions themselves. */
async function rows(): Promise<unknown> {
  const [counts] = await db.sql`
    select (select count(*)::int from article) as articles, (select count(*)::int from article_revision) as revisions,
      (select count(*)::int from extraction_run) as runs, (select count(*)::int from event) as events,
      (select count(*)::int from report) as reports, (select count(*)::int from mention) as mentions,
      (select count(*)::int from quote) as quotes`;
  return { ...counts };
}

const eventDates = async (articleId: number) => {
  const found = await db.sql`
    select distinct e.date_from, e.date_precision from event e join report r on r.event_id = e.id
    join article_revision v on v.id = r.revision_id
    where v.article_id = ${articleId} and e.date_from is not null`;
  return found.map((row) => [row.date_from, row.date_precision]);
};

test('an article is stored once, under whatever name it comes again', async () => {
  const first = await ingest([file('note.txt', text)], { published: '2020-03-04', publisher: 'The Gazette' });
  expect(first.reports).toMatchObject([{ name: 'note.txt', outcome: 'stored', notes: [] }]);
  expect(first.summary.events).toBeGreaterThan(0);
  const before = await rows();
  const again = await ingest([file('note.txt', text), file('copy.txt', text.replaceAll('\n', '\r\n'))], {
    publisher: 'The Gazette',
  });
  expect(again.reports.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged']);
  expect(await rows()).toEqual(before);
});

test('a changed text at the same address is a revision', async () => {
  const url = 'https://gazette.example/fish';
  await ingest([file('a.txt', text.replace('Sweden withdraw', 'Sweden pull back'))], { url });
  const changed = await ingest([file('a.txt', text.replace('at once', 'by noon'))], { url });
  expect(changed.reports).toMatchObject([{ outcome: 'revised' }]);
});

test('bad items are noted with their reasons, and the rest goes on', async () => {
  const items: SourceItem[] = [
    { kind: 'failed', name: 'gone.txt', reason: 'there is no such file or folder; check the path' },
    file('empty.txt', ''),
    file('binary.bin', 'a\0b'),
    file('front.html', '<html><body><ul><li><a href="/1">One</a></li></ul></body></html>'),
    { kind: 'record', name: 'r.jsonl:1', line: '{"text": "A note."' },
    { kind: 'record', name: 'r.jsonl:2', line: JSON.stringify({ text, published: '2099-01-01' }) },
    file('good.txt', text.replace('boats', 'trawlers')),
  ];
  const before = await rows();
  const { reports, summary } = await ingest(items);
  expect(summary.outcomes).toMatchObject({ failed: 6, stored: 1 });
  expect(reports.slice(0, 6).every(({ notes }) => notes.length === 1)).toBe(true);
  const noted = await db.sql`
    select name, outcome from ingestion_item where outcome = 'failed' order by id`;
  expect(noted.map(({ name }) => name)).toEqual(items.slice(0, 6).map(({ name }) => name));
  expect(before).toMatchObject({ articles: ((await rows()) as { articles: number }).articles - 1 });
});

const german =
  'Die Ministerin ist am Dienstag nach Oslo gereist, um dort über die Lage zu sprechen. Norwegen forderte den Abzug der Boote.';
const brokenByte = Buffer.concat([
  Buffer.from(`${text}\nAn émigré `),
  Buffer.from([0xff]),
  Buffer.from('spoke.'),
]);

const latin1 = Buffer.from(`${text}\nThe communiqué was brief.`, 'latin1');
const untitled = text.slice(title.length + 1);

test('what lacks an encoding or a headline is stored once these are given', async () => {
  const old: SourceItem = { kind: 'bytes', name: 'old.txt', bytes: latin1 };
  expect((await ingest([old], { encoding: 'windows-1252' })).reports).toMatchObject([{ outcome: 'stored' }]);
  const items = [
    file('prose.txt', untitled.replace('boats', 'ships')),
    { kind: 'record', name: 'r.jsonl:1', line: JSON.stringify({ text: untitled, clean: true }) } as const,
  ];
  const { reports } = await ingest(items, { title: 'Oslo protests' });
  expect(reports.map(({ outcome }) => outcome)).toEqual(['stored', 'stored']);
  const stored =
    await db.sql`select count(*)::int as count from article_revision where title = 'Oslo protests'`;
  expect(stored[0]?.count).toBe(2);
});

test('a clean record takes its headline from its first line', async () => {
  const line = JSON.stringify({ text: text.replace('note', 'second note'), clean: true });
  const { reports } = await ingest([{ kind: 'record', name: 'r.jsonl:1', line }]);
  expect(reports).toMatchObject([{ outcome: 'stored' }]);
});

test.each<[string, SourceItem, RegExp]>([
  ['another language', file('german.txt', german), /in German.*give an English version/],
  ['invalid UTF-8', { kind: 'bytes', name: 'broken.txt', bytes: brokenByte }, /line 4.*save it as UTF-8/],
  [
    'half a surrogate pair',
    {
      kind: 'record',
      name: 'half.jsonl:1',
      line: String.raw`{"text":"Norway \ud83d accused Sweden of spying."}`,
    },
    /surrogate.*save it as UTF-8/,
  ],
  [
    'Windows-1252 that does not say so',
    { kind: 'bytes', name: 'old.txt', bytes: latin1 },
    /not UTF-8.*looks like Windows-1252.*--encoding windows-1252/,
  ],
  ['a text without a headline', file('prose.txt', untitled), /no headline.*first line.*--title/],
  ['a page without a headline', file('prose.html', `<p>${untitled}</p>`), /no headline.*--title/],
  [
    'a clean record without a headline',
    { kind: 'record', name: 'prose.jsonl:1', line: JSON.stringify({ text: untitled, clean: true }) },
    /no headline.*--title/,
  ],
  ['a date to come', file('soon.txt', `Published 5 May 2031\n\n${text}`), /2031-05-05 lies in the future/],
])('%s is refused in one line, and leaves the database as it was', async (_, item, reason) => {
  const before = await rows();
  const { reports } = await ingest([item]);
  expect(reports).toMatchObject([{ outcome: 'failed', notes: [expect.stringMatching(reason)] }]);
  expect(reports[0]?.notes[0]).not.toContain('\n');
  expect(await rows()).toEqual(before);
});

test('events get their days when the article gets its date', async () => {
  const undated = text.replace('Skagerrak', 'Kattegat');
  const [stored] = (await ingest([file('undated.txt', undated)])).reports;
  const articleId = stored?.articleId ?? 0;
  expect(await eventDates(articleId)).toEqual([]);
  const published = { date: '2020-03-05' as IsoDate, instant: null, basis: 'given' } as const;
  const dated = await setPublished({ database: db, catalogue, resolve: resolveEvents, articleId, published });
  expect(dated).toMatchObject({ outcome: 'dated', articleId });
  expect(await eventDates(articleId)).toEqual([['2020-03-04', 'day']]);
  const again = await ingest([file('undated.txt', undated)], { published: '2020-03-12' });
  expect(again.reports).toMatchObject([{ outcome: 'dated', articleId }]);
  expect(await eventDates(articleId)).toEqual([['2020-03-11', 'day']]);
});

test('dating an article that is not there changes nothing', async () => {
  const published = { date: '2020-03-05' as IsoDate, instant: null, basis: 'given' } as const;
  const options = { database: db, catalogue, resolve: resolveEvents, articleId: 999_999, published };
  expect(await setPublished(options)).toBeNull();
});
