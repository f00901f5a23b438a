import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  follow,
  type ListSize,
  piecesOf,
  rowsAt,
  scrolledTo,
  spaceOf,
  TALLEST,
  topAt,
} from './list-scroll.ts';

const short: ListSize = { rows: 440, rowHeight: 48, viewport: 800 };
const long: ListSize = { rows: 1_000_000, rowHeight: 48, viewport: 800 };

const sizes = fc.record({
  rows: fc.integer({ min: 1, max: 1_000_000 }),
  rowHeight: fc.integer({ min: 30, max: 120 }),
  viewport: fc.integer({ min: 200, max: 2_000 }),
});

describe('the space of a list', () => {
  test('is its height, and never more than browsers draw', () => {
    expect(spaceOf(short)).toBe(440 * 48);
    expect(spaceOf(long)).toBe(TALLEST);
  });

  test('of a short list is the list, px by px', () => {
    expect(topAt(5_000, short)).toBeCloseTo(5_000);
  });

  test('of a long list begins px by px and leads to its end', () => {
    expect(topAt(100_000, long)).toBeCloseTo(100_000);
    expect(topAt(TALLEST - 800, long)).toBe(48_000_000 - 800);
    expect(topAt(TALLEST / 2, long)).toBeGreaterThan(20_000_000);
  });

  test('there and back is the same place', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (size, share) => {
        const top = share * Math.max(size.rows * size.rowHeight - size.viewport, 0);
        expect(topAt(scrolledTo(top, size), size)).toBeCloseTo(top, 3);
      }),
    );
  });
});

describe('scrolling', () => {
  test('a step moves the list by as much, a jump leads to its proportion', () => {
    const place = { scrolled: 6_000_000, top: 24_000_000 };
    expect(follow(place, 6_000_120, long)).toEqual({ scrolled: 6_000_120, top: 24_000_120 });
    expect(follow(place, 9_000_000, long).top).toBe(topAt(9_000_000, long));
  });

  test('the ends of the space are the ends of the list, whatever steps led there', () => {
    expect(follow({ scrolled: 100, top: 9_000 }, 0, long).top).toBe(0);
    const end = TALLEST - long.viewport;
    expect(follow({ scrolled: end - 100, top: 40_000_000 }, end, long).top).toBe(48_000_000 - 800);
  });

  test('never leaves the list', () => {
    fc.assert(
      fc.property(sizes, fc.array(fc.double({ min: -0.1, max: 1.1, noNaN: true })), (size, shares) => {
        let place = { scrolled: 0, top: 0 };
        for (const share of shares) {
          place = follow(place, share * spaceOf(size), size);
          expect(place.top).toBeGreaterThanOrEqual(0);
          expect(place.top).toBeLessThanOrEqual(Math.max(size.rows * size.rowHeight - size.viewport, 0));
        }
      }),
    );
  });
});

describe('the rows of a place', () => {
  test('are those in the window with some to spare', () => {
    expect(rowsAt(0, short, 10)).toEqual({ first: 0, last: 30 });
    expect(rowsAt(480 * 10, short, 10)).toEqual({ first: 90, last: 130 });
    expect(rowsAt(440 * 48 - 800, short, 10)).toEqual({ first: 410, last: 440 });
  });

  test('cover the window wherever it stands', () => {
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), (size, share) => {
        const top = share * Math.max(size.rows * size.rowHeight - size.viewport, 0);
        const { first, last } = rowsAt(top, size, 10);
        expect(first * size.rowHeight).toBeLessThanOrEqual(top);
        const shown = Math.min(top + size.viewport, size.rows * size.rowHeight);
        expect(last * size.rowHeight).toBeGreaterThanOrEqual(shown - 0.001);
      }),
    );
  });

  test('fill the space together with the room around them, each once', () => {
    const kept = fc.option(fc.integer({ min: 0, max: 999_999 }), { nil: null });
    fc.assert(
      fc.property(sizes, fc.double({ min: 0, max: 1, noNaN: true }), kept, (size, share, focused) => {
        const scrolled = share * Math.max(spaceOf(size) - size.viewport, 0);
        const place = { scrolled, top: topAt(scrolled, size) };
        const range = rowsAt(place.top, size, 10);
        const pieces = piecesOf(range, { place, size, kept: focused === null ? null : focused % size.rows });
        const rows = pieces.flatMap((piece) => (piece.kind === 'row' ? [piece.index] : []));
        expect(new Set(rows).size).toBe(rows.length);
        expect(rows).toEqual([...rows].sort((a, b) => a - b));
        expect(rows.length - (range.last - range.first)).toBeLessThanOrEqual(1);
        const height = pieces.reduce(
          (sum, piece) => sum + (piece.kind === 'row' ? size.rowHeight : piece.height),
          0,
        );
        expect(height).toBeCloseTo(spaceOf(size), 2);
      }),
    );
  });

  test('keep the focused row in its place', () => {
    const place = { scrolled: 9_600, top: 9_600 };
    const pieces = piecesOf({ first: 190, last: 230 }, { place, size: short, kept: 3 });
    expect(pieces.slice(0, 3)).toEqual([
      { kind: 'gap', key: 'before 3', height: 144 },
      { kind: 'row', index: 3 },
      { kind: 'gap', key: 'before 190', height: 186 * 48 },
    ]);
  });
});
