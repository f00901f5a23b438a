// The rows of a long list as they come from the server: in stretches, each asked for once and kept.
import { type EventMatch, type EventPage, type EventRow, STRETCH } from '../model/listing.ts';
import type { RowRange } from './list-scroll.ts';

/** Most stretches kept: 30,000 rows. */
const KEPT = 300;

/** Reads the rows from `offset` on, at most `STRETCH`; rejects where it is aborted or the server does not answer. */
export type ReadStretch = (offset: number, signal: AbortSignal) => Promise<EventPage>;

export interface EventStretches {
  /** Null where the row has not come yet. */
  readonly rowAt: (index: number) => EventRow | null;
  readonly matchOf: (id: number) => EventMatch | null;
  /** The place of an event in the list, among the rows that have come; else null. */
  readonly indexOf: (id: number) => number | null;
  /** The rows from the first on without a gap, at most `most`. */
  readonly prefix: (most: number) => readonly EventRow[];
  /** Asks for what is missing of the rows, and for nothing else any more but what is gathered. Resolves when all have come or failed. */
  readonly want: (range: RowRange) => Promise<void>;
  /** Asks for what is missing of the rows, whatever is wanted meanwhile. Resolves when all have come or failed. */
  readonly gather: (range: RowRange) => Promise<void>;
  /** Whether stretches that were wanted could not be read. */
  readonly failed: () => boolean;
  /** Lets `want` ask again for what could not be read. */
  readonly forgive: () => void;
  readonly close: () => void;
}

interface StretchOptions {
  /** What came with the page; its offset is a multiple of `STRETCH`. */
  readonly first: EventPage;
  readonly read: ReadStretch;
  /** Called whenever rows have come or failed. */
  readonly onChange: () => void;
}

export function openStretches({ first, read, onChange }: StretchOptions): EventStretches {
  const rows = new Map<number, readonly EventRow[]>();
  const places = new Map<number, number>();
  const matches = new Map<number, EventMatch>();
  const reading = new Map<number, { readonly abort: AbortController; readonly done: Promise<void> }>();
  const failed = new Set<number>();
  const gathered = new Set<number>();
  keep(first.offset, first);

  function keep(offset: number, page: EventPage) {
    rows.set(offset, page.events);
    page.events.forEach(({ id }, step) => {
      places.set(id, offset + step);
    });
    for (const match of page.matches) matches.set(match.event, match);
    const [oldest] = rows.keys();
    if (rows.size > KEPT && oldest !== undefined) drop(oldest);
  }

  function drop(offset: number) {
    for (const { id } of rows.get(offset) ?? []) {
      places.delete(id);
      matches.delete(id);
    }
    rows.delete(offset);
  }

  async function load(offset: number, signal: AbortSignal) {
    try {
      const page = await read(offset, signal);
      if (!signal.aborted) keep(offset, page);
    } catch {
      if (!signal.aborted) failed.add(offset);
    }
    if (signal.aborted) return;
    reading.delete(offset);
    onChange();
  }

  function cancelExcept(offsets: ReadonlySet<number>) {
    for (const [offset, { abort }] of reading) {
      if (offsets.has(offset)) continue;
      abort.abort();
      reading.delete(offset);
    }
  }

  async function ask(offsets: readonly number[]) {
    for (const offset of offsets) {
      if (rows.has(offset) || reading.has(offset) || failed.has(offset)) continue;
      const abort = new AbortController();
      reading.set(offset, { abort, done: load(offset, abort.signal) });
    }
    await Promise.all(offsets.map((offset) => reading.get(offset)?.done));
  }

  const offsetsOf = (range: RowRange) => stretchesOf(range).filter((offset) => offset < first.total);

  return {
    rowAt: (index) => rows.get(index - (index % STRETCH))?.[index % STRETCH] ?? null,
    matchOf: (id) => matches.get(id) ?? null,
    indexOf: (id) => places.get(id) ?? null,
    prefix(most) {
      const found: EventRow[] = [];
      for (let offset = 0; offset < most; offset += STRETCH) {
        const stretch = rows.get(offset) ?? [];
        found.push(...stretch);
        if (stretch.length < STRETCH) break;
      }
      return found.slice(0, most);
    },
    want(range) {
      const offsets = offsetsOf(range);
      cancelExcept(new Set([...offsets, ...gathered]));
      return ask(offsets);
    },
    async gather(range) {
      const offsets = offsetsOf(range);
      for (const offset of offsets) gathered.add(offset);
      await ask(offsets);
      for (const offset of offsets) gathered.delete(offset);
    },
    failed: () => failed.size > 0,
    forgive: () => failed.clear(),
    close: () => cancelExcept(new Set()),
  };
}

/** The offsets of the stretches that hold the rows, in order. */
export function stretchesOf({ first, last }: RowRange): number[] {
  const offsets: number[] = [];
  if (first >= last) return offsets;
  for (let offset = first - (first % STRETCH); offset < last; offset += STRETCH) offsets.push(offset);
  return offsets;
}
