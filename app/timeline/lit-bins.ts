// Which bins hold an event that is selected or pointed at in the list.
import type { LaneKind } from '../model/filter.ts';
import type { EventRow } from '../model/listing.ts';
import { binsOf } from './bars.ts';
import { middleDay } from './bin-series.ts';
import { lanesHolding } from './lanes.ts';
import { DAY, overlapOf, placeOf } from './period.ts';
import type { Scene } from './scene.ts';
import { toX } from './time-scale.ts';

/** A bin to light, px; `lane` is the index of its lane. */
export interface LitBin {
  readonly lane: number;
  readonly x0: number;
  readonly x1: number;
  readonly state: 'selected' | 'lit';
}

interface LitOptions {
  readonly kind: LaneKind;
  readonly state: LitBin['state'];
}

/** The bins of the event in each of its lanes; none where it stands there as a glyph or out of view. */
export function litBins(scene: Scene, event: EventRow, { kind, state }: LitOptions): LitBin[] {
  const place = placeOf(event);
  const visible = place && overlapOf(place, scene.scale.window);
  if (visible === null) return [];
  const time = middleDay(visible) * DAY;
  const lanes = scene.lanes.map(({ lane }) => lane);
  return lanesHolding(event, lanes, kind).flatMap((lane) => {
    const row = scene.lanes[lane];
    if (row === undefined || row.marks.some(({ ids }) => ids.includes(event.id))) return [];
    const bin = binsOf(row).find(({ period }) => period.start <= time && time < period.end);
    if (bin === undefined) return [];
    return [{ lane, state, x0: toX(scene.scale, bin.period.start), x1: toX(scene.scale, bin.period.end) }];
  });
}
