// What the contexts of words say in the main places: the product of a matrix and each word's context, in integers.

import { floatPairOf, pairOf, upperOfFloat } from './paired.ts';
import { MAIN_PLACES, PLACES } from './parser-features.ts';
import { MAX_PARSED_TOKENS } from './parser-state.ts';

/** Steps of a weight and of a context, fine enough to lose nothing. */
const WEIGHT_STEPS = 8;
const CONTEXT_STEPS = 256;

export class ContextProjection {
  readonly #width: number;
  /** Row after row for each pair of units in a main place. */
  readonly #weights: Float64Array;
  readonly #contexts: Float64Array;

  /** `weights` has a row of `width` weights for each unit in each main place. */
  constructor(weights: Float32Array, { width, step }: { readonly width: number; readonly step: number }) {
    const half = width / 2;
    this.#width = width;
    this.#contexts = new Float64Array((MAX_PARSED_TOKENS + 2) * width);
    this.#weights = new Float64Array(weights.length / 2);
    const integer = (i: number) => Math.round(((weights[i] as number) / step) * WEIGHT_STEPS);
    for (let row = 0; row < MAIN_PLACES.length * half; row++) {
      const lower = (Math.floor(row / half) * width + (row % half)) * width;
      for (let j = 0; j < width; j++)
        this.#weights[row * width + j] = floatPairOf(integer(lower + j), integer(lower + half * width + j));
    }
  }

  /** Adds to the paired sums of the nodes from 1 to `root`, by place, what their contexts say. */
  add(contexts: Float32Array, root: number, sums: Int32Array): void {
    for (let i = this.#width; i < (root + 1) * this.#width; i++)
      this.#contexts[i] = Math.round((contexts[i] as number) * CONTEXT_STEPS);
    const half = this.#width / 2;
    for (let p = 0; p < MAIN_PLACES.length; p++)
      for (let j = 0; j < half; j += 4)
        for (let node = 1; node <= root; node++)
          this.#addFour(p * half + j, node, {
            sums,
            to: (node * PLACES + (MAIN_PLACES[p] as number)) * half + j,
          });
  }

  /** Four rows at a time: their sums do not wait for one another, and the context is read once. */
  #addFour(row: number, node: number, { sums, to }: { sums: Int32Array; to: number }): void {
    const weights = this.#weights;
    const contexts = this.#contexts;
    const width = this.#width;
    const at = node * width;
    const a = row * width;
    const b = a + width;
    const c = b + width;
    const d = c + width;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (let j = 0; j < width; j++) {
      const value = contexts[at + j] as number;
      sumA += (weights[a + j] as number) * value;
      sumB += (weights[b + j] as number) * value;
      sumC += (weights[c + j] as number) * value;
      sumD += (weights[d + j] as number) * value;
    }
    sums[to] = (sums[to] as number) + inSteps(sumA);
    sums[to + 1] = (sums[to + 1] as number) + inSteps(sumB);
    sums[to + 2] = (sums[to + 2] as number) + inSteps(sumC);
    sums[to + 3] = (sums[to + 3] as number) + inSteps(sumD);
  }
}

/** A pair of products as a pair of sums. */
function inSteps(product: number): number {
  const upper = upperOfFloat(product);
  return pairOf(rounded(product - floatPairOf(0, upper)), rounded(upper));
}

function rounded(product: number): number {
  return Math.round(product / (WEIGHT_STEPS * CONTEXT_STEPS));
}
