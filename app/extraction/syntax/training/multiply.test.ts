import { expect, it } from 'vitest';
import { multiply } from './multiply.ts';

it.each([1, 4, 7])('multiplies %i rows of a part with a part of a vector', (rows) => {
  const columns = 3;
  const weights = Float32Array.from({ length: 2 + rows * columns }, (_, i) => i - 5);
  const vector = Float32Array.of(9, 1, 2, -1);
  const out = new Float32Array(rows);
  multiply({ weights, from: 2, columns }, vector, 1, out);
  const row = (r: number) => weights.subarray(2 + r * columns, 2 + (r + 1) * columns);
  expect([...out]).toEqual(
    Array.from({ length: rows }, (_, r) => {
      const [a = 0, b = 0, c = 0] = row(r);
      return a + 2 * b - c;
    }),
  );
});
