import { describe, expect, it } from 'vitest';
import { quoteWords } from './quote-words.ts';

describe('the words of a quote', () => {
  it.each([
    ['direct', 'We will wait', '“We will wait”'],
    ['direct', 'that is all', '“that is all”'],
    ['direct', 'that “the road is long.”', '“the road is long.”'],
    ['direct', 'she “was not told of it”', 'she “was not told of it”'],
    ['indirect', 'that the talks go on', 'the talks go on'],
    ['indirect', 'thatched roofs leak', 'thatched roofs leak'],
    ['mixed', 'the talks were “over”', 'the talks were “over”'],
  ])('%s: %s', (kind, text, expected) => expect(quoteWords({ kind, text })).toBe(expected));
});
