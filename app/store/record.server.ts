// Recording: one article, whole or not at all, with the events that it reports resolved against the known ones.
import type { IsoDate } from '../model/partial-date.ts';
import type { ResolveEvents } from '../model/reported-act.ts';
import type { Database } from './database.server.ts';
import type { RecordInput, RecordOutcome } from './record-input.ts';

/**
 * Stores an article with everything read from it in one transaction. Idempotent; safe beside other recordings.
 * Throws where a span does not cover its text, before anything is written.
 */
export async function recordArticle(
  _db: Database,
  _input: RecordInput,
  _resolve: ResolveEvents,
): Promise<RecordOutcome> {
  throw new Error('not there yet');
}

/** What is stored under the same text, so that extraction can be spared; null where nothing is. */
export async function findRecorded(
  _db: Database,
  _article: { readonly text: string; readonly url: string | null; readonly publisher: string | null },
): Promise<{ readonly articleId: number; readonly published: IsoDate | null } | null> {
  throw new Error('not there yet');
}
