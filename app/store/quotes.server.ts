// The quote bank.
import type { ActorKind, ActorSlug } from '../model/actor.ts';
import type { QuoteRow } from '../model/listing.ts';
import type { IsoDate } from '../model/partial-date.ts';
import type { Database } from './database.server.ts';
import type { Query } from './query.server.ts';
import { wordsOf } from './search-query.server.ts';

interface QuoteQuery {
  /** Full-text search over the words of the quote. */
  readonly q: string | null;
  /** Slug of the speaker. */
  readonly speaker: string | null;
  /** Days of publication, inclusive. */
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly limit: number;
  readonly offset: number;
}

/** Most quotes shown beside an event. */
const AROUND_AN_EVENT = 50;

/** Quotes of current texts, latest publication first. */
export async function listQuotes(
  { sql }: Database,
  { q, speaker, from, to, limit, offset }: QuoteQuery,
): Promise<{ readonly quotes: readonly QuoteRow[]; readonly total: number }> {
  const where = sql`v.is_current
    ${q === null ? sql`` : sql`and q.search @@ ${wordsOf(sql, q)}`}
    ${speaker === null ? sql`` : sql`and q.speaker_id in (select id from actor where slug = ${speaker})`}
    ${from === null ? sql`` : sql`and a.published_date >= ${from}::date`}
    ${to === null ? sql`` : sql`and a.published_date <= ${to}::date`}`;
  const [rows, [count]] = await Promise.all([
    sql<StoredQuote[]>`
      ${selectQuotes(sql)} where ${where}
      order by a.published_date desc nulls last, q.id limit ${limit} offset ${offset}`,
    sql<[{ total: number }]>`
      select count(*)::int as total from quote q
      join article_revision v on v.id = q.revision_id join article a on a.id = v.article_id where ${where}`,
  ]);
  return { quotes: rows.map(quoteRowOf), total: count.total };
}

/** Quotes by the event's actors in the articles that report it. */
export async function readQuotesAround({ sql }: Database, event: number): Promise<QuoteRow[]> {
  const rows = await sql<StoredQuote[]>`
    ${selectQuotes(sql)}
    where q.revision_id in (select revision_id from report where event_id = ${event})
      and q.speaker_id in (select actor_id from event_participant where event_id = ${event})
    order by a.published_date nulls last, q.id limit ${AROUND_AN_EVENT}`;
  return rows.map(quoteRowOf);
}

interface StoredQuote extends Omit<QuoteRow, 'speaker'> {
  readonly slug: ActorSlug | null;
  readonly name: string;
  readonly actorKind: ActorKind;
  readonly country: string | null;
}

function selectQuotes(sql: Query) {
  return sql`
    select q.id, q.text, q.kind, q.speaker_text as "speakerText", a.id as "articleId", v.title as "articleTitle",
      s.name as publisher, a.published_date as published, a.url,
      w.slug, w.name, w.kind as "actorKind", w.country_code as country
    from quote q
    join article_revision v on v.id = q.revision_id
    join article a on a.id = v.article_id
    left join source s on s.id = a.source_id
    left join actor w on w.id = q.speaker_id`;
}

function quoteRowOf({ slug, name, actorKind, country, ...quote }: StoredQuote): QuoteRow {
  return { ...quote, speaker: slug === null ? null : { slug, name, kind: actorKind, country } };
}
