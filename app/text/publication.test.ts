import { describe, expect, it } from 'vitest';
import { parsePublication, publicationOfUrl, refusePublication } from './publication.ts';

describe('parsePublication', () => {
  const rows = [
    ['2022-01-26', '2022-01-26', null],
    ['20220126', '2022-01-26', null],
    ['2022-01-26T21:05:00Z', '2022-01-26', '2022-01-26T21:05:00.000Z'],
    ['2022-01-26T23:05:00-05:00', '2022-01-26', '2022-01-27T04:05:00.000Z'],
    ['2022-01-26T21:05:00+0100', '2022-01-26', '2022-01-26T20:05:00.000Z'],
    ['2022-01-26 21:05:00', '2022-01-26', null],
    ['Wed, 26 Jan 2022 21:05:00 GMT', '2022-01-26', '2022-01-26T21:05:00.000Z'],
    ['January 26, 2022', '2022-01-26', null],
    ['26th of January 2022', '2022-01-26', null],
    ['Sept. 9, 2019', '2019-09-09', null],
  ] as const;
  it.each(rows)('%s', (value, date, instant) => {
    expect(parsePublication(value, 'page')).toEqual({ date, instant, basis: 'page' });
  });

  it.each(['', 'yesterday', '2022-02-30', '2022', '31 June 2022', '26/01/2022', 'May'])(
    '%j is none',
    (value) => {
      expect(parsePublication(value, 'page')).toBeNull();
    },
  );
});

describe('publicationOfUrl', () => {
  const rows = [
    ['https://a.example/2022/01/26/title', '2022-01-26'],
    ['https://a.example/world/2022-01-26-title.html', '2022-01-26'],
    ['https://a.example/world-20220126', '2022-01-26'],
    ['https://a.example/2022/jan/26/title', '2022-01-26'],
    ['https://a.example/news/12345678', null],
    ['https://a.example/2022/13/45/title', null],
    ['https://a.example/story?date=2022-01-26', null],
    ['https://2022-01-26.example/', null],
  ] as const;
  it.each(rows)('%s', (url, date) => {
    expect(publicationOfUrl(url)?.date ?? null).toBe(date);
  });
});

describe('refusePublication', () => {
  const now = new Date('2022-01-26T12:00:00Z');
  const on = (date: string) => {
    const publication = parsePublication(date, 'given');
    return publication && refusePublication(publication, now);
  };
  it('lets today and, for other time zones, tomorrow pass', () => {
    expect(on('2022-01-26')).toBeNull();
    expect(on('2022-01-27')).toBeNull();
  });
  it('refuses what cannot be', () => {
    expect(on('2022-01-28')).toContain('lies in the future');
    expect(on('0001-01-01')).toContain('too old');
  });
});
