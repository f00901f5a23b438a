import { describe, expect, it } from 'vitest';
import { letterCaseOf } from './words.ts';

describe('letterCaseOf', () => {
  it.each([
    ['Envoys Meet After Border Clash', 1],
    ['ENVOYS MEET AFTER CLASH', 2],
    ['Envoys met after a border clash', 0],
    ['Kim Jong Un', 0],
    ['', 0],
  ])('%s', (text, expected) => {
    expect(letterCaseOf(text.split(' '))).toBe(expected);
  });
});
