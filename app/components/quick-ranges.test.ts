import { expect, test } from 'vitest';
import { quickRanges } from './quick-ranges.ts';

const day = (iso: string) => Date.parse(iso) / 86_400_000;
const rangesOf = (first: string, last: string) =>
  quickRanges({ start: day(first), end: day(last) + 1 }).map(
    ({ label, from, to }) => `${label}: ${from} ${to}`,
  );

test('the last 30 days of the data, and its last years', () => {
  expect(rangesOf('2014-03-18', '2022-02-24')).toEqual([
    'Last 30 days: 2022-01-26 2022-02-24',
    '2022: 2022-01-01 2022-12-31',
    '2021: 2021-01-01 2021-12-31',
    '2020: 2020-01-01 2020-12-31',
  ]);
  expect(rangesOf('2021-12-31', '2022-01-01').map((range) => range.split(':')[0])).toEqual([
    'Last 30 days',
    '2022',
    '2021',
  ]);
});
