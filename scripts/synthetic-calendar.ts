// When things happen in the synthetic corpus: twenty years with a trend, a rhythm of the week, and crises.
import type { IsoDate } from '../app/model/partial-date.ts';
import { cumulate, type Draw, drawsOf, drawWhole, rankAt, weighted, zipf } from './synthetic-random.ts';

/** Two countries fall out: for a while, much of the news is about them. */
export interface Crisis {
  /** Ranks of the two among the countries of the cast. */
  readonly countries: readonly [number, number];
  /** Days from the first of the calendar. */
  readonly start: number;
  readonly length: number;
  /** Events at its height, as a multiple of an ordinary day's. */
  readonly peak: number;
}

export interface Calendar {
  /** The day, in days since the epoch, below which that share of all events lies; `share` in [0, 1). */
  dayAt(share: number): number;
  /** The crisis that an event of the day belongs to, or null for an ordinary one. */
  crisisOn(day: number, draw: Draw): Crisis | null;
}

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(2006, 0, 1) / DAY;
const DAYS = Date.UTC(2026, 0, 1) / DAY - FIRST_DAY;
const CRISES = 70;
/** Countries that have crises: the most active ones. */
const TROUBLED = 40;
/** Sunday first. */
const rhythm = [0.35, 1.1, 1.2, 1.2, 1.15, 1, 0.45];
/** At the end there is this much more news than at the beginning. */
const GROWTH = 2.5;

export function calendarOf(seed: number): Calendar {
  const draw = drawsOf(seed, 1);
  const crises = Array.from({ length: CRISES }, () => drawCrisis(draw));
  const underWay = Array.from({ length: DAYS }, (_, day) =>
    crises.filter(({ start, length }) => day >= start && day < start + length),
  );
  const ends = cumulate(underWay.map((crises, day) => ordinary(day) * (1 + heightOf(crises, day))));
  return {
    dayAt: (share) => FIRST_DAY + rankAt(ends, share),
    crisisOn(date, draw) {
      const day = date - FIRST_DAY;
      const crises = underWay[day] ?? [];
      let rest = draw() * (1 + heightOf(crises, day));
      for (const crisis of crises) {
        rest -= heightOf([crisis], day);
        if (rest < 0) return crisis;
      }
      return null;
    },
  };
}

const troubled = weighted(
  Array.from({ length: TROUBLED }, (_, rank) => rank),
  (rank) => zipf(rank + 4),
);

function drawCrisis(draw: Draw): Crisis {
  const one = troubled(draw);
  let other = troubled(draw);
  while (other === one) other = troubled(draw);
  return {
    countries: [one, other],
    start: drawWhole(draw, 0, DAYS - 1),
    length: drawWhole(draw, 12, 150),
    peak: 0.5 + 6 * draw() ** 3,
  };
}

function ordinary(day: number): number {
  const weekday = new Date((FIRST_DAY + day) * DAY).getUTCDay();
  return (1 + (GROWTH * day) / DAYS) * (rhythm[weekday] ?? 1);
}

/** It breaks out at once and dies down. */
function heightOf(crises: readonly Crisis[], day: number): number {
  return crises.reduce(
    (sum, { start, length, peak }) => sum + peak * Math.exp((-3 * (day - start)) / length),
    0,
  );
}

/** The day as it is written in a row. */
export function isoOf(day: number): IsoDate {
  return new Date(day * DAY).toISOString().slice(0, 10) as IsoDate;
}
