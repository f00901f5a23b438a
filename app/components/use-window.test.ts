import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addIsoDays, type IsoDate } from '../model/partial-date.ts';
import { periodOfDays } from '../timeline/period.ts';
import { rangeOfWindow, windowOfRange } from './use-window.ts';

const extent = periodOfDays('2021-11-01' as IsoDate, '2022-03-10' as IsoDate);

describe('the window and the dates of the filter', () => {
  test('agree both ways for every range inside the extent', () => {
    fc.assert(
      fc.property(fc.nat({ max: 100 }), fc.nat({ max: 25 }), (start, length) => {
        const from = addIsoDays('2021-11-01' as IsoDate, start);
        const range = { from, to: addIsoDays(from, length) };
        expect(rangeOfWindow(windowOfRange(range, extent), extent)).toEqual(range);
      }),
    );
  });

  test('without dates show everything, and everything is without dates', () => {
    expect(windowOfRange({ from: null, to: null }, extent)).toEqual(extent);
    expect(rangeOfWindow(extent, extent)).toEqual({ from: null, to: null });
  });

  test('open to one side reach to the end of the extent', () => {
    const from = '2022-02-01' as IsoDate;
    expect(windowOfRange({ from, to: null }, extent)).toEqual({ ...extent, start: Date.UTC(2022, 1, 1) });
  });

  test('beyond the extent stay within it', () => {
    const window = windowOfRange({ from: '2031-01-01' as IsoDate, to: '2031-02-01' as IsoDate }, extent);
    expect(window.end).toBe(extent.end);
  });
});
