// The quote bank.
import type { QuoteRow } from '../model/listing.ts';
import type { IsoDate } from '../model/partial-date.ts';
import type { Database } from './database.server.ts';

export interface QuoteQuery {
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

/** Quotes of current texts, latest publication first. */
export async function listQuotes(
  _db: Database,
  _query: QuoteQuery,
): Promise<{ readonly quotes: readonly QuoteRow[]; readonly total: number }> {
  throw new Error('not there yet');
}
