// The recurrence of the network under training: as `ParserNetwork` computes it, and back through it.

import { WIDTH } from '../kernel.ts';
import { GATE_FEATURES, GATES, gateFeatures, MAIN_PLACES, PLACES } from '../parser-features.ts';
import { MAX_PARSED_TOKENS, type ParserState } from '../parser-state.ts';
import { half, softsign } from '../recurrence.ts';
import { multiply } from './multiply.ts';
import { fillMask, randomWeights } from './random.ts';
import type { TrainedRows } from './trained-rows.ts';

const size = MAX_PARSED_TOKENS + 2;
const HALF = WIDTH / 2;
const leftOut = 0.2;
/** The projections learn more slowly than the rows. */
const projectionRate = 0.5;

export class ContextLayer {
  readonly projections: Float32Array;
  readonly #rows: TrainedRows;
  readonly #random: () => number;
  readonly #squares: Float32Array;
  readonly #slopes: Float32Array;
  readonly #keys = new Int32Array(GATE_FEATURES);
  /** The rows of each word's gates, the gates, and what they are to learn. */
  readonly #gateRows = new Int32Array(size * GATES * GATE_FEATURES);
  readonly #gates = new Float32Array(size * GATES * WIDTH);
  readonly #gateSlopes = new Float32Array(size * GATES * WIDTH);
  /** What is carried at each word, from place 0, before the first, to the one behind the root. */
  readonly #carried = new Float32Array((size + 1) * WIDTH);
  readonly #contexts = new Float32Array(size * WIDTH);
  readonly #projected = new Float32Array(MAIN_PLACES.length * WIDTH);
  readonly #contextSlopes = new Float32Array(size * WIDTH);
  readonly #mask = new Float32Array(size * WIDTH);

  constructor(rows: TrainedRows, random: () => number) {
    const count = MAIN_PLACES.length * WIDTH * WIDTH;
    this.projections = randomWeights(count, 0.5 * Math.sqrt(3 / WIDTH), random);
    this.#rows = rows;
    this.#random = random;
    this.#squares = new Float32Array(count).fill(1e-4);
    this.#slopes = new Float32Array(count);
  }

  /** Adds what the contexts say to the sums of the words in the main places. */
  read(state: ParserState, sums: Float32Array): void {
    this.#openGates(state);
    this.#carry(state.root);
    const projections = { weights: this.projections, from: 0, columns: WIDTH };
    for (let node = 1; node <= state.root; node++) {
      multiply(projections, this.#contexts, node * WIDTH, this.#projected);
      for (let p = 0; p < MAIN_PLACES.length; p++) {
        const to = (node * PLACES + (MAIN_PLACES[p] as number)) * WIDTH;
        for (let j = 0; j < WIDTH; j++)
          sums[to + j] = (sums[to + j] as number) + (this.#projected[p * WIDTH + j] as number);
      }
    }
  }

  #openGates(state: ParserState): void {
    const gates = this.#gates.fill(0, 0, (state.root + 1) * GATES * WIDTH);
    for (let node = 1; node <= state.root; node++)
      for (let gate = 0; gate < GATES; gate++) {
        const at = node * GATES + gate;
        gateFeatures(state, node, gate, this.#keys);
        for (let i = 0; i < GATE_FEATURES; i++) {
          const row = this.#rows.find(this.#keys[i] as number);
          this.#gateRows[at * GATE_FEATURES + i] = row;
          if (row !== 0) this.#rows.add(row, gates, at * WIDTH);
        }
        for (let j = at * WIDTH; j < (at + 1) * WIDTH; j++)
          gates[j] = gate === 0 ? softsign(gates[j] as number) : half(gates[j] as number);
      }
  }

  #carry(root: number): void {
    const carried = this.#carried.fill(0, 0, (root + 2) * WIDTH);
    const mask = this.#mask.subarray(0, (root + 1) * WIDTH);
    fillMask(mask, leftOut, this.#random);
    for (let j = 0; j < WIDTH; j++) {
      const step = j < HALF ? 1 : -1;
      for (let node = j < HALF ? 1 : root; node > 0 && node <= root; node += step) {
        const at = node * GATES * WIDTH + j;
        const kept = this.#gates[at + WIDTH] as number;
        const before = carried[(node - step) * WIDTH + j] as number;
        const now = kept * before + (1 - kept) * (this.#gates[at] as number);
        carried[node * WIDTH + j] = now;
        this.#contexts[node * WIDTH + j] =
          (this.#gates[at + 2 * WIDTH] as number) * softsign(2 * now) * (mask[node * WIDTH + j] as number);
      }
    }
  }

  /** Learns from the slopes of the sums that `read` added to. */
  learn(root: number, slopes: Float32Array, rate: number): void {
    this.#learnProjections(root, slopes, rate * projectionRate);
    for (let j = 0; j < WIDTH; j++) this.#goBack(root, j);
    for (let at = GATES; at < (root + 1) * GATES; at++) {
      const rows = { from: at * GATE_FEATURES, count: GATE_FEATURES };
      this.#rows.learn(this.#gateRows, rows, { values: this.#gateSlopes, at: at * WIDTH, rate });
    }
  }

  #learnProjections(root: number, slopes: Float32Array, rate: number): void {
    this.#slopes.fill(0);
    this.#contextSlopes.fill(0, 0, (root + 1) * WIDTH);
    for (let node = 1; node <= root; node++)
      for (let p = 0; p < MAIN_PLACES.length; p++) {
        const from = (node * PLACES + (MAIN_PLACES[p] as number)) * WIDTH;
        for (let i = 0; i < WIDTH; i++) {
          const slope = slopes[from + i] as number;
          if (slope !== 0) this.#goThrough(node, (p * WIDTH + i) * WIDTH, slope);
        }
      }
    for (let i = 0; i < this.#slopes.length; i++) {
      const slope = this.#slopes[i] as number;
      if (slope === 0) continue;
      const squares = (this.#squares[i] as number) + slope * slope;
      this.#squares[i] = squares;
      this.projections[i] = (this.projections[i] as number) - (rate * slope) / Math.sqrt(squares);
    }
  }

  #goThrough(node: number, row: number, slope: number): void {
    const context = node * WIDTH;
    for (let j = 0; j < WIDTH; j++) {
      this.#contextSlopes[context + j] =
        (this.#contextSlopes[context + j] as number) + slope * (this.projections[row + j] as number);
      this.#slopes[row + j] =
        (this.#slopes[row + j] as number) + slope * (this.#contexts[context + j] as number);
    }
  }

  /** Back through the recurrence of one unit. The slope of softsign is the square of 1 - |its value|. */
  #goBack(root: number, j: number): void {
    const step = j < HALF ? 1 : -1;
    let slope = 0;
    for (let node = j < HALF ? root : 1; node > 0 && node <= root; node -= step) {
      const at = node * GATES * WIDTH + j;
      const value = this.#gates[at] as number;
      const kept = this.#gates[at + WIDTH] as number;
      const shown = this.#gates[at + 2 * WIDTH] as number;
      const seen = softsign(2 * (this.#carried[node * WIDTH + j] as number));
      const before = this.#carried[(node - step) * WIDTH + j] as number;
      const outer =
        (this.#contextSlopes[node * WIDTH + j] as number) * (this.#mask[node * WIDTH + j] as number);
      slope += outer * shown * 2 * (1 - Math.abs(seen)) ** 2;
      this.#gateSlopes[at] = slope * (1 - kept) * (1 - Math.abs(value)) ** 2;
      this.#gateSlopes[at + WIDTH] = slope * (before - value) * slopeOfHalf(kept);
      this.#gateSlopes[at + 2 * WIDTH] = outer * seen * slopeOfHalf(shown);
      slope *= kept;
    }
  }
}

function slopeOfHalf(value: number): number {
  return 0.5 * (1 - Math.abs(2 * value - 1)) ** 2;
}
