// Publishers.
import type { Database } from './database.server.ts';

/** Publishers by name, with the number of their articles. */
export async function listPublishers(
  _db: Database,
): Promise<readonly { readonly name: string; readonly articles: number }[]> {
  throw new Error('not there yet');
}
