// A picture made from events, as the store makes it from its columns: plain, slow and easy to check.
import { emptyView, type LaneKind } from '../../app/model/filter.ts';
import type { EventRow } from '../../app/model/listing.ts';
import {
  type BinTable,
  type DayPeriod,
  type Lane,
  NONE,
  type Picture,
  packRow,
  quadIndex,
  TAIL,
  UNDATED,
} from '../../app/model/picture.ts';
import { dayNumbersOf, periodOfDayNumbers } from '../../app/timeline/day-period.ts';
import { laneKeysOf } from '../../app/timeline/lanes.ts';
import { overlapOf, placeOf, spanOf, touches } from '../../app/timeline/period.ts';

export interface PictureOfOptions {
  readonly kind: LaneKind;
  /** The days that it is asked for; all of them where null. */
  readonly asked?: DayPeriod | null;
  /** Lanes before the tail. */
  readonly rows?: number;
  /** Most events that come one by one. */
  readonly most?: number;
  /** Days per bucket of the whole span. */
  readonly days?: number;
}

/** The picture of these events. */
export function pictureOf(events: readonly EventRow[], options: PictureOfOptions): Picture {
  const { kind, asked = null, rows = emptyView.rows, most = 2_000, days = 8 } = options;
  const whole = spanOf(events);
  const span = whole && dayNumbersOf(whole);
  const nowhere = events.filter((event) => placeOf(event) === null);
  const placed = events.filter((event) => placeOf(event) !== null);
  const lanes = lanesOf(placed, { kind, rows });
  const byLane = lanes.map(({ key }) => placed.filter((event) => standsIn(event, { key, lanes, kind })));
  const base = { lanes, nowhere: { count: nowhere.length, events: nowhere }, focus: null };
  if (span === null) {
    const bins = { days: 1, rows: lanes.map(() => '') };
    return { ...base, span, bins, overview: { days: 1, rows: [''] }, detail: null };
  }
  const period = asked ?? span;
  const within = placed.filter((event) => touchesDays(event, period));
  return {
    ...base,
    span,
    bins: tableOf(byLane, { days, within: span }),
    overview: tableOf([placed], { days, within: span }),
    detail:
      within.length <= most
        ? { period, events: within, bins: null }
        : { period, events: null, bins: tableOf(byLane, { days: 1, within: period }) },
  };
}

function lanesOf(events: readonly EventRow[], { kind, rows }: { kind: LaneKind; rows: number }): Lane[] {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const key of laneKeysOf(event, kind)) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lane = (key: string, count: number): Lane => ({
    key,
    label: key,
    count,
    inView: count,
    lanes: 1,
    pinned: false,
  });
  const last = [NONE, UNDATED].flatMap((key) => {
    const count = counts.get(key);
    counts.delete(key);
    return count === undefined ? [] : [lane(key, count)];
  });
  const all = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([key, n]) => lane(key, n));
  const shown = all.length <= rows + 1 ? all : all.slice(0, rows);
  const rest = all.length - shown.length;
  return [...shown, ...(rest === 0 ? [] : [{ ...lane(TAIL, 0), lanes: rest }]), ...last];
}

interface Standing {
  readonly key: string;
  readonly lanes: readonly Lane[];
  readonly kind: LaneKind;
}

function standsIn(event: EventRow, { key, lanes, kind }: Standing): boolean {
  const keys = laneKeysOf(event, kind);
  if (key !== TAIL) return keys.has(key);
  return [...keys].some((one) => !lanes.some((lane) => lane.key === one));
}

function touchesDays(event: EventRow, period: DayPeriod): boolean {
  const place = placeOf(event);
  return place !== null && touches(place, periodOfDayNumbers(period));
}

function tableOf(
  rows: readonly (readonly EventRow[])[],
  { days, within }: { readonly days: number; readonly within: DayPeriod },
): BinTable {
  return {
    days,
    rows: rows.map((events) => {
      const buckets = new Map<number, [number, number, number, number]>();
      for (const event of events) {
        const place = placeOf(event);
        const visible = place && overlapOf(place, periodOfDayNumbers(within));
        if (visible === null) continue;
        const { start, end } = dayNumbersOf(visible);
        const bucket = Math.floor(Math.floor((start + end - 1) / 2) / days);
        const counts = buckets.get(bucket) ?? [0, 0, 0, 0];
        counts[quadIndex(event.quad)] += 1;
        buckets.set(bucket, counts);
      }
      return packRow(
        [...buckets].sort(([a], [b]) => a - b).flatMap(([bucket, counts]) => [bucket, ...counts]),
      );
    }),
  };
}
