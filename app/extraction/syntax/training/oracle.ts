// The dynamic oracle of the arc-hybrid system (Goldberg and Nivre 2013): what each move would cost.
import { LEFT, type Move, type ParserState, SHIFT } from '../parser-state.ts';

/** How many gold arcs can no longer be built after the move. `gold[node]` is the node's head (the root for its word). */
export function costOf(move: Move, state: ParserState, gold: Int32Array): number {
  const top = state.below(0);
  const next = state.next;
  let cost = 0;
  if (move === SHIFT) {
    for (let i = 0; i < state.depth; i++) {
      const node = state.stack[i] as number;
      if (gold[node] === next) cost++;
      if (gold[next] === node && node !== top) cost++;
    }
    return cost;
  }
  for (let node = next; node < state.root; node++) if (gold[node] === top) cost++;
  const head = gold[top] as number;
  if (move === LEFT) return cost + (head === state.below(1) || head > next ? 1 : 0);
  return cost + (head >= next ? 1 : 0);
}
