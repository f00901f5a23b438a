// Taking changed events into the columns: their rows are added at the end, and the old ones are no longer alive.
import { type EventColumns, type ListColumn, NO_DAY, type SidedColumn } from './event-columns.server.ts';
import { valuesIn } from './list-column.server.ts';

type Numbers = Int32Array | Uint32Array | Uint16Array | Uint8Array | Float32Array;

/** What an array grows by when it is full, as a share of its length. */
const GROWTH = 0.25;
const LEAST_GROWTH = 1024;

/**
 * The columns with the rows of `added` in place of those of the events `ids`; an event that `added` does not have is
 * gone. What was read of `columns` stays as it was: only unused ends of its arrays are written to, so no two
 * continuations may be made of the same columns.
 */
export function appendColumns(
  columns: EventColumns,
  added: EventColumns,
  ids: readonly number[],
): EventColumns {
  const { rows } = columns;
  const alive = new Uint8Array(grownLength(columns.alive.length, rows + added.rows));
  alive.set(columns.alive.subarray(0, rows));
  for (const id of ids) {
    const row = columns.rowOf[id];
    if (row !== undefined && row !== -1) alive[row] = 0;
  }
  alive.fill(1, rows, rows + added.rows);
  const join = <Column extends Numbers>(column: Column, more: Column) =>
    joined(column, rows, more, added.rows);
  const result = {
    ...columns,
    rows: rows + added.rows,
    alive,
    id: join(columns.id, added.id),
    from: join(columns.from, added.from),
    to: join(columns.to, added.to),
    type: join(columns.type, added.type),
    quad: join(columns.quad, added.quad),
    status: join(columns.status, added.status),
    precision: join(columns.precision, added.precision),
    confidence: join(columns.confidence, added.confidence),
    reports: join(columns.reports, added.reports),
    firstSource: join(columns.firstSource, added.firstSource),
    firstTarget: join(columns.firstTarget, added.firstTarget),
    actors: joinedSides(columns.actors, rows, added.actors, added.rows),
    countries: joinedSides(columns.countries, rows, added.countries, added.rows),
    publishers: joinedLists(columns.publishers, rows, added.publishers, added.rows),
    revisions: joinedLists(columns.revisions, rows, added.revisions, added.rows),
    pairs: joinedLists(columns.pairs, rows, added.pairs, added.rows),
    rowOf: joinedRows(columns, added, ids),
  };
  return { ...result, byDate: mergedOrder(result, columns.byDate, rows) };
}

function grownLength(length: number, needed: number): number {
  return needed <= length ? length : needed + Math.max(LEAST_GROWTH, Math.floor(needed * GROWTH));
}

/** The first `count` of the array and the first `moreCount` of the other, in place where there is room. */
function joined<Column extends Numbers>(
  column: Column,
  count: number,
  more: Column,
  moreCount: number,
): Column {
  const needed = count + moreCount;
  let array = column;
  if (needed > column.length) {
    array = emptyLike(column, grownLength(column.length, needed));
    array.set(column.subarray(0, count));
  }
  array.set(more.subarray(0, moreCount), count);
  return array;
}

function emptyLike<Column extends Numbers>(column: Column, length: number): Column {
  const make = column.constructor as new (length: number) => Column;
  return new make(length);
}

function joinedLists(column: ListColumn, rows: number, more: ListColumn, moreRows: number): ListColumn {
  const used = valuesIn(column, rows);
  return {
    start: joined(
      column.start,
      rows,
      more.start.map((start) => start + used),
      moreRows,
    ),
    length: joined(column.length, rows, more.length, moreRows),
    values: joined(column.values, used, more.values, valuesIn(more, moreRows)),
    limit: Math.max(column.limit, more.limit),
  };
}

function joinedSides(column: SidedColumn, rows: number, more: SidedColumn, moreRows: number): SidedColumn {
  const sides = joined(column.sides, valuesIn(column, rows), more.sides, valuesIn(more, moreRows));
  return { ...joinedLists(column, rows, more, moreRows), sides };
}

function joinedRows(columns: EventColumns, added: EventColumns, ids: readonly number[]): Int32Array {
  const rowOf = new Int32Array(Math.max(columns.rowOf.length, added.rowOf.length)).fill(-1);
  rowOf.set(columns.rowOf);
  for (const id of ids) if (id < rowOf.length) rowOf[id] = -1;
  for (let row = 0; row < added.rows; row += 1) rowOf[added.id[row] ?? 0] = columns.rows + row;
  return rowOf;
}

/** The old order without the rows that are gone, and the new rows, which follow each other in order, put into it. */
function mergedOrder(columns: Omit<EventColumns, 'byDate'>, old: Int32Array, oldRows: number): Int32Array {
  const { alive, rows } = columns;
  const order = new Int32Array(old.length + rows - oldRows);
  let next = oldRows;
  let count = 0;
  for (const row of old) {
    if (alive[row] === 0) continue;
    while (next < rows && comesBefore(columns, next, row)) {
      order[count] = next;
      count += 1;
      next += 1;
    }
    order[count] = row;
    count += 1;
  }
  for (; next < rows; next += 1, count += 1) order[count] = next;
  return order.subarray(0, count);
}

function comesBefore({ from, id }: Pick<EventColumns, 'from' | 'id'>, a: number, b: number): boolean {
  const first = from[a] ?? NO_DAY;
  const second = from[b] ?? NO_DAY;
  if (first === second) return (id[a] ?? 0) < (id[b] ?? 0);
  return second === NO_DAY || (first !== NO_DAY && first < second);
}
