// The database: one handle for SQL and Prisma, opened from DATABASE_URL.
import type postgres from 'postgres';

export interface Database {
  readonly sql: postgres.Sql;
  close(): Promise<void>;
}

/** The database of this process, opened on first use from DATABASE_URL; what loaders and actions call. */
export function getDatabase(): Database {
  throw new Error('not there yet');
}
