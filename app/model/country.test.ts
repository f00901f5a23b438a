import { describe, expect, it } from 'vitest';
import { countries, countryName } from './country.ts';

describe('countries', () => {
  it('have one well-formed code each', () => {
    expect(countries.filter(({ code }) => !/^[A-Z]{3}$/.test(code))).toEqual([]);
    expect(new Set(countries.map(({ code }) => code)).size).toBe(countries.length);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(countries.length);
  });

  it('hold the members of the United Nations and its observers', () => {
    expect(countries.length).toBeGreaterThanOrEqual(195);
  });

  it('are named in plain English', () => {
    expect(countryName('USA')).toBe('United States');
    expect(countryName('RUS')).toBe('Russia');
    expect(countryName('ZZZ')).toBe('ZZZ');
  });
});
