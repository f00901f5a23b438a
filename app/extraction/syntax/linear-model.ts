// A sparse linear classifier over hashed features, and its compact form as a file.
// A row is one feature; its entries are the classes for which it has a weight.

/** One feature's weights by class, as the trainer hands them over. */
export interface WeightRow {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

const weightScale = 256;
const companding = 24;

/** A linear model ready to score: an open-addressing table of rows over one array of entries. */
export class LinearModel {
  /** Names of the classes; a class is its index here. */
  readonly classes: readonly string[];
  /** Pairs (feature key, start of the row << 8 | its length); the second is 0 in a free slot. */
  readonly #table: Int32Array;
  /** weight << 8 | class; entry 0 is unused. */
  readonly #entries: Int32Array;
  readonly #mask: number;

  constructor(classes: readonly string[], table: Int32Array, entries: Int32Array) {
    this.classes = classes;
    this.#table = table;
    this.#entries = entries;
    this.#mask = table.length / 2 - 1;
  }

  /** Adds the weights of the first `count` features to `scores`, one score a class. Unknown features add nothing. */
  score(keys: Int32Array, count: number, scores: Int32Array): void {
    const entries = this.#entries;
    for (let i = 0; i < count; i++) {
      const row = this.#find(keys[i] as number);
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

/**
 * Packs rows into bytes: sorted keys as variable-length differences, row lengths, classes, and weights as signed
 * bytes on a logarithmic scale (a linear byte scale loses the many small weights that decide close calls).
 * At most 255 classes and 255 entries a row. Weights whose code is below `lowest` (1 to 127) are left out.
 */
export function packModel(classes: readonly string[], rows: readonly WeightRow[], lowest = 1): Uint8Array {
  const largest = rows.reduce((most, row) => Math.max(most, ...row.weights.map(Math.abs)), 1e-6);
  const sorted = withoutSmall(rows, (weight) => compand(Math.abs(weight), largest) >= lowest).sort(
    (a, b) => (a.key >>> 0) - (b.key >>> 0),
  );
  const names = new TextEncoder().encode(JSON.stringify(classes));
  const total = sorted.reduce((sum, row) => sum + row.classes.length, 0);
  const out = new Uint8Array(32 + names.length + sorted.length * 6 + total * 2);
  const view = new DataView(out.buffer);
  view.setUint32(0, names.length, true);
  view.setUint32(4, sorted.length, true);
  view.setUint32(8, total, true);
  view.setFloat64(16, largest, true);
  out.set(names, 32);
  let at = 32 + names.length;
  let previous = 0;
  for (const row of sorted) {
    let difference = (row.key >>> 0) - previous;
    previous = row.key >>> 0;
    for (; difference > 127; difference = Math.floor(difference / 128)) out[at++] = (difference % 128) | 128;
    out[at++] = difference;
  }
  for (const row of sorted) out[at++] = row.classes.length;
  for (const row of sorted) for (const name of row.classes) out[at++] = name;
  for (const row of sorted) for (const weight of row.weights) out[at++] = compand(weight, largest);
  view.setUint32(12, at, true);
  return out.slice(0, at);
}

/** The rows with the weights that are to be kept, without those that have none. */
function withoutSmall(rows: readonly WeightRow[], isKept: (weight: number) => boolean): WeightRow[] {
  return rows
    .map(({ key, classes, weights }) => ({
      key,
      classes: classes.filter((_, i) => isKept(weights[i] ?? 0)),
      weights: weights.filter(isKept),
    }))
    .filter(({ classes }) => classes.length > 0);
}

/** Reads the models of a file written by `packModel`, one after the other. Throws a RangeError for a cut file. */
export function unpackModels(bytes: Uint8Array): readonly LinearModel[] {
  const models: LinearModel[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(12, true);
    models.push(unpackModel(bytes.subarray(at, at + length)));
    at += length;
  }
  return models;
}

function unpackModel(bytes: Uint8Array): LinearModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const namesLength = view.getUint32(0, true);
  const rowCount = view.getUint32(4, true);
  const total = view.getUint32(8, true);
  const expanded = expansions(view.getFloat64(16, true));
  const classes: readonly string[] = JSON.parse(
    new TextDecoder().decode(bytes.subarray(32, 32 + namesLength)),
  );
  const weightsAt = bytes.length - total;
  const classesAt = weightsAt - total;
  const lengthsAt = classesAt - rowCount;
  const entries = new Int32Array(total + 1);
  for (let e = 0; e < total; e++) {
    entries[e + 1] =
      ((expanded[bytes[weightsAt + e] as number] as number) << 8) | (bytes[classesAt + e] as number);
  }
  const table = new Int32Array(2 * 2 ** Math.ceil(Math.log2(rowCount * 1.6 + 2)));
  const mask = table.length / 2 - 1;
  let at = 32 + namesLength;
  let key = 0;
  let start = 1;
  for (let r = 0; r < rowCount; r++) {
    let shift = 1;
    let byte = bytes[at++] as number;
    for (; byte > 127; byte = bytes[at++] as number) {
      key += (byte - 128) * shift;
      shift *= 128;
    }
    key += byte * shift;
    let slot = slotOf(key | 0, mask);
    while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
    const length = bytes[lengthsAt + r] as number;
    table[2 * slot] = key;
    table[2 * slot + 1] = (start << 8) | length;
    start += length;
  }
  return new LinearModel(classes, table, entries);
}

function compand(weight: number, largest: number): number {
  const level = Math.log1p((Math.abs(weight) / largest) * companding * companding);
  const code = Math.round((127 * level) / Math.log1p(companding * companding));
  return weight < 0 ? 256 - Math.max(1, code) : code;
}

/** The integer weight of each byte code. */
function expansions(largest: number): Int32Array {
  const table = new Int32Array(256);
  for (let code = 0; code < 256; code++) {
    const size = code < 128 ? code : 256 - code;
    const weight = (Math.expm1((size / 127) * Math.log1p(companding ** 2)) / companding ** 2) * largest;
    table[code] = Math.round((code < 128 ? weight : -weight) * weightScale);
  }
  return table;
}
