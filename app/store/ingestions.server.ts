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

/** How the ingestion of the sample corpus is called until all of it is recorded, and then. */
export const SAMPLE_BEGUN = 'the sample corpus, not all of it';
const SAMPLE = 'the sample corpus';

/** Whether the sample corpus is to be loaded: nothing is there yet, or only a part of it. */
export async function isSampleWanted({ sql }: Database): Promise<boolean> {
  const [row] = await sql<[{ wanted: boolean }]>`
    select not exists (select from article)
      or (exists (select from ingestion) and not exists (select from ingestion where what <> ${SAMPLE_BEGUN}))
      as wanted`;
  return row.wanted;
}

/** Notes that all of the sample corpus is recorded. */
export async function noteSampleComplete({ prisma }: Database): Promise<void> {
  await prisma.ingestion.updateMany({ where: { what: SAMPLE_BEGUN }, data: { what: SAMPLE } });
}
