// Greedy transition-based dependency parser over a trained network.
import type { PackedNetwork } from './packed-network.ts';
import { ParserNetwork } from './parser-network.ts';
import { LEFT, MOVES, type Move, ParserState, SHIFT, type WordKeys } from './parser-state.ts';

/** Head (index of a word, -1 for the root) and relation of one word. */
export interface Arc {
  readonly head: number;
  readonly relation: string;
}

/** A parser: the network chooses each move, and then the relation of the arc that the move makes. */
export class Parser {
  readonly #network: ParserNetwork;
  readonly #relations: readonly string[];
  readonly #state = new ParserState();

  constructor(packed: PackedNetwork, kernel: WebAssembly.Module) {
    this.#network = new ParserNetwork(packed, kernel);
    this.#relations = packed.names;
  }

  /** The tree of a sentence of 1 to MAX_PARSED_TOKENS words: one arc a word, exactly one of them to the root. */
  parse(words: readonly WordKeys[]): readonly Arc[] {
    const state = this.#state;
    state.start(words);
    this.#network.read(state);
    while (!state.finished) {
      const move = state.depth === 0 ? SHIFT : this.#choose();
      state.apply(move, move === SHIFT ? 0 : this.#label(move));
    }
    return words.map((_, i) => this.#arc(i + 1));
  }

  /** The allowed move with the highest score; the first of equals. */
  #choose(): Move {
    const scores = this.#network.scoreMoves(this.#state);
    for (let move = 0; move < MOVES; move++)
      if (!this.#state.allows(move as Move)) scores[move] = Number.NEGATIVE_INFINITY;
    return largest(scores) as Move;
  }

  #label(move: Move): number {
    return largest(this.#network.scoreRelations(move === LEFT ? 0 : 1));
  }

  #arc(node: number): Arc {
    const head = this.#state.head[node] as number;
    if (head === this.#state.root) return { head: -1, relation: 'root' };
    return { head: head - 1, relation: this.#relations[this.#state.relation[node] as number] ?? 'dep' };
  }
}

/** The index of the highest score; the first of equals. */
export function largest(scores: Float32Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}
