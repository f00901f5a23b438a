// Generated events for the properties of the timeline.
import fc from 'fast-check';
import type { ActorSlug } from '../../app/model/actor.ts';
import { eventTypes, quadOf } from '../../app/model/event-type.ts';
import type { ActorRef, EventRow } from '../../app/model/listing.ts';
import { addIsoDays, type IsoDate, type PartialDate } from '../../app/model/partial-date.ts';
import { periodOfDays } from '../../app/timeline/period.ts';

const actors: readonly ActorRef[] = ['Aland', 'Borduria', 'Carpania', 'Drusia', 'Estvia'].map(
  (name, index) => ({
    slug: name.toLowerCase() as ActorSlug,
    name,
    kind: 'state',
    country: index === 4 ? null : (['RUS', 'USA', 'UKR', 'DEU'][index] ?? null),
  }),
);

export const firstDay = '2021-11-01' as IsoDate;

const lengths = { day: 1, week: 7, month: 30, quarter: 91, year: 365, unknown: 1 } as const;

/** A date within so many days of the first, of any precision. */
export function dateWithin(days: number): fc.Arbitrary<PartialDate> {
  return fc
    .record({
      offset: fc.integer({ min: 0, max: days }),
      precision: fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'unknown'),
    })
    .map(({ offset, precision }) => {
      const from = addIsoDays(firstDay, offset);
      return {
        from: precision === 'unknown' ? null : from,
        to: addIsoDays(from, lengths[precision] - 1),
        precision,
        basis: precision === 'unknown' ? 'publication' : 'stated',
        text: null,
      };
    });
}

/** An event within so many days of the first. */
function eventWithin(days: number): fc.Arbitrary<Omit<EventRow, 'id'>> {
  return fc
    .record({
      type: fc.constantFrom(...eventTypes),
      date: dateWithin(days),
      sources: fc.subarray([...actors], { maxLength: 2 }),
      targets: fc.subarray([...actors], { maxLength: 2 }),
      reportCount: fc.integer({ min: 1, max: 9 }),
      publishers: fc.subarray(['Gazette', 'Courier', 'Herald'], { minLength: 1 }),
    })
    .map((fields) => ({
      ...fields,
      mode: null,
      quad: quadOf(fields.type),
      cameoRoot: null,
      summary: 'Borduria asks Carpania for an answer in writing',
      assertion: 'reported',
      status: 'extracted',
      confidence: 0.8,
    }));
}

/** Events with ids from 1 on. */
export function eventsWithin(
  days: number,
  { minLength = 0, maxLength = 120 }: { readonly minLength?: number; readonly maxLength?: number } = {},
): fc.Arbitrary<EventRow[]> {
  return fc
    .array(eventWithin(days), { minLength, maxLength })
    .map((rows) => rows.map((row, index) => ({ ...row, id: index + 1 })));
}

/** A window of whole days around the generated events. */
export const window = fc
  .record({ start: fc.integer({ min: -20, max: 900 }), days: fc.integer({ min: 1, max: 1_200 }) })
  .map(({ start, days }) =>
    periodOfDays(addIsoDays(firstDay, start), addIsoDays(firstDay, start + days - 1)),
  );

/** So many events on single days, spread over the days from the first on: a crowd that needs no generator. */
export function crowd(count: number, days: number): EventRow[] {
  return Array.from({ length: count }, (_, index): EventRow => {
    const type = eventTypes[(index * 7) % eventTypes.length] ?? 'CONSULT';
    const day = addIsoDays(firstDay, Math.floor((index * days) / count));
    const [source, target] = [actors[index % 5], actors[(index * 3 + 1) % 5]];
    return {
      id: index + 1,
      type,
      mode: null,
      quad: quadOf(type),
      cameoRoot: null,
      summary: `Statement number ${index + 1} of a long list`,
      date: { from: day, to: day, precision: 'day', basis: 'stated', text: null },
      sources: source ? [source] : [],
      targets: target && target !== source ? [target] : [],
      assertion: 'reported',
      status: 'extracted',
      confidence: 0.8,
      reportCount: 1 + (index % 9),
      publishers: ['Gazette'],
    };
  });
}
