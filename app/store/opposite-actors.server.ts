// Who stands opposite an actor in an event.
import { AS_SOURCE, AS_TARGET, type SidedColumn } from './event-columns.server.ts';

/**
 * Calls `onActor` for each actor on the other side of `self` in the row, with the sides on which `self` stands towards it:
 * both where each of the two stands on both.
 */
export function forEachOpposite(
  { start, length, values, sides }: SidedColumn,
  { row, self }: { readonly row: number; readonly self: number },
  onActor: (actor: number, selfAs: number) => void,
): void {
  const first = start[row] ?? 0;
  const end = first + (length[row] ?? 0);
  let own = first;
  while (own < end && values[own] !== self) own += 1;
  if (own === end) return;
  const ownSides = sides[own] ?? 0;
  for (let at = first; at < end; at += 1) {
    if (at === own) continue;
    const otherSides = sides[at] ?? 0;
    const asSource = (ownSides & AS_SOURCE) !== 0 && (otherSides & AS_TARGET) !== 0;
    const asTarget = (ownSides & AS_TARGET) !== 0 && (otherSides & AS_SOURCE) !== 0;
    if (asSource || asTarget)
      onActor(values[at] ?? 0, (asSource ? AS_SOURCE : 0) | (asTarget ? AS_TARGET : 0));
  }
}
