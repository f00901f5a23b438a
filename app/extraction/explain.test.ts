import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { explain } from './explain.ts';
import { catalogue } from './lexicon/catalogue.ts';

const article: Article = {
  title: 'A note',
  byline: null,
  publisher: null,
  url: null,
  language: 'en',
  published: { date: '2022-01-26' as IsoDate, instant: null, basis: 'given' },
  text: 'Sergey Lavrov met Emmanuel Macron in Geneva on Friday. He demanded that NATO withdraw its troops.',
};

describe('the explanation of an article', () => {
  const lines = explain(article, catalogue).split('\n');

  it.each([
    ['the row and its table', '    row: demand | REQUEST  (lexicon/acts-of-conflict.ts)'],
    ['a side, its words and their place', '    source: sergei-lavrov, by “He”, nsubj of “demanded”'],
    ['the date and its basis', '    date: 2022-01-21, to the day, relative (“Friday”)'],
    ['whom a pronoun was not taken for', '  REFERENCE  “He” (pronoun) = sergei-lavrov; not emmanuel-macron'],
    ['a token with its parse', expect.stringMatching(/3 met +meet +VERB +VBD +root of ROOT/)],
  ])('tells %s', (_, line) => expect(lines).toContainEqual(line));

  it('tells which rows a word has that gave no event', () => {
    expect(
      explain({ ...article, text: 'Norway hopes for talks. Its ministers met.' }, catalogue).split('\n'),
    ).toContainEqual(expect.stringMatching(/^ {2}NO EVENT {3}of “talks”, for which there are the rows$/));
  });

  it('tells of a page without politics why it was passed over', () => {
    const page =
      'Norway won. Chile lost. Peru scored twice. Spain drew. Kenya ran. Ghana attacked Mali on the left.';
    expect(explain({ ...article, text: page }, catalogue)).toContain('the text is not of politics');
  });

  it('tells of a sentence that it was not parsed', () => {
    expect(explain({ ...article, text: 'The weather was cold.' }, catalogue)).toContain('not parsed');
  });
});
