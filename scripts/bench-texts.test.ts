import { expect, test } from 'vitest';
import { dealTexts } from './bench-texts.ts';

test('no two of the texts are alike, and all are of one length', () => {
  const texts = [...dealTexts(0, 2_000)];
  expect(new Set(texts).size).toBe(2_000);
  expect(new Set(texts.map(({ length }) => length))).toEqual(new Set([4_000]));
});

test('a text has its number: it is the same from wherever the dealing begins', () => {
  expect([...dealTexts(5, 1)]).toEqual([...dealTexts(0, 6)].slice(5));
});
