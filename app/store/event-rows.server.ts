// Events as rows to show: the event itself, then its participants and publishers, read for many at once.
import type postgres from 'postgres';
import type { ActorRef, EventRow } from '../model/listing.ts';
import type { PartialDate } from '../model/partial-date.ts';
import { groupBy } from './group-by.server.ts';
import type { Query } from './query.server.ts';

type StoredEvent = Omit<EventRow, 'sources' | 'targets' | 'publishers' | 'reportCount' | 'date'> & {
  readonly from: PartialDate['from'];
  readonly to: PartialDate['to'];
  readonly precision: PartialDate['precision'];
  readonly basis: PartialDate['basis'];
  readonly text: string | null;
};

type StoredParticipant = ActorRef & { readonly event: number; readonly side: 'source' | 'target' };

/** The events of those ids, in the order of the ids; an id that is gone is left out. */
export async function readEventRows(sql: Query, ids: readonly number[]): Promise<EventRow[]> {
  if (ids.length === 0) return [];
  const picked = sql`${[...ids]}::int[]`;
  const [events, participants, reports] = await Promise.all([
    readAll<StoredEvent>(
      sql,
      sql`
        select e.id, e.type, e.mode, e.quad, e.cameo_root as "cameoRoot", e.summary, e.date_from as "from",
          e.date_to as "to", e.date_precision as precision, e.date_basis as basis, e.date_text as text,
          e.assertion, e.status, e.confidence
        from event e where e.id = any(${picked})`,
    ),
    readAll<StoredParticipant>(
      sql,
      sql`
        select p.event_id as event, p.side, a.slug, a.name, a.kind, p.country_code as country
        from event_participant p join actor a on a.id = p.actor_id
        where p.event_id = any(${picked})
        order by p.event_id, p.position, a.id`,
    ),
    readAll<{ readonly event: number; readonly count: number; readonly publishers: readonly string[] }>(
      sql,
      sql`
        select r.event_id as event, count(*)::int as count,
          coalesce(array_agg(distinct s.name) filter (where s.name is not null), '{}') as publishers
        from report r
        join article_revision v on v.id = r.revision_id
        join article a on a.id = v.article_id
        left join source s on s.id = a.source_id
        where r.event_id = any(${picked}) group by r.event_id`,
    ),
  ]);
  const eventOf = new Map(events.map((event) => [event.id, event]));
  const reportsOf = new Map(reports.map((row) => [row.event, row]));
  const participantsOf = groupBy(participants, ({ event }) => event);
  return ids.flatMap((id) => {
    const stored = eventOf.get(id);
    if (!stored) return [];
    const { from, to, precision, basis, text, ...event } = stored;
    const onSide = (wanted: 'source' | 'target'): ActorRef[] =>
      (participantsOf.get(id) ?? [])
        .filter(({ side }) => side === wanted)
        .map(({ slug, name, kind, country }) => ({ slug, name, kind, country }));
    return [
      {
        ...event,
        reportCount: reportsOf.get(id)?.count ?? 0,
        publishers: reportsOf.get(id)?.publishers ?? [],
        date: { from, to, precision, basis, text },
        sources: onSide('source'),
        targets: onSide('target'),
      },
    ];
  });
}

/** The rows as one text of JSON: a picture shows two thousand events, and the driver takes far longer over as many rows. */
async function readAll<Row>(
  sql: Query,
  rows: postgres.PendingQuery<postgres.Row[]>,
): Promise<readonly Row[]> {
  const [found] = await sql<[{ rows: readonly Row[] }]>`
    select coalesce(json_agg(row), '[]') as rows from (${rows}) row`;
  return found.rows;
}
