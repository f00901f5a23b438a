// Properties of the layout: nothing overlaps, the window and its transform agree.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { eventsWithin, window } from '../../test/timeline/generated-events.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { byDate, neighbour } from './event-order.ts';
import { eventsInView, layoutGlyphs } from './glyphs.ts';
import { placeLabels } from './labels.ts';
import { type Packed, packLane } from './packing.ts';
import { DAY, daysOf, fitWithin, mayLieBetween, periodOfDays, spanOf, withMargin } from './period.ts';
import { labelWidth, ticksOf } from './ticks.ts';
import { transformOf, windowOf } from './time-scale.ts';

const events = eventsWithin(900);

function overlapping(boxes: readonly Packed[]): number {
  const sorted = [...boxes].sort((a, b) => a.row - b.row || a.x0 - b.x0);
  return sorted.filter((box, index) => {
    const next = sorted[index + 1];
    return next?.row === box.row && next.x0 < box.x1;
  }).length;
}

describe('packing', () => {
  const room = { rows: 2, size: 12, stub: 3, gap: 1 };

  test('draws or counts every glyph once, and no two boxes of a row overlap', () => {
    const items = fc.array(
      fc.record({
        ideal: fc.double({ min: 0, max: 800, noNaN: true }),
        reach: fc.nat({ max: 40 }),
        open: fc.boolean(),
      }),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 3 }), (places, rows) => {
        const boxes = packLane(
          places.map(({ ideal, reach, open }, id) => ({
            id,
            min: ideal - reach,
            ideal,
            max: ideal + reach,
            span: open ? { x0: ideal - reach, x1: ideal + reach } : null,
          })),
          { ...room, rows },
        );
        const ids = boxes.flatMap((box) => box.ids).sort((a, b) => a - b);
        expect(ids).toEqual(places.map((_, id) => id));
        expect(overlapping(boxes)).toBe(0);
      }),
    );
  });

  test('keeps a single glyph within its bounds', () => {
    const [mark] = packLane([{ id: 1, min: 93, ideal: 100, max: 107, span: null }], room);
    expect(mark).toEqual({ ids: [1], row: 0, x0: 94, x1: 106 });
  });

  test('uses the second row before it counts', () => {
    const same = [1, 2, 3].map((id) => ({ id, min: 100, ideal: 100, max: 100, span: null }));
    const boxes = packLane(same, room);
    expect(boxes.map((box) => box.ids.length).sort()).toEqual([1, 2]);
  });
});

describe('the layout of a lane', () => {
  test('stands for exactly the events in view, without overlap', () => {
    fc.assert(
      fc.property(events, window, fc.integer({ min: 200, max: 1_600 }), (rows, view, width) => {
        const layout = layoutGlyphs(rows, { scale: { window: view, width }, labelled: true });
        const drawn = layout.marks.flatMap((mark) => mark.events.map(({ id }) => id)).sort((a, b) => a - b);
        const visible = eventsInView(rows, view)
          .map(({ id }) => id)
          .sort((a, b) => a - b);
        expect(drawn).toEqual(visible);
        expect(overlapping(layout.marks)).toBe(0);
      }),
      { numRuns: 60 },
    );
  });

  test('has labels that touch neither marks nor each other', () => {
    fc.assert(
      fc.property(events, window, (rows, view) => {
        const { marks, labels } = layoutGlyphs(rows, { scale: { window: view, width: 900 }, labelled: true });
        for (const label of labels) {
          const right = label.x + label.width;
          const hit = (box: { row: number; x0: number; x1: number }) =>
            box.row === label.row && box.x0 < right && label.x < box.x1;
          expect(marks.filter(hit)).toEqual([]);
          const others = labels.filter((other) => other !== label);
          expect(others.filter((o) => hit({ row: o.row, x0: o.x, x1: o.x + o.width }))).toEqual([]);
          expect(right).toBeLessThanOrEqual(900);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('labels the most reported event where there is room for one', () => {
    const wishes = [
      { id: 1, row: 0, x: 20, text: 'Seldom reported visit', weight: 1 },
      { id: 2, row: 0, x: 40, text: 'Much reported letter', weight: 5 },
    ];
    const labels = placeLabels(wishes, { obstacles: [], width: 200 });
    expect(labels.map((label) => label.id)).toEqual([2]);
  });
});

describe('windows', () => {
  test('survive the way through a transform', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: 100, max: 2_000 }), (view, width) => {
        const extent = { window: periodOfDays('2021-01-01' as IsoDate, '2026-12-31' as IsoDate), width };
        const back = windowOf(transformOf(view, extent), extent);
        expect(Math.abs(back.start - view.start)).toBeLessThan(1_000);
        expect(Math.abs(back.end - view.end)).toBeLessThan(1_000);
      }),
    );
  });

  test('of whole days survive the way through days', () => {
    fc.assert(
      fc.property(window, (view) => {
        const { from, to } = daysOf(view);
        expect(periodOfDays(from, to)).toEqual(view);
      }),
    );
  });

  test('stay in their bounds', () => {
    fc.assert(
      fc.property(window, window, (view, bounds) => {
        const fitted = fitWithin(view, bounds);
        expect(fitted.start).toBeGreaterThanOrEqual(bounds.start);
        expect(fitted.end).toBeLessThanOrEqual(bounds.end);
      }),
    );
  });

  test('with a margin hold every event that has a place', () => {
    fc.assert(
      fc.property(events, (rows) => {
        const span = spanOf(rows);
        if (span !== null) expect(eventsInView(rows, withMargin(span))).toEqual(rows);
      }),
    );
  });

  test('and the filter agree on what lies in their days', () => {
    fc.assert(
      fc.property(events, window, (rows, view) => {
        const { from, to } = daysOf(view);
        expect(rows.filter((row) => mayLieBetween(row.date, { from, to }))).toEqual(eventsInView(rows, view));
      }),
    );
  });
});

describe('ticks', () => {
  test('stand on whole days inside the window, in order, with labels that do not touch', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: 200, max: 2_400 }), (view, width) => {
        const ticks = ticksOf({ window: view, width });
        expect(ticks.every(({ x, time }) => x >= 0 && x <= width && time % DAY === 0)).toBe(true);
        expect(ticks.map(({ x }) => x)).toEqual(ticks.map(({ x }) => x).sort((a, b) => a - b));
        const labelled = ticks.filter(({ label }) => label !== '');
        for (const [index, { x, label }] of labelled.entries())
          expect(x + labelWidth(label)).toBeLessThanOrEqual(labelled[index + 1]?.x ?? width);
      }),
    );
  });

  test.each([
    ['2021-12-01', '2022-11-30', 'Dec 2021'],
    ['2022-01-20', '2022-01-30', '20 Jan 2022'],
    ['2004-01-01', '2024-12-31', '2004'],
  ])('from %s to %s begin with %s', (from, to, label) => {
    const [first] = ticksOf({ window: periodOfDays(from as IsoDate, to as IsoDate), width: 900 });
    expect(first?.label).toBe(label);
  });
});

describe('the order of events', () => {
  test('goes by date with the undated last, and the keyboard follows it to both ends', () => {
    fc.assert(
      fc.property(events, (rows) => {
        const sorted = [...rows].sort(byDate);
        const firstUndated = sorted.findIndex((row) => row.date.from === null);
        if (firstUndated !== -1)
          expect(sorted.slice(firstUndated).every((row) => row.date.from === null)).toBe(true);
        let current: number | null = null;
        const visited: number[] = [];
        for (const _ of sorted) {
          current = neighbour(sorted, current, 1)?.id ?? null;
          if (current !== null) visited.push(current);
        }
        expect(visited).toEqual(sorted.map((row) => row.id));
        expect(neighbour(sorted, null, -1)).toBe(sorted.at(-1) ?? null);
      }),
    );
  });
});
