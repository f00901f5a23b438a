// The search for words: in an event's summary, the sentences that report it, the names of its actors, their quotes in
// the articles that report it, and the text of those articles.
import type postgres from 'postgres';
import type { EventMatch } from '../model/listing.ts';
import { excerptOf, FOUND, spansOf } from './excerpt.server.ts';
import { unfoldSpans } from './folded-text.server.ts';
import type { Query } from './query.server.ts';
import { knownQuery, queryOf } from './search-query.server.ts';

type Fragment = postgres.PendingQuery<postgres.Row[]>;

/** Where the words may stand, the nearest to the event first. */
const places = ['summary', 'sentence', 'actor', 'quote', 'article'] as const;

/** For each place the rows of `event`, the id of the event, `document`, the id of the text, and `words`, to be matched. */
const texts: Readonly<Record<(typeof places)[number], (sql: Query) => Fragment>> = {
  summary: (sql) => sql`select e.id as event, e.id as document, e.search as words from event e`,
  sentence: (sql) => sql`select r.event_id as event, r.id as document, r.search as words from report r`,
  actor: (sql) => sql`
    select p.event_id as event, a.id as document, to_tsvector('english', searched_text(a.name)) as words
    from event_participant p join actor a on a.id = p.actor_id`,
  // "+ 0" keeps the planner from reading all that a speaker ever said: an article's quotes are few.
  quote: (sql) => sql`
    select r.event_id as event, q.id as document, q.search as words from quote q
    join report r on r.revision_id = q.revision_id
    join event_participant p on p.event_id = r.event_id and p.actor_id = q.speaker_id + 0`,
  article: (sql) => sql`
    select r.event_id as event, v.id as document, v.search as words from article_revision v
    join report r on r.revision_id = v.id where v.is_current`,
};

/** Ids of the events that the search text finds, an id maybe more than once: for `in (…)`. */
export function matchesOf(sql: Query, q: string): Fragment {
  const query = queryOf(sql, q);
  return places
    .map((place) => sql`select event from (${texts[place](sql)}) ${sql(place)} where words @@ ${query}`)
    .reduce((all, one) => sql`${all} union all ${one}`);
}

/**
 * Where the words of a query that was read stand in the events of those ids: one place for each event, the nearest to
 * it, in the order of the ids. An event that matches nowhere is left out.
 */
export async function readMatches(sql: Query, words: string, ids: readonly number[]): Promise<EventMatch[]> {
  if (ids.length === 0) return [];
  const query = knownQuery(sql, words);
  // `offset 0` keeps the planner from looking for the words in all texts first: a common word stands in most.
  const found = places
    .map(
      (place, rank) => sql`
        select event, document, ${rank}::int as rank from (
          select * from (${texts[place](sql)}) ${sql(place)}
          where event = any(${[...ids]}::int[]) offset 0) few
        where words @@ ${query}`,
    )
    .reduce((all, one) => sql`${all} union all ${one}`);
  // Many events of a page stand in one article: each text is read and marked once.
  const rows = await sql<{ events: number[]; rank: number; text: string; marked: string }[]>`
    with nearest as (select distinct on (event) event, rank, document from (${found}) found
      order by event, rank, document),
    texts as (select array_agg(event) as events, rank, left(${textOf(sql)}, ${SEARCHED}) as text
      from nearest group by rank, document)
    select events, rank, text, ts_headline('english', translate(searched_text(text), ${FOUND.start + FOUND.end}, '  '),
      ${query}, ${`StartSel=${FOUND.start}, StopSel=${FOUND.end}, HighlightAll=true`}) as marked
    from texts`;
  const matches = new Map<number, EventMatch>();
  for (const { events, rank, text, marked } of rows) {
    const where = places[rank];
    if (where === undefined) continue;
    const excerpt = excerptOf(text, unfoldSpans(text, spansOf(marked)));
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
