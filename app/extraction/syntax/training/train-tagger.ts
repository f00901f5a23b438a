// Trains the tagger and its lexicon of ambiguity classes.
import type { WeightRow } from '../linear-model.ts';
import { describeSentence, type Lexicon } from '../tagger.ts';
import { lexiconKey, TAGGER_FEATURES, tagFeatures } from '../tagger-features.ts';
import { describeWord, PADDING, wordColumns } from '../words.ts';
import type { GoldSentence } from './conllu.ts';
import { Perceptron, seededRandom, shuffle } from './perceptron.ts';

/** A trained model before packing. */
export interface TrainedModel {
  readonly classes: readonly string[];
  readonly rows: readonly WeightRow[];
}

const rareTag = 4;
const knownWord = 4;
const lexiconShare = 0.06;

/** Trains on the sentences and on copies of some in headline and all-capital case. */
export function trainTagger(
  treebank: readonly GoldSentence[],
  { epochs, seed, progress }: { epochs: number; seed: number; progress: (line: string) => void },
): { readonly tagger: TrainedModel; readonly lexicon: TrainedModel } {
  const classes = frequentTags(treebank);
  const indexOf = new Map(classes.map((name, index) => [name, index]));
  const lexicon = buildLexicon(treebank);
  const known = new Map(lexicon.rows.map((row) => [row.key, row.classes[0] ?? -1]));
  const find: Lexicon = (word) => known.get(lexiconKey(word)) ?? -1;
  const sentences = [...treebank, ...recased(treebank)];
  const columns = wordColumns(Math.max(...sentences.map((sentence) => sentence.forms.length)));
  const perceptron = new Perceptron();
  const keys = new Int32Array(TAGGER_FEATURES);
  const scores = new Float64Array(classes.length);
  const random = seededRandom(seed);
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let words = 0;
    shuffle(sentences, random);
    for (const sentence of sentences) {
      describeSentence(columns, sentence.forms, find);
      let tag1 = -1;
      let tag2 = -1;
      for (let i = 0; i < sentence.forms.length; i++) {
        const count = tagFeatures(columns, i + PADDING, { tag1, tag2 }, keys);
        scores.fill(0);
        perceptron.score(keys, count, scores);
        const guess = largest(scores);
        const gold = indexOf.get(sentence.tags[i] ?? '');
        perceptron.tick();
        if (gold !== undefined && guess !== gold) {
          perceptron.update(keys, count, { gold, guess, step: 1 });
          wrong++;
        }
        words++;
        tag2 = tag1;
        tag1 = guess;
      }
    }
    progress(`tagger epoch ${epoch + 1}: ${((100 * wrong) / words).toFixed(2)} % wrong`);
  }
  return { tagger: { classes, rows: perceptron.averaged({ minimum: 3, threshold: 0.08 }) }, lexicon };
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

function largest(scores: Float64Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}
