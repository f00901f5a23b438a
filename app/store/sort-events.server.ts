// The orders of the list. All fall back on the date, which is the order of the columns.
import type { Order } from '../model/filter.ts';
import type { Database } from './database.server.ts';
import { type EventColumns, NO_DAY } from './event-columns.server.ts';
import { readPacked } from './packed-rows.server.ts';
import { RecentAnswers } from './recent-answers.server.ts';
import { type Selection, selectedRows } from './select-events.server.ts';
import { sortRows } from './sort-rows.server.ts';

const orders = new RecentAnswers<Selection, Int32Array>(4);

/**
 * The rows of the selection in that order. Unknown dates and unnamed sides come last whichever way it goes; equal ones
 * follow by date.
 */
export function sortSelected(db: Database, selection: Selection, order: Order): Promise<Int32Array> {
  return orders.answer(selection, `${order.by} ${order.descending}`, async () => {
    const rows = selectedRows(selection);
    if (order.by === 'date' && !order.descending) return rows;
    return sortRows(rows, keysOf(await ranksBy(db, selection.index.columns, order), order.descending));
  });
}

/** The key of what has none. */
const LAST = 0xffff_ffff;

/** For each row a number in the order wanted, `null` where there is nothing to sort by. */
interface Ranks {
  readonly rows: number;
  rankOf(row: number): number | null;
}

function keysOf({ rows, rankOf }: Ranks, descending: boolean): Uint32Array {
  const keys = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const rank = rankOf(row);
    keys[row] = rank === null ? LAST : descending ? LAST - 1 - rank : rank;
  }
  return keys;
}

/** Days before the epoch have to be no less than nothing. */
const DAY_ZERO = 2 ** 30;
/** Steps of the confidence that are told apart. */
const STEPS = 2 ** 24;

async function ranksBy(db: Database, columns: EventColumns, { by }: Order): Promise<Ranks> {
  const { rows } = columns;
  if (by === 'date') {
    return {
      rows,
      rankOf: (row) => {
        const day = columns.from[row] ?? NO_DAY;
        return day === NO_DAY ? null : day + DAY_ZERO;
      },
    };
  }
  // The types stand in the order of their quad classes.
  if (by === 'kind') return { rows, rankOf: (row) => columns.type[row] ?? 0 };
  if (by === 'reports') return { rows, rankOf: (row) => columns.reports[row] ?? 0 };
  if (by === 'confidence')
    return { rows, rankOf: (row) => Math.round((columns.confidence[row] ?? 0) * STEPS) };
  const first = by === 'source' ? columns.firstSource : columns.firstTarget;
  const ranks = await rankNames(db, columns);
  return {
    rows,
    rankOf: (row) => {
      const actor = first[row] ?? 0;
      return actor === 0 ? null : (ranks[actor] ?? 0);
    },
  };
}

const names = new RecentAnswers<EventColumns, Uint32Array>(1);

/** The place of each actor, by id, among the names of all. */
function rankNames(db: Database, columns: EventColumns): Promise<Uint32Array> {
  return names.answer(columns, 'names', async () => {
    const ranks = new Uint32Array(columns.actors.limit);
    const from = '(select id, row_number() over (order by lower(name), id)::int as place from actor) ranked';
    await readPacked(db.sql, { columns: ['id', 'place'], from }, ([id = 0, place = 0]) => {
      ranks[id] = place;
    });
    return ranks;
  });
}
