import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floatPairOf, lowerOf, pairIntegers, pairOf, upperOf, upperOfFloat } from './paired.ts';

const small = fc.integer({ min: -127, max: 127 });

describe('pairs', () => {
  it('give both sums of integers exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small), { maxLength: 200 }), (pairs) => {
        const sum = pairs.reduce((total, [lower, upper]) => (total + pairOf(lower, upper)) | 0, 0);
        expect(lowerOf(sum)).toBe(pairs.reduce((total, [lower]) => total + lower, 0));
        expect(upperOf(sum)).toBe(pairs.reduce((total, [, upper]) => total + upper, 0));
      }),
    );
  });

  it('give both sums of products exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(small, small, small), { maxLength: 200 }), (terms) => {
        const sum = terms.reduce((total, [lower, upper, by]) => total + floatPairOf(lower, upper) * by, 0);
        const upper = upperOfFloat(sum) + 0;
        expect(upper).toBe(terms.reduce((total, [, value, by]) => total + value * by, 0));
        expect(sum - floatPairOf(0, upper)).toBe(
          terms.reduce((total, [value, , by]) => total + value * by, 0),
        );
      }),
    );
  });

  it('join the halves of each row', () => {
    const pairs = pairIntegers(Int8Array.of(1, -2, 3, -4, 5, 6, -7, 8), 4);
    expect([...pairs].map((pair) => [lowerOf(pair), upperOf(pair)])).toEqual([
      [1, 3],
      [-2, -4],
      [5, -7],
      [6, 8],
    ]);
  });
});
