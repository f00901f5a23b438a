// A layer of classes over the hidden layer, under training: a softmax, by Adagrad with one rate a class.

import { OUTPUT_WIDTH } from '../kernel-weights.ts';
import { multiply } from './multiply.ts';
import { randomWeights } from './random.ts';

const firstSize = 0.2;

export class OutputLayer {
  /** Row after row, a row being the weights of one class and its bias. */
  readonly weights: Float32Array;
  readonly #squares: Float32Array;

  constructor(classes: number, random: () => number) {
    this.weights = randomWeights(classes * OUTPUT_WIDTH, firstSize, random);
    this.#squares = new Float32Array(classes).fill(1e-4);
  }

  /** Fills `scores` with those of the classes from `first` on. */
  score(hidden: Float32Array, first: number, scores: Float32Array): void {
    const part = { weights: this.weights, from: first * OUTPUT_WIDTH, columns: OUTPUT_WIDTH };
    multiply(part, hidden, 0, scores);
  }

  /** Moves the classes from `first` on against their errors, and adds to the slopes what the hidden layer is to learn. */
  learn(
    errors: Float32Array,
    first: number,
    { hidden, slopes, rate }: { hidden: Float32Array; slopes: Float32Array; rate: number },
  ): void {
    let square = 0;
    for (let j = 0; j < OUTPUT_WIDTH; j++) square += (hidden[j] as number) ** 2;
    for (let c = 0; c < errors.length; c++) {
      const error = errors[c] as number;
      if (Math.abs(error) < smallestError) continue;
      const squares = (this.#squares[first + c] as number) + (error * error * square) / OUTPUT_WIDTH;
      this.#squares[first + c] = squares;
      const step = (rate * error) / Math.sqrt(squares);
      const row = (first + c) * OUTPUT_WIDTH;
      for (let j = 0; j < OUTPUT_WIDTH; j++) {
        const weight = this.weights[row + j] as number;
        slopes[j] = (slopes[j] as number) + error * weight;
        this.weights[row + j] = weight - step * (hidden[j] as number);
      }
    }
  }
}

/** Smaller errors are not worth their time. */
const smallestError = 5e-4;

/** Turns scores into shares; those of minus infinity get none. */
export function softmax(scores: Float32Array): void {
  let most = Number.NEGATIVE_INFINITY;
  for (const score of scores) most = Math.max(most, score);
  let sum = 0;
  for (let c = 0; c < scores.length; c++) {
    scores[c] = Math.exp((scores[c] as number) - most);
    sum += scores[c] as number;
  }
  for (let c = 0; c < scores.length; c++) scores[c] = (scores[c] as number) / sum;
}
