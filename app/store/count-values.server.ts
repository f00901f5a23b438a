// Counting the events of a selection by a value, with the key of that value set aside.
import { AS_SOURCE, AS_TARGET, type ListColumn, type SidedColumn } from './event-columns.server.ts';
import type { SelectionKey } from './row-states.server.ts';
import { rowsAside, type Selection } from './select-events.server.ts';

/** Events by value of a narrow column. */
export function countCodes(selection: Selection, column: Uint8Array, key: SelectionKey): Int32Array {
  const counts = new Int32Array(256);
  for (const rows of rowsAside(selection, key)) {
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const code = column[row] ?? 0;
      counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return counts;
}

/** Events by value of a list: an event with several counts once for each. */
export function countValues(selection: Selection, list: ListColumn, key: SelectionKey): Int32Array {
  const { start, length, values } = list;
  const counts = new Int32Array(list.limit);
  for (const rows of rowsAside(selection, key)) {
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const first = start[row] ?? 0;
      const end = first + (length[row] ?? 0);
      for (let at = first; at < end; at += 1) {
        const value = values[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/** Events by value that stands on one of the sides. */
export function countOnSide(
  selection: Selection,
  list: SidedColumn,
  { key, sides }: { readonly key: SelectionKey; readonly sides: number },
): Int32Array {
  if (sides === (AS_SOURCE | AS_TARGET)) return countValues(selection, list, key);
  const { start, length, values, sides: sidesAt } = list;
  const counts = new Int32Array(list.limit);
  for (const rows of rowsAside(selection, key)) {
    for (let index = 0; index < rows.length; index += 1) {
      const row = rows[index] ?? 0;
      const first = start[row] ?? 0;
      const end = first + (length[row] ?? 0);
      for (let at = first; at < end; at += 1) {
        if (((sidesAt[at] ?? 0) & sides) === 0) continue;
        const value = values[at] ?? 0;
        counts[value] = (counts[value] ?? 0) + 1;
      }
    }
  }
  return counts;
}
