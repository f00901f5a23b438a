import { describe, expect, test } from 'vitest';
import { trendPeriodOf, trendUnitOf } from './trend-unit.ts';

const dayNumber = (date: string) => Date.parse(`${date}T00:00:00Z`) / 86_400_000;

describe('the period of a day', () => {
  test.each([
    ['2022-01-03', 'week', '2022-01-03', '2022-01-10'],
    ['2022-01-09', 'week', '2022-01-03', '2022-01-10'],
    ['1969-12-31', 'week', '1969-12-29', '1970-01-05'],
    ['2022-01-31', 'month', '2022-01-01', '2022-02-01'],
    ['2020-02-29', 'month', '2020-02-01', '2020-03-01'],
    ['2021-12-31', 'month', '2021-12-01', '2022-01-01'],
  ] as const)('%s lies in the %s from %s to before %s', (day, unit, start, end) => {
    expect(trendPeriodOf(dayNumber(day), unit)).toEqual({ start: dayNumber(start), end: dayNumber(end) });
  });
});

test('three years are counted by week, more by month', () => {
  expect(trendUnitOf(1098)).toBe('week');
  expect(trendUnitOf(1099)).toBe('month');
});
