import { describe, expect, it } from 'vitest';
import { countriesByRegion } from './countries-by-region.ts';

const values = [
  { value: 'RUS', label: 'Russia', count: 5 },
  { value: 'USA', label: 'United States', count: 6 },
  { value: 'UKR', label: 'Ukraine', count: 3 },
  { value: 'CIV', label: 'Ivory Coast', count: 0 },
];
const codes = (typed: string, keep: readonly string[] = []) =>
  countriesByRegion(values, { typed, keep }).map(({ region, countries }) => [
    region,
    countries.map(({ code, count }) => `${code} ${count}`).join(),
  ]);

describe('countries by region', () => {
  it('puts the region with most events first, and in it the country with most', () => {
    expect(codes('')).toEqual([
      ['Eastern Europe', 'RUS 5,UKR 3'],
      ['Northern America', 'USA 6'],
    ]);
  });

  it('keeps what is chosen, with its count of nothing', () => {
    expect(codes('', ['CIV'])).toContainEqual(['Western Africa', 'CIV 0']);
  });

  it.each([
    ['a name', 'uk', [['Eastern Europe', 'UKR 3']]],
    ['a code', 'chn', [['Eastern Asia', 'CHN 0']]],
    ['a word in the middle of a name', 'STATES', [['Northern America', 'USA 6']]],
    ['accents', 'ivôry', [['Western Africa', 'CIV 0']]],
    ['the inside of a word', 'kraine', []],
  ])('finds %s, events or not', (_, typed, found) => {
    expect(codes(typed)).toEqual(typed === 'uk' ? expect.arrayContaining(found) : found);
  });

  it('finds all of a region', () => {
    expect(codes('central asia')).toEqual([['Central Asia', 'KAZ 0,KGZ 0,TJK 0,TKM 0,UZB 0']]);
  });
});
