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
import { FeatureCounts, meanOf, Perceptron, seededRandom, shuffle, type TrainedModel } from './perceptron.ts';

/** A sentence as the parser sees it, with its gold tree. */
export interface ParserExample {
  readonly words: readonly WordKeys[];
  readonly heads: readonly number[];
  readonly relations: readonly string[];
}

const rareRelation = 20;
const rareFeature = 5;
const smallestWeight = 0.1;
/** Share of wrong moves that are followed, so that the parser learns to go on from its own mistakes. */
const explored = 0.9;

export interface ParserTraining {
  readonly epochs: number;
  /** One parser is trained for each seed, and their mean is taken. */
  readonly seeds: readonly number[];
  readonly progress: (line: string) => void;
}

/** Trains on the examples of at most MAX_PARSED_TOKENS words. */
export function trainParser(examples: readonly ParserExample[], options: ParserTraining): TrainedModel {
  const usable = examples.filter(({ words }) => words.length <= MAX_PARSED_TOKENS);
  const trainer = new ParserTrainer(usable);
  return meanOf(
    options.seeds.map((seed) => trainer.train(seed, options)),
    smallestWeight,
  );
}

class ParserTrainer {
  readonly #examples: readonly ParserExample[];
  readonly #classes: readonly string[];
  readonly #moves: readonly Move[];
  readonly #relationOf: readonly number[];
  readonly #codes: ReadonlyMap<string, number>;
  readonly #state = new ParserState();
  readonly #keys = new Int32Array(PARSER_FEATURES);
  readonly #counts = new FeatureCounts(rareFeature);
  readonly #scores: Float64Array;
  readonly #gold = new Int32Array(MAX_PARSED_TOKENS + 2);
  readonly #goldRelation = new Int32Array(MAX_PARSED_TOKENS + 2);

  constructor(examples: readonly ParserExample[]) {
    this.#examples = examples;
    this.#classes = moveClasses(examples);
    const relations = relationsOf(this.#classes);
    this.#codes = new Map(relations.map((relation, code) => [relation, code]));
    this.#moves = this.#classes.map((name) => moveOf(name).move);
    this.#relationOf = this.#classes.map((name) => relations.indexOf(moveOf(name).relation));
    this.#scores = new Float64Array(this.#classes.length);
    for (const example of examples) this.#count(example);
  }

  /** Trains one parser on the examples in an order of its own. */
  train(seed: number, { epochs, progress }: ParserTraining): TrainedModel {
    const perceptron = new Perceptron(1 << 21);
    const examples = [...this.#examples];
    const random = seededRandom(seed);
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(examples, random);
      let wrong = 0;
      let words = 0;
      for (const example of examples) {
        wrong += this.#learn(example, perceptron, () => epoch > 1 && random() < explored);
        words += example.words.length;
      }
      progress(`parser ${seed}, epoch ${epoch}: ${((50 * wrong) / words).toFixed(2)} % wrong`);
    }
    return { classes: this.#classes, rows: perceptron.averaged({ minimum: 3, threshold: 0.01 }) };
  }

  #start({ words, heads, relations }: ParserExample): void {
    this.#state.start(words);
    for (const [i, head] of heads.entries()) {
      this.#gold[i + 1] = head < 0 ? this.#state.root : head + 1;
      this.#goldRelation[i + 1] = this.#codes.get(relations[i] ?? '') ?? -1;
    }
    this.#gold[this.#state.root] = -1;
  }

  /** Counts the features along the gold moves. */
  #count(example: ParserExample): void {
    const state = this.#state;
    this.#start(example);
    this.#scores.fill(0);
    while (!state.finished) {
      this.#counts.see(this.#keys, parserFeatures(state, this.#keys));
      this.#apply(this.#best().gold);
    }
  }

  /** Parses one example, learns from each wrong move and returns how many there were. */
  #learn(example: ParserExample, perceptron: Perceptron, explore: () => boolean): number {
    const state = this.#state;
    let wrong = 0;
    this.#start(example);
    while (!state.finished) {
      const count = parserFeatures(state, this.#keys);
      this.#scores.fill(0);
      perceptron.score(this.#keys, count, this.#scores);
      const { guess, gold } = this.#best();
      perceptron.tick();
      if (guess === gold) {
        this.#apply(gold);
        continue;
      }
      wrong++;
      perceptron.update(this.#keys, this.#counts.keepFrequent(this.#keys, count), { gold, guess });
      this.#apply(explore() ? guess : gold);
    }
    return wrong;
  }

  #apply(name: number): void {
    this.#state.apply(this.#moves[name] as Move, this.#relationOf[name] as number);
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
