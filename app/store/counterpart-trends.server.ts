// With whom an actor deals, and how that went over time.
import { eventStatuses } from '../model/event-type.ts';
import { focusOf } from '../model/focus.ts';
import type { CounterpartTrend } from '../model/listing.ts';
import type { Trend, TrendUnit } from '../model/picture.ts';
import { trendPeriodOf, trendUnitOf } from '../model/trend-unit.ts';
import { readActorRefs } from './actor-refs.server.ts';
import type { Database } from './database.server.ts';
import { type EventColumns, NO_DAY } from './event-columns.server.ts';
import { getEventIndex } from './event-index.server.ts';
import { forEachOpposite } from './opposite-actors.server.ts';

const REJECTED = eventStatuses.indexOf('rejected');

/** An event of the actor: the day that it counts on, and who stands opposite. */
interface Dealing {
  readonly day: number;
  readonly quad: number;
  readonly opposite: readonly number[];
}

/**
 * The `limit` actors that stand opposite the actor of that slug most often, most events first; each event that is not
 * rejected and has a date or a day of report counts once, in the middle of its days.
 */
export async function readCounterpartTrends(
  db: Database,
  slug: string,
  limit: number,
): Promise<CounterpartTrend[]> {
  const [self] = await db.sql<{ id: number }[]>`select id from actor where slug = ${slug}`;
  if (self === undefined) return [];
  const { columns } = await getEventIndex(db);
  const dealings = dealingsOf(columns, self.id);
  const top = mostFrequent(dealings, limit);
  const names = await readActorRefs(
    db.sql,
    top.map(([id]) => id),
  );
  const shown = dealings.filter(({ opposite }) => opposite.some((id) => names.has(id)));
  const unit = trendUnitOf(lengthOf(shown));
  return top.flatMap(([id, events]) => {
    const actor = names.get(id);
    return actor === undefined ? [] : [{ actor, events, trend: trendWith(shown, id, unit) }];
  });
}

function dealingsOf(columns: EventColumns, self: number): Dealing[] {
  const dealings: Dealing[] = [];
  for (let row = 0; row < columns.rows; row += 1) {
    if (columns.alive[row] === 0 || columns.status[row] === REJECTED) continue;
    const opposite = oppositeOf(columns, row, self);
    const day = middleOf(columns, row);
    if (opposite.length > 0 && day !== NO_DAY) dealings.push({ day, quad: columns.quad[row] ?? 1, opposite });
  }
  return dealings;
}

/** Those on the other side of the actor, or on both where the actor stands on both. */
function oppositeOf({ actors }: EventColumns, row: number, self: number): readonly number[] {
  const found: number[] = [];
  forEachOpposite(actors, { row, self }, (actor) => found.push(actor));
  return found;
}

function middleOf({ from, to }: EventColumns, row: number): number {
  const earliest = from[row] ?? NO_DAY;
  const latest = to[row] ?? NO_DAY;
  if (earliest === NO_DAY || latest === NO_DAY) return earliest === NO_DAY ? latest : earliest;
  return Math.floor((earliest + latest) / 2);
}

/** Ids with their number of events, most first, then in the order of the ids. */
function mostFrequent(
  dealings: readonly Dealing[],
  limit: number,
): (readonly [id: number, events: number])[] {
  const counts = new Map<number, number>();
  for (const { opposite } of dealings) for (const id of opposite) counts.set(id, (counts.get(id) ?? 0) + 1);
  return [...counts].sort(([a, many], [b, more]) => more - many || a - b).slice(0, limit);
}

function trendWith(dealings: readonly Dealing[], id: number, unit: TrendUnit): Trend {
  const points = new Map<number, Trend['points'][number]>();
  for (const { day, quad, opposite } of dealings) {
    if (!opposite.includes(id)) continue;
    const period = trendPeriodOf(day, unit);
    const [a, b, c, d] = points.get(period.start)?.counts ?? [0, 0, 0, 0];
    const one = (wanted: number) => Number(quad === wanted);
    points.set(period.start, { period, counts: [a + one(1), b + one(2), c + one(3), d + one(4)] });
  }
  return { unit, points: [...points.values()].sort((a, b) => a.period.start - b.period.start) };
}

/** Days of the stretch that is worth showing: that of nearly all of them. */
function lengthOf(dealings: readonly Dealing[]): number {
  const counts = new Map<number, number>();
  for (const { day } of dealings) counts.set(day, (counts.get(day) ?? 0) + 1);
  const days = [...counts].map(([day, count]) => ({ day, count })).sort((a, b) => a.day - b.day);
  const [first, last] = [days[0], days.at(-1)];
  if (first === undefined || last === undefined) return 0;
  const span = { start: first.day, end: last.day + 1 };
  const { start, end } = focusOf(days, span) ?? span;
  return end - start;
}
