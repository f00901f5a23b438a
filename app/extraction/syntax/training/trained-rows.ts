// The parser's rows under training, by Adagrad with one rate a row (as in recommenders): a row that was often moved
// is moved less.

import { WIDTH } from '../kernel.ts';
import { KeyTable } from '../key-table.ts';
import { randomWeights } from './random.ts';

const firstSize = 0.05;

export class TrainedRows {
  readonly #table: KeyTable;
  /** Row after row; row 0, of unknown features, stays zero. */
  readonly weights: Float32Array;
  /** Sums of mean squares of what each row was moved by. */
  readonly #squares: Float32Array;

  constructor(keys: Int32Array, random: () => number) {
    this.#table = new KeyTable(keys);
    this.weights = randomWeights((keys.length + 1) * WIDTH, firstSize, random).fill(0, 0, WIDTH);
    this.#squares = new Float32Array(keys.length + 1).fill(1e-8);
  }

  /** The number of a feature's row, 0 where it is unknown. */
  find(key: number): number {
    return this.#table.find(key);
  }

  /** Adds a row to the WIDTH sums from `to` on. */
  add(row: number, sums: Float32Array, to: number): void {
    const weights = this.weights;
    const from = row * WIDTH;
    for (let j = 0; j < WIDTH; j++) sums[to + j] = (sums[to + j] as number) + (weights[from + j] as number);
  }

  /** Moves known rows against the WIDTH slopes from `at` on. */
  learn(rows: Int32Array, { from, count }: { from: number; count: number }, slopes: Slopes): void {
    const { values, at, rate } = slopes;
    const weights = this.weights;
    let square = 0;
    for (let j = 0; j < WIDTH; j++) square += (values[at + j] as number) ** 2;
    if (square === 0) return;
    for (let i = from; i < from + count; i++) {
      const row = rows[i] as number;
      if (row === 0) continue;
      const squares = (this.#squares[row] as number) + square / WIDTH;
      this.#squares[row] = squares;
      const step = rate / Math.sqrt(squares);
      const start = row * WIDTH;
      for (let j = 0; j < WIDTH; j++)
        weights[start + j] = (weights[start + j] as number) - step * (values[at + j] as number);
    }
  }
}

/** WIDTH slopes of the loss from `at` on, and the rate of learning. */
export interface Slopes {
  readonly values: Float32Array;
  readonly at: number;
  readonly rate: number;
}
