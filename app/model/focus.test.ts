import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DayCounts, focusOf } from './focus.ts';

/** Days and how many events stand on each, in ascending order. */
function countsOf(days: readonly number[]): DayCounts {
  const counts = new Map<number, number>();
  for (const day of days) counts.set(day, (counts.get(day) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => a - b).map(([day, count]) => ({ day, count }));
}

function spanOf(days: readonly number[]) {
  return { start: Math.min(...days), end: Math.max(...days) + 1 };
}

describe('the focus', () => {
  const crowd = fc
    .integer({ min: 60, max: 120 })
    .map((length) => Array.from({ length }, (_, index) => 19_000 + (index % 40)));
  const distances = fc.array(fc.integer({ min: 3_000, max: 9_000 }), { maxLength: 3 });

  test('leaves a few events far off aside, and holds all the others', () => {
    fc.assert(
      fc.property(crowd, distances, (near, far) => {
        const days = [...near, ...far.map((distance) => 19_000 - distance)];
        const focus = focusOf(countsOf(days), spanOf(days));
        if (far.length === 0) expect(focus).toBeNull();
        else {
          const within = days.filter((day) => focus !== null && focus.start <= day && day < focus.end);
          expect(within).toEqual(near);
        }
      }),
    );
  });

  test('is not worth its while where events are spread evenly', () => {
    fc.assert(
      fc.property(fc.integer({ min: 30, max: 200 }), fc.integer({ min: 1, max: 60 }), (length, step) => {
        const days = Array.from({ length }, (_, index) => 19_000 + index * step);
        expect(focusOf(countsOf(days), spanOf(days))).toBeNull();
      }),
    );
  });

  test('is at least two weeks long around a crowd of one day', () => {
    const days = [...Array.from({ length: 40 }, () => 19_000), 10_000];
    expect(focusOf(countsOf(days), spanOf(days))).toEqual({ start: 18_993, end: 19_008 });
  });

  test('takes a crowd', () => {
    const days = [...Array.from({ length: 10 }, () => 19_000), 10_000];
    expect(focusOf(countsOf(days), spanOf(days))).toBeNull();
  });
});
