// Who does what to whom among the most active parties.
import type { MatrixCell, WhoToWhomMatrix } from '../model/picture.ts';
import type { Database } from './database.server.ts';
import { labelParties } from './party-labels.server.ts';
import type { Selection } from './select-events.server.ts';
import { topValues } from './top-values.server.ts';

/** Parties of the matrix. */
const SIZE = 20;

/**
 * The `size` parties that stand in most events towards another, and the events of each pair of them. An event of several
 * parties counts in each of their cells.
 */
export async function matrixOf(
  db: Database,
  selection: Selection,
  size: number = SIZE,
): Promise<WhoToWhomMatrix> {
  const { dictionaries } = selection.index.columns;
  const shown = topValues(countParties(selection), { most: size, always: [] });
  const keys = shown.map((party) => dictionaries.parties.textOf(party));
  const labels = await labelParties(db.sql, keys);
  return {
    parties: keys.map((key) => ({ key, label: labels.get(key) ?? key })),
    cells: countCells(selection, shown),
  };
}

/** Events by party, each once however many others stand in it. */
function countParties({ index, state }: Selection): Int32Array {
  const { pairs: list, dictionaries } = index.columns;
  const { pairs, parties } = dictionaries;
  const counts = new Int32Array(parties.size);
  const lastRow = new Int32Array(parties.size).fill(-1);
  const count = (party: number, row: number) => {
    if (lastRow[party] === row) return;
    lastRow[party] = row;
    counts[party] = (counts[party] ?? 0) + 1;
  };
  for (let row = 0; row < state.length; row += 1) {
    if (state[row] !== 0) continue;
    const first = list.start[row] ?? 0;
    const end = first + (list.length[row] ?? 0);
    for (let at = first; at < end; at += 1) {
      const pair = list.values[at] ?? 0;
      count(pairs.sourceOf(pair), row);
      count(pairs.targetOf(pair), row);
    }
  }
  return counts;
}

function countCells({ index, state }: Selection, shown: readonly number[]): MatrixCell[] {
  const { pairs: list, quad, dictionaries } = index.columns;
  const { pairs } = dictionaries;
  const cooperation = new Int32Array(list.limit);
  const conflict = new Int32Array(list.limit);
  for (let row = 0; row < state.length; row += 1) {
    if (state[row] !== 0) continue;
    const counts = (quad[row] ?? 1) <= 2 ? cooperation : conflict;
    const first = list.start[row] ?? 0;
    const end = first + (list.length[row] ?? 0);
    for (let at = first; at < end; at += 1) {
      const pair = list.values[at] ?? 0;
      counts[pair] = (counts[pair] ?? 0) + 1;
    }
  }
  return shown.flatMap((source, row) =>
    shown.flatMap((target, column) => {
      const pair = pairs.find(source, target);
      const cell = { cooperation: cooperation[pair] ?? 0, conflict: conflict[pair] ?? 0 };
      return cell.cooperation + cell.conflict === 0 ? [] : [{ source: row, target: column, ...cell }];
    }),
  );
}
