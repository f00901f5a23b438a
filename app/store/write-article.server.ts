// Writing an article: finding the one that it may already be, and storing its text.
import type { Article } from '../model/article.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { contentHashOf } from './check-input.server.ts';
import type { Query } from './query.server.ts';

export interface StoredArticle {
  readonly id: number;
  readonly url: string | null;
  readonly published: IsoDate | null;
  readonly revision: number;
  /** Whether its current text is the very one asked for. */
  readonly isSameText: boolean;
}

/**
 * The stored article that this one is: the one of its URL, or else one of the same text, unless both have a
 * URL and their publishers differ (a paper printing an agency's text is an article of its own).
 */
export async function findStoredArticle(
  sql: Query,
  { url, publisher, text }: Pick<Article, 'url' | 'publisher' | 'text'>,
): Promise<StoredArticle | null> {
  const hash = contentHashOf(text);
  const [row] = await sql<StoredArticle[]>`
    select a.id, a.url, a.published_date as published, r.id as revision, r.content_hash = ${hash} as "isSameText"
    from article a
    join article_revision r on r.article_id = a.id and r.is_current
    left join source s on s.id = a.source_id
    where a.url = ${url}
      or (r.content_hash = ${hash} and (a.url is null or ${url}::text is null or s.name = ${publisher}))
    order by a.url = ${url} desc nulls last, a.id
    limit 1`;
  return row ?? null;
}

interface WrittenArticle {
  readonly articleId: number;
  readonly revisionId: number;
}

/** Stores a new article with its first text. */
export async function insertArticle(sql: Query, article: Article): Promise<WrittenArticle> {
  const { url, language, published } = article;
  const source = await provideSource(sql, article.publisher);
  const [row] = await sql<[{ id: number }]>`
    insert into article (source_id, url, language, published_date, published_instant, published_basis)
    values (${source}, ${url}, ${language}, ${published?.date ?? null}, ${published?.instant ?? null},
      ${published?.basis ?? null})
    returning id`;
  return { articleId: row.id, revisionId: await insertRevision(sql, row.id, article) };
}

/** Makes the text the article's current one: a new revision, or an earlier one that stands again. */
export async function insertRevision(sql: Query, articleId: number, article: Article): Promise<number> {
  const { text, title, byline } = article;
  const hash = contentHashOf(text);
  await sql`update article_revision set is_current = false where article_id = ${articleId} and is_current`;
  const [row] = await sql<[{ id: number }]>`
    insert into article_revision (article_id, number, is_current, title, byline, text, text_length, content_hash)
    values (${articleId},
      (select coalesce(max(number), 0) + 1 from article_revision where article_id = ${articleId}),
      true, ${title}, ${byline}, ${text}, ${text.length}, ${hash})
    on conflict (article_id, content_hash) do update set is_current = true
    returning id`;
  return row.id;
}

/** Fills in what was not known of a stored article; a publication date, where given, replaces another. */
export async function completeArticle(sql: Query, id: number, article: Article): Promise<void> {
  const { url, language, published } = article;
  const source = await provideSource(sql, article.publisher);
  await sql`
    update article set
      source_id = coalesce(source_id, ${source}), url = coalesce(url, ${url}),
      language = coalesce(language, ${language})
    where id = ${id} and (source_id is null or url is null or language is null)`;
  if (!published) return;
  await sql`
    update article set published_date = ${published.date}, published_instant = ${published.instant},
      published_basis = ${published.basis}
    where id = ${id} and (published_date is null or ${published.basis} = 'given')`;
}

async function provideSource(sql: Query, name: string | null): Promise<number | null> {
  if (!name) return null;
  const [row] = await sql<[{ id: number }]>`
    with added as (insert into source (name) values (${name}) on conflict (name) do nothing returning id)
    select id from added union all select id from source where name = ${name} limit 1`;
  return row.id;
}
