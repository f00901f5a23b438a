// Properties of the layout: lanes never overlap, counts add up, the window and its transform agree.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ActorSlug } from '../model/actor.ts';
import { eventTypes, quadOf } from '../model/event-type.ts';
import { laneKinds } from '../model/filter.ts';
import type { ActorRef, EventRow } from '../model/listing.ts';
import { addIsoDays, type IsoDate, type PartialDate } from '../model/partial-date.ts';
import { binDays, binEvents } from './bins.ts';
import { byDate, neighbour } from './event-order.ts';
import { focusOf } from './focus.ts';
import { placeLabels } from './labels.ts';
import { assignLanes, undatedLane } from './lanes.ts';
import { eventsInView, layoutGlyphs, levelOfDetail } from './layout.ts';
import { overviewBars } from './overview.ts';
import { type Packed, packLane } from './packing.ts';
import { DAY, daysOf, extentOf, fitWithin, mayLieBetween, periodOfDays, placeOf } from './period.ts';
import { labelWidth, ticksOf } from './ticks.ts';
import { transformOf, windowOf } from './time-scale.ts';

const actors: readonly ActorRef[] = ['Aland', 'Borduria', 'Carpania', 'Drusia', 'Estvia'].map(
  (name, index) => ({
    slug: name.toLowerCase() as ActorSlug,
    name,
    kind: 'state',
    country: index === 4 ? null : (['RUS', 'USA', 'UKR', 'DEU'][index] ?? null),
  }),
);

const firstDay = '2021-11-01' as IsoDate;

const date: fc.Arbitrary<PartialDate> = fc
  .record({
    offset: fc.integer({ min: 0, max: 900 }),
    precision: fc.constantFrom('day', 'week', 'month', 'quarter', 'year', 'unknown'),
  })
  .map(({ offset, precision }) => {
    const from = addIsoDays(firstDay, offset);
    const length = { day: 1, week: 7, month: 30, quarter: 91, year: 365, unknown: 0 }[precision];
    return {
      from: precision === 'unknown' ? null : from,
      to: addIsoDays(from, Math.max(0, length - 1)),
      precision,
      basis: precision === 'unknown' ? 'publication' : 'stated',
      text: null,
    };
  });

const event = fc
  .record({
    type: fc.constantFrom(...eventTypes),
    date,
    sources: fc.subarray([...actors], { maxLength: 2 }),
    targets: fc.subarray([...actors], { maxLength: 2 }),
    reportCount: fc.integer({ min: 1, max: 9 }),
    publishers: fc.subarray(['Gazette', 'Courier', 'Herald'], { minLength: 1 }),
  })
  .map(
    (fields): Omit<EventRow, 'id'> => ({
      ...fields,
      mode: null,
      quad: quadOf(fields.type),
      cameoRoot: null,
      summary: 'Borduria asks Carpania for an answer in writing',
      assertion: 'reported',
      status: 'extracted',
      confidence: 0.8,
    }),
  );

function onDay(day: IsoDate): PartialDate {
  return { from: day, to: day, precision: 'day', basis: 'stated', text: null };
}

const events = fc
  .array(event, { maxLength: 120 })
  .map((rows): EventRow[] => rows.map((row, index) => ({ ...row, id: index + 1 })));

const window = fc
  .record({ start: fc.integer({ min: -20, max: 900 }), days: fc.integer({ min: 1, max: 1_200 }) })
  .map(({ start, days }) =>
    periodOfDays(addIsoDays(firstDay, start), addIsoDays(firstDay, start + days - 1)),
  );

function overlapping(boxes: readonly Packed[]): number {
  const sorted = [...boxes].sort((a, b) => a.row - b.row || a.x0 - b.x0);
  return sorted.filter((box, index) => {
    const next = sorted[index + 1];
    return next?.row === box.row && next.x0 < box.x1;
  }).length;
}

describe('packing', () => {
  test('draws or counts every glyph once, and no two boxes of a row overlap', () => {
    const items = fc.array(
      fc.record({ ideal: fc.double({ min: 0, max: 800, noNaN: true }), reach: fc.nat({ max: 40 }) }),
      { maxLength: 200 },
    );
    fc.assert(
      fc.property(items, fc.integer({ min: 1, max: 3 }), (places, rows) => {
        const boxes = packLane(
          places.map(({ ideal, reach }, id) => ({ id, min: ideal - reach, ideal, max: ideal + reach })),
          { rows, size: 12, gap: 1 },
        );
        const ids = boxes.flatMap((box) => box.ids).sort((a, b) => a - b);
        expect(ids).toEqual(places.map((_, id) => id));
        expect(overlapping(boxes)).toBe(0);
      }),
    );
  });

  test('keeps a single glyph within its bounds', () => {
    const [mark] = packLane([{ id: 1, min: 93, ideal: 100, max: 107 }], { rows: 2, size: 12, gap: 1 });
    expect(mark).toEqual({ ids: [1], row: 0, x0: 94, x1: 106 });
  });

  test('uses the second row before it counts', () => {
    const same = [1, 2, 3].map((id) => ({ id, min: 100, ideal: 100, max: 100 }));
    const boxes = packLane(same, { rows: 2, size: 12, gap: 1 });
    expect(boxes.map((box) => box.ids.length).sort()).toEqual([1, 2]);
  });
});

describe('lanes', () => {
  test('hold every event at least once, each lane each event at most once, most events first', () => {
    fc.assert(
      fc.property(
        events,
        fc.constantFrom(...laneKinds),
        fc.integer({ min: 1, max: 6 }),
        (rows, kind, visible) => {
          const lanes = assignLanes(rows, { kind, visible });
          expect(new Set(lanes.flatMap((lane) => lane.events)).size).toBe(rows.length);
          for (const lane of lanes) expect(new Set(lane.events).size).toBe(lane.events.length);
          const open = lanes.filter((lane) => lane.lanes === 1).map((lane) => lane.events.length);
          expect(open).toEqual([...open].sort((a, b) => b - a));
          expect(lanes.length).toBeLessThanOrEqual(visible + 1);
        },
      ),
    );
  });

  test('give an event with source and target a lane for each', () => {
    fc.assert(
      fc.property(events, (rows) => {
        const lanes = assignLanes(rows, { kind: 'actor', visible: 100 });
        for (const row of rows) {
          const named = new Set([...row.sources, ...row.targets].map((actor) => actor.slug as string));
          const holding = lanes.filter((lane) => lane.events.includes(row)).map((lane) => lane.key);
          expect(new Set(holding)).toEqual(named.size ? named : new Set(['']));
        }
      }),
    );
  });
});

describe('the layout of a lane', () => {
  test('stands for exactly the events in view, without overlap', () => {
    fc.assert(
      fc.property(events, window, fc.integer({ min: 200, max: 1_600 }), (rows, view, width) => {
        for (const lane of assignLanes(rows, { kind: 'country', visible: 3 })) {
          const layout = layoutGlyphs(lane, { scale: { window: view, width }, labelled: true });
          const drawn = layout.marks.flatMap((mark) => mark.events.map(({ id }) => id)).sort((a, b) => a - b);
          const visible = eventsInView(lane.events, view)
            .map(({ id }) => id)
            .sort((a, b) => a - b);
          expect(drawn).toEqual(visible);
          expect(layout.inView).toBe(visible.length);
          expect(overlapping(layout.marks)).toBe(0);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has labels that touch neither marks nor each other', () => {
    fc.assert(
      fc.property(events, window, (rows, view) => {
        for (const lane of assignLanes(rows, { kind: 'type', visible: 4 })) {
          const { marks, labels } = layoutGlyphs(lane, {
            scale: { window: view, width: 900 },
            labelled: true,
          });
          for (const label of labels) {
            const right = label.x + label.width;
            const hit = (box: { row: number; x0: number; x1: number }) =>
              box.row === label.row && box.x0 < right && label.x < box.x1;
            expect(marks.filter(hit)).toEqual([]);
            const others = labels.filter((other) => other !== label);
            expect(others.filter((o) => hit({ row: o.row, x0: o.x, x1: o.x + o.width }))).toEqual([]);
            expect(right).toBeLessThanOrEqual(900);
          }
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

  test.each([
    [0, 'glyphs'],
    [500, 'glyphs'],
    [501, 'canvas'],
    [2_000, 'canvas'],
    [2_001, 'bins'],
  ] as const)('of %i events in view is drawn as %s', (count, level) => {
    expect(levelOfDetail(count)).toBe(level);
  });
});

describe('bins', () => {
  test('add up to the events at every width, and nest', () => {
    fc.assert(
      fc.property(events, fc.constantFrom(1, 2, 4, 8, 64), (rows, days) => {
        const placed = rows.filter((row) => placeOf(row) !== null).length;
        const fine = binEvents(rows, days);
        const coarse = binEvents(rows, days * 2);
        expect(fine.reduce((sum, bin) => sum + bin.total, 0)).toBe(placed);
        for (const bin of coarse) {
          const inside = fine.filter(
            (part) => part.period.start >= bin.period.start && part.period.end <= bin.period.end,
          );
          expect(inside.reduce((sum, part) => sum + part.total, 0)).toBe(bin.total);
        }
      }),
    );
  });

  test('are at least 6 px wide', () => {
    fc.assert(
      fc.property(window, fc.integer({ min: 100, max: 2_000 }), (view, width) => {
        const days = binDays({ window: view, width });
        expect((days * DAY * width) / (view.end - view.start)).toBeGreaterThanOrEqual(6);
      }),
    );
  });

  test('of the overview count every event', () => {
    fc.assert(
      fc.property(events, (rows) => {
        const extent = extentOf(rows);
        if (extent === null) return;
        const bars = overviewBars(rows, { window: extent, width: 800 });
        expect(bars.reduce((sum, bar) => sum + bar.total, 0)).toBe(
          rows.filter((row) => placeOf(row) !== null).length,
        );
        for (const bar of bars)
          expect(bar.verbalCooperation + bar.materialCooperation).toBeLessThanOrEqual(1);
      }),
    );
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

  test('hold every dated event in the extent', () => {
    fc.assert(
      fc.property(events, (rows) => {
        const extent = extentOf(rows);
        const dated = rows.filter((row) => row.date.from !== null);
        const seen = extent === null ? [] : eventsInView(rows, extent);
        expect(seen.length).toBe(rows.filter((row) => placeOf(row) !== null).length);
        expect(seen.length).toBeGreaterThanOrEqual(dated.length);
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

describe('the focus', () => {
  const far = fc.array(fc.integer({ min: 3_000, max: 9_000 }), { maxLength: 3 });
  test('leaves a few events far off aside, and never more than a twentieth', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 60, maxLength: 120 }), far, (crowd, distances) => {
        const near = crowd.map((row, index) => ({
          ...row,
          id: index + 1,
          date: onDay(addIsoDays(firstDay, index % 40)),
        }));
        const old = distances.map((distance, index) => ({
          ...near[0],
          id: 1_000 + index,
          date: onDay(addIsoDays(firstDay, -distance)),
        })) as EventRow[];
        const focus = focusOf([...old, ...near]);
        if (old.length === 0) expect(focus).toBeNull();
        else expect(focus && eventsInView([...old, ...near], focus)).toEqual(near);
      }),
      { numRuns: 40 },
    );
  });

  test('is not worth its while where events are spread evenly', () => {
    fc.assert(
      fc.property(fc.array(event, { minLength: 30, maxLength: 60 }), (rows) => {
        const spread = rows.map((row, index) => ({
          ...row,
          id: index + 1,
          date: onDay(addIsoDays(firstDay, index * 30)),
        }));
        expect(focusOf(spread)).toBeNull();
      }),
      { numRuns: 20 },
    );
  });
});

describe('the undated', () => {
  test('stand in a lane of their own, all of them that were reported on a known day', () => {
    fc.assert(
      fc.property(events, (rows) => {
        const lane = undatedLane(rows);
        const undated = rows.filter((row) => row.date.from === null && row.date.to !== null);
        expect(lane?.events ?? []).toEqual(undated);
      }),
    );
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
