// What the lanes of each kind are made of: the values of a column, with their keys and names.
import { countryName } from '../model/country.ts';
import { pairLabel } from '../model/direction.ts';
import { type EventType, eventTypeFacts, eventTypes } from '../model/event-type.ts';
import type { LaneKind } from '../model/filter.ts';
import type { EventColumns, ListColumn } from './event-columns.server.ts';
import { labelParties } from './party-labels.server.ts';
import type { Query } from './query.server.ts';

/** Key and label of a value. */
export interface LaneName {
  readonly key: string;
  readonly label: string;
}

/** The column whose values are the lanes. */
export function laneColumn(columns: EventColumns, kind: LaneKind): ListColumn {
  if (kind === 'actor') return columns.actors;
  if (kind === 'country') return columns.countries;
  if (kind === 'publisher') return columns.publishers;
  if (kind === 'pair') return columns.pairs;
  return typesAsLists(columns);
}

const typeLists = new WeakMap<EventColumns, ListColumn>();

function typesAsLists(columns: EventColumns): ListColumn {
  const known = typeLists.get(columns);
  if (known) return known;
  const lists = {
    start: new Uint32Array(columns.rows).map((_, row) => row),
    length: new Uint16Array(columns.rows).fill(1),
    values: Int32Array.from(columns.type.subarray(0, columns.rows)),
    limit: eventTypes.length,
  };
  typeLists.set(columns, lists);
  return lists;
}

/** The names of the values; one that is gone from the database is left out. */
export async function readLaneNames(
  sql: Query,
  columns: EventColumns,
  { kind, values }: { readonly kind: LaneKind; readonly values: readonly number[] },
): Promise<ReadonlyMap<number, LaneName>> {
  const { countries, pairs, parties } = columns.dictionaries;
  const named = (nameOf: (value: number) => LaneName) =>
    new Map(values.map((value) => [value, nameOf(value)]));
  if (kind === 'type') {
    return named((value) => {
      const type = eventTypes[value] ?? 'STATEMENT';
      return { key: type, label: eventTypeFacts[type].label };
    });
  }
  if (kind === 'country') {
    return named((value) => {
      const code = countries.textOf(value);
      return { key: code, label: countryName(code) };
    });
  }
  if (kind === 'pair') {
    const sides = (value: number) =>
      [parties.textOf(pairs.sourceOf(value)), parties.textOf(pairs.targetOf(value))] as const;
    const labels = await labelParties(sql, values.flatMap(sides));
    const labelOf = (party: string) => labels.get(party) ?? party;
    return named((value) => {
      const [source, target] = sides(value);
      return { key: `${source}~${target}`, label: pairLabel(labelOf(source), labelOf(target)) };
    });
  }
  const rows =
    kind === 'actor'
      ? await sql<{ value: number; key: string; label: string }[]>`
          select id as value, slug as key, name as label from actor where id = any(${[...values]}::int[])`
      : await sql<{ value: number; key: string; label: string }[]>`
          select id as value, name as key, name as label from source where id = any(${[...values]}::int[])`;
  return new Map(rows.map(({ value, key, label }) => [value, { key, label }]));
}

/** The values of the keys, in their order; a key that is none of this kind is left out. */
export async function findLaneValues(
  sql: Query,
  columns: EventColumns,
  { kind, keys }: { readonly kind: LaneKind; readonly keys: readonly string[] },
): Promise<number[]> {
  if (keys.length === 0) return [];
  const { countries, pairs, parties } = columns.dictionaries;
  const known = (value: number) => value !== -1;
  if (kind === 'type') return keys.map((key) => eventTypes.indexOf(key as EventType)).filter(known);
  if (kind === 'country') return keys.map((key) => countries.find(key)).filter(known);
  if (kind === 'pair') {
    return keys
      .map((key) => {
        const [source = '', target = ''] = key.split('~');
        return pairs.find(parties.find(source), parties.find(target));
      })
      .filter(known);
  }
  const rows =
    kind === 'actor'
      ? await sql<{ key: string; value: number }[]>`
          select slug as key, id as value from actor where slug = any(${[...keys]}::text[])`
      : await sql<{ key: string; value: number }[]>`
          select name as key, id as value from source where name = any(${[...keys]}::text[])`;
  const values = new Map(rows.map(({ key, value }) => [key, value]));
  return keys.map((key) => values.get(key) ?? -1).filter(known);
}
