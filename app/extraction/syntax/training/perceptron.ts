// An averaged perceptron over hashed features, with rows that grow as classes appear. Used in training only.
import type { WeightRow } from '../linear-model.ts';

/** Deterministic pseudo-random numbers in [0, 1) (mulberry32). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

/** Shuffles in place. */
export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j] as T, items[i] as T];
  }
}

const firstCapacity = 4;

/** Weights under training. */
export class Perceptron {
  #keys: Int32Array;
  #rows: Int32Array;
  #mask: number;
  #rowCount = 0;
  #start = new Int32Array(1 << 16);
  #length = new Uint8Array(1 << 16);
  #capacity = new Uint8Array(1 << 16);
  #touched = new Uint16Array(1 << 16);
  #rowKey = new Int32Array(1 << 16);
  #used = 0;
  #class = new Uint8Array(1 << 18);
  #weight = new Float32Array(1 << 18);
  #sum = new Float64Array(1 << 18);
  #time = new Int32Array(1 << 18);
  #now = 1;

  constructor(expectedFeatures = 1 << 20) {
    const size = 2 ** Math.ceil(Math.log2(expectedFeatures * 2));
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
  }

  /** Adds the current weights of the features to `scores`. */
  score(keys: Int32Array, count: number, scores: Float64Array): void {
    for (let i = 0; i < count; i++) {
      const row = this.#rows[this.#slot(keys[i] as number)] as number;
      if (row < 0) continue;
      const start = this.#start[row] as number;
      const end = start + (this.#length[row] as number);
      for (let e = start; e < end; e++) {
        const c = this.#class[e] as number;
        scores[c] = (scores[c] as number) + (this.#weight[e] as number);
      }
    }
  }

  /** Moves the weights of the features towards `gold` and away from `guess` by `step`. */
  update(
    keys: Int32Array,
    count: number,
    { gold, guess, step }: { gold: number; guess: number; step: number },
  ) {
    for (let i = 0; i < count; i++) {
      const row = this.#rowFor(keys[i] as number);
      if ((this.#touched[row] as number) < 65535) this.#touched[row] = (this.#touched[row] as number) + 1;
      this.#add(row, gold, step);
      this.#add(row, guess, -step);
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
      if ((this.#touched[row] as number) < minimum) continue;
      const classes: number[] = [];
      const weights: number[] = [];
      const start = this.#start[row] as number;
      for (let e = start; e < start + (this.#length[row] as number); e++) {
        const pending = (this.#now - (this.#time[e] as number)) * (this.#weight[e] as number);
        const average = ((this.#sum[e] as number) + pending) / this.#now;
        if (Math.abs(average) < threshold) continue;
        classes.push(this.#class[e] as number);
        weights.push(average);
      }
      if (classes.length > 0) rows.push({ key: this.#rowKey[row] as number, classes, weights });
    }
    return rows;
  }

  #add(row: number, name: number, step: number): void {
    const e = this.#entryFor(row, name);
    const weight = this.#weight[e] as number;
    this.#sum[e] = (this.#sum[e] as number) + (this.#now - (this.#time[e] as number)) * weight;
    this.#time[e] = this.#now;
    this.#weight[e] = weight + step;
  }

  #entryFor(row: number, name: number): number {
    const start = this.#start[row] as number;
    const length = this.#length[row] as number;
    for (let e = start; e < start + length; e++) if (this.#class[e] === name) return e;
    if (length === this.#capacity[row]) this.#grow(row);
    const entry = (this.#start[row] as number) + length;
    this.#length[row] = length + 1;
    this.#class[entry] = name;
    this.#time[entry] = this.#now;
    return entry;
  }

  /** Moves a full row to the end of the entries, with room for twice as many. */
  #grow(row: number): void {
    const capacity = Math.min(255, (this.#capacity[row] as number) * 2);
    const from = this.#start[row] as number;
    const to = this.#reserve(capacity);
    const end = from + (this.#length[row] as number);
    this.#class.copyWithin(to, from, end);
    this.#weight.copyWithin(to, from, end);
    this.#sum.copyWithin(to, from, end);
    this.#time.copyWithin(to, from, end);
    this.#start[row] = to;
    this.#capacity[row] = capacity;
  }

  #reserve(count: number): number {
    const start = this.#used;
    this.#used += count;
    if (this.#used > this.#class.length) {
      const size = Math.max(this.#used, Math.floor(this.#class.length * 1.6));
      this.#class = grown(this.#class, new Uint8Array(size));
      this.#weight = grown(this.#weight, new Float32Array(size));
      this.#sum = grown(this.#sum, new Float64Array(size));
      this.#time = grown(this.#time, new Int32Array(size));
    }
    return start;
  }

  #slot(key: number): number {
    let slot = (key ^ (key >>> 16)) & this.#mask;
    while (this.#rows[slot] !== -1 && this.#keys[slot] !== key) slot = (slot + 1) & this.#mask;
    return slot;
  }

  #rowFor(key: number): number {
    const slot = this.#slot(key);
    if ((this.#rows[slot] as number) >= 0) return this.#rows[slot] as number;
    const row = this.#rowCount++;
    if (row === this.#start.length) {
      this.#start = grown(this.#start, new Int32Array(row * 2));
      this.#length = grown(this.#length, new Uint8Array(row * 2));
      this.#capacity = grown(this.#capacity, new Uint8Array(row * 2));
      this.#touched = grown(this.#touched, new Uint16Array(row * 2));
      this.#rowKey = grown(this.#rowKey, new Int32Array(row * 2));
    }
    this.#keys[slot] = key;
    this.#rows[slot] = row;
    this.#rowKey[row] = key;
    this.#start[row] = this.#reserve(firstCapacity);
    this.#capacity[row] = firstCapacity;
    if (this.#rowCount * 1.5 > this.#mask) this.#rehash();
    return row;
  }

  #rehash(): void {
    const size = (this.#mask + 1) * 2;
    this.#keys = new Int32Array(size);
    this.#rows = new Int32Array(size).fill(-1);
    this.#mask = size - 1;
    for (let row = 0; row < this.#rowCount; row++) {
      const slot = this.#slot(this.#rowKey[row] as number);
      this.#keys[slot] = this.#rowKey[row] as number;
      this.#rows[slot] = row;
    }
  }
}

function grown<T extends { set(from: T): void }>(from: T, to: T): T {
  to.set(from);
  return to;
}
