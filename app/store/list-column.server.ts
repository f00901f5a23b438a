// Making list columns: (event, value) pairs in any order become the lists of each row, every value once.
import type { ListColumn, SidedColumn } from './event-columns.server.ts';

/** Whole numbers, as many as come. */
export class Numbers {
  #array = new Int32Array(1024);
  #count = 0;

  get count(): number {
    return this.#count;
  }

  /** Those added so far. */
  toArray(): Int32Array {
    return this.#array.subarray(0, this.#count);
  }

  add(number: number): void {
    if (this.#count === this.#array.length) {
      const larger = new Int32Array(this.#count * 2);
      larger.set(this.#array);
      this.#array = larger;
    }
    this.#array[this.#count] = number;
    this.#count += 1;
  }
}

/** Rows and values beside each other. */
interface RowValues {
  /** -1 leaves the value out. */
  readonly row: Int32Array;
  /** -1 leaves the value out. */
  readonly value: Int32Array;
  /** 0 where values stand on no side. */
  readonly side: Uint8Array;
}

/** The lists of `rows` rows; the sides of equal values are joined. */
export function toListColumn({ row: rowOf, value: valueAt, side }: RowValues, rows: number): SidedColumn {
  const start = new Uint32Array(rows + 1);
  let limit = 0;
  for (let index = 0; index < rowOf.length; index += 1) {
    const row = rowOf[index] ?? -1;
    const value = valueAt[index] ?? -1;
    if (row === -1 || value === -1) continue;
    start[row + 1] = (start[row + 1] ?? 0) + 1;
    if (value >= limit) limit = value + 1;
  }
  for (let row = 1; row <= rows; row += 1) start[row] = (start[row] ?? 0) + (start[row - 1] ?? 0);
  const length = new Uint16Array(rows);
  const values = new Int32Array(start[rows] ?? 0);
  const sides = new Uint8Array(values.length);
  for (let index = 0; index < rowOf.length; index += 1) {
    const row = rowOf[index] ?? -1;
    const value = valueAt[index] ?? -1;
    if (row === -1 || value === -1) continue;
    const first = start[row] ?? 0;
    const end = first + (length[row] ?? 0);
    let at = first;
    while (at < end && values[at] !== value) at += 1;
    if (at === end) {
      values[at] = value;
      length[row] = end - first + 1;
    }
    sides[at] = (sides[at] ?? 0) | (side[index] ?? 0);
  }
  return { start: start.subarray(0, rows), length, values, sides, limit };
}

/** How many values the rows of a column hold, with what lies unused between them. */
export function valuesIn({ start, length }: ListColumn, rows: number): number {
  return rows === 0 ? 0 : (start[rows - 1] ?? 0) + (length[rows - 1] ?? 0);
}
