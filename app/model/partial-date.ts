// Partial dates: what an article says of a day, no more precise than it says it.

/** A calendar day in UTC, `YYYY-MM-DD`. */
export type IsoDate = string & { readonly isoDate: unique symbol };

export const precisions = ['day', 'week', 'month', 'quarter', 'year', 'unknown'] as const;
export type Precision = (typeof precisions)[number];

/**
 * How the date is known: `stated` in full by the text, `relative` to the publication or another date
 * ("Wednesday", "a day later"), `publication` (the text gives no date; the publication date is only the
 * upper bound `to`), or set by an `editor`.
 */
export const dateBases = ['stated', 'relative', 'publication', 'editor'] as const;
export type DateBasis = (typeof dateBases)[number];

/**
 * A period in which something happened: both ends inclusive, null where unknown. Precision `day` means
 * `from === to`; precision `unknown` means that `from` is null.
 */
export interface PartialDate {
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
  readonly precision: Precision;
  readonly basis: DateBasis;
  /** The words of the article that say it ("Wednesday"), or null where it says nothing. */
  readonly text: string | null;
}

const isoPattern = /^\d{4}-\d{2}-\d{2}$/;

/** The value as a calendar day, or null where it is none ("2022-02-30", "tomorrow"). */
export function parseIsoDate(value: string): IsoDate | null {
  if (!isoPattern.test(value)) return null;
  const time = Date.parse(`${value}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) return null;
  return value as IsoDate;
}

/** The UTC day of an instant. */
export function isoDateOf(date: Date): IsoDate {
  return date.toISOString().slice(0, 10) as IsoDate;
}

/** Milliseconds since the epoch at the start of the day, UTC. */
export function timeOf(date: IsoDate): number {
  return Date.parse(`${date}T00:00:00Z`);
}

/** The day `days` later (earlier where negative). */
export function addIsoDays(date: IsoDate, days: number): IsoDate {
  return isoDateOf(new Date(timeOf(date) + days * 86_400_000));
}

/** Whether the two periods share a day; an unknown end is open, and a wholly unknown date overlaps nothing. */
export function datesOverlap(a: PartialDate, b: PartialDate): boolean {
  if (a.precision === 'unknown' || b.precision === 'unknown') return false;
  return (!a.from || !b.to || a.from <= b.to) && (!b.from || !a.to || b.from <= a.to);
}
