import { describe, expect, it } from 'vitest';
import { binsOf, calibrationTable } from './evaluate-confidence.ts';

const judged = [
  { confidence: 0.82, right: true },
  { confidence: 0.88, right: false },
  { confidence: 0.4, right: true },
  { confidence: 1, right: true },
];

describe('binsOf', () => {
  it('counts what is right among the events of each bin, and leaves out empty bins', () =>
    expect(binsOf(judged).map(({ from, events, right }) => [from, events, right])).toEqual([
      [0.4, 1, 1],
      [0.8, 2, 1],
      [0.9, 1, 1],
    ]));
});

describe('calibrationTable', () => {
  it('says what confidence claims beside what is right', () =>
    expect(calibrationTable('a set', judged)).toMatch(/0\.8 to 0\.9 +2 +85\.0 +50\.0/));
});
