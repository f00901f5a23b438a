// Sorting rows by a number that each has: a radix sort, in time that grows with the rows alone.

/**
 * The rows in ascending order of their keys, those of equal keys in the order given. `keyOf` holds a key for each
 * row by its number.
 */
export function sortRows(rows: Int32Array, keyOf: Uint32Array): Int32Array {
  const low = sortByDigit(rows, keyOf, 0);
  return sortByDigit(low, keyOf, 16);
}

/** Sorts by 16 bits of the key. */
function sortByDigit(rows: Int32Array, keyOf: Uint32Array, shift: 0 | 16): Int32Array {
  const ends = new Uint32Array(65_537);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const digit = ((keyOf[row] ?? 0) >>> shift) & 0xffff;
    ends[digit + 1] = (ends[digit + 1] ?? 0) + 1;
  }
  if (ends.some((count) => count === rows.length)) return rows;
  for (let digit = 1; digit < ends.length; digit += 1)
    ends[digit] = (ends[digit] ?? 0) + (ends[digit - 1] ?? 0);
  const sorted = new Int32Array(rows.length);
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] ?? 0;
    const digit = ((keyOf[row] ?? 0) >>> shift) & 0xffff;
    const place = ends[digit] ?? 0;
    sorted[place] = row;
    ends[digit] = place + 1;
  }
  return sorted;
}
