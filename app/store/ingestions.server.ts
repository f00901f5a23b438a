// Ingestions: who brought what, and how each item came out.
import type { Database } from './database.server.ts';
import type { IngestionItem } from './record-input.server.ts';

/** Opens an ingestion and returns its id; `what` is shown to the user ("3 files from news/"). */
export async function openIngestion(db: Database, what: string): Promise<number> {
  const { id } = await db.prisma.ingestion.create({ data: { what }, select: { id: true } });
  return id;
}

/** Closes an ingestion: its end is noted. */
export async function closeIngestion(db: Database, id: number): Promise<void> {
  await db.prisma.ingestion.update({ where: { id }, data: { endedAt: new Date() } });
}

/** Notes an item that could not be recorded, with the reason in one line. */
export async function recordFailure(
  db: Database,
  { item, reason }: { readonly item: IngestionItem; readonly reason: string },
): Promise<void> {
  await db.prisma.ingestionItem.create({
    data: { ingestionId: item.ingestion, name: item.name, outcome: 'failed', reason },
  });
}

/**
 * Whether the ingestion called `what` is to be run in this database: nothing is in it yet, or only that
 * ingestion was begun, and broken off.
 */
export async function isToBeFilled({ sql }: Database, what: string): Promise<boolean> {
  const [row] = await sql<[{ empty: boolean; brokenOff: boolean }]>`
    select not exists (select from article) as empty,
      not exists (select from ingestion where what <> ${what} or ended_at is not null)
        and exists (select from ingestion) as "brokenOff"`;
  return row.empty || row.brokenOff;
}
