// Two numbers in one: the units of a layer go in pairs, and both of a pair are added, or multiplied, at once. As their
// sums stay small, the lower never runs into the upper one, and both come out exactly.

/** Twice as much as the lower number of a pair may be, in integers of 32 bits. */
const INTEGER = 2 ** 16;
/** The same in floating-point numbers, where both may have 25 bits and a sign. */
const FLOAT = 2 ** 26;

/** Pairs of integers: the units of the first half of each row of `width` with those of the second. */
export function pairIntegers(rows: Int8Array, width: number): Int32Array {
  const half = width / 2;
  const pairs = new Int32Array(rows.length / 2);
  for (let row = 0, to = 0; row < rows.length; row += width)
    for (let j = row; j < row + half; j++) pairs[to++] = pairOf(rows[j] as number, rows[j + half] as number);
  return pairs;
}

/** A pair of integers; pairs are added and taken away as integers are. */
export function pairOf(lower: number, upper: number): number {
  return (lower + INTEGER * upper) | 0;
}

/** The lower number of a pair of integers. */
export function lowerOf(pair: number): number {
  return (pair << 16) >> 16;
}

/** The upper number of a pair of integers. */
export function upperOf(pair: number): number {
  return (pair + INTEGER / 2) >> 16;
}

/** A pair of integers as a floating-point number, which may be multiplied with an integer. */
export function floatPairOf(lower: number, upper: number): number {
  return lower + FLOAT * upper;
}

/** The upper number of a floating-point pair; what is left without it is the lower. */
export function upperOfFloat(pair: number): number {
  return Math.round(pair / FLOAT);
}
