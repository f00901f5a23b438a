import { expect, it } from 'vitest';
import { describeDate, describeDateBasis, describeDayWithWeekday } from './describe-date.ts';
import { type PartialDate, type Precision, parseIsoDate } from './partial-date.ts';

const iso = (day: string | null) => (day === null ? null : parseIsoDate(day));
const partial = (from: string | null, to: string | null, precision: Precision): PartialDate => ({
  from: iso(from),
  to: iso(to),
  precision,
  basis: 'stated',
  text: null,
});

it.each([
  ['2022-01-26', '2022-01-26', 'day', '26 January 2022'],
  ['2022-01-01', '2022-01-31', 'month', 'January 2022'],
  ['2022-01-24', '2022-01-30', 'week', '24–30 January 2022'],
  ['2022-01-31', '2022-02-06', 'week', '31 January – 6 February 2022'],
  ['2021-12-27', '2022-01-02', 'week', '27 December 2021 – 2 January 2022'],
  ['2021-01-01', '2021-12-31', 'year', '2021'],
  ['2021-10-01', '2021-12-31', 'quarter', '1 October – 31 December 2021'],
  [null, '2022-01-26', 'unknown', 'undated, reported by 26 January 2022'],
  [null, null, 'unknown', 'undated'],
] as const)('%s to %s, known to the %s, is %j', (from, to, precision, words) => {
  expect(describeDate(partial(from, to, precision))).toBe(words);
});

it('says how a date is known', () => {
  expect(describeDateBasis({ ...partial(null, null, 'unknown'), text: 'Wednesday' })).toBe(
    'the article says only: “Wednesday”',
  );
  expect(describeDateBasis({ ...partial(null, '2022-01-26', 'unknown'), basis: 'publication' })).toContain(
    'gives no date',
  );
  expect(
    describeDateBasis({
      ...partial('2022-01-26', '2022-01-26', 'day'),
      basis: 'relative',
      text: 'Wednesday',
    }),
  ).toBe('worked out from the article’s words: “Wednesday”');
});

it('names the weekday', () => {
  const day = parseIsoDate('2022-01-26');
  expect(day && describeDayWithWeekday(day)).toBe('Wednesday 26 January 2022');
});
