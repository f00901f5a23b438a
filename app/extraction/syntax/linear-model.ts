// A sparse linear classifier over hashed features. A row is one feature; its entries are the classes for which it has a weight.
import type { PackedModel } from './packed-model.ts';

/** A linear model ready to score: an open-addressing table of rows over one array of entries. */
export class LinearModel {
  /** Names of the classes; a class is its index here. */
  readonly classes: readonly string[];
  /** Pairs (feature key, start of the row << 8 | its length); the second is 0 in a free slot. */
  readonly #table: Int32Array;
  /** weight << 8 | class; entry 0 is unused. */
  readonly #entries: Int32Array;
  readonly #mask: number;

  constructor({ classes, keys, lengths, entryClasses, entryWeights }: PackedModel) {
    this.classes = classes;
    this.#entries = new Int32Array(entryWeights.length + 1);
    for (let e = 0; e < entryWeights.length; e++)
      this.#entries[e + 1] = ((entryWeights[e] as number) << 8) | (entryClasses[e] as number);
    this.#table = new Int32Array(2 * 2 ** Math.ceil(Math.log2(keys.length * 1.6 + 2)));
    this.#mask = this.#table.length / 2 - 1;
    let start = 1;
    for (let row = 0; row < keys.length; row++) {
      const length = lengths[row] as number;
      this.#place(keys[row] as number, (start << 8) | length);
      start += length;
    }
  }

  #place(key: number, row: number): void {
    let slot = slotOf(key, this.#mask);
    while (this.#table[2 * slot + 1] !== 0) slot = (slot + 1) & this.#mask;
    this.#table[2 * slot] = key;
    this.#table[2 * slot + 1] = row;
  }

  /**
   * Adds the weights of the first `count` features to `scores`, one score a class. Unknown features add nothing. The keys
   * are lost: all are looked up before any weight is read, so that the memory is asked for many things at once.
   */
  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const entries = this.#entries;
    for (let i = 0; i < count; i++) keys[i] = this.#find(keys[i] as number);
    for (let i = 0; i < count; i++) {
      const row = keys[i] as number;
      const end = (row >>> 8) + (row & 255);
      for (let e = row >>> 8; e < end; e++) {
        const entry = entries[e] as number;
        scores[entry & 255] = (scores[entry & 255] as number) + (entry >> 8);
      }
    }
  }

  /** The first class of a feature's row, or -1 where the feature is unknown: the model used as a map. */
  first(key: number): number {
    const row = this.#find(key);
    return row === 0 ? -1 : (this.#entries[row >>> 8] as number) & 255;
  }

  #find(key: number): number {
    const table = this.#table;
    const mask = this.#mask;
    let slot = slotOf(key, mask);
    for (;;) {
      const row = table[2 * slot + 1] as number;
      if (row === 0 || table[2 * slot] === key) return row;
      slot = (slot + 1) & mask;
    }
  }
}

function slotOf(key: number, mask: number): number {
  return (key ^ (key >>> 16)) & mask;
}
