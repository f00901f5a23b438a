// Feature keys in files: sorted, as differences of variable length.

/** The bytes of keys that are sorted as unsigned numbers. */
export function packKeys(sorted: readonly number[]): Uint8Array {
  const out = new Uint8Array(sorted.length * 5);
  let at = 0;
  let previous = 0;
  for (const key of sorted) {
    let difference = (key >>> 0) - previous;
    previous = key >>> 0;
    for (; difference > 127; difference = Math.floor(difference / 128)) out[at++] = (difference % 128) | 128;
    out[at++] = difference;
  }
  return out.slice(0, at);
}

/** The `count` keys whose bytes begin at `from`. */
export function unpackKeys(bytes: Uint8Array, from: number, count: number): Int32Array {
  const keys = new Int32Array(count);
  let at = from;
  let key = 0;
  for (let row = 0; row < count; row++) {
    let shift = 1;
    let byte = bytes[at++] as number;
    for (; byte > 127; byte = bytes[at++] as number) {
      key += (byte - 128) * shift;
      shift *= 128;
    }
    key += byte * shift;
    keys[row] = key;
  }
  return keys;
}
