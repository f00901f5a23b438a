import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ActorSlug } from '../model/actor.ts';
import type { CounterpartTrend } from '../model/listing.ts';
import { layOutStrips } from './strips.ts';
import { conflictOf, cooperationOf } from './trend.ts';

const count = fc.integer({ min: 0, max: 300 });
const trends: fc.Arbitrary<readonly CounterpartTrend[]> = fc.array(
  fc
    .array(fc.record({ gap: fc.integer({ min: 0, max: 9 }), counts: fc.tuple(count, count, count, count) }), {
      minLength: 1,
      maxLength: 30,
    })
    .map((steps): CounterpartTrend => {
      let start = 18_000;
      const points = steps.map(({ gap, counts }) => {
        start += 7 * (gap + 1);
        return { period: { start: start - 7, end: start }, counts };
      });
      return {
        actor: { slug: 'nato' as ActorSlug, name: 'NATO', kind: 'organisation', country: null },
        events: points.reduce((sum, { counts }) => sum + cooperationOf(counts) + conflictOf(counts), 0),
        trend: { unit: 'week', points },
      };
    }),
  { minLength: 1, maxLength: 12 },
);

test('every event takes the same room in every strip, and a week stands at the same place', () => {
  fc.assert(
    fc.property(trends, (given) => {
      const layout = layOutStrips(given, { width: 600, height: 40 });
      if (layout === null) throw new Error('trends with points have a layout');
      const shown = layout.strips.flatMap(({ bars }) =>
        bars.map(({ counts }) => cooperationOf(counts) + conflictOf(counts)),
      );
      const all = given.reduce((sum, { events }) => sum + events, 0);
      expect(shown.reduce((sum, one) => sum + one, 0) + layout.leftOut).toBe(all);
      const perEvent = 40 / Math.max(1, layout.most.up + layout.most.down);
      const places = new Map<number, number>();
      for (const { bars, zero, cooperation, conflict, events } of layout.strips) {
        expect(cooperation + conflict).toBe(events);
        for (const { period, x, width, counts, parts } of bars) {
          expect(places.get(period.start) ?? x).toBe(x);
          places.set(period.start, x);
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x + width).toBeLessThanOrEqual(600 + 1e-6);
          const above = parts.filter(({ quad }) => quad < 3).reduce((sum, { height }) => sum + height, 0);
          expect(above).toBeCloseTo(cooperationOf(counts) * perEvent, 6);
          for (const { quad, y, height } of parts)
            if (quad < 3) expect(y + height).toBeLessThanOrEqual(zero + 1e-6);
            else expect(y).toBeGreaterThanOrEqual(zero - 1e-6);
        }
      }
    }),
  );
});

test('nobody met, nothing drawn', () => {
  expect(layOutStrips([], { width: 600, height: 40 })).toBeNull();
});
