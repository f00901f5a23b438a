// The tree that a sentence should get, and what it says of the moves of a state.
import {
  LEFT,
  MAX_PARSED_TOKENS,
  MOVES,
  type Move,
  type ParserState,
  RIGHT,
  SHIFT,
  type WordKeys,
} from '../parser-state.ts';
import { costOf } from './oracle.ts';

/** A sentence as the parser sees it, with its gold tree. */
export interface ParserExample {
  readonly words: readonly WordKeys[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

/** One gold tree. Reused from sentence to sentence: `start` fills it. */
export class GoldTree {
  /** The costs of the moves of the state that was weighed last; infinite where a move is not allowed. */
  readonly costs = new Float64Array(MOVES);
  readonly #names: readonly string[];
  readonly #heads = new Int32Array(MAX_PARSED_TOKENS + 2);
  readonly #relations = new Int32Array(MAX_PARSED_TOKENS + 2);

  /** `names` are the relations that the parser is to learn. */
  constructor(names: readonly string[]) {
    this.#names = names;
  }

  start({ words, heads, relations }: ParserExample): void {
    const root = words.length + 1;
    for (const [i, head] of heads.entries()) {
      this.#heads[i + 1] = head < 0 ? root : head + 1;
      this.#relations[i + 1] = this.#names.indexOf(relations[i] ?? '');
    }
    this.#heads[root] = -1;
  }

  /** The index of a node's relation, -1 for one that is not to be learnt. */
  relationOf(node: number): number {
    return this.#relations[node] as number;
  }

  /** Fills the costs of the moves and returns the least. */
  weigh(state: ParserState): number {
    for (let move = 0; move < MOVES; move++)
      this.costs[move] = state.allows(move as Move)
        ? costOf(move as Move, state, this.#heads)
        : Number.POSITIVE_INFINITY;
    return Math.min(...this.costs);
  }

  /** The move of the least cost that makes the gold arc of the topmost node, not to the root; SHIFT for none. */
  arcOf(state: ParserState, least: number): Move {
    const head = this.#heads[state.below(0)] as number;
    if (head === state.root) return SHIFT;
    if (head === state.next && this.costs[LEFT] === least) return LEFT;
    return state.depth > 1 && head === state.below(1) && this.costs[RIGHT] === least ? RIGHT : SHIFT;
  }
}
