// The date of an event, from what its reports say of it.
import type { IsoDate, PartialDate, Precision } from './partial-date.ts';

export interface DatedReport {
  readonly date: PartialDate | null;
  /** Day of publication: what is reported has happened by then. */
  readonly published: IsoDate | null;
}

const fineness: Readonly<Record<Precision, number>> = {
  day: 0,
  week: 1,
  month: 2,
  quarter: 3,
  year: 4,
  unknown: 5,
};

/**
 * The most precise date that a report gives; among several of one precision the one that most reports give, then
 * a stated one, then the earliest. Without any, the date is unknown, and the earliest publication its bound.
 */
export function eventDateOf(reports: readonly DatedReport[]): PartialDate {
  const votes = new Map<string, number>();
  const keyOf = (date: PartialDate) => `${date.from} ${date.to} ${date.precision}`;
  const known = reports.flatMap(({ date }) => (date && date.precision !== 'unknown' ? [date] : []));
  for (const date of known) votes.set(keyOf(date), (votes.get(keyOf(date)) ?? 0) + 1);
  const best = known.toSorted(
    (a, b) =>
      fineness[a.precision] - fineness[b.precision] ||
      (votes.get(keyOf(b)) ?? 0) - (votes.get(keyOf(a)) ?? 0) ||
      Number(b.basis === 'stated') - Number(a.basis === 'stated') ||
      (a.from ?? '').localeCompare(b.from ?? ''),
  )[0];
  return best ?? unknownDateOf(reports);
}

function unknownDateOf(reports: readonly DatedReport[]): PartialDate {
  const bounds = reports.flatMap(({ date, published }) => date?.to ?? published ?? []);
  const text = reports.find(({ date }) => date?.text)?.date?.text ?? null;
  return { from: null, to: bounds.toSorted()[0] ?? null, precision: 'unknown', basis: 'publication', text };
}
