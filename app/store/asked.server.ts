// What a filter names, as numbers of the columns: actors, countries, publishers, and the events of its words.
import type { EventFilter } from '../model/filter.ts';
import type { Database } from './database.server.ts';
import type { EventColumns } from './event-columns.server.ts';
import type { EventIndex } from './event-index.server.ts';
import type { Query } from './query.server.ts';
import { RecentAnswers } from './recent-answers.server.ts';
import { findRowsOfWords } from './rows-of-words.server.ts';

/** One side of a pair: the number of a country and the id of an actor, -1 where there is none of that name. */
interface AskedParty {
  readonly country: number;
  readonly actor: number;
}

export interface AskedPair {
  readonly source: AskedParty;
  readonly target: AskedParty;
}

/** Names that are unknown are left out of the lists. */
export interface Asked {
  readonly actors: readonly number[];
  readonly countries: readonly number[];
  readonly publishers: readonly number[];
  readonly pairs: readonly AskedPair[];
  /** 1 for each row in which the words of the filter stand; null where it has none. */
  readonly withWords: Uint8Array | null;
}

/** Looks up what the filter names. */
export async function readAsked(db: Database, index: EventIndex, filter: EventFilter): Promise<Asked> {
  const { columns } = index;
  const { countries } = columns.dictionaries;
  const slugs = [...filter.actor, ...filter.pair.flatMap(({ source, target }) => [source, target])];
  const [actorOf, publishers, withWords] = await Promise.all([
    findActorIds(db.sql, slugs),
    findPublisherIds(db.sql, filter.publisher),
    filter.q === null ? null : findMatches(db.sql, columns, filter.q),
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
    withWords,
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
const matches = new RecentAnswers<EventColumns, Uint8Array>(32);

function findMatches(sql: Query, columns: EventColumns, q: string): Promise<Uint8Array> {
  return matches.answer(columns, q, () => findRowsOfWords(sql, columns, q));
}
