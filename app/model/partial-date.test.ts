import { describe, expect, it } from 'vitest';
import { addIsoDays, datesOverlap, type PartialDate, parseIsoDate } from './partial-date.ts';

function period(from: string | null, to: string | null): PartialDate {
  return {
    from: from === null ? null : parseIsoDate(from),
    to: to === null ? null : parseIsoDate(to),
    precision: from === null ? 'unknown' : from === to ? 'day' : 'month',
    basis: 'stated',
    text: null,
  };
}

describe('calendar days', () => {
  it.each([['2022-02-30'], ['2022-1-1'], ['yesterday'], ['2022-13-01'], ['']])('%j is none', (value) => {
    expect(parseIsoDate(value)).toBeNull();
  });

  it('are added across months and years', () => {
    const day = parseIsoDate('2021-12-31');
    expect(day && addIsoDays(day, 1)).toBe('2022-01-01');
    expect(day && addIsoDays(day, -31)).toBe('2021-11-30');
  });
});

describe('overlap', () => {
  it.each([
    ['2022-01-26', '2022-01-26', '2022-01-01', '2022-01-31', true],
    ['2022-01-26', '2022-01-26', '2022-01-27', '2022-01-27', false],
    [null, '2022-01-26', '2022-01-26', '2022-01-26', false],
  ])('%s..%s and %s..%s: %s', (a, b, c, d, expected) => {
    expect(datesOverlap(period(a, b), period(c, d))).toBe(expected);
    expect(datesOverlap(period(c, d), period(a, b))).toBe(expected);
  });
});
