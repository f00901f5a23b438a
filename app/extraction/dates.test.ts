import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../model/article.ts';
import { parseIsoDate } from '../model/partial-date.ts';
import { findDates } from './dates.ts';
import { analyseSentences } from './syntax/analyse.ts';

function articleOf(text: string, published: string | null): Article {
  const date = published === null ? null : parseIsoDate(published);
  return {
    title: null,
    byline: null,
    publisher: null,
    url: null,
    language: 'en',
    published: date && { date, instant: null, basis: 'given' },
    text,
  };
}

/** "text = from/to precision basis" of every date in the text. */
function datesIn(text: string, published: string | null = '2022-01-26'): string[] {
  return findDates({ article: articleOf(text, published), sentences: analyseSentences(text) }).map(
    ({ text: words, date }) =>
      `${words} = ${date.from === date.to ? date.from : `${date.from}/${date.to}`} ${date.precision} ${date.basis}`,
  );
}

// 26 January 2022 was a Wednesday.
describe('findDates', () => {
  it.each([
    ['The envoys met on 26 January 2022.', ['26 January 2022 = 2022-01-26 day stated']],
    ['The treaty of Jan. 3, 2019 was signed.', ['Jan. 3, 2019 = 2019-01-03 day stated']],
    ['It was posted on 2021-11-05.', ['2021-11-05 = 2021-11-05 day stated']],
    ['The files of 26.1.2022 are sealed.', ['26.1.2022 = 2022-01-26 day stated']],
    ['The files of 3/4/2021 are sealed.', ['3/4/2021 = null unknown stated']],
    [
      'They met on 3 May 2021. The pact of March 2020 had failed. On the same day it was renewed.',
      [
        '3 May 2021 = 2021-05-03 day stated',
        'March 2020 = 2020-03-01/2020-03-31 month stated',
        'the same day = 2021-05-03 day relative',
      ],
    ],
    ['Talks were held in March 2020.', ['March 2020 = 2020-03-01/2020-03-31 month stated']],
    ['The pact was signed in 1994.', ['1994 = 1994-01-01/1994-12-31 year stated']],
    ['The war of the 1990s ended.', ['the 1990s = 1990-01-01/1999-12-31 year stated']],
    ['The exercise ran from 3 to 5 May 2021.', ['3 to 5 May 2021 = 2021-05-03/2021-05-05 week stated']],
    [
      'The games of February 4-20, 2022 were opened.',
      ['February 4-20, 2022 = 2022-02-04/2022-02-20 month stated'],
    ],
    ['The meeting of Q3 2021 failed.', ['Q3 2021 = 2021-07-01/2021-09-30 quarter stated']],
  ])('reads stated dates: %s', (text, expected) => expect(datesIn(text)).toEqual(expected));

  it.each([
    ['The minister said Friday that the talks failed.', ['Friday = 2022-01-21 day relative']],
    ['The minister said Wednesday that the talks failed.', ['Wednesday = 2022-01-26 day relative']],
    ['The ministers will meet on Friday.', ['Friday = 2022-01-28 day relative']],
    ['Earlier Wednesday, the ministry denied it.', ['Earlier Wednesday = 2022-01-26 day relative']],
    ['She left last Thursday.', ['last Thursday = 2022-01-20 day relative']],
    ['The court will sit next Tuesday.', ['next Tuesday = 2022-02-01 day relative']],
    ['The envoy arrived yesterday.', ['yesterday = 2022-01-25 day relative']],
    ['The envoy left three days ago.', ['three days ago = 2022-01-23 day relative']],
    ['The envoy left two weeks ago.', ['two weeks ago = 2022-01-10/2022-01-16 week relative']],
    ['The council met last month.', ['last month = 2021-12-01/2021-12-31 month relative']],
    ['The council met earlier this month.', ['earlier this month = 2022-01-01/2022-01-31 month relative']],
    ['The council meets this week.', ['this week = 2022-01-24/2022-01-30 week relative']],
    ['The troops crossed the border on Dec. 30.', ['Dec. 30 = 2021-12-30 day relative']],
    ['The leaders will meet on Feb. 4.', ['Feb. 4 = 2022-02-04 day relative']],
    [
      'They signed on May 2, 2019. Two days later, they fell out.',
      ['May 2, 2019 = 2019-05-02 day stated', 'Two days later = 2019-05-04 day relative'],
    ],
  ])('counts from the publication: %s', (text, expected) => expect(datesIn(text)).toEqual(expected));

  it('invents nothing where the publication date is not known', () => {
    expect(
      datesIn('He said Wednesday that the talks of Jan. 26 began on 26 January 2022, two weeks ago.', null),
    ).toEqual([
      'Wednesday = null unknown relative',
      'Jan. 26 = null unknown relative',
      '26 January 2022 = 2022-01-26 day stated',
      'two weeks ago = null unknown relative',
    ]);
  });

  it.each([
    'The siege lasted three months.',
    'The army will march on the capital, and it may fall.',
    'The Sunday Times and The Sun wrote of it.',
    'They came second with 7.30 a share.',
    'Black Friday sales rose, and 2,000 people stood in line.',
    'Some 2000 troops were sent.',
    'The ministers meet every Monday.',
  ])('leaves alone what is no date: %s', (text) => expect(datesIn(text)).toEqual([]));

  it('gives spans that hold their text, in order and apart', () => {
    const word = fc.constantFrom(
      ...'on May 3 , 2021 last Friday - week and the 1990s from to a year ago . Q2 next'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const text = words.join(' ');
        const dates = findDates({
          article: articleOf(text, '2022-01-26'),
          sentences: analyseSentences(text),
        });
        let end = 0;
        for (const date of dates) {
          expect(text.slice(date.start, date.end)).toBe(date.text);
          expect(date.start).toBeGreaterThanOrEqual(end);
          if (date.date.from && date.date.to) expect(date.date.from <= date.date.to).toBe(true);
          end = date.end;
        }
      }),
    );
  });
});
