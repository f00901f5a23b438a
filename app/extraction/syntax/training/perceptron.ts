// An averaged perceptron over hashed features, with rows that grow as classes appear. Used in training only.
import type { WeightRow } from '../packed-model.ts';

/** A trained model before packing. */
export interface TrainedModel {
  readonly classes: readonly string[];
  readonly rows: readonly WeightRow[];
}

/**
 * The mean of models with the same classes, without entries below `threshold`. Perceptrons that saw the same examples
 * in another order err differently; their mean errs less than each.
 */
export function meanOf(models: readonly TrainedModel[], threshold: number): TrainedModel {
  const sums = new Map<number, Map<number, number>>();
  for (const { rows } of models)
    for (const row of rows) {
      const entries = sums.get(row.key) ?? new Map<number, number>();
      sums.set(row.key, entries);
      for (const [i, name] of row.classes.entries())
        entries.set(name, (entries.get(name) ?? 0) + (row.weights[i] ?? 0));
    }
  const rows: WeightRow[] = [];
  for (const [key, entries] of sums) {
    const kept = [...entries].filter(([, sum]) => Math.abs(sum) >= threshold * models.length);
    if (kept.length === 0) continue;
    rows.push({
      key,
      classes: kept.map(([name]) => name),
      weights: kept.map(([, sum]) => sum / models.length),
    });
  }
  return { classes: models[0]?.classes ?? [], rows };
}

/** The index of the highest score; the first of equals. */
export function largest(scores: Float64Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}

/**
 * Counts features approximately (by 24 bits of their keys, up to 255), so that training can leave out the rare ones:
 * with them it learns its examples by heart and the frequent features learn too little.
 */
export class FeatureCounts {
  readonly #counts = new Uint8Array(1 << 24);
  readonly #minimum: number;

  constructor(minimum: number) {
    this.#minimum = minimum;
  }

  /** Counts one occurrence of each of the first `count` features. */
  see(keys: Int32Array, count: number): void {
    for (let i = 0; i < count; i++) {
      const slot = (keys[i] as number) >>> 8;
      if ((this.#counts[slot] as number) < 255) this.#counts[slot] = (this.#counts[slot] as number) + 1;
    }
  }

  /** Moves the features seen often enough to the front and returns how many they are. */
  keepFrequent(keys: Int32Array, count: number): number {
    let kept = 0;
    for (let i = 0; i < count; i++) {
      const key = keys[i] as number;
      if ((this.#counts[key >>> 8] as number) >= this.#minimum) keys[kept++] = key;
    }
    return kept;
  }
}

const firstCapacity = 4;

/** Fields of a row: where its entries start, how many they are, for how many there is room, how often it was updated. */
const START = 0;
const LENGTH = 1;
const CAPACITY = 2;
const UPDATES = 3;

/** Weights under training. Fields that are read together lie together: scoring is bound by memory. */
export class Perceptron {
  /** Pairs (key, row + 1); the second is 0 in a free slot. */
  #table: Int32Array;
  #mask: number;
  #rowCount = 0;
  #rows = new Int32Array(1 << 18);
  #rowKey = new Int32Array(1 << 16);
  #used = 0;
  /** Pairs (class, weight) in one memory, seen as integers and as floats. */
  #classes = new Int32Array(1 << 20);
  #weights = new Float32Array(this.#classes.buffer);
  #sums = new Float64Array(1 << 19);
  #times = new Int32Array(1 << 19);
  #now = 1;

  constructor(expectedFeatures = 1 << 20) {
    const size = 2 ** Math.ceil(Math.log2(expectedFeatures * 2));
    this.#table = new Int32Array(2 * size);
    this.#mask = size - 1;
  }

  /** Adds the current weights of the first `count` features to `scores`. */
  score(keys: Int32Array, count: number, scores: Float64Array): void {
    const classes = this.#classes;
    const weights = this.#weights;
    for (let i = 0; i < count; i++) {
      const row = (this.#table[2 * this.#slot(keys[i] as number) + 1] as number) - 1;
      if (row < 0) continue;
      const start = this.#rows[4 * row + START] as number;
      const end = 2 * (start + (this.#rows[4 * row + LENGTH] as number));
      for (let e = 2 * start; e < end; e += 2) {
        const name = classes[e] as number;
        scores[name] = (scores[name] as number) + (weights[e + 1] as number);
      }
    }
  }

  /** Moves the weights of the features towards `gold` and away from `guess`. */
  update(keys: Int32Array, count: number, { gold, guess }: { gold: number; guess: number }): void {
    for (let i = 0; i < count; i++) {
      const row = this.#rowFor(keys[i] as number);
      this.#rows[4 * row + UPDATES] = (this.#rows[4 * row + UPDATES] as number) + 1;
      this.#add(row, gold, 1);
      this.#add(row, guess, -1);
    }
  }

  /** To be called once a decision, right or wrong: the average is over decisions. */
  tick(): void {
    this.#now++;
  }

  /** Averaged weights: features updated at least `minimum` times, entries of at least `threshold`. */
  averaged({ minimum, threshold }: { minimum: number; threshold: number }): readonly WeightRow[] {
    const rows: WeightRow[] = [];
    for (let row = 0; row < this.#rowCount; row++) {
      if ((this.#rows[4 * row + UPDATES] as number) < minimum) continue;
      const classes: number[] = [];
      const weights: number[] = [];
      const start = this.#rows[4 * row + START] as number;
      for (let e = start; e < start + (this.#rows[4 * row + LENGTH] as number); e++) {
        const average = this.#sumNow(e) / this.#now;
        if (Math.abs(average) < threshold) continue;
        classes.push(this.#classes[2 * e] as number);
        weights.push(average);
      }
      if (classes.length > 0) rows.push({ key: this.#rowKey[row] as number, classes, weights });
    }
    return rows;
  }

  /** Sum of an entry's weight over all decisions so far. */
  #sumNow(entry: number): number {
    const weight = this.#weights[2 * entry + 1] as number;
    return (this.#sums[entry] as number) + (this.#now - (this.#times[entry] as number)) * weight;
  }

  #add(row: number, name: number, step: number): void {
    const entry = this.#entryFor(row, name);
    this.#sums[entry] = this.#sumNow(entry);
    this.#times[entry] = this.#now;
    this.#weights[2 * entry + 1] = (this.#weights[2 * entry + 1] as number) + step;
  }

  #entryFor(row: number, name: number): number {
    const start = this.#rows[4 * row + START] as number;
    const length = this.#rows[4 * row + LENGTH] as number;
    for (let e = start; e < start + length; e++) if (this.#classes[2 * e] === name) return e;
    if (length === this.#rows[4 * row + CAPACITY]) this.#grow(row);
    const entry = (this.#rows[4 * row + START] as number) + length;
    this.#rows[4 * row + LENGTH] = length + 1;
    this.#classes[2 * entry] = name;
    this.#times[entry] = this.#now;
    return entry;
  }

  /** Moves a full row to the end of the entries, with room for twice as many. */
  #grow(row: number): void {
    const capacity = 2 * (this.#rows[4 * row + CAPACITY] as number);
    const from = this.#rows[4 * row + START] as number;
    const to = this.#reserve(capacity);
    const end = from + (this.#rows[4 * row + LENGTH] as number);
    this.#classes.copyWithin(2 * to, 2 * from, 2 * end);
    this.#sums.copyWithin(to, from, end);
    this.#times.copyWithin(to, from, end);
    this.#rows[4 * row + START] = to;
    this.#rows[4 * row + CAPACITY] = capacity;
  }

  #reserve(count: number): number {
    const start = this.#used;
    this.#used += count;
    if (this.#used > this.#sums.length) {
      const size = Math.max(this.#used, Math.floor(this.#sums.length * 1.6));
      this.#classes = grown(this.#classes, new Int32Array(2 * size));
      this.#weights = new Float32Array(this.#classes.buffer);
      this.#sums = grown(this.#sums, new Float64Array(size));
      this.#times = grown(this.#times, new Int32Array(size));
    }
    return start;
  }

  #slot(key: number): number {
    let slot = (key ^ (key >>> 16)) & this.#mask;
    while (this.#table[2 * slot + 1] !== 0 && this.#table[2 * slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #rowFor(key: number): number {
    const slot = this.#slot(key);
    const known = this.#table[2 * slot + 1] as number;
    if (known > 0) return known - 1;
    const row = this.#rowCount++;
    if (row === this.#rowKey.length) {
      this.#rows = grown(this.#rows, new Int32Array(8 * row));
      this.#rowKey = grown(this.#rowKey, new Int32Array(2 * row));
    }
    this.#table[2 * slot] = key;
    this.#table[2 * slot + 1] = row + 1;
    this.#rowKey[row] = key;
    this.#rows[4 * row + START] = this.#reserve(firstCapacity);
    this.#rows[4 * row + CAPACITY] = firstCapacity;
    if (this.#rowCount * 1.5 > this.#mask) this.#rehash();
    return row;
  }

  #rehash(): void {
    const size = 2 * (this.#mask + 1);
    this.#table = new Int32Array(2 * size);
    this.#mask = size - 1;
    for (let row = 0; row < this.#rowCount; row++) {
      const slot = this.#slot(this.#rowKey[row] as number);
      this.#table[2 * slot] = this.#rowKey[row] as number;
      this.#table[2 * slot + 1] = row + 1;
    }
  }
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
