// The product of a matrix and a vector: most of the parser's time.

export interface MatrixPart {
  readonly weights: Float32Array;
  /** Where its first row starts. */
  readonly from: number;
  /** How many numbers a row has. */
  readonly columns: number;
}

/**
 * Fills `out` with the products of rows of a matrix and the vector that starts at `at`. Four rows are multiplied at a
 * time: their sums do not wait for one another, and the vector is read once.
 */
export function multiply(
  { weights, from, columns }: MatrixPart,
  vector: Float32Array,
  at: number,
  out: Float32Array,
): void {
  const rows = out.length;
  let a = from;
  let row = 0;
  for (; row + 4 <= rows; row += 4, a += 4 * columns) {
    const b = a + columns;
    const c = b + columns;
    const d = c + columns;
    let sumA = 0;
    let sumB = 0;
    let sumC = 0;
    let sumD = 0;
    for (let j = 0; j < columns; j++) {
      const value = vector[at + j] as number;
      sumA += (weights[a + j] as number) * value;
      sumB += (weights[b + j] as number) * value;
      sumC += (weights[c + j] as number) * value;
      sumD += (weights[d + j] as number) * value;
    }
    out[row] = sumA;
    out[row + 1] = sumB;
    out[row + 2] = sumC;
    out[row + 3] = sumD;
  }
  for (; row < rows; row++, a += columns) {
    let sum = 0;
    for (let j = 0; j < columns; j++) sum += (weights[a + j] as number) * (vector[at + j] as number);
    out[row] = sum;
  }
}
