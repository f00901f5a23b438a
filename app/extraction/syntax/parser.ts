// Greedy transition-based dependency parser over a trained model.
import type { LinearModel } from './linear-model.ts';
import { aheadFeatures, PARSER_FEATURES, stackFeatures } from './parser-features.ts';
import { LEFT, type Move, ParserState, RIGHT, SHIFT, type WordKeys } from './parser-state.ts';

/** Head (index of a word, -1 for the root) and relation of one word. */
export interface Arc {
  readonly head: number;
  readonly relation: string;
}

/** A class of the model as a move and a relation: "shift", "left nsubj", "right obj". */
export function moveOf(name: string): { readonly move: Move; readonly relation: string } {
  const [move, relation = ''] = name.split(' ');
  return { move: move === 'left' ? LEFT : move === 'right' ? RIGHT : SHIFT, relation };
}

/** A parser over a model whose classes are moves. */
export class Parser {
  readonly #model: LinearModel;
  readonly #moves: readonly { readonly move: Move; readonly relation: string }[];
  /** The move of each class, and the code of its relation. */
  readonly #moveOfClass: Uint8Array;
  readonly #relationOfClass: Int32Array;
  readonly #relations: readonly string[];
  readonly #state = new ParserState();
  readonly #keys = new Int32Array(PARSER_FEATURES);
  readonly #scores: Int32Array;
  /** The sums of what is left to read, and the next word that they are of. */
  readonly #ahead: Int32Array;
  #aheadOf = 0;

  constructor(model: LinearModel) {
    this.#model = model;
    this.#moves = model.classes.map(moveOf);
    this.#moveOfClass = Uint8Array.from(this.#moves, ({ move }) => move);
    this.#relations = relationsOf(model.classes);
    this.#relationOfClass = Int32Array.from(this.#moves, ({ relation }) => this.#relations.indexOf(relation));
    this.#scores = new Int32Array(model.classes.length);
    this.#ahead = new Int32Array(model.classes.length);
  }

  /** The tree of a sentence of 1 to MAX_PARSED_TOKENS words: one arc a word, exactly one of them to the root. */
  parse(words: readonly WordKeys[]): readonly Arc[] {
    const state = this.#state;
    state.start(words);
    this.#aheadOf = 0;
    while (!state.finished) {
      if (state.depth === 0) {
        state.apply(SHIFT, 0);
        continue;
      }
      const choice = this.#choose();
      state.apply(this.#moveOfClass[choice] as Move, this.#relationOfClass[choice] as number);
    }
    return words.map((_, i) => this.#arc(i + 1));
  }

  /** The allowed class with the highest score; the first of equals. */
  #choose(): number {
    const state = this.#state;
    const scores = this.#scores;
    scores.set(this.#sumAhead());
    this.#model.score(this.#keys, stackFeatures(state, this.#keys, 0), scores);
    const allowed =
      (state.allows(SHIFT) ? 1 : 0) + (state.allows(LEFT) ? 2 : 0) + (state.allows(RIGHT) ? 4 : 0);
    let winner = -1;
    for (let c = 0; c < scores.length; c++) {
      if ((allowed & (1 << (this.#moveOfClass[c] as number))) === 0) continue;
      if (winner < 0 || (scores[c] as number) > (scores[winner] as number)) winner = c;
    }
    return winner;
  }

  #sumAhead(): Int32Array {
    const state = this.#state;
    if (this.#aheadOf === state.next) return this.#ahead;
    this.#aheadOf = state.next;
    this.#model.score(this.#keys, aheadFeatures(state, this.#keys), this.#ahead.fill(0));
    return this.#ahead;
  }

  #arc(node: number): Arc {
    const head = this.#state.head[node] as number;
    if (head === this.#state.root) return { head: -1, relation: 'root' };
    const relation = this.#relations[this.#state.relation[node] as number] ?? 'dep';
    return { head: head - 1, relation: relation === 'root' ? 'parataxis' : relation };
  }
}

/** The relations of the classes, each once, in order; their positions are the codes that features see. */
export function relationsOf(classes: readonly string[]): readonly string[] {
  return [...new Set(classes.map((name) => moveOf(name).relation))];
}
