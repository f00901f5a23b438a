// The kernel, which has the inner loops of the parser's network: kernel.wat says what each of them does. It works on
// arrays in a memory of its own, and is told of them by their addresses, which are their `byteOffset`.
import type { KeyTable } from './key-table.ts';

/** Width of rows, of the hidden layer, and of a word's context: its first half reads forwards, its second backwards. */
export const WIDTH = 64;
/** Bytes of a vector of WIDTH sums. */
export const VECTOR = 2 * WIDTH;

/** Its functions; all arguments but counts are addresses. */
export interface Kernel {
  readonly addRows: (keys: number, count: number, from: number, to: number) => void;
  readonly project: (context: number, weights: number, from: number, to: number) => void;
  readonly activate: (vectors: number, count: number, hidden: number, units: number) => number;
  readonly score: (units: number, unitsEnd: number, weights: number, scores: number, end: number) => void;
}

/** Starts a kernel over rows, which it copies to its memory together with the table of their keys. */
export function startKernel(
  module: WebAssembly.Module,
  memory: KernelMemory,
  { keys, rows, step }: { readonly keys: KeyTable; readonly rows: Int8Array; readonly step: number },
): Kernel {
  const ownRows = memory.int8(rows.length);
  const slots = memory.int32(keys.slots.length);
  ownRows.set(rows);
  slots.set(keys.slots);
  const setting = { rows: ownRows.byteOffset, slots: slots.byteOffset, mask: keys.mask, step };
  const { exports } = new WebAssembly.Instance(module, { network: { memory: memory.memory, ...setting } });
  return exports as unknown as Kernel;
}

/** Memory for the kernel, handed out array by array, each on a cache line of its own. */
export class KernelMemory {
  readonly memory: WebAssembly.Memory;
  #end = 0;

  /** `bytes` bytes in whole pages; those that nothing is written to cost nothing. */
  constructor(bytes: number) {
    const pages = Math.ceil(bytes / 2 ** 16);
    this.memory = new WebAssembly.Memory({ initial: pages, maximum: pages });
  }

  int8(length: number): Int8Array {
    return new Int8Array(this.memory.buffer, this.#take(length), length);
  }

  int16(length: number): Int16Array {
    return new Int16Array(this.memory.buffer, this.#take(2 * length), length);
  }

  int32(length: number): Int32Array {
    return new Int32Array(this.memory.buffer, this.#take(4 * length), length);
  }

  float32(length: number): Float32Array {
    return new Float32Array(this.memory.buffer, this.#take(4 * length), length);
  }

  #take(bytes: number): number {
    const at = this.#end;
    this.#end = Math.ceil((at + bytes) / 64) * 64;
    return at;
  }
}
