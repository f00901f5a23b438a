// Articles as the pages read them.
import type {
  ActorRef,
  ArticleDetail,
  ArticleEvent,
  ArticleListRow,
  ArticleMention,
  ArticleQuote,
  EventReason,
} from '../model/listing.ts';
import type { Span } from '../model/span.ts';
import type { Database } from './database.server.ts';
import type { Query } from './query.server.ts';
import { publicationOf, reportDateOf } from './report-rows.server.ts';
import { wordsOf } from './search-query.server.ts';

/** Articles, latest publication first (undated ones last); `q` searches their current texts. */
export async function listArticles(
  { sql }: Database,
  { q, limit, offset }: { readonly q: string | null; readonly limit: number; readonly offset: number },
): Promise<{ readonly articles: readonly ArticleListRow[]; readonly total: number }> {
  const where = q === null ? sql`true` : sql`v.search @@ ${wordsOf(sql, q)}`;
  const [articles, [count]] = await Promise.all([
    sql<ArticleListRow[]>`
      select a.id, v.title, s.name as publisher, a.url, ${publicationOf(sql)} as published, a.language,
        (select count(distinct r.event_id)::int from report r join event e on e.id = r.event_id
          where r.revision_id = v.id and e.status <> 'rejected') as events,
        (select count(*)::int from quote where revision_id = v.id) as quotes
      from article a
      join article_revision v on v.article_id = a.id and v.is_current
      left join source s on s.id = a.source_id
      where ${where}
      order by a.published_date desc nulls last, a.id limit ${limit} offset ${offset}`,
    sql<[{ total: number }]>`
      select count(*)::int as total from article_revision v where v.is_current and ${where}`,
  ]);
  return { articles, total: count.total };
}

type StoredArticle = Omit<ArticleDetail, 'mentions' | 'quotes' | 'events' | 'revisions'> & {
  readonly revision: number;
};

/** An article's current text with all that was read from it; null where there is none. */
export async function findArticle({ sql, prisma }: Database, id: number): Promise<ArticleDetail | null> {
  const [row] = await sql<StoredArticle[]>`
    select a.id, v.id as revision, v.title, v.byline, s.name as publisher, a.url,
      ${publicationOf(sql)} as published, a.language, v.text
    from article a
    join article_revision v on v.article_id = a.id and v.is_current
    left join source s on s.id = a.source_id
    where a.id = ${id}`;
  if (!row) return null;
  const { revision, ...article } = row;
  const [mentions, quotes, events, revisions] = await Promise.all([
    readMentions(sql, revision),
    readQuotes(sql, revision),
    readEvents(sql, revision),
    prisma.articleRevision.findMany({
      where: { articleId: id },
      orderBy: { number: 'asc' },
      select: { id: true, storedAt: true },
    }),
  ]);
  return {
    ...article,
    mentions,
    quotes,
    events,
    revisions: revisions.map(({ id, storedAt }) => ({ id, storedAt: storedAt.toISOString() })),
  };
}

/** The actor `w` as an object, or null where the row has none. */
function actorRef(sql: Query) {
  return sql`case when w.id is not null then jsonb_build_object('slug', w.slug, 'name', w.name,
    'kind', w.kind, 'country', w.country_code) end`;
}

function readMentions(sql: Query, revision: number): Promise<ArticleMention[]> {
  return sql<ArticleMention[]>`
    select m.span_start as start, m.span_end as "end", ${actorRef(sql)} as actor, p.name as place
    from mention m left join actor w on w.id = m.actor_id left join place p on p.id = m.place_id
    where m.revision_id = ${revision} order by m.span_start, m.span_end desc, m.id`.then((rows) => [...rows]);
}

function readQuotes(sql: Query, revision: number): Promise<ArticleQuote[]> {
  return sql<(Omit<ArticleQuote, 'content' | 'speaker'> & { content: Span[]; speaker: ActorRef | null })[]>`
    select q.id, q.kind, ${actorRef(sql)} as speaker, q.speaker_text as "speakerText",
      (select jsonb_agg(jsonb_build_object('start', p.span_start, 'end', p.span_end) order by p.position)
        from quote_part p where p.quote_id = q.id) as content
    from quote q left join actor w on w.id = q.speaker_id
    where q.revision_id = ${revision} order by q.id`.then((rows) => [...rows]);
}

async function readEvents(sql: Query, revision: number): Promise<ArticleEvent[]> {
  interface Row extends Omit<ArticleEvent, 'span' | 'trigger' | 'reason'>, Span, EventReason {
    readonly triggerStart: number;
    readonly triggerEnd: number;
  }
  const rows = await sql<Row[]>`
    select e.id as "eventId", r.span_start as start, r.span_end as "end", r.trigger_start as "triggerStart",
      r.trigger_end as "triggerEnd", e.type, e.quad, r.summary, r.rule, r.source_text as "sourceText",
      r.target_text as "targetText", r.trigger_text as "triggerText", r.confidence, run.extractor,
      ${reportDateOf(sql)} as date
    from report r join event e on e.id = r.event_id and e.status <> 'rejected'
    join extraction_run run on run.id = r.run_id
    where r.revision_id = ${revision} order by r.span_start, r.id`;
  return rows.map(({ eventId, type, quad, summary, start, end, triggerStart, triggerEnd, ...reason }) => ({
    eventId,
    type,
    quad,
    summary,
    span: { start, end },
    trigger: { start: triggerStart, end: triggerEnd },
    reason,
  }));
}
