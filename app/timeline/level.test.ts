import { describe, expect, test } from 'vitest';
import { levelOfDetail } from './level.ts';

describe('the level of detail', () => {
  test.each([
    [0, null, 'glyphs'],
    [500, null, 'glyphs'],
    [501, null, 'canvas'],
    [2_000, null, 'canvas'],
    [2_001, null, 'bins'],
    // Back to a finer level only clearly below its limit.
    [500, 'canvas', 'canvas'],
    [451, 'canvas', 'canvas'],
    [450, 'canvas', 'glyphs'],
    [1_900, 'bins', 'bins'],
    [1_800, 'bins', 'canvas'],
    [400, 'bins', 'glyphs'],
    // Never above its limit.
    [501, 'glyphs', 'canvas'],
    [2_001, 'canvas', 'bins'],
  ] as const)('of %i events in view after %s is %s', (count, before, level) => {
    expect(levelOfDetail(count, before)).toBe(level);
  });
});
