import { describe, expect, it } from 'vitest';
import { lastWordOf } from './search-query.server.ts';

describe('the last word of a search', () => {
  it.each([
    ['sanct', { before: '', word: 'sanct', isBeginning: false }],
    ['gas sanct', { before: 'gas', word: 'sanct', isBeginning: false }],
    ['sanct*', { before: '', word: 'sanct', isBeginning: true }],
    ['"red line" -gas Żół', { before: '"red line" -gas', word: 'Żół', isBeginning: false }],
  ])('of %s may be a beginning', (q, last) => {
    expect(lastWordOf(q)).toEqual(last);
  });

  it.each([
    ['an excluded word', 'gas -sanct'],
    ['a phrase', '"gas sanct"'],
    ['a phrase in the making', '"gas sanct'],
    ['an alternative', 'gas or sanct'],
    ['two letters', 'gas sa'],
    ['a word with a hyphen', 'cease-fir'],
    ['a star in the middle', 'sa*nct'],
    ['signs', "'); & | ! :* ("],
    ['nothing', ''],
  ])('is none where it is %s', (_, q) => {
    expect(lastWordOf(q)).toBeNull();
  });
});
