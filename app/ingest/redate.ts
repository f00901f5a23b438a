// Giving an article its publication date after the fact: "Wednesday" becomes a day.
import type { Catalogue } from '../extraction/lexicon/catalogue.ts';
import type { Publication } from '../model/article.ts';
import type { ResolveEvents } from '../model/reported-act.ts';
import { findArticle } from '../store/articles.server.ts';
import type { Database } from '../store/database.server.ts';
import { recordArticle } from '../store/record.server.ts';
import type { RecordOutcome } from '../store/record-input.server.ts';
import { layersOf, recordInputOf } from './recording.ts';

/**
 * Reads a stored article again with the given publication date and records what that changes: its events get
 * their days. The text stays, and so does what an analyst has set. Null where there is no such article.
 */
export async function setPublished(options: {
  readonly database: Database;
  readonly catalogue: Catalogue;
  readonly resolve: ResolveEvents;
  readonly articleId: number;
  readonly published: Publication;
}): Promise<RecordOutcome | null> {
  const { database, catalogue, resolve, articleId, published } = options;
  const stored = await findArticle(database, articleId);
  if (stored === null) return null;
  const { title, byline, publisher, url, language, text } = stored;
  const article = { title, byline, publisher, url, language, published, text };
  return recordArticle(database, recordInputOf(article, layersOf(article, catalogue), null), resolve);
}
