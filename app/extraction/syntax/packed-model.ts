// Linear models as a file: rows of weights by feature, packed into bytes.
import { packKeys, unpackKeys } from './packed-keys.ts';

/** One feature's weights by class, as the trainer hands them over. */
export interface WeightRow {
  readonly key: number;
  readonly classes: readonly number[];
  readonly weights: readonly number[];
}

/** A model as it is read from a file. The entries of a row follow those of the row before it. */
export interface PackedModel {
  /** Names of the classes; a class is its index here. */
  readonly classes: readonly string[];
  /** Feature key of each row, and how many entries it has. */
  readonly keys: Int32Array;
  readonly lengths: Uint8Array;
  /** Class and weight of each entry, the weight in steps of 1 / WEIGHT_SCALE. */
  readonly entryClasses: Uint8Array;
  readonly entryWeights: Int32Array;
}

/** Steps of a weight. */
export const WEIGHT_SCALE = 256;
const companding = 24;

/**
 * Packs rows into bytes: sorted keys as variable-length differences, row lengths, classes, and weights as signed
 * bytes on a logarithmic scale (a linear byte scale loses the many small weights that decide close calls).
 * At most 255 classes and 255 entries a row. Weights too small for a code are left out.
 */
export function packModel(classes: readonly string[], rows: readonly WeightRow[]): Uint8Array {
  const largest = rows.reduce((most, row) => Math.max(most, ...row.weights.map(Math.abs)), 1e-6);
  const sorted = withoutSmall(rows, (weight) => compand(Math.abs(weight), largest) > 0).sort(
    (a, b) => (a.key >>> 0) - (b.key >>> 0),
  );
  const names = new TextEncoder().encode(JSON.stringify(classes));
  const total = sorted.reduce((sum, row) => sum + row.classes.length, 0);
  const keys = packKeys(sorted.map((row) => row.key));
  const out = new Uint8Array(32 + names.length + keys.length + sorted.length + total * 2);
  const view = new DataView(out.buffer);
  view.setUint32(0, names.length, true);
  view.setUint32(4, sorted.length, true);
  view.setUint32(8, total, true);
  view.setFloat64(16, largest, true);
  out.set(names, 32);
  let at = 32 + names.length;
  out.set(keys, at);
  at += keys.length;
  for (const row of sorted) out[at++] = row.classes.length;
  for (const row of sorted) for (const name of row.classes) out[at++] = name;
  for (const row of sorted) for (const weight of row.weights) out[at++] = compand(weight, largest);
  view.setUint32(12, at, true);
  return out;
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
export function unpackModels(bytes: Uint8Array): readonly PackedModel[] {
  const models: PackedModel[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = new DataView(bytes.buffer, bytes.byteOffset + at).getUint32(12, true);
    models.push(unpackModel(bytes.subarray(at, at + length)));
    at += length;
  }
  return models;
}

function unpackModel(bytes: Uint8Array): PackedModel {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const namesLength = view.getUint32(0, true);
  const rowCount = view.getUint32(4, true);
  const total = view.getUint32(8, true);
  const expanded = expansions(view.getFloat64(16, true));
  const weightsAt = bytes.length - total;
  const classesAt = weightsAt - total;
  const lengthsAt = classesAt - rowCount;
  const entryWeights = new Int32Array(total);
  for (let e = 0; e < total; e++) entryWeights[e] = expanded[bytes[weightsAt + e] as number] as number;
  return {
    classes: JSON.parse(new TextDecoder().decode(bytes.subarray(32, 32 + namesLength))),
    keys: unpackKeys(bytes, 32 + namesLength, rowCount),
    lengths: bytes.subarray(lengthsAt, classesAt),
    entryClasses: bytes.subarray(classesAt, weightsAt),
    entryWeights,
  };
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
    table[code] = Math.round((code < 128 ? weight : -weight) * WEIGHT_SCALE);
  }
  return table;
}
