// What the keyboard stops at among bins, which bin an event lights, and what lies under the pointer.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { crowd, eventsWithin } from '../../test/timeline/generated-events.ts';
import { pictureOf } from '../../test/timeline/picture-of.ts';
import type { EventRow } from '../model/listing.ts';
import { binsOf } from './bars.ts';
import { LANE_HEIGHT, rowCentre } from './glyphs.ts';
import { hitScene } from './hit.ts';
import { lanesHolding } from './lanes.ts';
import { litBins } from './lit-bins.ts';
import { DAY, withMargin } from './period.ts';
import { layoutScene } from './scene.ts';
import { binStops, nextStop } from './stops.ts';
import { toX } from './time-scale.ts';

function sceneOf(events: readonly EventRow[], most: number) {
  const picture = pictureOf(events, { kind: 'country', most });
  const span = picture.span ?? { start: 0, end: 1 };
  const window = withMargin({ start: span.start * DAY, end: span.end * DAY });
  return layoutScene(picture, { kind: 'country', window, width: 900, before: null });
}

describe('the keyboard among bins', () => {
  test('reaches every bin in both directions, and stays at the ends', () => {
    const stops = binStops(sceneOf(crowd(4_000, 900), 2_000));
    expect(stops.length).toBeGreaterThan(100);
    for (const step of [1, -1] as const) {
      const visited = new Set<unknown>();
      let current = nextStop(stops, null, step);
      for (const _ of stops) {
        visited.add(current);
        current = nextStop(stops, current, step);
      }
      expect(visited.size).toBe(stops.length);
      expect(nextStop(stops, current, step)).toBe(current);
    }
    expect(nextStop([], null, 1)).toBeNull();
  });
});

describe('an event among bins', () => {
  test('lights one bin in each of its lanes', () => {
    fc.assert(
      fc.property(eventsWithin(900, { minLength: 1, maxLength: 60 }), (rows) => {
        const scene = sceneOf(rows, -1);
        const lanes = scene.lanes.map(({ lane }) => lane);
        for (const row of rows) {
          const lit = litBins(scene, row, { kind: 'country', state: 'lit' });
          expect(lit.map(({ lane }) => lane)).toEqual(lanesHolding(row, lanes, 'country'));
        }
      }),
      { numRuns: 40 },
    );
  });

  test('that is drawn as a glyph lights none', () => {
    const rows = crowd(20, 100);
    const scene = sceneOf(rows, 2_000);
    for (const row of rows) expect(litBins(scene, row, { kind: 'country', state: 'lit' })).toEqual([]);
  });
});

describe('under the pointer', () => {
  test('lies each mark at its centre', () => {
    const scene = sceneOf(crowd(200, 300), 2_000);
    for (const [index, lane] of scene.lanes.entries())
      for (const mark of lane.marks) {
        const hit = hitScene(scene, {
          x: (mark.x0 + mark.x1) / 2,
          y: index * LANE_HEIGHT + rowCentre(mark.row),
        });
        expect(hit?.kind === 'mark' && hit.events).toEqual(mark.events);
      }
  });

  test('lies each bin, anywhere in its lane', () => {
    const scene = sceneOf(crowd(3_000, 900), 2_000);
    for (const [index, lane] of scene.lanes.entries())
      for (const bin of binsOf(lane)) {
        const x = toX(scene.scale, (bin.period.start + bin.period.end) / 2);
        const hit = hitScene(scene, { x, y: (index + 0.5) * LANE_HEIGHT });
        expect(hit?.kind === 'bin' && hit.bin).toEqual(bin);
      }
  });
});
