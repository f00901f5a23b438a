// The matrix of who does what to whom: parties that act as rows, parties that are acted upon as columns.
import type { MatrixCell, Party, WhoToWhomMatrix } from '../model/picture.ts';

/** From -2, conflict nearly alone, to 2, cooperation nearly alone. */
export type Balance = -2 | -1 | 0 | 1 | 2;
/** From 1, one event or few, to 5, as many as the fullest cell. */
export type Weight = 1 | 2 | 3 | 4 | 5;

export interface MatrixSquare extends Pick<MatrixCell, 'cooperation' | 'conflict'> {
  readonly total: number;
  readonly balance: Balance;
  readonly weight: Weight;
}

export interface MatrixHead {
  readonly party: Party;
  /** Events of the row or the column. */
  readonly total: number;
}

export interface MatrixRow extends MatrixHead {
  /** One for each column; null where the row's party did nothing to the column's. */
  readonly squares: readonly (MatrixSquare | null)[];
}

export interface MatrixLayout {
  readonly rows: readonly MatrixRow[];
  readonly columns: readonly MatrixHead[];
}

/** Rows and columns in the order of the parties; without those that would be empty. */
export function layOutMatrix({ parties, cells }: WhoToWhomMatrix): MatrixLayout {
  const most = Math.max(0, ...cells.map(totalOf));
  const columns = headsOf(parties, cells, 'target');
  return {
    columns: columns.map(({ head }) => head),
    rows: headsOf(parties, cells, 'source').map(({ index, head }) => ({
      ...head,
      squares: columns.map((column) => {
        const cell = cells.find(({ source, target }) => source === index && target === column.index);
        return cell === undefined ? null : squareOf(cell, most);
      }),
    })),
  };
}

/** In steps: it tips where one side leads by a fifth of the events, and is nearly all of that side's from three fifths on. */
export function balanceOf({ cooperation, conflict }: Pick<MatrixCell, 'cooperation' | 'conflict'>): Balance {
  const total = cooperation + conflict;
  const lead = total === 0 ? 0 : (cooperation - conflict) / total;
  if (lead >= 0.6) return 2;
  if (lead >= 0.2) return 1;
  if (lead > -0.2) return 0;
  return lead > -0.6 ? -1 : -2;
}

export type Direction = 'up' | 'down' | 'left' | 'right';

/** A place in the matrix by its row and column. */
export interface MatrixPlace {
  readonly row: number;
  readonly column: number;
}

const steps: Readonly<Record<Direction, MatrixPlace>> = {
  up: { row: -1, column: 0 },
  down: { row: 1, column: 0 },
  left: { row: 0, column: -1 },
  right: { row: 0, column: 1 },
};

/** The next place with events in that direction; the same one where there is none. */
export function nextPlace({ rows }: MatrixLayout, from: MatrixPlace, direction: Direction): MatrixPlace {
  const step = steps[direction];
  let { row, column } = from;
  while (true) {
    row += step.row;
    column += step.column;
    const square = rows[row]?.squares[column];
    if (square === undefined) return from;
    if (square !== null) return { row, column };
  }
}

function headsOf(parties: readonly Party[], cells: readonly MatrixCell[], side: 'source' | 'target') {
  const totals = parties.map(() => 0);
  for (const cell of cells) totals[cell[side]] = (totals[cell[side]] ?? 0) + totalOf(cell);
  return parties.flatMap((party, index) => {
    const total = totals[index] ?? 0;
    return total === 0 ? [] : [{ index, head: { party, total } }];
  });
}

function squareOf(cell: MatrixCell, most: number): MatrixSquare {
  const total = totalOf(cell);
  return {
    cooperation: cell.cooperation,
    conflict: cell.conflict,
    total,
    balance: balanceOf(cell),
    weight: Math.min(5, Math.max(1, Math.ceil(5 * Math.sqrt(total / most)))) as Weight,
  };
}

function totalOf({ cooperation, conflict }: MatrixCell): number {
  return cooperation + conflict;
}
