// The values with most events.

/**
 * At most `most` values of those that have events, most first, of equal counts the lowest first. Those of `always` are
 * among them whatever their count, and stand first.
 */
export function topValues(
  counts: Int32Array,
  { most, always }: { readonly most: number; readonly always: readonly number[] },
): number[] {
  const asked = [...new Set(always)];
  const room = Math.max(0, most - asked.length);
  const least = leastOf(counts, room + asked.length);
  const above: number[] = [];
  const equal: number[] = [];
  for (let value = 0; value < counts.length; value += 1) {
    const count = counts[value] ?? 0;
    if (count < least || asked.includes(value)) continue;
    if (count > least) above.push(value);
    else if (equal.length < room) equal.push(value);
  }
  above.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b);
  return [...asked, ...[...above, ...equal].slice(0, room)];
}

/** Counts above this are few: told apart by sorting. */
const TALLIED = 65_536;

/** The lowest count, at least 1, that is among the `most` highest. */
function leastOf(counts: Int32Array, most: number): number {
  const tally = new Uint32Array(TALLIED);
  const high: number[] = [];
  for (let value = 0; value < counts.length; value += 1) {
    const count = counts[value] ?? 0;
    if (count < TALLIED) tally[count] = (tally[count] ?? 0) + 1;
    else high.push(count);
  }
  if (high.length >= most && most > 0) return high.sort((a, b) => b - a)[most - 1] ?? 1;
  let held = high.length;
  for (let count = TALLIED - 1; count > 0; count -= 1) {
    held += tally[count] ?? 0;
    if (held >= most) return count;
  }
  return 1;
}
