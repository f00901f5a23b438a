// The search for words: in an event's summary, the sentences that report it, the names of its actors, their quotes in
// the articles that report it, and the text of those articles.
import type postgres from 'postgres';
import type { EventMatch } from '../model/listing.ts';
import { excerptOf, FOUND, spansOf } from './excerpt.server.ts';
import type { Query } from './query.server.ts';
import { queryOf } from './search-query.server.ts';

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** Where the words may stand, the nearest to the event first. */
const places = ['summary', 'sentence', 'actor', 'quote', 'article'] as const;

/** The query stands in every place as a value that is computed once. */
type PlaceQuery = (sql: Query, query: Fragment) => Fragment;

/** For each place the rows of `event`, the id of the event, and `document`, the id of the text, that match. */
const matching: Readonly<Record<(typeof places)[number], PlaceQuery>> = {
  summary: (sql, query) =>
    sql`select e.id as event, e.id as document from event e where e.search @@ ${query}`,
  sentence: (sql, query) =>
    sql`select r.event_id as event, r.id as document from report r where r.search @@ ${query}`,
  actor: (sql, query) => sql`
    select p.event_id as event, p.actor_id as document from event_participant p
    where p.actor_id in (select id from actor where to_tsvector('english', plain_marks(name)) @@ ${query})`,
  quote: (sql, query) => sql`
    select r.event_id as event, q.id as document from quote q
    join report r on r.revision_id = q.revision_id
    join event_participant p on p.event_id = r.event_id and p.actor_id = q.speaker_id
    where q.search @@ ${query}`,
  article: (sql, query) => sql`
    select r.event_id as event, v.id as document from article_revision v
    join report r on r.revision_id = v.id
    where v.is_current and v.search @@ ${query}`,
};

/** Ids of the events that the search text finds, an id maybe more than once: for `in (…)`. */
export function matchesOf(sql: Query, q: string): Fragment {
  const query = queryOf(sql, q);
  return places
    .map((place) => sql`select event from (${matching[place](sql, query)}) ${sql(place)}`)
    .reduce((all, one) => sql`${all} union all ${one}`);
}

/** Ids of the events that the search text finds, in no order, an id maybe more than once. */
export async function findMatching(sql: Query, q: string): Promise<Int32Array> {
  const query = queryOf(sql, q);
  // As bytes: a million rows of one number each would take longer to read than to find.
  const found = await Promise.all(
    places.map(
      (place) => sql<[{ ids: Buffer | null }]>`
        select string_agg(int4send(event), '') as ids from (${matching[place](sql, query)}) ${sql(place)}`,
    ),
  );
  return idsOf(found.map(([{ ids }]) => ids ?? Buffer.alloc(0)));
}

function idsOf(parts: readonly Buffer[]): Int32Array {
  const bytes = Buffer.concat(parts);
  const ids = new Int32Array(bytes.length / Int32Array.BYTES_PER_ELEMENT);
  for (let index = 0; index < ids.length; index++) ids[index] = bytes.readInt32BE(index * 4);
  return ids;
}

/**
 * Where the words stand that the search text finds in the events of those ids: one place for each event, the nearest
 * to it, in the order of the ids. An event that matches nowhere is left out.
 */
export async function readMatches(sql: Query, q: string, ids: readonly number[]): Promise<EventMatch[]> {
  if (ids.length === 0) return [];
  const query = queryOf(sql, q);
  const found = places
    .map(
      (place, rank) => sql`
        select event, document, ${rank}::int as rank from (${matching[place](sql, query)}) ${sql(place)}
        where event = any(${[...ids]}::int[])`,
    )
    .reduce((all, one) => sql`${all} union all ${one}`);
  // Many events of a page stand in one article: each text is read and marked once.
  const texts = await sql<{ events: number[]; rank: number; text: string; marked: string }[]>`
    with nearest as (select distinct on (event) event, rank, document from (${found}) found
      order by event, rank, document),
    texts as (select array_agg(event) as events, rank, left(${textOf(sql)}, ${SEARCHED}) as text
      from nearest group by rank, document)
    select events, rank, text, ts_headline('english', translate(plain_marks(text), ${FOUND.start + FOUND.end}, '  '),
      ${query}, ${`StartSel=${FOUND.start}, StopSel=${FOUND.end}, HighlightAll=true`}) as marked
    from texts`;
  const matches = new Map<number, EventMatch>();
  for (const { events, rank, text, marked } of texts) {
    const where = places[rank];
    if (where === undefined) continue;
    const excerpt = excerptOf(text, spansOf(marked));
    for (const event of events) matches.set(event, { event, where, ...excerpt });
  }
  return ids.flatMap((id) => matches.get(id) ?? []);
}

/** How much of a text the columns `search` hold, in characters. */
const SEARCHED = 200_000;

function textOf(sql: Query): Fragment {
  return sql`case rank
    when 0 then (select summary from event where id = document)
    when 1 then (select text from report where id = document)
    when 2 then (select name from actor where id = document)
    when 3 then (select text from quote where id = document)
    else (select text from article_revision where id = document) end`;
}
