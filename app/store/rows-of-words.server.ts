// The events in which searched words stand. Postgres finds the texts, and the columns tell which events have to do with
// them: joining the two in Postgres takes several times as long for a common word.
import { type EventColumns, rowOfEvent } from './event-columns.server.ts';
import type { Query } from './query.server.ts';
import { knownQuery } from './search-query.server.ts';

/** 1 for each row of an event in which the words of a query that was read stand, as `matchesOf` has it. */
export async function findRowsOfWords(sql: Query, columns: EventColumns, words: string): Promise<Uint8Array> {
  const found = await findTexts(sql, words);
  const hits = new Uint8Array(columns.rows);
  for (const id of found.events) {
    const row = rowOfEvent(columns, id);
    if (row !== -1) hits[row] = 1;
  }
  markReported(hits, columns, found);
  if (found.actors.length > 0) markActors(hits, columns, found.actors);
  return hits;
}

/** What the words stand in, by id. */
interface TextsFound {
  /** By their summary or the sentence of a report; one maybe more than once. */
  readonly events: Int32Array;
  readonly actors: Int32Array;
  readonly revisions: Int32Array;
  /** Revision and speaker of each quote, one after the other. */
  readonly quotes: Int32Array;
}

async function findTexts(sql: Query, words: string): Promise<TextsFound> {
  const query = knownQuery(sql, words);
  type Packed = [{ numbers: Buffer | null }];
  // As bytes: a million rows of one number each would take longer to read than to find.
  const [summaries, sentences, actors, revisions, quotes] = await Promise.all([
    sql<Packed>`select string_agg(int4send(id), '') as numbers from event where search @@ ${query}`,
    sql<Packed>`select string_agg(int4send(event_id), '') as numbers from report where search @@ ${query}`,
    sql<Packed>`select string_agg(int4send(id), '') as numbers from actor
      where to_tsvector('english', searched_text(name)) @@ ${query}`,
    sql<Packed>`select string_agg(int4send(id), '') as numbers from article_revision
      where is_current and search @@ ${query}`,
    sql<Packed>`select string_agg(int4send(revision_id) || int4send(speaker_id), '') as numbers from quote
      where speaker_id is not null and search @@ ${query}`,
  ]);
  return {
    events: unpack(summaries, sentences),
    actors: unpack(actors),
    revisions: unpack(revisions),
    quotes: unpack(quotes),
  };
}

function unpack(...parts: readonly [{ readonly numbers: Buffer | null }][]): Int32Array {
  const bytes = Buffer.concat(parts.map(([{ numbers }]) => numbers ?? Buffer.alloc(0)));
  const numbers = new Int32Array(bytes.length / Int32Array.BYTES_PER_ELEMENT);
  for (let index = 0; index < numbers.length; index += 1) numbers[index] = bytes.readInt32BE(index * 4);
  return numbers;
}

/** What is known of a revision: the words stand in its text, or in a quote from it. */
const IN_TEXT = 1;
const IN_QUOTE = 2;

/** The events that a text with the words reports, and those of the speaker of a quote with them in the same text. */
function markReported(hits: Uint8Array, columns: EventColumns, { revisions, quotes }: TextsFound): void {
  if (revisions.length + quotes.length === 0) return;
  const { start, length, values, limit } = columns.revisions;
  const known = new Uint8Array(limit);
  for (const revision of revisions) if (revision < limit) known[revision] = IN_TEXT;
  const speakers = new Map<number, Set<number>>();
  for (let at = 0; at < quotes.length; at += 2) {
    const revision = quotes[at] ?? 0;
    if (revision >= limit) continue;
    known[revision] = (known[revision] ?? 0) | IN_QUOTE;
    speakers.set(revision, (speakers.get(revision) ?? new Set()).add(quotes[at + 1] ?? 0));
  }
  for (let row = 0; row < hits.length; row += 1) {
    if (hits[row] === 1) continue;
    const first = start[row] ?? 0;
    const end = first + (length[row] ?? 0);
    for (let at = first; at < end; at += 1) {
      const where = known[values[at] ?? 0] ?? 0;
      if (where === 0) continue;
      if (where & IN_TEXT || standsIn(columns.actors, row, speakers.get(values[at] ?? 0))) hits[row] = 1;
    }
  }
}

function standsIn(
  { start, length, values }: EventColumns['actors'],
  row: number,
  wanted: ReadonlySet<number> | undefined,
): boolean {
  const first = start[row] ?? 0;
  const end = first + (length[row] ?? 0);
  for (let at = first; at < end; at += 1) if (wanted?.has(values[at] ?? 0)) return true;
  return false;
}

/** The events in which one of the actors stands. */
function markActors(hits: Uint8Array, columns: EventColumns, actors: Int32Array): void {
  const wanted = new Set(actors);
  for (let row = 0; row < hits.length; row += 1)
    if (hits[row] === 0 && standsIn(columns.actors, row, wanted)) hits[row] = 1;
}
