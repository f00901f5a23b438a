// The network that scores the parser's moves: sums of rows of small integers, one a feature, through one hidden layer.
// Before a sentence is parsed, a recurrence in both directions tells its words of their context (a quasi-recurrent
// layer after Bradbury et al. 2017: the gates look at words only, so that they too are sums of rows).
import { ContextProjection } from './context-projection.ts';
import { KeyTable } from './key-table.ts';
import { multiply } from './multiply.ts';
import type { PackedNetwork } from './packed-network.ts';
import { lowerOf, pairIntegers, upperOf } from './paired.ts';
import {
  fillPlaces,
  GATE_FEATURES,
  GATES,
  gateFeatures,
  PLACE_FEATURES,
  PLACES,
  placeFeatures,
} from './parser-features.ts';
import { JOINT_FEATURES, jointFeatures } from './parser-joint-features.ts';
import { MAX_PARSED_TOKENS, type ParserState } from './parser-state.ts';

/** Width of rows, of the hidden layer, and of a word's context: its first half reads forwards, its second backwards. */
export const WIDTH = 64;
const HALF = WIDTH / 2;
/** Rows are added four at a time. */
const STRIDE = 4;

/** An output row holds a weight a hidden unit, and a bias: the weight of a unit that is always 1. */
export const OUTPUT_WIDTH = WIDTH + 1;

/** A network over the rows of a file. */
export class ParserNetwork {
  readonly #table: KeyTable;
  /** In pairs, as all sums of rows. Row 0, of unknown features, is of zeros. */
  readonly #rows: Int32Array;
  readonly #step: number;
  readonly #projection: ContextProjection;
  readonly #moves: Float32Array;
  readonly #relations: Float32Array;
  readonly #keys = new Int32Array(JOINT_FEATURES);
  readonly #starts = new Int32Array(JOINT_FEATURES + STRIDE);
  readonly #nodes = new Int32Array(PLACES);
  /** What each word says in each place. */
  readonly #sums = new Int32Array((MAX_PARSED_TOKENS + 2) * PLACES * HALF);
  readonly #gates = new Int32Array((MAX_PARSED_TOKENS + 2) * GATES * HALF);
  readonly #contexts = new Float32Array((MAX_PARSED_TOKENS + 2) * WIDTH);
  readonly #jointSums = new Int32Array(HALF);
  readonly #hidden = new Float32Array(OUTPUT_WIDTH).fill(1);

  constructor({ keys, rows, step, projections, moves, relations }: PackedNetwork) {
    this.#table = new KeyTable(keys);
    this.#rows = pairIntegers(rows, WIDTH);
    this.#step = step;
    this.#projection = new ContextProjection(projections, { width: WIDTH, step });
    this.#moves = moves;
    this.#relations = relations;
  }

  /** To be called when the state has been given a sentence. */
  read(state: ParserState): void {
    this.#sums.fill(0, 0, (state.root + 1) * PLACES * HALF);
    this.#gates.fill(0, 0, (state.root + 1) * GATES * HALF);
    for (let node = 0; node <= state.root; node++)
      for (let place = 0; place < PLACES; place++) {
        placeFeatures(state, node, place, this.#keys);
        this.#addRows(PLACE_FEATURES, this.#sums, (node * PLACES + place) * HALF);
      }
    for (let node = 1; node <= state.root; node++)
      for (let gate = 0; gate < GATES; gate++) {
        gateFeatures(state, node, gate, this.#keys);
        this.#addRows(GATE_FEATURES, this.#gates, (node * GATES + gate) * HALF);
      }
    this.#recur(state.root);
    this.#projection.add(this.#contexts, state.root, this.#sums);
  }

  /** Fills `scores` with one a move, and keeps the hidden layer for `scoreRelations`. */
  scoreMoves(state: ParserState, scores: Float32Array): void {
    this.#addRows(jointFeatures(state, this.#keys), this.#jointSums.fill(0), 0);
    fillPlaces(state, this.#nodes);
    for (let place = 0; place < PLACES; place++)
      this.#nodes[place] = ((this.#nodes[place] as number) * PLACES + place) * HALF;
    this.#sumUp();
    multiply({ weights: this.#moves, from: 0, columns: OUTPUT_WIDTH }, this.#hidden, 0, scores);
  }

  /** Fills `scores` with one a relation, for an arc of the state that was scored last; `side` is 0 for left, 1 for right. */
  scoreRelations(side: number, scores: Float32Array): void {
    const from = side * scores.length * OUTPUT_WIDTH;
    multiply({ weights: this.#relations, from, columns: OUTPUT_WIDTH }, this.#hidden, 0, scores);
  }

  /** The hidden layer, of what the joint features and the words in their places say. In one pass, as it is done most. */
  #sumUp(): void {
    const words = this.#sums;
    const joint = this.#jointSums;
    const hidden = this.#hidden;
    const step = this.#step;
    const s0 = this.#nodes[0] as number;
    const s1 = this.#nodes[1] as number;
    const s2 = this.#nodes[2] as number;
    const b0 = this.#nodes[3] as number;
    const b1 = this.#nodes[4] as number;
    const b2 = this.#nodes[5] as number;
    const s0l = this.#nodes[6] as number;
    const s0r = this.#nodes[7] as number;
    const s1l = this.#nodes[8] as number;
    const s1r = this.#nodes[9] as number;
    const b0l = this.#nodes[10] as number;
    for (let j = 0; j < HALF; j++) {
      const sum =
        (joint[j] as number) +
        (words[s0 + j] as number) +
        (words[s1 + j] as number) +
        (words[s2 + j] as number) +
        (words[b0 + j] as number) +
        (words[b1 + j] as number) +
        (words[b2 + j] as number) +
        (words[s0l + j] as number) +
        (words[s0r + j] as number) +
        (words[s1l + j] as number) +
        (words[s1r + j] as number) +
        (words[b0l + j] as number);
      hidden[j] = Math.max(0, lowerOf(sum)) * step;
      hidden[j + HALF] = Math.max(0, upperOf(sum)) * step;
    }
  }

  /** Adds the rows of the first `count` keys to the HALF sums from `to` on. */
  #addRows(count: number, sums: Int32Array, to: number): void {
    const rows = this.#rows;
    const starts = this.#starts;
    let known = 0;
    for (let i = 0; i < count; i++) {
      const number = this.#table.find(this.#keys[i] as number);
      if (number !== 0) starts[known++] = number * HALF;
    }
    starts.fill(0, known, known + STRIDE);
    for (let i = 0; i < known; i += STRIDE) {
      const a = starts[i] as number;
      const b = starts[i + 1] as number;
      const c = starts[i + 2] as number;
      const d = starts[i + 3] as number;
      for (let j = 0; j < HALF; j++)
        sums[to + j] =
          (sums[to + j] as number) +
          (rows[a + j] as number) +
          (rows[b + j] as number) +
          (rows[c + j] as number) +
          (rows[d + j] as number);
    }
  }

  /** Carries the sentence along in both directions: the lower units of the pairs forwards, the upper ones backwards. */
  #recur(root: number): void {
    const gates = this.#gates;
    const step = this.#step;
    for (let j = 0; j < HALF; j++) {
      let carried = 0;
      for (let node = 1; node <= root; node++) {
        const at = node * GATES * HALF + j;
        const kept = half(step * lowerOf(gates[at + HALF] as number));
        carried = kept * carried + (1 - kept) * softsign(step * lowerOf(gates[at] as number));
        const shown = half(step * lowerOf(gates[at + 2 * HALF] as number));
        this.#contexts[node * WIDTH + j] = shown * softsign(2 * carried);
      }
      carried = 0;
      for (let node = root; node > 0; node--) {
        const at = node * GATES * HALF + j;
        const kept = half(step * upperOf(gates[at + HALF] as number));
        carried = kept * carried + (1 - kept) * softsign(step * upperOf(gates[at] as number));
        const shown = half(step * upperOf(gates[at + 2 * HALF] as number));
        this.#contexts[node * WIDTH + HALF + j] = shown * softsign(2 * carried);
      }
    }
  }
}

/** From all numbers to between -1 and 1; cheaper than the hyperbolic tangent, and the same on all machines. */
export function softsign(x: number): number {
  return x / (1 + Math.abs(x));
}

/** From all numbers to between 0 and 1. */
export function half(x: number): number {
  return 0.5 + 0.5 * softsign(x);
}
