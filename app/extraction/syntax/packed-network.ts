// The parser's network as a file: rows of bytes by feature key, and the dense layers as they are.
import { packKeys, unpackKeys } from './packed-keys.ts';

/** A network as it is read from a file. */
export interface PackedNetwork {
  /** Names of the relations; a relation is its index here. */
  readonly names: readonly string[];
  /** Keys of the features, in the order of their rows; row 0, before them, is of zeros. */
  readonly keys: Int32Array;
  readonly rows: Int8Array;
  /** What one unit of a row stands for. */
  readonly step: number;
  /** Dense layers, row after row. */
  readonly projections: Float32Array;
  readonly moves: Float32Array;
  readonly relations: Float32Array;
}

interface Head {
  readonly names: readonly string[];
  readonly step: number;
  readonly features: number;
  /** Lengths in bytes of the keys and the rows, and in numbers of the dense layers. */
  readonly keys: number;
  readonly rows: number;
  readonly dense: readonly [number, number, number];
}

/** Packs a network into bytes: a head in JSON, its length before it, then keys, rows and dense layers. */
export function packNetwork({
  names,
  keys,
  rows,
  step,
  projections,
  moves,
  relations,
}: PackedNetwork): Uint8Array {
  const width = rows.length / (keys.length + 1);
  const order = [...keys.keys()].sort((a, b) => ((keys[a] as number) >>> 0) - ((keys[b] as number) >>> 0));
  const sorted = new Int8Array(rows.length);
  order.forEach((from, to) => {
    sorted.set(rows.subarray((from + 1) * width, (from + 2) * width), (to + 1) * width);
  });
  const packedKeys = packKeys(order.map((i) => keys[i] as number));
  const layers = [projections, moves, relations];
  const head: Head = {
    names,
    step,
    features: keys.length,
    keys: packedKeys.length,
    rows: rows.length,
    dense: [projections.length, moves.length, relations.length],
  };
  const headBytes = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(headBytes.length);
  const dense = layers.map(({ buffer, byteOffset, byteLength }) =>
    Buffer.from(buffer, byteOffset, byteLength),
  );
  return Buffer.concat([length, headBytes, packedKeys, Buffer.from(sorted.buffer), ...dense]);
}

/** Reads what `packNetwork` wrote. */
export function unpackNetwork(bytes: Uint8Array): PackedNetwork {
  const headLength = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true);
  let at = 4 + headLength;
  const head: Head = JSON.parse(new TextDecoder().decode(bytes.subarray(4, at)));
  const take = (length: number) => {
    at += length;
    return new Uint8Array(bytes.subarray(at - length, at));
  };
  const keys = unpackKeys(take(head.keys), 0, head.features);
  const rows = new Int8Array(take(head.rows).buffer);
  const [projections, moves, relations] = head.dense.map(
    (count) => new Float32Array(take(4 * count).buffer),
  ) as [Float32Array, Float32Array, Float32Array];
  return { names: head.names, keys, rows, step: head.step, projections, moves, relations };
}
