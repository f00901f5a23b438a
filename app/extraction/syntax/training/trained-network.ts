// The parser's network under training: as `ParserNetwork` computes it, with words and units left out at random, and
// learning from the errors of its scores.

import { WIDTH } from '../kernel.ts';
import { OUTPUT_WIDTH } from '../kernel-weights.ts';
import type { PackedNetwork } from '../packed-network.ts';
import { fillPlaces, PLACE_FEATURES, PLACES, placeFeatures } from '../parser-features.ts';
import { JOINT_FEATURES, jointFeatures } from '../parser-joint-features.ts';
import { MAX_PARSED_TOKENS, MOVES, type ParserState } from '../parser-state.ts';
import { ContextLayer } from './context-layer.ts';
import { OutputLayer } from './output-layer.ts';
import { fillMask } from './random.ts';
import { TrainedRows } from './trained-rows.ts';

const size = MAX_PARSED_TOKENS + 2;
const hiddenLeftOut = 0.3;
const jointLeftOut = 0.1;
/** Weights are stored in such steps, up to 127 of them. */
const step = 1 / 64;

export class TrainedNetwork {
  /** How fast it learns at present. */
  rate = 0;
  readonly #names: readonly string[];
  readonly #keys: Int32Array;
  readonly #random: () => number;
  readonly #rows: TrainedRows;
  readonly #contexts: ContextLayer;
  readonly #moves: OutputLayer;
  readonly #relations: OutputLayer;
  readonly #found = new Int32Array(JOINT_FEATURES);
  readonly #nodes = new Int32Array(PLACES);
  readonly #placeRows = new Int32Array(size * PLACES * PLACE_FEATURES);
  readonly #sums = new Float32Array(size * PLACES * WIDTH);
  readonly #sumSlopes = new Float32Array(size * PLACES * WIDTH);
  readonly #jointRows = new Int32Array(JOINT_FEATURES);
  #jointCount = 0;
  /** With the unit that is always 1. */
  readonly #hidden = new Float32Array(OUTPUT_WIDTH).fill(1);
  readonly #slopes = new Float32Array(OUTPUT_WIDTH);
  readonly #mask = new Float32Array(WIDTH);

  /** A network that knows nothing, for features and relations. */
  constructor(keys: Int32Array, names: readonly string[], random: () => number) {
    this.#keys = keys;
    this.#names = names;
    this.#random = random;
    this.#rows = new TrainedRows(keys, random);
    this.#contexts = new ContextLayer(this.#rows, random);
    this.#moves = new OutputLayer(MOVES, random);
    this.#relations = new OutputLayer(2 * names.length, random);
  }

  /** To be called when the state has been given a sentence. */
  read(state: ParserState): void {
    const sums = this.#sums.fill(0, 0, (state.root + 1) * PLACES * WIDTH);
    this.#sumSlopes.fill(0, 0, (state.root + 1) * PLACES * WIDTH);
    for (let node = 0; node <= state.root; node++)
      for (let place = 0; place < PLACES; place++) {
        const at = node * PLACES + place;
        placeFeatures(state, node, place, this.#found);
        for (let i = 0; i < PLACE_FEATURES; i++) {
          const row = this.#rows.find(this.#found[i] as number);
          this.#placeRows[at * PLACE_FEATURES + i] = row;
          if (row !== 0) this.#rows.add(row, sums, at * WIDTH);
        }
      }
    this.#contexts.read(state, sums);
  }

  /** Fills `scores` with one a move. */
  scoreMoves(state: ParserState, scores: Float32Array): void {
    const hidden = this.#hidden.fill(0, 0, WIDTH);
    fillPlaces(state, this.#nodes);
    for (let place = 0; place < PLACES; place++) {
      const from = ((this.#nodes[place] as number) * PLACES + place) * WIDTH;
      for (let j = 0; j < WIDTH; j++) hidden[j] = (hidden[j] as number) + (this.#sums[from + j] as number);
    }
    const count = jointFeatures(state, this.#found);
    this.#jointCount = 0;
    for (let i = 0; i < count; i++) {
      const row = this.#rows.find(this.#found[i] as number);
      if (row === 0 || this.#random() < jointLeftOut) continue;
      this.#jointRows[this.#jointCount++] = row;
      this.#rows.add(row, hidden, 0);
    }
    fillMask(this.#mask, hiddenLeftOut, this.#random);
    for (let j = 0; j < WIDTH; j++) {
      if ((hidden[j] as number) <= 0) this.#mask[j] = 0;
      hidden[j] = (hidden[j] as number) * (this.#mask[j] as number);
    }
    this.#slopes.fill(0);
    this.#moves.score(hidden, 0, scores);
  }

  /** Fills `scores` with one a relation, for an arc of the state that was scored last; `side` is 0 for left, 1 for right. */
  scoreRelations(side: number, scores: Float32Array): void {
    this.#relations.score(this.#hidden, side * this.#names.length, scores);
  }

  /** Learns from errors of the moves, which were scored last; those of relations are to be learnt before. */
  learnMoves(errors: Float32Array): void {
    this.#moves.learn(errors, 0, { hidden: this.#hidden, slopes: this.#slopes, rate: this.rate });
    const slopes = this.#slopes;
    for (let j = 0; j < WIDTH; j++) slopes[j] = (slopes[j] as number) * (this.#mask[j] as number);
    const joint = { from: 0, count: this.#jointCount };
    this.#rows.learn(this.#jointRows, joint, { values: slopes, at: 0, rate: this.rate });
    for (let place = 0; place < PLACES; place++) {
      const to = ((this.#nodes[place] as number) * PLACES + place) * WIDTH;
      for (let j = 0; j < WIDTH; j++)
        this.#sumSlopes[to + j] = (this.#sumSlopes[to + j] as number) + (slopes[j] as number);
    }
  }

  learnRelations(side: number, errors: Float32Array): void {
    const layer = { hidden: this.#hidden, slopes: this.#slopes, rate: this.rate };
    this.#relations.learn(errors, side * this.#names.length, layer);
  }

  /** To be called when a sentence is parsed: its words learn from all moves together. */
  learnWords(root: number): void {
    this.#contexts.learn(root, this.#sumSlopes, this.rate);
    for (let at = 0; at < (root + 1) * PLACES; at++) {
      const rows = { from: at * PLACE_FEATURES, count: PLACE_FEATURES };
      this.#rows.learn(this.#placeRows, rows, { values: this.#sumSlopes, at: at * WIDTH, rate: this.rate });
    }
  }

  /** The network as it is to be stored. */
  packed(): PackedNetwork {
    return {
      names: this.#names,
      keys: this.#keys,
      rows: Int8Array.from(this.#rows.weights, (weight) =>
        Math.max(-127, Math.min(127, Math.round(weight / step))),
      ),
      step,
      projections: this.#contexts.projections,
      moves: this.#moves.weights,
      relations: this.#relations.weights,
    };
  }
}
