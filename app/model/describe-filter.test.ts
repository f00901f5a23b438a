import { expect, it } from 'vitest';
import { describeFilter } from './describe-filter.ts';
import { parseView } from './filter.ts';

it.each([
  ['', 'All events'],
  ['country=RUS&role=source', 'Events: Russia as source'],
  ['pair=RUS~USA&type=REQUEST&type=THREATEN', 'Events: Russia towards United States; Demand or Threat'],
  ['actor=antony-blinken&to=2022-02-01', 'Events: Antony Blinken; up to 2022-02-01'],
  ['q=letter&quad=3', 'Events: verbal conflict; matching “letter”'],
  ['from=2022-01-01&to=2022-02-01', 'Events: 2022-01-01 to 2022-02-01'],
])('?%s is %j', (query, words) => {
  expect(describeFilter(parseView(new URLSearchParams(query)).view)).toBe(words);
});

it('uses the names it is given', () => {
  expect(describeFilter(parseView(new URLSearchParams('actor=nato')).view, new Map([['nato', 'NATO']]))).toBe(
    'Events: NATO',
  );
});
