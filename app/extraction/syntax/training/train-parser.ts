// Trains the parser's network with a dynamic oracle and exploration: it parses the examples by its own moves, and learns
// after each which moves would have been best.
import type { PackedNetwork } from '../packed-network.ts';
import { largest } from '../parser.ts';
import { LEFT, MAX_PARSED_TOKENS, MOVES, type Move, ParserState, SHIFT } from '../parser-state.ts';
import { FrequentFeatures } from './frequent-features.ts';
import { GoldTree, type ParserExample } from './gold-tree.ts';
import { softmax } from './output-layer.ts';
import { seededRandom, shuffle } from './random.ts';
import { TrainedNetwork } from './trained-network.ts';

const rareRelation = 20;
/** Share of wrong moves that are followed, so that the parser learns to go on from its own mistakes. */
const explored = 0.9;
const firstRate = 0.05;
/** A word seen n times is left out with the chance 1 in 1 + n / rareWord, so that the parser learns to do without it. */
const rareWord = 0.25;

export interface ParserTraining {
  readonly epochs: number;
  readonly seed: number;
  readonly progress: (line: string) => void;
}

/** Trains on the examples of at most MAX_PARSED_TOKENS words. */
export function trainParser(examples: readonly ParserExample[], options: ParserTraining): PackedNetwork {
  const usable = examples.filter(({ words }) => words.length <= MAX_PARSED_TOKENS);
  return new ParserTrainer(usable, options).train();
}

class ParserTrainer {
  readonly #examples: ParserExample[];
  readonly #options: ParserTraining;
  readonly #random: () => number;
  readonly #names: readonly string[];
  readonly #network: TrainedNetwork;
  readonly #wordCounts = new Map<number, number>();
  readonly #state = new ParserState();
  readonly #gold: GoldTree;
  readonly #moveScores = new Float32Array(MOVES);
  readonly #relationScores: Float32Array;
  #explores = false;
  #wrong = 0;

  constructor(examples: readonly ParserExample[], options: ParserTraining) {
    this.#examples = [...examples];
    this.#options = options;
    this.#random = seededRandom(options.seed);
    this.#names = frequentRelations(examples);
    this.#gold = new GoldTree(this.#names);
    this.#relationScores = new Float32Array(this.#names.length);
    for (const { words } of examples)
      for (const { word } of words) this.#wordCounts.set(word, (this.#wordCounts.get(word) ?? 0) + 1);
    const features = new FrequentFeatures();
    for (const example of examples) this.#count(example, features);
    this.#network = new TrainedNetwork(features.keys, this.#names, this.#random);
  }

  /** The rate stays as it is for the first half of the training, and falls to nothing in the second. */
  train(): PackedNetwork {
    const { epochs, progress } = this.#options;
    const total = epochs * this.#examples.length;
    let done = 0;
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(this.#examples, this.#random);
      this.#explores = epoch > 1;
      this.#wrong = 0;
      let words = 0;
      for (const example of this.#examples) {
        this.#network.rate = firstRate * Math.min(1, 2 * (1 - done / total));
        this.#learn(example);
        words += example.words.length;
        done++;
      }
      progress(`parser, epoch ${epoch}: ${((50 * this.#wrong) / words).toFixed(2)} % wrong`);
    }
    return this.#network.packed();
  }

  #start(example: ParserExample): void {
    this.#state.start(example.words);
    this.#gold.start(example);
  }

  /** Counts the features along the gold moves. */
  #count(example: ParserExample, features: FrequentFeatures): void {
    const state = this.#state;
    this.#start(example);
    features.seeWords(state);
    while (!state.finished) {
      if (state.depth > 0) features.seeState(state);
      const move = this.#gold.costs.indexOf(this.#gold.weigh(state)) as Move;
      state.apply(move, Math.max(0, this.#gold.relationOf(state.below(0))));
    }
  }

  /** Parses one example and learns from it. */
  #learn(example: ParserExample): void {
    const state = this.#state;
    this.#start(example);
    this.#forgetRareWords();
    this.#network.read(state);
    while (!state.finished) {
      if (state.depth === 0) state.apply(SHIFT, 0);
      else this.#move();
    }
    this.#network.learnWords(state.root);
  }

  #forgetRareWords(): void {
    const { word, root } = this.#state;
    for (let node = 1; node < root; node++) {
      const count = this.#wordCounts.get(word[node] as number) ?? 0;
      if (this.#random() < rareWord / (rareWord + count)) word[node] = 0;
    }
  }

  /** Learns from one move and makes it or, where it was wrong and is not to be followed, the best one. */
  #move(): void {
    const state = this.#state;
    const scores = this.#moveScores;
    this.#network.scoreMoves(state, scores);
    const { costs } = this.#gold;
    const least = this.#gold.weigh(state);
    for (let move = 0; move < MOVES; move++)
      if (costs[move] === Number.POSITIVE_INFINITY) scores[move] = Number.NEGATIVE_INFINITY;
    const guess = largest(scores) as Move;
    const best = largest(
      scores.map((score, m) => (costs[m] === least ? score : Number.NEGATIVE_INFINITY)),
    ) as Move;
    softmax(scores);
    let right = 0;
    for (let m = 0; m < MOVES; m++) if (costs[m] === least) right += scores[m] as number;
    for (let m = 0; m < MOVES; m++)
      if (costs[m] === least) scores[m] = (scores[m] as number) * (1 - 1 / right);
    const move = guess !== best && this.#follows() ? guess : best;
    if (guess !== best) this.#wrong++;
    const relation = this.#label(move, this.#gold.arcOf(state, least));
    this.#network.learnMoves(scores);
    state.apply(move, relation);
  }

  /** The relation of the arc that a move makes, or 0; learns the relation of the gold arc if there is one to be made. */
  #label(move: Move, goldArc: Move): number {
    const scores = this.#relationScores;
    const gold = this.#gold.relationOf(this.#state.below(0));
    let relation = 0;
    if (move !== SHIFT) {
      this.#network.scoreRelations(sideOf(move), scores);
      relation = largest(scores);
    }
    if (goldArc === SHIFT || gold < 0) return relation;
    if (move !== goldArc) this.#network.scoreRelations(sideOf(goldArc), scores);
    else if (relation !== gold) {
      this.#wrong++;
      if (!this.#follows()) relation = gold;
    }
    softmax(scores);
    scores[gold] = (scores[gold] as number) - 1;
    this.#network.learnRelations(sideOf(goldArc), scores);
    return relation;
  }

  #follows(): boolean {
    return this.#explores && this.#random() < explored;
  }
}

function sideOf(move: Move): number {
  return move === LEFT ? 0 : 1;
}

/** The relations that are not rare. That to the root needs no choice. */
function frequentRelations(examples: readonly ParserExample[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { relations } of examples)
    for (const relation of relations) counts.set(relation, (counts.get(relation) ?? 0) + 1);
  counts.delete('root');
  return [...counts].flatMap(([name, count]) => (count >= rareRelation ? [name] : [])).sort();
}
