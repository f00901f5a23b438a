import { describe, expect, test } from 'vitest';
import type { IsoDate, PartialDate } from '../model/partial-date.ts';
import { basisWords, longDateWords, roughRangeWords, shortDateWords } from './date-words.ts';

function date(from: string | null, to: string | null, rest: Partial<PartialDate> = {}): PartialDate {
  return {
    from: from as IsoDate | null,
    to: to as IsoDate | null,
    precision: 'day',
    basis: 'stated',
    text: null,
    ...rest,
  };
}

describe('dates in words', () => {
  test.each([
    [date('2022-01-26', '2022-01-26'), '26 Jan 2022', 'Wednesday 26 January 2022'],
    [date('2022-01-24', '2022-01-30', { precision: 'week' }), '24–30 Jan 2022', 'Some day in 24–30 Jan 2022'],
    [
      date('2021-12-27', '2022-01-02', { precision: 'week' }),
      '27 Dec 2021 – 2 Jan 2022',
      'Some day in 27 Dec 2021 – 2 Jan 2022',
    ],
    [date('2022-02-01', '2022-02-28', { precision: 'month' }), 'Feb 2022', 'Some day in February 2022'],
    [
      date('2022-02-10', '2022-03-05', { precision: 'month' }),
      '10 Feb – 5 Mar 2022',
      'Some day in 10 Feb – 5 Mar 2022',
    ],
    [date('2022-01-01', '2022-03-31', { precision: 'quarter' }), 'Q1 2022', 'Some day in Q1 2022'],
    [date('2021-01-01', '2021-12-31', { precision: 'year' }), '2021', 'Some day in 2021'],
    [date('2021-09-07', '2021-09-07'), '7 Sep 2021', 'Tuesday 7 September 2021'],
    [
      date('2021-09-27', '2021-10-03', { precision: 'week' }),
      '27 Sep – 3 Oct 2021',
      'Some day in 27 Sep – 3 Oct 2021',
    ],
    [
      date(null, '2022-01-26', { precision: 'unknown', basis: 'publication' }),
      'by 26 Jan 2022',
      'Date not stated; reported by 26 January 2022',
    ],
    [date(null, null, { precision: 'unknown' }), 'undated', 'Date not stated'],
  ])('%o', (value, short, long) => {
    expect(shortDateWords(value)).toBe(short);
    expect(longDateWords(value)).toBe(long);
  });

  test.each([
    [
      date('2022-01-26', '2022-01-26', { basis: 'relative', text: 'Wednesday' }),
      'from “Wednesday” in the article',
    ],
    [date('2022-01-26', '2022-01-26', { text: 'Jan. 26, 2022' }), 'stated as “Jan. 26, 2022”'],
    [date('2022-01-26', '2022-01-26', { basis: 'editor' }), 'set by an editor'],
    [date(null, '2022-01-26', { basis: 'publication', precision: 'unknown' }), null],
  ])('say how %o is known', (value, words) => {
    expect(basisWords(value)).toBe(words);
  });

  test.each([
    ['2022-01-12', '2022-02-03', '12 Jan – 3 Feb 2022'],
    ['2021-12-01', '2022-02-24', 'Dec 2021 – Feb 2022'],
    ['2004-05-01', '2024-02-24', '2004 – 2024'],
  ])('a title from %s to %s says %s', (from, to, words) => {
    expect(roughRangeWords(from as IsoDate, to as IsoDate)).toBe(words);
  });
});
