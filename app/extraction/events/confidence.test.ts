import { describe, expect, it } from 'vitest';
import { confidenceOf } from './confidence.ts';

describe('confidenceOf', () => {
  it('grows with the weight of the evidence and stays in [0, 1]', () => {
    const weights = Array.from({ length: 101 }, (_, i) => i / 100);
    const confidences = weights.map(confidenceOf);
    expect(confidences).toEqual([...confidences].sort((a, b) => a - b));
    expect(new Set(confidences).size).toBe(101);
    expect(confidences[0]).toBe(0);
    expect(confidences.at(-1)).toBeLessThanOrEqual(1);
  });

  it('is surer of both sides in the frame than of one', () =>
    expect(confidenceOf(0.9) - confidenceOf(0.72)).toBeGreaterThan(0.1));
});
