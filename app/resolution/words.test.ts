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
  expect(weightOf(crisis, 'REQUEST')).toBeLessThan(weightOf(trawler, 'REQUEST'));
});

it('weighs the words for a kind of act less in reports of that kind', () => {
  const [sanction = ''] = contentWords('sanctions');
  expect(weightOf(sanction, 'COERCE')).toBeLessThan(weightOf(sanction, 'THREATEN'));
});
