// The events in the database that an article's reports may belong to, with what their reports say.
import type { ActorSlug } from '../model/actor.ts';
import type { EventType } from '../model/event-type.ts';
import { addIsoDays, type IsoDate, type PartialDate } from '../model/partial-date.ts';
import type { KnownEvent, ReportedAct } from '../model/reported-act.ts';
import { groupBy } from './group-by.server.ts';
import type { Query } from './query.server.ts';
import { reportDateOf } from './report-rows.server.ts';
import { readActors, type StoredActor } from './write-actors.server.ts';

/** Days between an act and an article that reports it without a date: news is rarely older. */
const NEWS_DAYS = 7;
/** Reports around the clock and the date line: the day before and the day after are looked at too. */
const TOLERANCE_DAYS = 1;
/** Days between a report that gives no day and the event that it may have been put to. */
const UNDATED_DAYS = 3;
/** An event of more reports than this stands: so many are not compared with each other again. */
const ACTS_PER_EVENT = 40;
const MOST_CANDIDATES = 500;

/** A stored report, as the event of it is derived and compared. */
export interface StoredAct extends ReportedAct {
  readonly event: number;
  /** Id of the report. */
  readonly report: number;
  readonly sources: readonly StoredActor[];
  readonly targets: readonly StoredActor[];
}

export interface Candidates {
  readonly known: readonly KnownEvent<StoredAct>[];
  /** Ids of those that the article reports already. */
  readonly earlier: readonly number[];
}

/**
 * Events that the reports may belong to: of the same type, near in time, with an actor or a country in common; near is
 * also what has a report that may as well be of this time. And those that the article reports already.
 */
export async function findKnownEvents(
  sql: Query,
  articleId: number,
  reports: readonly ReportedAct[],
): Promise<Candidates> {
  const windows = JSON.stringify(reports.map(windowOf));
  const rows = await sql<{ id: number; isEarlier: boolean; isEdited: boolean }[]>`
    with w as materialized (
      select x.type, x.lo, x.hi, x.countries, array(select id from actor where slug = any(x.slugs)) as actors
      from jsonb_to_recordset(${windows}::text::jsonb)
        as x(type event_type, lo date, hi date, slugs text[], countries text[])
    ), candidate as (
      select r.event_id as id, true as earlier from report r
      join article_revision v on v.id = r.revision_id where v.article_id = ${articleId}
      union all
      (select e.id, false
      from w
      cross join lateral (
        select id from event where type = w.type and date_precision = 'day' and date_from between w.lo and w.hi
        union all
        select id from event where type = w.type and date_precision <> 'day' and date_precision <> 'unknown'
          and date_from <= w.hi and date_to >= w.lo
        union all
        select event_id from report where type = w.type and date_precision <> 'day' and date_precision <> 'unknown'
          and date_from <= w.hi and date_to >= w.lo
        union all
        select id from event d where type = w.type and date_precision = 'day'
          and date_from between w.lo - ${UNDATED_DAYS}::int and w.hi + ${UNDATED_DAYS}::int
          and exists (select from report r where r.event_id = d.id
            and (r.date_precision is null or r.date_precision = 'unknown'))
        union all
        select id from event where type = w.type and date_precision = 'unknown'
          and date_to between w.lo and w.hi + ${NEWS_DAYS}::int
        union all
        select id from event where type = w.type and date_precision = 'unknown' and date_to is null and w.hi is null
      ) e
      -- Not "exists", which is planned as a join with every participant that there is.
      where (select true from event_participant p
        where p.event_id = e.id and (p.actor_id = any(w.actors) or p.country_code = any(w.countries)) limit 1)
      limit ${MOST_CANDIDATES})
    )
    select event.id, c.earlier as "isEarlier", event.edited_at is not null as "isEdited"
    from (select id, bool_or(earlier) as earlier from candidate group by id) c
    join event on event.id = c.id`;
  const acts = await readActs(
    sql,
    rows.map(({ id }) => id),
    ACTS_PER_EVENT,
  );
  const byEvent = groupBy(acts, ({ event }) => event);
  const known = rows.map(({ id, isEdited }) => {
    const told = byEvent.get(id) ?? [];
    return {
      id,
      acts: told.filter(({ article }) => article !== articleId),
      former: told.filter(({ article }) => article === articleId),
      isSettled: isEdited || told.length === ACTS_PER_EVENT,
    };
  });
  return { known, earlier: rows.filter(({ isEarlier }) => isEarlier).map(({ id }) => id) };
}

function windowOf({ type, date, published, sources, targets }: ReportedAct) {
  const actors = [...sources, ...targets];
  const hi = date?.to ?? published;
  const lo = date?.from ?? (hi && addIsoDays(hi, -NEWS_DAYS));
  return {
    type,
    lo: lo && addIsoDays(lo, -TOLERANCE_DAYS),
    hi: hi && addIsoDays(hi, TOLERANCE_DAYS),
    slugs: actors.map(({ slug }) => slug),
    countries: actors.flatMap(({ country }) => country ?? []),
  };
}

interface ActRow {
  readonly event: number;
  readonly report: number;
  readonly article: number;
  readonly type: EventType;
  readonly mode: string | null;
  readonly sources: readonly ActorSlug[];
  readonly targets: readonly ActorSlug[];
  readonly date: PartialDate | null;
  readonly published: IsoDate | null;
  readonly summary: string;
  readonly sentence: string;
}

/**
 * The order in which the reports `r` of the articles `a` tell of an event: the earliest publication first, then the
 * surest. It does not depend on when they were stored.
 */
function tellingOrder(sql: Query) {
  return sql`a.published_date nulls last, r.confidence desc, r.text, r.id`;
}

/** What the reports of the events say, in the order of telling, at most `most` of each event. */
export async function readActs(sql: Query, events: readonly number[], most: number): Promise<StoredAct[]> {
  if (events.length === 0) return [];
  const rows = await sql<ActRow[]>`
    select e.id as event, r.id as report, r.article_id as article, r.type, r.mode, r.sources, r.targets,
      r.published, r.summary, r.text as sentence, ${reportDateOf(sql)} as date
    from unnest(${[...events]}::int[]) as e(id)
    cross join lateral (
      select r.*, a.id as article_id, a.published_date as published,
        row_number() over (order by ${tellingOrder(sql)}) as position
      from report r
      join article_revision v on v.id = r.revision_id
      join article a on a.id = v.article_id
      where r.event_id = e.id order by position limit ${most}
    ) r
    order by e.id, r.position`;
  const actors = await readActors(sql, [
    ...new Set(rows.flatMap(({ sources, targets }) => [...sources, ...targets])),
  ]);
  const known = (slugs: readonly ActorSlug[]) => slugs.flatMap((slug) => actors.get(slug) ?? []);
  return rows.map((row) => ({ ...row, sources: known(row.sources), targets: known(row.targets) }));
}
