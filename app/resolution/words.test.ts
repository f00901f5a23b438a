import { expect, it } from 'vitest';
import { contentWords, weightOf } from './content-words.ts';
import { stem } from './stem.ts';
import { synonyms } from './words.ts';

it('has every synonym in one row alone', () => {
  const stems = synonyms.flatMap((row) => [...new Set(row.split(' ').map(stem))]);
  expect(stems.filter((word, index) => stems.indexOf(word) !== index)).toEqual([]);
});

it('takes two headlines of one idea for the same words', () => {
  expect(contentWords('Alliance bolsters navy with two vessels')).toEqual(
    contentWords('Bloc reinforces its navy with a warship'),
  );
});

it('weighs a common word of diplomacy less than one that tells acts apart', () => {
  const [crisis = '', trawler = ''] = contentWords('crisis trawler');
  expect(weightOf(crisis)).toBeLessThan(weightOf(trawler));
});
