// The columns that come from the participants: actors, countries, and who to whom between parties.
import type { Dictionaries } from './dictionaries.server.ts';
import {
  AS_SOURCE,
  AS_TARGET,
  type EventColumns,
  type ListColumn,
  type SidedColumn,
} from './event-columns.server.ts';
import { Numbers, toListColumn } from './list-column.server.ts';
import { type Pick, readInto } from './packed-rows.server.ts';
import type { Query } from './query.server.ts';

/** Event, actor, side, position, and the country's code as a number of three letters, 0 where there is none. */
export function readParticipants(sql: Query, pick: Pick, into: readonly Numbers[]): Promise<void> {
  const letter = (place: number) => `ascii(substr(country_code, ${place}, 1))`;
  return readInto(
    sql,
    {
      columns: [
        'event_id',
        'actor_id',
        `case side when 'source' then ${AS_SOURCE} else ${AS_TARGET} end`,
        'position',
        `coalesce((${letter(1)} << 16) | (${letter(2)} << 8) | ${letter(3)}, 0)`,
      ],
      from: `event_participant where ${pick('event_id')}`,
    },
    into,
  );
}

type OfParticipants = 'actors' | 'countries' | 'pairs' | 'firstSource' | 'firstTarget';

/** The columns of what `readParticipants` read. */
export async function sidesFrom(
  sql: Query,
  {
    read,
    events,
    dictionaries,
  }: {
    readonly read: readonly Numbers[];
    readonly events: { readonly rows: number; readonly rowOf: Int32Array };
    readonly dictionaries: Dictionaries;
  },
): Promise<{ readonly [Column in OfParticipants]: EventColumns[Column] }> {
  const none = new Int32Array(0);
  const [event = none, actor = none, sides = none, position = none, codes = none] = read.map((numbers) =>
    numbers.toArray(),
  );
  const row = event.map((id) => events.rowOf[id] ?? -1);
  const side = new Uint8Array(sides);
  const country = countriesOf(codes, dictionaries);
  const party = await partiesOf(sql, { actor, country, dictionaries });
  const { rows } = events;
  const first = (wanted: number) => firstOfSide({ row, actor, side, position }, rows, wanted);
  return {
    actors: toListColumn({ row, value: actor, side }, rows),
    countries: toListColumn({ row, value: country, side }, rows),
    pairs: pairsOf(toListColumn({ row, value: party, side }, rows), rows, dictionaries),
    firstSource: first(AS_SOURCE),
    firstTarget: first(AS_TARGET),
  };
}

/** The number of each code in the dictionary, -1 where there is none. */
function countriesOf(codes: Int32Array, { countries }: Dictionaries): Int32Array {
  const known = new Map<number, number>([[0, -1]]);
  return codes.map((code) => {
    const number = known.get(code);
    if (number !== undefined) return number;
    const added = countries.add(String.fromCharCode(code >> 16, (code >> 8) & 0xff, code & 0xff));
    known.set(code, added);
    return added;
  });
}

/** The party of each participant: the country, or the actor that has none. */
async function partiesOf(
  sql: Query,
  {
    actor,
    country,
    dictionaries,
  }: { readonly actor: Int32Array; readonly country: Int32Array; readonly dictionaries: Dictionaries },
): Promise<Int32Array> {
  const { countries, parties } = dictionaries;
  const without = new Set<number>();
  for (let index = 0; index < actor.length; index += 1)
    if (country[index] === -1) without.add(actor[index] ?? 0);
  const slugs = await sql<{ id: number; slug: string }[]>`
    select id, slug from actor where id = any(${[...without]}::int[])`;
  const ofActor = new Map(slugs.map(({ id, slug }) => [id, parties.add(slug)]));
  const ofCountry = Int32Array.from({ length: countries.size }, (_, number) =>
    parties.add(countries.textOf(number)),
  );
  return country.map((number, index) =>
    number === -1 ? (ofActor.get(actor[index] ?? 0) ?? -1) : (ofCountry[number] ?? -1),
  );
}

/** The actor of the lowest position of each row, then of the lowest id; 0 where nobody stands on the side. */
function firstOfSide(
  {
    row,
    actor,
    side,
    position,
  }: {
    readonly row: Int32Array;
    readonly actor: Int32Array;
    readonly side: Uint8Array;
    readonly position: Int32Array;
  },
  rows: number,
  wanted: number,
): Int32Array {
  const first = new Int32Array(rows);
  const places = new Int32Array(rows);
  for (let index = 0; index < row.length; index += 1) {
    const at = row[index] ?? -1;
    if (at === -1 || side[index] !== wanted) continue;
    const one = actor[index] ?? 0;
    const place = position[index] ?? 0;
    const standing = first[at] ?? 0;
    const before = places[at] ?? 0;
    if (standing !== 0 && (before < place || (before === place && standing < one))) continue;
    first[at] = one;
    places[at] = place;
  }
  return first;
}

/** Every source party with every target party, but none with itself. */
function pairsOf(
  { start, length, values, sides }: SidedColumn,
  rows: number,
  { pairs }: Dictionaries,
): ListColumn {
  const row = new Numbers();
  const value = new Numbers();
  for (let at = 0; at < rows; at += 1) {
    const first = start[at] ?? 0;
    const end = first + (length[at] ?? 0);
    for (let source = first; source < end; source += 1) {
      if (((sides[source] ?? 0) & AS_SOURCE) === 0) continue;
      for (let target = first; target < end; target += 1) {
        if (target === source || ((sides[target] ?? 0) & AS_TARGET) === 0) continue;
        row.add(at);
        value.add(pairs.add(values[source] ?? 0, values[target] ?? 0));
      }
    }
  }
  return toListColumn({ row: row.toArray(), value: value.toArray(), side: new Uint8Array(row.count) }, rows);
}
