// Who stands towards whom: the rows of pairs of actors or countries.
import type { AskedPair } from './asked.server.ts';
import { AS_SOURCE, AS_TARGET, type EventColumns, type SidedColumn } from './event-columns.server.ts';

/** 1 for each row in which one of the pairs stands. */
export function rowsOfPairs(columns: EventColumns, pairs: readonly AskedPair[]): Uint8Array {
  const hits = new Uint8Array(columns.rows);
  for (const { source, target } of pairs) {
    for (let row = 0; row < hits.length; row += 1) {
      if (
        hits[row] === 0 &&
        (stands(columns.countries, row, source.country, AS_SOURCE) ||
          stands(columns.actors, row, source.actor, AS_SOURCE)) &&
        (stands(columns.countries, row, target.country, AS_TARGET) ||
          stands(columns.actors, row, target.actor, AS_TARGET))
      )
        hits[row] = 1;
    }
  }
  return hits;
}

function stands(list: SidedColumn, row: number, value: number, side: number): boolean {
  if (value === -1) return false;
  const first = list.start[row] ?? 0;
  const end = first + (list.length[row] ?? 0);
  for (let at = first; at < end; at += 1) {
    if (list.values[at] === value) return ((list.sides[at] ?? 0) & side) !== 0;
  }
  return false;
}
