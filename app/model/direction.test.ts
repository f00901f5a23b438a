import { describe, expect, test } from 'vitest';
import { isolate, namesOfPair, pairLabel, readsRightToLeft } from './direction.ts';

const [tariq, dana, norway] = ['طارق السالمي', 'דנה לביא', 'Norway'];

describe('a pair', () => {
  test.each([
    [norway, 'Chile', 'Norway → Chile'],
    [tariq, norway, `\u200e\u2068${tariq}\u2069 → Norway`],
    [norway, dana, `\u200eNorway → \u2068${dana}\u2069`],
    [tariq, dana, `\u200e\u2068${tariq}\u2069 → \u2068${dana}\u2069`],
  ])('of %s and %s reads from the left, and gives its names back', (source, target, label) => {
    expect(pairLabel(source, target)).toBe(label);
    expect(readsRightToLeft(label)).toBe(false);
    expect(namesOfPair(label)).toEqual([source, target]);
  });
});

test.each([
  [tariq, true],
  [`3 ${dana}`, true],
  [norway, false],
  [`${norway} ${dana}`, false],
  [isolate(norway), false],
  ['1949', false],
])('%s reads from right to left: %s', (text, expected) => {
  expect(readsRightToLeft(text)).toBe(expected);
});
