// Lays out the dense layers of the parser's network as the kernel reads them.
import { type KernelMemory, WIDTH } from './kernel.ts';
import { CONTEXT_STEPS } from './recurrence.ts';

/** An output row holds a weight a hidden unit, and a bias: the weight of a unit that is always 1. */
export const OUTPUT_WIDTH = WIDTH + 1;
/** The kernel takes so many classes, or outputs of a projection, at a time. */
const CLASSES = 8;
const OUTPUTS = 16;
/** What the kernel takes off the product of a context and a weight, and so the steps of a weight. */
const PRODUCT_STEPS = 2048;
const WEIGHT_STEPS = PRODUCT_STEPS / CONTEXT_STEPS;

/** Weights unit by unit, and their scores, both filled up with classes of no weight to a number that the kernel takes. */
export interface OutputLayer {
  readonly weights: Float32Array;
  readonly allScores: Float32Array;
  /** Without those that fill up. */
  readonly scores: Float32Array;
}

/** A layer of classes, given row by row. */
export function outputLayer(memory: KernelMemory, rows: Float32Array): OutputLayer {
  const classes = rows.length / OUTPUT_WIDTH;
  const filled = Math.ceil(classes / CLASSES) * CLASSES;
  const weights = memory.float32(filled * OUTPUT_WIDTH);
  for (let c = 0; c < classes; c++)
    for (let j = 0; j < OUTPUT_WIDTH; j++) weights[j * filled + c] = rows[c * OUTPUT_WIDTH + j] as number;
  const allScores = memory.float32(filled);
  return { weights, allScores, scores: allScores.subarray(0, classes) };
}

/** Square matrices, given row by row in `step`s of what they add to, in integers by 16 outputs, pair of inputs, output, input. */
export function projections(memory: KernelMemory, rows: Float32Array, step: number): Int16Array {
  const weights = memory.int16(rows.length);
  const size = WIDTH * OUTPUTS;
  for (let i = 0; i < rows.length; i++) {
    const output = Math.floor(i / WIDTH);
    const input = i % WIDTH;
    const at = Math.floor(output / OUTPUTS) * size + (input >> 1) * 2 * OUTPUTS;
    weights[at + (output % OUTPUTS) * 2 + (input & 1)] = Math.round(
      ((rows[i] as number) / step) * WEIGHT_STEPS,
    );
  }
  return weights;
}
