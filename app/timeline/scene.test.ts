// Properties of the scene: at every level the marks stand for all events of the window, and none twice.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crowd, eventsWithin, window } from '../../test/timeline/generated-events.ts';
import { pictureOf } from '../../test/timeline/picture-of.ts';
import { laneKinds } from '../model/filter.ts';
import type { EventRow } from '../model/listing.ts';
import type { Picture } from '../model/picture.ts';
import { binsOf } from './bars.ts';
import { middleDay } from './bin-series.ts';
import { dayNumbersOf } from './day-period.ts';
import { eventsInView } from './glyphs.ts';
import { lanesHolding } from './lanes.ts';
import { levelOfDetail } from './level.ts';
import { DAY, daysOf, mayLieBetween, type Period, placeOf, withMargin } from './period.ts';
import { binDays, layoutScene, type Scene } from './scene.ts';
import { dayWidth } from './time-scale.ts';

const events = eventsWithin(900);
const WIDTH = 900;

/** Events that the marks stand for, and those that the scene says are in view. */
function counted({ lanes }: Scene) {
  return lanes.map(({ marks, lane, inView, ...row }) => ({
    key: lane.key,
    inView,
    drawn:
      marks.reduce((sum, mark) => sum + mark.events.length, 0) +
      binsOf({ marks, lane, inView, ...row }).reduce((sum, bin) => sum + bin.total, 0),
  }));
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** What the list holds for the days of the window. */
function listed(rows: readonly EventRow[], view: Period): EventRow[] {
  return rows.filter((row) => mayLieBetween(row.date, daysOf(view)));
}

describe('a scene whose window is the one asked for', () => {
  test.each(['events', 'bins'] as const)('counts what the list counts, from %s', (source) => {
    fc.assert(
      fc.property(events, window, (rows, view) => {
        const most = source === 'events' ? 2_000 : -1;
        const picture = pictureOf(rows, { kind: 'type', asked: dayNumbersOf(view), most });
        const scene = layoutScene(picture, { kind: 'type', window: view, width: WIDTH, before: null });
        const lanes = counted(scene);
        expect(sum(lanes.map(({ drawn }) => drawn))).toBe(listed(rows, view).length);
        for (const lane of lanes) expect(lane.inView).toBe(lane.drawn);
      }),
    );
  });

  test('shows in each lane the events of that lane', () => {
    fc.assert(
      fc.property(
        events,
        window,
        fc.constantFrom(...laneKinds),
        fc.integer({ min: 1, max: 6 }),
        (rows, view, kind, shown) => {
          const exact = pictureOf(rows, { kind, asked: dayNumbersOf(view), rows: shown });
          const binned = pictureOf(rows, { kind, asked: dayNumbersOf(view), rows: shown, most: -1 });
          const inLanes = (picture: Picture) =>
            layoutScene(picture, { kind, window: view, width: WIDTH, before: null }).lanes.map(
              ({ inView }) => inView,
            );
          const expected = exact.lanes.map(
            (_, index) =>
              eventsInView(rows, view).filter((row) => lanesHolding(row, exact.lanes, kind).includes(index))
                .length,
          );
          expect(inLanes(exact)).toEqual(expected);
          expect(inLanes(binned)).toEqual(expected);
        },
      ),
    );
  });
});

describe('a scene whose window goes beyond what is known', () => {
  test('still stands for every event, each once', () => {
    fc.assert(
      fc.property(events, window, (rows, asked) => {
        const picture = pictureOf(rows, { kind: 'type', asked: dayNumbersOf(asked) });
        if (picture.span === null) return;
        const view = withMargin({ start: picture.span.start * DAY, end: picture.span.end * DAY });
        const scene = layoutScene(picture, { kind: 'type', window: view, width: WIDTH, before: null });
        expect(sum(counted(scene).map(({ drawn }) => drawn))).toBe(rows.length);
        expect(scene.level).toBe(levelOfDetail(rows.length));
      }),
    );
  });

  test('keeps the glyphs that it has, and draws no bin over them', () => {
    const rows = crowd(300, 100);
    const whole = pictureOf(rows, { kind: 'type' }).span ?? { start: 0, end: 1 };
    const asked = { start: whole.start + 33, end: whole.start + 66 };
    const picture = pictureOf(rows, { kind: 'type', asked });
    const view = { start: (asked.start - 10) * DAY, end: (asked.end + 10) * DAY };
    const scene = layoutScene(picture, { kind: 'type', window: view, width: WIDTH, before: null });
    expect(scene.complete).toBe(false);
    const glyphs = sum(scene.lanes.flatMap(({ marks }) => marks.map((mark) => mark.events.length)));
    expect(glyphs).toBe(99);
    const bins = scene.lanes.flatMap(binsOf);
    expect(bins.length).toBeGreaterThan(0);
    for (const { period } of bins)
      expect(period.end <= asked.start * DAY || period.start >= asked.end * DAY).toBe(true);
  });
});

describe('a zoom from years to a day', () => {
  test('loses no event on the way, at whatever level, with the data of any window before it', () => {
    const rows = crowd(6_000, 7_300);
    const target = rows[3_000];
    if (target === undefined) throw new Error('the crowd is empty');
    const place = placeOf(target);
    if (place === null) throw new Error('the event has no place');
    let before: Scene['level'] | null = null;
    const levels = new Set<string>();
    let picture = pictureOf(rows, { kind: 'type', days: 16 });
    let step = 0;
    for (let length = 7_300 * DAY; length >= DAY; length /= 1.7) {
      step += 1;
      const middle = place.start + DAY / 2;
      const view = { start: middle - length / 2, end: middle + length / 2 };
      // The loader answers every other step.
      const asked = dayNumbersOf(view);
      if (step % 2 === 0) picture = pictureOf(rows, { kind: 'type', asked, days: 16 });
      const scene: Scene = layoutScene(picture, { kind: 'type', window: view, width: WIDTH, before });
      before = scene.level;
      levels.add(scene.level);
      const holding = scene.lanes.some(
        (row) =>
          row.marks.some(({ ids }) => ids.includes(target.id)) ||
          binsOf(row).some(({ period }) => {
            const time = middleDay(place) * DAY;
            return row.lane.key === target.type && period.start <= time && time < period.end;
          }),
      );
      expect(holding).toBe(true);
      const drawn = sum(counted(scene).map((lane) => lane.drawn));
      expect(drawn).toBeGreaterThanOrEqual(eventsInView(rows, view).length);
    }
    expect(levels).toEqual(new Set(['bins', 'canvas', 'glyphs']));
  });
});

describe('bins', () => {
  test('are at least 6 px wide where the table is fine enough, and add up at every width', () => {
    fc.assert(
      fc.property(events, window, fc.integer({ min: 100, max: 2_000 }), (rows, view, width) => {
        const scale = { window: view, width };
        expect(binDays(scale) * dayWidth(scale)).toBeGreaterThanOrEqual(6);
        const picture = pictureOf(rows, { kind: 'country', most: -1 });
        if (picture.span === null) return;
        const whole = withMargin({ start: picture.span.start * DAY, end: picture.span.end * DAY });
        const scene = layoutScene(picture, { kind: 'country', window: whole, width, before: null });
        expect(scene.lanes.map(({ inView }) => inView)).toEqual(
          picture.lanes.map(({ count, key }) => (key === '…' ? expect.any(Number) : count)),
        );
      }),
    );
  });
});
