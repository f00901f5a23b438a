// Publishers.
import type { Database } from './database.server.ts';

/** Publishers by name, with the number of their articles. */
export async function listPublishers({
  prisma,
}: Database): Promise<readonly { readonly name: string; readonly articles: number }[]> {
  const rows = await prisma.source.findMany({
    orderBy: { name: 'asc' },
    select: { name: true, _count: { select: { articles: true } } },
  });
  return rows.map(({ name, _count }) => ({ name, articles: _count.articles }));
}
