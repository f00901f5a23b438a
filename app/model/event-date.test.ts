import { describe, expect, it } from 'vitest';
import { eventDateOf } from './event-date.ts';
import { type DateBasis, type PartialDate, type Precision, parseIsoDate } from './partial-date.ts';

function date(from: string, to: string, precision: Precision, basis: DateBasis = 'stated'): PartialDate {
  return { from: parseIsoDate(from), to: parseIsoDate(to), precision, basis, text: null };
}
const published = parseIsoDate('2023-03-10');
const month = date('2023-03-01', '2023-03-31', 'month');
const first = date('2023-03-01', '2023-03-01', 'day');
const second = date('2023-03-02', '2023-03-02', 'day');

describe('the date of an event', () => {
  it('is the most precise that a report gives', () => {
    expect(eventDateOf([month, first].map((date) => ({ date, published })))).toEqual(first);
  });

  it('is the one that most reports give, whatever their order', () => {
    for (const dates of [
      [first, second, second],
      [second, first, second],
      [second, second, first],
    ])
      expect(eventDateOf(dates.map((date) => ({ date, published })))).toEqual(second);
  });

  it('is a stated one before a relative one', () => {
    const relative = date('2023-03-01', '2023-03-01', 'day', 'relative');
    expect(eventDateOf([relative, second].map((date) => ({ date, published })))).toEqual(second);
  });

  it('is unknown without any, bounded by the first publication', () => {
    const later = parseIsoDate('2023-03-12');
    expect(
      eventDateOf([
        { date: null, published: later },
        { date: null, published },
      ]),
    ).toEqual({
      from: null,
      to: '2023-03-10',
      precision: 'unknown',
      basis: 'publication',
      text: null,
    });
  });

  it('keeps the words that a report has for it', () => {
    const said = {
      from: null,
      to: null,
      precision: 'unknown',
      basis: 'relative',
      text: 'Wednesday',
    } as const;
    expect(eventDateOf([{ date: said, published: null }])).toEqual({ ...said, basis: 'publication' });
  });
});
