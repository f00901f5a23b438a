// What the pages call: articles pasted or dropped by a user, and publication dates given by hand.
import { catalogue } from '../extraction/lexicon/catalogue.ts';
import type { Publication } from '../model/article.ts';
import { resolveEvents } from '../resolution/resolve-events.ts';
import type { Database } from '../store/database.server.ts';
import type { ReadHints } from '../text/read-article.ts';
import { pageAdvice } from './advice.ts';
import { ingestSources } from './ingest.ts';
import type { ItemReport } from './item-report.ts';
import { setPublished } from './redate.ts';
import type { SourceItem } from './source-item.ts';

/** Ingests what a user submitted, in order; one report for each item. */
export async function ingestSubmission(
  database: Database,
  submission: {
    readonly items: readonly SourceItem[];
    readonly hints: Pick<ReadHints, 'title' | 'published' | 'publisher' | 'url'>;
    readonly now: Date;
  },
): Promise<readonly ItemReport[]> {
  const reports: ItemReport[] = [];
  async function* sources() {
    yield* submission.items;
  }
  await ingestSources({
    database,
    catalogue,
    resolve: resolveEvents,
    sources: sources(),
    what: submission.items.map((item) => item.name).join(', '),
    hints: submission.hints,
    advice: pageAdvice,
    now: submission.now,
    onItem: (report) => reports.push(report),
  });
  return reports;
}

/** Gives a stored article its publication date, which dates its events; false where there is no such article. */
export async function dateArticle(
  database: Database,
  articleId: number,
  published: Publication,
): Promise<boolean> {
  const recorded = await setPublished({ database, catalogue, resolve: resolveEvents, articleId, published });
  return recorded !== null;
}
