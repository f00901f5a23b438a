// Trains the parser with a dynamic oracle and exploration of its own mistakes.
import { moveOf, relationsOf } from '../parser.ts';
import { PARSER_FEATURES, parserFeatures } from '../parser-features.ts';
import {
  LEFT,
  MAX_PARSED_TOKENS,
  type Move,
  ParserState,
  RIGHT,
  SHIFT,
  type WordKeys,
} from '../parser-state.ts';
import { costOf } from './oracle.ts';
import { Perceptron, seededRandom, shuffle } from './perceptron.ts';
import type { TrainedModel } from './train-tagger.ts';

/** A sentence as the parser sees it, with its gold tree. */
export interface ParserExample {
  readonly words: readonly WordKeys[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

const rareRelation = 20;
const explored = 0.9;

export interface ParserTraining {
  readonly epochs: number;
  readonly seed: number;
  readonly minimum: number;
  readonly threshold: number;
  readonly progress: (line: string, snapshot: () => TrainedModel) => void;
}

/** Trains on examples of at most MAX_PARSED_TOKENS words. */
export function trainParser(examples: readonly ParserExample[], options: ParserTraining): TrainedModel {
  const trainer = new ParserTrainer(examples);
  const usable = examples.filter(({ words }) => words.length <= MAX_PARSED_TOKENS);
  const random = seededRandom(options.seed);
  const snapshot = () => trainer.snapshot(options);
  for (let epoch = 0; epoch < options.epochs; epoch++) {
    shuffle(usable, random);
    trainer.wrong = 0;
    trainer.steps = 0;
    for (const example of usable) trainer.learn(example, () => epoch > 0 && random() < explored);
    const share = ((100 * trainer.wrong) / trainer.steps).toFixed(2);
    options.progress(`parser epoch ${epoch + 1}: ${share} % wrong`, snapshot);
  }
  return snapshot();
}

class ParserTrainer {
  wrong = 0;
  steps = 0;
  readonly #classes: readonly string[];
  readonly #moves: readonly Move[];
  readonly #relationOf: readonly number[];
  readonly #codes: ReadonlyMap<string, number>;
  readonly #perceptron = new Perceptron(1 << 22);
  readonly #state = new ParserState();
  readonly #keys = new Int32Array(PARSER_FEATURES);
  readonly #scores: Float64Array;
  readonly #gold = new Int32Array(MAX_PARSED_TOKENS + 2);
  readonly #goldRelation = new Int32Array(MAX_PARSED_TOKENS + 2);

  constructor(examples: readonly ParserExample[]) {
    this.#classes = moveClasses(examples);
    const relations = relationsOf(this.#classes);
    this.#codes = new Map(relations.map((relation, code) => [relation, code]));
    this.#moves = this.#classes.map((name) => moveOf(name).move);
    this.#relationOf = this.#classes.map((name) => relations.indexOf(moveOf(name).relation));
    this.#scores = new Float64Array(this.#classes.length);
  }

  snapshot({ minimum, threshold }: { minimum: number; threshold: number }): TrainedModel {
    return { classes: this.#classes, rows: this.#perceptron.averaged({ minimum, threshold }) };
  }

  /** Parses one sentence and learns from each wrong move; `explore` says whether to follow it all the same. */
  learn(example: ParserExample, explore: () => boolean): void {
    const state = this.#state;
    state.start(example.words);
    example.heads.forEach((head, i) => {
      this.#gold[i + 1] = head < 0 ? state.root : head + 1;
      this.#goldRelation[i + 1] = this.#codes.get(example.relations[i] ?? '') ?? -1;
    });
    this.#gold[state.root] = -1;
    while (!state.finished) {
      const count = parserFeatures(state, this.#keys);
      this.#scores.fill(0);
      this.#perceptron.score(this.#keys, count, this.#scores);
      const { guess, gold } = this.#best();
      this.#perceptron.tick();
      this.steps++;
      if (guess !== gold) {
        this.wrong++;
        this.#perceptron.update(this.#keys, count, { gold, guess, step: 1 });
      }
      const follow = guess === gold || !explore() ? gold : guess;
      state.apply(this.#moves[follow] as Move, this.#relationOf[follow] as number);
    }
  }

  /** The best scoring allowed class, and the best scoring one among those of the least cost. */
  #best(): { guess: number; gold: number } {
    const state = this.#state;
    const top = state.below(0);
    const costs = [SHIFT, LEFT, RIGHT].map((move) =>
      state.allows(move as Move) ? costOf(move as Move, state, this.#gold) : Number.POSITIVE_INFINITY,
    );
    const least = Math.min(...costs);
    const isGoldArc = [
      false,
      this.#gold[top] === state.next,
      state.depth > 1 && this.#gold[top] === state.below(1),
    ];
    const wanted = this.#goldRelation[top] as number;
    let guess = -1;
    let gold = -1;
    for (let c = 0; c < this.#scores.length; c++) {
      const move = this.#moves[c] as Move;
      const cost = costs[move] as number;
      if (cost === Number.POSITIVE_INFINITY) continue;
      const score = this.#scores[c] as number;
      if (guess < 0 || score > (this.#scores[guess] as number)) guess = c;
      if (cost > least) continue;
      if (isGoldArc[move] && wanted >= 0 && this.#relationOf[c] !== wanted) continue;
      if (gold < 0 || score > (this.#scores[gold] as number)) gold = c;
    }
    return { guess, gold: gold < 0 ? guess : gold };
  }
}

/** Shift, and each relation that is not rare in the direction it occurs in. */
function moveClasses(examples: readonly ParserExample[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { heads, relations } of examples)
    heads.forEach((head, i) => {
      const name = `${head < 0 || head > i ? 'left' : 'right'} ${relations[i]}`;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    });
  const frequent = [...counts].filter(([, count]) => count >= rareRelation).map(([name]) => name);
  return ['shift', ...frequent.sort()];
}
