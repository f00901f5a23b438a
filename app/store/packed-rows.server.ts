// Reading numbers of many rows at once: the server packs them into one string of bytes, which needs no parsing here. A
// result of a row each, or a COPY of them, takes several times as long in the driver.
import type { Numbers } from './list-column.server.ts';
import type { Query } from './query.server.ts';

/** A condition on the column that holds the id of an event. */
export type Pick = (column: string) => string;

/**
 * Calls `onRow` for each row of `from` (what follows FROM) with its numbers, which stand in the same array each time.
 * `columns` are expressions of the type integer; a null throws. The text of the query is taken as it is.
 */
export async function readPacked(
  sql: Query,
  { columns, from }: { readonly columns: readonly string[]; readonly from: string },
  onRow: (numbers: Int32Array) => void,
): Promise<void> {
  const packed = columns.map((column) => `int4send(${column})`).join(' || ');
  const [row] = await sql.unsafe<{ count: number; bytes: Buffer | null }[]>(
    `select count(*)::int as count, string_agg(${packed}, '') as bytes from ${from}`,
  );
  const bytes = row?.bytes ?? Buffer.alloc(0);
  if (bytes.length !== (row?.count ?? 0) * columns.length * Int32Array.BYTES_PER_ELEMENT)
    throw new Error(
      `A column holds nothing where a number was expected: select ${columns.join()} from ${from}`,
    );
  const numbers = new Int32Array(columns.length);
  for (let at = 0; at < bytes.length; ) {
    for (let column = 0; column < columns.length; column += 1, at += Int32Array.BYTES_PER_ELEMENT)
      numbers[column] = bytes.readInt32BE(at);
    onRow(numbers);
  }
}

/** Adds the numbers of each row to those read before, a list for each column. */
export function readInto(
  sql: Query,
  query: { readonly columns: readonly string[]; readonly from: string },
  into: readonly Numbers[],
): Promise<void> {
  return readPacked(sql, query, (numbers) => {
    for (let column = 0; column < into.length; column += 1) into[column]?.add(numbers[column] ?? 0);
  });
}
