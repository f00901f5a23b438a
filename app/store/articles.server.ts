// Articles as the pages read them.
import type { ArticleDetail, ArticleListRow } from '../model/listing.ts';
import type { Database } from './database.server.ts';

/** Articles, latest publication first (undated ones last); `q` searches their current texts. */
export async function listArticles(
  _db: Database,
  _options: { readonly q: string | null; readonly limit: number; readonly offset: number },
): Promise<{ readonly articles: readonly ArticleListRow[]; readonly total: number }> {
  throw new Error('not there yet');
}

/** An article's current text with all that was read from it; null where there is none. */
export async function findArticle(_db: Database, _id: number): Promise<ArticleDetail | null> {
  throw new Error('not there yet');
}
