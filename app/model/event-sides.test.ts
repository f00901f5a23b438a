import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventSidesOf, isMutual } from './event-sides.ts';

const self = (actor: string) => actor;
const report = (sources: string, targets: string) => ({
  sources: sources.split(' ').filter(Boolean),
  targets: targets.split(' ').filter(Boolean),
});

describe('the sides of an event', () => {
  const table: readonly (readonly [string, readonly string[], string])[] = [
    ['of one report', ['norway > chile'], 'norway > chile'],
    [
      'of reports that each name somebody more',
      ['norway > chile', 'norway oslo > peru'],
      'norway oslo > chile peru',
    ],
    [
      'where one of three has them reversed',
      ['norway > chile', 'chile > norway', 'norway > chile'],
      'norway > chile',
    ],
    ['where the votes are even, after the first', ['norway > chile', 'chile > norway'], 'norway > chile'],
    ['mutual for most', ['norway chile > chile norway', 'norway > chile'], 'norway chile > norway chile'],
    [
      'mutual for few',
      ['norway chile > norway chile', 'chile > norway', 'chile peru > norway'],
      'chile peru > norway',
    ],
    ['where nobody is named', [' > '], ' > '],
  ];
  it.each(table)('%s', (_, reports, wanted) => {
    const sided = reports.map((one) => report(...(one.split(' > ') as [string, string])));
    expect(eventSidesOf(sided, self)).toEqual(report(...(wanted.split(' > ') as [string, string])));
  });

  const actors = fc.uniqueArray(fc.constantFrom('norway', 'chile', 'peru', 'oslo'));
  it('hold every actor of the reports, on both sides only where it is mutual', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ sources: actors, targets: actors }), { maxLength: 5 }), (reports) => {
        const sides = eventSidesOf(reports, self);
        const all = new Set(reports.flatMap(({ sources, targets }) => [...sources, ...targets]));
        expect(new Set([...sides.sources, ...sides.targets])).toEqual(all);
        const both = sides.sources.filter((actor) => sides.targets.includes(actor));
        expect(both).toEqual(isMutual(sides, self) ? sides.sources : []);
      }),
    );
  });
});

it('is mutual only between two at least', () => {
  expect(isMutual(report('norway chile', 'chile norway'), self)).toBe(true);
  expect(isMutual(report('norway', 'norway'), self)).toBe(false);
  expect(isMutual(report('', ''), self)).toBe(false);
});
