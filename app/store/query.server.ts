// What runs SQL: the database's pool or one transaction of it.
import type postgres from 'postgres';

/** Functions that only query take this, so that they work inside a transaction too. */
export type Query = postgres.Sql | postgres.TransactionSql;
