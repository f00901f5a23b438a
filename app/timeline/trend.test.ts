import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Trend } from '../model/picture.ts';
import {
  balancePath,
  conflictOf,
  cooperationOf,
  focusOnMost,
  layOutBars,
  reachOf,
  roundAxis,
  spanOfPoints,
  type TrendFrame,
} from './trend.ts';

const count = fc.integer({ min: 0, max: 2000 });
const points: fc.Arbitrary<Trend['points']> = fc
  .array(fc.record({ gap: fc.integer({ min: 0, max: 5 }), counts: fc.tuple(count, count, count, count) }), {
    minLength: 1,
    maxLength: 60,
  })
  .map((steps) => {
    let start = 18_000;
    return steps.map(({ gap, counts }) => {
      start += 7 * gap;
      const period = { start, end: start + 7 };
      start += 7;
      return { period, counts };
    });
  });

function frameOf(of: Trend['points']): TrendFrame {
  const span = spanOfPoints(of);
  if (span === null) throw new Error('a trend of a test has points');
  return { width: 800, height: 240, span, reach: roundAxis(reachOf(of), 5).reach };
}

describe('the bars', () => {
  test('stay in the picture, in order, side by side', () => {
    fc.assert(
      fc.property(points, (of) => {
        const frame = frameOf(of);
        let right = 0;
        for (const { x, width, parts } of layOutBars(of, frame)) {
          expect(x).toBeGreaterThanOrEqual(right - 1e-6);
          right = x + width;
          expect(right).toBeLessThanOrEqual(frame.width + 1e-6);
          for (const { y, height } of parts) {
            expect(y).toBeGreaterThanOrEqual(-1e-6);
            expect(y + height).toBeLessThanOrEqual(frame.height + 1e-6);
          }
        }
      }),
    );
  });

  test('are as high as their counts: every event takes the same room', () => {
    fc.assert(
      fc.property(points, (of) => {
        const frame = frameOf(of);
        const perEvent = frame.height / Math.max(1, frame.reach.up + frame.reach.down);
        for (const { counts, parts } of layOutBars(of, frame))
          for (const quad of [1, 2, 3, 4] as const) {
            const height = parts.find((part) => part.quad === quad)?.height ?? 0;
            expect(height).toBeCloseTo((counts[quad - 1] ?? 0) * perEvent, 6);
          }
      }),
    );
  });
});

describe('the axis', () => {
  test.each([
    [{ up: 0, down: 0 }, [0]],
    [{ up: 3, down: 1 }, [3, 2, 1, 0, -1]],
    [{ up: 12, down: 29 }, [20, 10, 0, -10, -20, -30]],
    [{ up: 940, down: 0 }, [1000, 800, 600, 400, 200, 0]],
  ])('for %o has the ticks %j', (reach, ticks) => {
    expect(roundAxis(reach, 5).ticks).toEqual(ticks);
  });

  test('holds every bar, with a few ticks in even steps', () => {
    fc.assert(
      fc.property(count, count, (up, down) => {
        const { reach, ticks } = roundAxis({ up, down }, 5);
        expect(reach.up).toBeGreaterThanOrEqual(up);
        expect(reach.down).toBeGreaterThanOrEqual(down);
        expect(ticks.length).toBeLessThanOrEqual(8);
        expect(ticks[0]).toBe(reach.up);
        expect(ticks.at(-1)).toBe(0 - reach.down);
      }),
    );
  });
});

describe('the balance', () => {
  const week = (start: number, counts: Trend['points'][number]['counts']) => ({
    period: { start, end: start + 7 },
    counts,
  });
  const frame: TrendFrame = {
    width: 280,
    height: 100,
    span: { start: 0, end: 28 },
    reach: { up: 5, down: 5 },
  };

  test('joins the middles of neighbours', () => {
    expect(balancePath([week(0, [5, 0, 0, 0]), week(7, [0, 0, 2, 1])], frame)).toBe('M35,0L105,80');
  });

  test('runs along zero where nothing happened', () => {
    expect(balancePath([week(0, [5, 0, 0, 0]), week(21, [0, 0, 5, 0])], frame)).toBe(
      'M35,0L70,50L210,50L245,100',
    );
  });

  test('is nothing for a single period', () => {
    expect(balancePath([week(0, [1, 1, 1, 1])], frame)).toBe('');
  });
});

test('counts are those of the classes', () => {
  expect(cooperationOf([1, 2, 4, 8])).toBe(3);
  expect(conflictOf([1, 2, 4, 8])).toBe(12);
});

describe('the focus', () => {
  const week = (index: number, count: number) => ({
    period: { start: 7 * index, end: 7 * index + 7 },
    counts: [count, 0, 0, 0] as const,
  });
  const crowd = [week(400, 20), week(401, 30), week(402, 10)];

  test('leaves out what is far from the crowd, and says how many', () => {
    const given = [week(0, 1), ...crowd, week(900, 2)];
    expect(focusOnMost(given)).toEqual({ points: crowd, earlier: 1, later: 2 });
  });

  test('keeps everything where nothing is far off', () => {
    expect(focusOnMost(crowd)).toEqual({ points: crowd, earlier: 0, later: 0 });
    expect(focusOnMost([])).toEqual({ points: [], earlier: 0, later: 0 });
  });

  test('loses no event', () => {
    fc.assert(
      fc.property(points, (of) => {
        const sum = (some: Trend['points']) =>
          some.reduce((all, { counts }) => all + cooperationOf(counts) + conflictOf(counts), 0);
        const { points: kept, earlier, later } = focusOnMost(of);
        expect(sum(kept) + earlier + later).toBe(sum(of));
      }),
    );
  });
});
