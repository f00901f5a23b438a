// What a filter names, as numbers of the columns: actors, countries, publishers, and the events of its words.
import type { EventFilter } from '../model/filter.ts';
import type { Database } from './database.server.ts';
import type { EventColumns } from './event-columns.server.ts';
import type { EventIndex } from './event-index.server.ts';
import type { Query } from './query.server.ts';
import { RecentAnswers } from './recent-answers.server.ts';
import { findRowsOfWords } from './rows-of-words.server.ts';
import { readQuery } from './search-query.server.ts';

/** One side of a pair: the number of a country and the id of an actor, -1 where there is none of that name. */
interface AskedParty {
  readonly country: number;
  readonly actor: number;
}

export interface AskedPair {
  readonly source: AskedParty;
  readonly target: AskedParty;
}

interface AskedWords {
  /** The query of Postgres that the search text is. */
  readonly query: string;
  /** 1 for each row in which the words stand. */
  readonly rows: Uint8Array;
}

/** Names that are unknown are left out of the lists. */
export interface Asked {
  readonly actors: readonly number[];
  readonly countries: readonly number[];
  readonly publishers: readonly number[];
  readonly pairs: readonly AskedPair[];
  /** Null where the filter has none. */
  readonly words: AskedWords | null;
}

/** Looks up what the filter names. */
export async function readAsked(db: Database, index: EventIndex, filter: EventFilter): Promise<Asked> {
  const { columns } = index;
  const { countries } = columns.dictionaries;
  const slugs = [...filter.actor, ...filter.pair.flatMap(({ source, target }) => [source, target])];
  const [actorOf, publishers, words] = await Promise.all([
    findActorIds(db.sql, slugs),
    findPublisherIds(db.sql, filter.publisher),
    filter.q === null ? null : findWords(db.sql, columns, filter.q),
  ]);
  const partyOf = (name: string): AskedParty => ({
    country: countries.find(name),
    actor: actorOf.get(name) ?? -1,
  });
  return {
    actors: filter.actor.flatMap((slug) => actorOf.get(slug) ?? []),
    countries: filter.country.map((code) => countries.find(code)).filter((country) => country !== -1),
    publishers,
    pairs: filter.pair.map(({ source, target }) => ({ source: partyOf(source), target: partyOf(target) })),
    words,
  };
}

async function findActorIds(sql: Query, slugs: readonly string[]): Promise<ReadonlyMap<string, number>> {
  if (slugs.length === 0) return new Map();
  const rows = await sql<{ id: number; slug: string }[]>`
    select id, slug from actor where slug = any(${[...slugs]}::text[])`;
  return new Map(rows.map(({ id, slug }) => [slug, id]));
}

async function findPublisherIds(sql: Query, names: readonly string[]): Promise<readonly number[]> {
  if (names.length === 0) return [];
  const rows = await sql<{ id: number }[]>`select id from source where name = any(${[...names]}::text[])`;
  return rows.map(({ id }) => id);
}

/** Words whose events are kept: a byte for each event. */
const searches = new RecentAnswers<EventColumns, AskedWords>(32);

function findWords(sql: Query, columns: EventColumns, q: string): Promise<AskedWords> {
  return searches.answer(columns, q, async () => {
    const query = await readQuery(sql, q);
    return { query, rows: await findRowsOfWords(sql, columns, query) };
  });
}
