// Trains the tagger and its lexicon of ambiguity classes.
import { describeSentence } from '../tagger.ts';
import { lexiconKey, TAGGER_FEATURES, tagFeatures } from '../tagger-features.ts';
import { describeWord, type Lexicon, PADDING, wordColumns } from '../words.ts';
import type { GoldSentence } from './conllu.ts';
import { FeatureCounts, largest, meanOf, Perceptron, type TrainedModel } from './perceptron.ts';
import { seededRandom, shuffle } from './random.ts';

const rareTag = 4;
const knownWord = 4;
const lexiconShare = 0.06;
const rareFeature = 2;
const smallestWeight = 0.08;

export interface TaggerTraining {
  readonly epochs: number;
  /** One tagger is trained for each seed, and their mean is taken. */
  readonly seeds: readonly number[];
  /** Names to put in the place of others in copies of sentences; none leaves the treebank as it is. */
  readonly names: readonly string[];
  readonly progress: (line: string) => void;
}

/** The tagger and its lexicon of ambiguity classes. */
export interface TrainedTagger {
  readonly tagger: TrainedModel;
  readonly lexicon: TrainedModel;
}

/** Trains on the sentences and on copies of some in headline and all-capital case. */
export function trainTagger(treebank: readonly GoldSentence[], options: TaggerTraining): TrainedTagger {
  const lexicon = buildLexicon(treebank);
  const trainer = new TaggerTrainer(treebank, lexicon);
  const sentences = [...treebank, ...recased(treebank), ...renamed(treebank, options.names)];
  const models = options.seeds.map((seed) => trainer.train(sentences, seed, options));
  return { tagger: meanOf(models, smallestWeight), lexicon };
}

class TaggerTrainer {
  readonly #classes: readonly string[];
  readonly #indexOf: ReadonlyMap<string, number>;
  readonly #lexicon: Lexicon;
  readonly #columns = wordColumns(512);
  readonly #keys = new Int32Array(TAGGER_FEATURES);
  readonly #scores: Float64Array;
  readonly #counts = new FeatureCounts(rareFeature);

  constructor(treebank: readonly GoldSentence[], lexicon: TrainedModel) {
    this.#classes = frequentTags(treebank);
    this.#indexOf = new Map(this.#classes.map((name, index) => [name, index]));
    const known = new Map(lexicon.rows.map((row) => [row.key, row.classes[0] ?? -1]));
    this.#lexicon = (word) => known.get(lexiconKey(word)) ?? -1;
    this.#scores = new Float64Array(this.#classes.length);
    for (const sentence of treebank) this.#count(sentence);
  }

  train(treebank: readonly GoldSentence[], seed: number, { epochs, progress }: TaggerTraining): TrainedModel {
    const sentences = [...treebank];
    const perceptron = new Perceptron();
    const random = seededRandom(seed);
    for (let epoch = 1; epoch <= epochs; epoch++) {
      shuffle(sentences, random);
      let wrong = 0;
      let words = 0;
      for (const sentence of sentences) {
        wrong += this.#learn(sentence, perceptron);
        words += sentence.forms.length;
      }
      progress(`tagger ${seed}, epoch ${epoch}: ${((100 * wrong) / words).toFixed(2)} % wrong`);
    }
    return { classes: this.#classes, rows: perceptron.averaged({ minimum: 3, threshold: 0 }) };
  }

  /** Counts the features along the gold tags. */
  #count({ forms, tags }: GoldSentence): void {
    describeSentence(this.#columns, forms, this.#lexicon);
    const at = (i: number) => this.#indexOf.get(tags[i] ?? '') ?? -1;
    for (let i = 0; i < forms.length; i++) {
      const before = { tag1: at(i - 1), tag2: at(i - 2) };
      this.#counts.see(this.#keys, tagFeatures(this.#columns, i + PADDING, before, this.#keys));
    }
  }

  /** Tags one sentence, learns from each mistake and returns how many there were. */
  #learn({ forms, tags }: GoldSentence, perceptron: Perceptron): number {
    describeSentence(this.#columns, forms, this.#lexicon);
    let wrong = 0;
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < forms.length; i++) {
      const all = tagFeatures(this.#columns, i + PADDING, { tag1, tag2 }, this.#keys);
      const count = this.#counts.keepFrequent(this.#keys, all);
      this.#scores.fill(0);
      perceptron.score(this.#keys, count, this.#scores);
      const guess = largest(this.#scores);
      const gold = this.#indexOf.get(tags[i] ?? '');
      perceptron.tick();
      if (gold !== undefined && guess !== gold) {
        perceptron.update(this.#keys, count, { gold, guess });
        wrong++;
      }
      tag2 = tag1;
      tag1 = guess;
    }
    return wrong;
  }
}

function frequentTags(treebank: readonly GoldSentence[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const { tags } of treebank) for (const tag of tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count >= rareTag)
    .map(([tag]) => tag)
    .sort();
}

/** The Penn tags that each word of some frequency takes in at least a small share of its uses. */
function buildLexicon(treebank: readonly GoldSentence[]): TrainedModel {
  const uses = new Map<number, Map<string, number>>();
  const columns = wordColumns(1);
  for (const { forms, tags } of treebank)
    forms.forEach((form, i) => {
      describeWord(columns, { slot: PADDING, form, place: 1, letterCase: 0 });
      const word = columns.word[PADDING] as number;
      const counts = uses.get(word) ?? new Map<string, number>();
      const tag = tags[i] ?? '';
      counts.set(tag, (counts.get(tag) ?? 0) + 1);
      uses.set(word, counts);
    });
  const members = new Map<string, number[]>();
  for (const [word, counts] of uses) {
    const total = [...counts.values()].reduce((a, b) => a + b, 0);
    if (total < knownWord) continue;
    const frequent = [...counts].filter(([, count]) => count >= lexiconShare * total);
    const name = frequent
      .map(([tag]) => tag)
      .sort()
      .join(',');
    members.set(name, [...(members.get(name) ?? []), word]);
  }
  const classes = [...members]
    .sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))
    .slice(0, 250);
  const rows = classes.flatMap(([, words], index) =>
    words.map((word) => ({ key: lexiconKey(word), classes: [index], weights: [1] })),
  );
  return { classes: classes.map(([name]) => name), rows };
}

/** Every seventh sentence as a Headline, every ninth IN CAPITALS: news writing that treebanks have little of. */
function recased(treebank: readonly GoldSentence[]): readonly GoldSentence[] {
  const headlines = treebank
    .filter((sentence, i) => i % 7 === 0 && sentence.forms.length > 4)
    .map((sentence) => ({
      ...sentence,
      forms: sentence.forms.map((form) =>
        form.length > 3 ? form.charAt(0).toUpperCase() + form.slice(1) : form,
      ),
    }));
  const capitals = treebank
    .filter((sentence, i) => i % 9 === 0 && sentence.forms.length > 2)
    .map((sentence) => ({ ...sentence, forms: sentence.forms.map((form) => form.toUpperCase()) }));
  return [...headlines, ...capitals];
}

/** Copies of every third sentence with a name of one word, with other names in its place, in turn. */
function renamed(treebank: readonly GoldSentence[], names: readonly string[]): readonly GoldSentence[] {
  if (names.length === 0) return [];
  const isName = (tag: string | undefined) => tag?.endsWith('|NNP') || tag?.endsWith('|NNPS');
  let next = 0;
  return treebank
    .filter(({ tags }, i) => i % 3 === 0 && tags.includes('PROPN|NNP'))
    .map((sentence) => {
      const { forms, tags } = sentence;
      const alone = (i: number) =>
        tags[i] === 'PROPN|NNP' &&
        !isName(tags[i - 1]) &&
        !isName(tags[i + 1]) &&
        /^\p{Lu}\p{Ll}+$/u.test(forms[i] ?? '');
      return {
        ...sentence,
        forms: forms.map((form, i) => (alone(i) ? (names[next++ % names.length] ?? form) : form)),
      };
    });
}
