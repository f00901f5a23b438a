// The values with most events.

/** More values than a column can tell apart: count and value make one number that a double holds. */
const VALUES = 2 ** 31;

/**
 * At most `most` values of those that have events, most first, of equal counts the lowest first. Those of `always` are
 * among them whatever their count.
 */
export function topValues(
  counts: Int32Array,
  { most, always }: { readonly most: number; readonly always: readonly number[] },
): number[] {
  const asked = new Set(always);
  const keys = new Float64Array(counts.length);
  let found = 0;
  for (let value = 0; value < counts.length; value += 1) {
    const count = counts[value] ?? 0;
    if (count === 0 || asked.has(value)) continue;
    // Ascending order of the keys is the order wanted.
    keys[found] = -count * VALUES + value;
    found += 1;
  }
  const sorted = keys
    .subarray(0, found)
    .sort()
    .subarray(0, Math.max(0, most - asked.size));
  return [...asked, ...Array.from(sorted, (key) => ((key % VALUES) + VALUES) % VALUES)];
}
