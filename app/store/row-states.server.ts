// The conditions of a filter over the columns, key by key: each tells what becomes of the state of every row.
import type { EventFilter } from '../model/filter.ts';
import { type EventColumns, type ListColumn, NO_DAY, type SidedColumn } from './event-columns.server.ts';
import { dayOf } from './places.server.ts';

/** What can keep an event out: the keys of the filter, `role` with its actor or country, the two dates as one. */
const selectionKeys = [
  'q',
  'actor',
  'country',
  'pair',
  'type',
  'quad',
  'dates',
  'publisher',
  'precision',
  'status',
] as const;
export type SelectionKey = (typeof selectionKeys)[number];

/** The state of a row that several keys keep out, or that is no more. */
export const OUT = 255;

/** The state of a row that nothing but the key keeps out. */
export function onlyFails(key: SelectionKey): number {
  return 1 + selectionKeys.indexOf(key);
}

/** The columns, and the states of their rows while one key after the other is looked at. */
export interface Pass {
  readonly columns: EventColumns;
  readonly state: Uint8Array;
}

/** What a state becomes when one more key fails. */
function failed(state: number, code: number): number {
  return state === 0 ? code : OUT;
}

/** 1 for the place of each wanted value among all of them. */
export function codesAmong<Value>(all: readonly Value[], wanted: readonly Value[]): Uint8Array | null {
  if (wanted.length === 0) return null;
  return Uint8Array.from(all, (value) => Number(wanted.includes(value)));
}

/** 1 for each value. */
function tableOf(values: readonly number[], limit: number): Uint8Array {
  const table = new Uint8Array(limit);
  for (const value of values) if (value >= 0 && value < limit) table[value] = 1;
  return table;
}

export function failUnlessOneOf(
  { state }: Pass,
  key: SelectionKey,
  { column, allowed }: { readonly column: Uint8Array; readonly allowed: Uint8Array | null },
): void {
  if (allowed === null) return;
  const code = onlyFails(key);
  for (let row = 0; row < state.length; row += 1) {
    const now = state[row] ?? OUT;
    if (now !== OUT && allowed[column[row] ?? 0] !== 1) state[row] = failed(now, code);
  }
}

/** `sides`: where one of the values has to stand, `AS_SOURCE`, `AS_TARGET` or both; null where it stands on none. */
export function failUnlessListed(
  { state }: Pass,
  key: SelectionKey,
  {
    list,
    values,
    sides,
  }:
    | { readonly list: SidedColumn; readonly values: readonly number[]; readonly sides: number }
    | { readonly list: ListColumn; readonly values: readonly number[]; readonly sides: null },
): void {
  const code = onlyFails(key);
  const wanted = tableOf(values, list.limit);
  const { start, length, values: valueAt } = list;
  const sidesAt = sides === null ? null : list.sides;
  for (let row = 0; row < state.length; row += 1) {
    const now = state[row] ?? OUT;
    if (now === OUT) continue;
    const first = start[row] ?? 0;
    const end = first + (length[row] ?? 0);
    let at = first;
    while (
      at < end &&
      (wanted[valueAt[at] ?? 0] === 0 || (sidesAt !== null && ((sidesAt[at] ?? 0) & (sides ?? 0)) === 0))
    )
      at += 1;
    if (at === end) state[row] = failed(now, code);
  }
}

export function failUnlessHit({ state }: Pass, key: SelectionKey, hits: Uint8Array): void {
  const code = onlyFails(key);
  for (let row = 0; row < state.length; row += 1) {
    const now = state[row] ?? OUT;
    if (now !== OUT && hits[row] === 0) state[row] = failed(now, code);
  }
}

/** An event counts for the days that its own meet; an unknown first day stands at the last. */
export function failUnlessWithin(
  { columns, state }: Pass,
  { from, to }: Pick<EventFilter, 'from' | 'to'>,
): void {
  const code = onlyFails('dates');
  const first = from === null ? null : dayOf(from);
  const last = to === null ? null : dayOf(to);
  for (let row = 0; row < state.length; row += 1) {
    const now = state[row] ?? OUT;
    if (now === OUT) continue;
    const end = columns.to[row] ?? NO_DAY;
    const begin = columns.from[row] ?? NO_DAY;
    const place = begin === NO_DAY ? end : begin;
    const meets =
      (first === null || (end !== NO_DAY && end >= first)) &&
      (last === null || (place !== NO_DAY && place <= last));
    if (!meets) state[row] = failed(now, code);
  }
}
