// Recording: one article, whole or not at all, with the events that it reports resolved against the known ones.
import type { IsoDate } from '../model/partial-date.ts';
import type { ResolveEvents } from '../model/reported-act.ts';
import { checkInput } from './check-input.server.ts';
import type { Database } from './database.server.ts';
import type { Query } from './query.server.ts';
import type { RecordInput, RecordOutcome } from './record-input.server.ts';
import { resolveReports } from './resolve-reports.server.ts';
import { provideActors, providePlaces } from './write-actors.server.ts';
import { insertMentions, insertQuotes, openRun } from './write-annotations.server.ts';
import {
  completeArticle,
  findStoredArticle,
  insertArticle,
  insertRevision,
  type StoredArticle,
} from './write-article.server.ts';
import { actsOf, insertEvents, refreshEvents, removeUnreported } from './write-events.server.ts';

/** Number of the advisory lock that lets one recording resolve its events at a time. */
const RECORDING = 7_236_002;

/**
 * Stores an article with everything read from it in one transaction. Idempotent; safe beside other recordings.
 * Throws where a span does not cover its text, before anything is written.
 */
export async function recordArticle(
  db: Database,
  input: RecordInput,
  resolve: ResolveEvents,
): Promise<RecordOutcome> {
  checkInput(input);
  return db.sql.begin(async (sql) => {
    // An article touches few rows. Plans that were made while the tables were empty would read them whole ever after.
    await sql`select pg_advisory_xact_lock(${RECORDING}), set_config('enable_seqscan', 'off', true)`;
    const stored = await findStoredArticle(sql, input.article);
    const outcome = await writeOutcome(sql, { stored, input, resolve });
    if (input.item) {
      await sql`
        insert into ingestion_item (ingestion_id, name, outcome, article_id)
        values (${input.item.ingestion}, ${input.item.name}, ${outcome.outcome}, ${outcome.articleId})`;
    }
    return outcome;
  });
}

/** What is stored under the same text, so that extraction can be spared; null where nothing is. */
export async function findRecorded(
  db: Database,
  article: { readonly text: string; readonly url: string | null; readonly publisher: string | null },
): Promise<{ readonly articleId: number; readonly published: IsoDate | null } | null> {
  const stored = await findStoredArticle(db.sql, article);
  return stored?.isSameText ? { articleId: stored.id, published: stored.published } : null;
}

interface Recording {
  readonly stored: StoredArticle | null;
  readonly input: RecordInput;
  readonly resolve: ResolveEvents;
}

async function writeOutcome(sql: Query, { stored, input, resolve }: Recording): Promise<RecordOutcome> {
  if (!stored) {
    const written = await insertArticle(sql, input.article);
    return { outcome: 'new', ...(await writeReading(sql, { ...written, input, resolve })) };
  }
  await completeArticle(sql, stored.id, input.article);
  const articleId = stored.id;
  if (!stored.isSameText) {
    const revisionId = await insertRevision(sql, articleId, input.article);
    return { outcome: 'revised', ...(await writeReading(sql, { articleId, revisionId, input, resolve })) };
  }
  if (isNewlyDated(stored, input)) {
    const revisionId = stored.revision;
    return { outcome: 'dated', ...(await writeReading(sql, { articleId, revisionId, input, resolve })) };
  }
  return { outcome: 'unchanged', articleId, events: 0, joined: 0, quotes: 0 };
}

/** A date that the user gives counts before the one that the page was read to have. */
function isNewlyDated({ published }: StoredArticle, { article }: RecordInput): boolean {
  const given = article.published;
  if (!given) return false;
  return published === null || (given.basis === 'given' && given.date !== published);
}

interface Reading {
  readonly articleId: number;
  readonly revisionId: number;
  readonly input: RecordInput;
  readonly resolve: ResolveEvents;
}

/** Replaces what was read from the article before: its old reports leave their events, which follow suit. */
async function writeReading(
  sql: Query,
  { articleId, revisionId, input, resolve }: Reading,
): Promise<Omit<RecordOutcome, 'outcome'>> {
  // Queries that do not wait for each other's answers are sent together.
  const [actors, places, published] = await Promise.all([
    provideActors(sql, input.actors),
    providePlaces(sql, input.places),
    readPublished(sql, articleId),
  ]);
  const acts = actsOf(input.events, { articleId, published, actors });
  const { earlier, ...resolved } = await resolveReports(sql, { articleId, acts, resolve });
  const runId = await openRun(sql, { articleId, revisionId, extractor: input.extractor });
  const anchor = { articleId, revisionId, runId, actors, places };
  const [written] = await Promise.all([
    insertEvents(sql, { events: input.events, resolved, published, anchor }),
    insertMentions(sql, input.mentions, anchor),
    insertQuotes(sql, input.quotes, anchor),
  ]);
  const left = earlier.filter((id) => !written.joined.includes(id));
  await removeUnreported(sql, left);
  await refreshEvents(sql, left);
  const joined = written.joined.filter((id) => !earlier.includes(id)).length;
  return { articleId, events: written.total, joined, quotes: input.quotes.length };
}

async function readPublished(sql: Query, articleId: number): Promise<IsoDate | null> {
  const [row] = await sql<[{ date: IsoDate | null }]>`
    select published_date as date from article where id = ${articleId}`;
  return row.date;
}
