// Events as rows to show: the event itself, then its participants and publishers, read for many at once.
import type { ActorRef, EventRow } from '../model/listing.ts';
import type { PartialDate } from '../model/partial-date.ts';
import type { Query } from './query.server.ts';

type StoredEvent = Omit<EventRow, 'sources' | 'targets' | 'publishers' | 'reportCount' | 'date'> & {
  readonly from: PartialDate['from'];
  readonly to: PartialDate['to'];
  readonly precision: PartialDate['precision'];
  readonly basis: PartialDate['basis'];
  readonly text: string | null;
  readonly reportCount: number;
  readonly publishers: readonly string[];
};

/** The events of those ids, in the order of the ids; an id that is gone is left out. */
export async function readEventRows(sql: Query, ids: readonly number[]): Promise<EventRow[]> {
  if (ids.length === 0) return [];
  const [events, participants] = await Promise.all([
    sql<StoredEvent[]>`
      select e.id, e.type, e.mode, e.quad, e.cameo_root as "cameoRoot", e.summary, e.date_from as "from",
        e.date_to as "to", e.date_precision as precision, e.date_basis as basis, e.date_text as text,
        e.assertion, e.status, e.confidence, r.count as "reportCount", r.publishers
      from unnest(${[...ids]}::int[]) with ordinality as wanted(id, position)
      join event e on e.id = wanted.id
      cross join lateral (
        select count(*)::int as count,
          coalesce(array_agg(distinct s.name) filter (where s.name is not null), '{}') as publishers
        from report r
        join article_revision v on v.id = r.revision_id
        join article a on a.id = v.article_id
        left join source s on s.id = a.source_id
        where r.event_id = e.id
      ) r
      order by wanted.position`,
    sql<({ event: number; side: 'source' | 'target' } & ActorRef)[]>`
      select p.event_id as event, p.side, a.slug, a.name, a.kind, p.country_code as country
      from event_participant p join actor a on a.id = p.actor_id
      where p.event_id = any(${[...ids]}::int[])
      order by p.event_id, p.position, a.id`,
  ]);
  const sides = new Map<string, ActorRef[]>();
  for (const { event, side, ...actor } of participants) {
    const key = `${event} ${side}`;
    sides.set(key, [...(sides.get(key) ?? []), actor]);
  }
  return events.map(({ from, to, precision, basis, text, ...event }) => ({
    ...event,
    date: { from, to, precision, basis, text },
    sources: sides.get(`${event.id} source`) ?? [],
    targets: sides.get(`${event.id} target`) ?? [],
  }));
}
