// The recurrence of the parser's network, which tells words of their context: a quasi-recurrent layer after Bradbury
// et al. (2017), whose gates look at words and their neighbours only, so that they too are sums of rows.
import { WIDTH } from './kernel.ts';
import { GATE_FEATURES, GATES } from './parser-features.ts';

/** Steps of a context: fine enough to lose nothing. */
export const CONTEXT_STEPS = 256;
const HALF = WIDTH / 2;
/** The largest sum of a gate's rows, which are of signed bytes. */
const LARGEST = GATE_FEATURES * 128;

export class Recurrence {
  /** Values of the functions for sums from -LARGEST to LARGEST. */
  readonly #softsigns: Float64Array;
  readonly #halves: Float64Array;
  readonly #carried = new Float64Array(HALF);

  /** `step` is what one unit of a sum stands for. */
  constructor(step: number) {
    const sums = Array.from({ length: 2 * LARGEST + 1 }, (_, i) => i - LARGEST);
    this.#softsigns = Float64Array.from(sums, (sum) => softsign(step * sum));
    this.#halves = Float64Array.from(sums, (sum) => half(step * sum));
  }

  /**
   * Fills the contexts of the nodes from 1 to `root`, in steps, from the sums of their gates: the first half of the units
   * is carried along forwards, the second backwards.
   */
  read(gates: Int16Array, root: number, contexts: Int16Array): void {
    this.#carried.fill(0);
    for (let node = 1; node <= root; node++) this.#pass(gates, node, 0, contexts);
    this.#carried.fill(0);
    for (let node = root; node > 0; node--) this.#pass(gates, node, HALF, contexts);
  }

  /** By one node, for the HALF units from `first` on. */
  #pass(gates: Int16Array, node: number, first: number, contexts: Int16Array): void {
    const softsigns = this.#softsigns;
    const halves = this.#halves;
    const carried = this.#carried;
    const from = node * GATES * WIDTH + first;
    const to = node * WIDTH + first;
    for (let j = 0; j < HALF; j++) {
      const value = softsigns[(gates[from + j] as number) + LARGEST] as number;
      const kept = halves[(gates[from + WIDTH + j] as number) + LARGEST] as number;
      const shown = halves[(gates[from + 2 * WIDTH + j] as number) + LARGEST] as number;
      const now = kept * (carried[j] as number) + (1 - kept) * value;
      carried[j] = now;
      contexts[to + j] = rounded(Math.fround(shown * softsign(2 * now)) * CONTEXT_STEPS);
    }
  }
}

/** As Math.round, for numbers of at most 16 bits, in half its time: above zero, cutting off rounds down. */
function rounded(x: number): number {
  return ((x + 2 ** 15 + 0.5) | 0) - 2 ** 15;
}

/** From all numbers to between -1 and 1; cheaper than the hyperbolic tangent, and the same on all machines. */
export function softsign(x: number): number {
  return x / (1 + Math.abs(x));
}

/** From all numbers to between 0 and 1. */
export function half(x: number): number {
  return 0.5 + 0.5 * softsign(x);
}
