import { describe, expect, test } from 'vitest';
import { parseView, viewParams } from '../model/filter.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { activeFilters, withoutFilters } from './active-filters.ts';
import { viewTitle } from './view-title.ts';

const names = new Map([
  ['borduria', 'Borduria'],
  ['carpania', 'Carpania'],
]);

function viewOf(query: string) {
  return parseView(new URLSearchParams(query)).view;
}

const winter = { from: '2021-12-01' as IsoDate, to: '2022-02-24' as IsoDate };

describe('the title of a view', () => {
  test.each([
    ['', 41, '41 events, Dec 2021 – Feb 2022'],
    ['actor=borduria', 1, '1 event, Borduria, Dec 2021 – Feb 2022'],
    ['country=RUS&role=source', 1_200, '1,200 events, from Russia, Dec 2021 – Feb 2022'],
    [
      'actor=borduria&actor=carpania&role=target',
      3,
      '3 events, towards Borduria or Carpania, Dec 2021 – Feb 2022',
    ],
    ['pair=borduria~USA', 2, '2 events, Borduria towards United States, Dec 2021 – Feb 2022'],
    ['type=THREATEN&quad=4', 9, '9 events, material conflict or threat, Dec 2021 – Feb 2022'],
    ['q=letter&publisher=Gazette', 5, '5 events, in Gazette, with “letter”, Dec 2021 – Feb 2022'],
    ['actor=a&actor=b&actor=c&actor=d', 7, '7 events, A, B or 2 others, Dec 2021 – Feb 2022'],
  ])('?%s of %i events', (query, count, title) => {
    expect(viewTitle(viewOf(query), { count, days: winter, names })).toBe(title);
  });

  test('names the dates that leave nothing', () => {
    const view = viewOf('from=2031-01-01');
    expect(viewTitle(view, { count: 0, days: null, names })).toBe('0 events, since 1 Jan 2031');
  });
});

describe('the filters that are on', () => {
  const query =
    'q=letter&actor=borduria&country=RUS&role=target&pair=borduria~carpania&type=AID&quad=3&from=2022-01-01&to=2022-01-26&publisher=Gazette&precision=day&status=confirmed';

  test('each have words', () => {
    expect(activeFilters(viewOf(query), names).map(({ label }) => label)).toEqual([
      '“letter”',
      'to Borduria',
      'to Russia',
      'Borduria → Carpania',
      'Verbal conflict',
      'Aid',
      '1–26 Jan 2022',
      'Gazette',
      'date to the day',
      'confirmed',
    ]);
  });

  test('come off one by one until none is left', () => {
    let view = viewOf(query);
    for (let left = 10; left > 0; left -= 1) {
      const [first] = activeFilters(view, names);
      expect(activeFilters(view, names)).toHaveLength(left);
      view = first?.without ?? view;
    }
    expect(activeFilters(view, names)).toEqual([]);
  });

  test('come off all at once, and lanes and selection stay', () => {
    const view = withoutFilters(viewOf(`${query}&lanes=type&event=7`));
    expect(viewParams(view).toString()).toBe('lanes=type&event=7');
  });
});
