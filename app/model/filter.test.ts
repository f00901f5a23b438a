import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventStatuses, eventTypes, quads } from './event-type.ts';
import {
  emptyView,
  laneKinds,
  listColumns,
  MAX_QUERY_LENGTH,
  MOST_LANES,
  parseView,
  pictureKinds,
  sides,
  sortKeys,
  type View,
  viewParams,
} from './filter.ts';
import { isoDateOf, precisions } from './partial-date.ts';
import { trendUnits } from './picture.ts';

const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const code = fc.stringMatching(/^[A-Z]{3}$/);
const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map(isoDateOf);
const text = fc
  .string({ unit: 'grapheme', maxLength: 40 })
  .map((value) => value.replaceAll('\0', '').toWellFormed().trim());
const some = <T>(value: fc.Arbitrary<T>) => fc.uniqueArray(value, { maxLength: 4 });

const views: fc.Arbitrary<View> = fc
  .record({
    q: fc.option(text.filter((value) => value !== '')),
    actor: some(slug),
    country: some(code),
    role: fc.constantFrom(...sides),
    pair: fc.uniqueArray(fc.record({ source: slug, target: slug }), {
      maxLength: 3,
      selector: (pair) => `${pair.source}~${pair.target}`,
    }),
    type: some(fc.constantFrom(...eventTypes)),
    quad: some(fc.constantFrom(...quads)),
    days: fc.tuple(fc.option(day), fc.option(day)),
    publisher: some(text.filter((value) => value !== '')),
    precision: some(fc.constantFrom(...precisions)),
    status: some(fc.constantFrom(...eventStatuses)),
    lanes: fc.constantFrom(...laneKinds),
    pin: some(slug),
    rows: fc.integer({ min: 1, max: MOST_LANES }),
    picture: fc.constantFrom(...pictureKinds),
    by: fc.option(fc.constantFrom(...trendUnits)),
    sort: fc.record({ by: fc.constantFrom(...sortKeys), descending: fc.boolean() }),
    columns: fc.subarray([...listColumns], { minLength: 1 }),
    page: fc.integer({ min: 1, max: 999_999 }),
    name: fc.option(text.filter((value) => value !== '')),
    event: fc.option(fc.integer({ min: 1, max: 999_999_999 })),
  })
  .map(({ days: [a, b], ...view }) => {
    const swapped = a !== null && b !== null && a > b;
    return { ...view, from: swapped ? b : a, to: swapped ? a : b };
  });

describe('the view in the URL', () => {
  it('survives the round trip', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { view: read, ignored } = parseView(new URLSearchParams(viewParams(view).toString()));
        expect(ignored).toEqual([]);
        expect(read).toEqual(view);
      }),
    );
  });

  it('never throws, whatever the query string, and what it returns can be written and read again', () => {
    const keys = [...Object.keys(emptyView), 'unknown'];
    const pairs = fc.array(
      fc.tuple(fc.constantFrom(...keys), fc.string({ unit: 'binary', maxLength: 300 })),
      { maxLength: 80 },
    );
    fc.assert(
      fc.property(pairs, (entries) => {
        const { view } = parseView(new URLSearchParams(entries));
        expect(parseView(viewParams(view))).toEqual({ view, ignored: [] });
      }),
    );
  });

  it('is empty for an empty view', () => {
    expect(viewParams(emptyView).toString()).toBe('');
    expect(parseView(new URLSearchParams('q=&actor=&from='))).toEqual({ view: emptyView, ignored: [] });
  });

  it.each([
    ['type=BOGUS', 'type=BOGUS is not understood'],
    ['from=2022-02-30', 'from=2022-02-30 is not understood'],
    ['country=Russia', 'country=Russia is not understood'],
    ['event=-1', 'event=-1 is not understood'],
    ['rows=201', 'rows=201 is not understood'],
    ['sort=-colour', 'sort=-colour is not understood'],
    ['columns=date,colour', 'columns=date,colour is not understood'],
    ['pair=RUS', 'pair=RUS is not understood'],
    ['lanes=actor&lanes=type', 'lanes: only the first value is used'],
    [`q=${'x'.repeat(10_000)}`, `q: only the first ${MAX_QUERY_LENGTH} characters are used`],
    ['from=2022-03-01&to=2022-01-01', 'from=2022-03-01 is after to=2022-01-01: the two were swapped'],
  ])('says what it ignored in ?%s', (query, message) => {
    expect(parseView(new URLSearchParams(query)).ignored).toEqual([message]);
  });

  it('reads codes and kinds in either case', () => {
    const { view } = parseView(new URLSearchParams('country=rus&type=threaten&pair=RUS~USA'));
    expect(view.country).toEqual(['RUS']);
    expect(view.type).toEqual(['THREATEN']);
    expect(view.pair).toEqual([{ source: 'RUS', target: 'USA' }]);
  });
});
