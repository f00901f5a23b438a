// Part-of-speech tagger: greedy, left to right, one joint class of universal and Penn tag a word.
import type { PartOfSpeech } from '../annotation.ts';
import { FormMemory, OUTSIDE } from './form-memory.ts';
import type { LinearModel } from './linear-model.ts';
import { jointFeatures, lexiconKey, TAGGER_FEATURES, tagPairFeatures } from './tagger-features.ts';
import {
  describeKnownWord,
  type Lexicon,
  letterCaseOf,
  PADDING,
  type WordColumns,
  wordColumns,
} from './words.ts';

/** The tags of one word: universal and Penn. */
export interface Tagging {
  readonly tag: PartOfSpeech;
  readonly penn: string;
}

/** Marks before the first word of a sentence leave it the first. */
const opensSentence = /[\p{L}\p{N}]/u;

/** Fills the columns with the words of a sentence. Throws nothing; columns must be as long as the sentence. */
export function describeSentence(columns: WordColumns, forms: readonly string[], lexicon: Lexicon): void {
  const letterCase = letterCaseOf(forms);
  let place: 0 | 1 = 0;
  for (let i = 0; i < forms.length; i++) {
    const slot = i + PADDING;
    const form = forms[i] as string;
    describeKnownWord(columns, { slot, form, place, letterCase }, lexicon);
    if (place === 0 && opensSentence.test(form)) place = 1;
  }
  for (let slot = forms.length + PADDING; slot < forms.length + 2 * PADDING; slot++)
    for (const column of Object.values(columns)) column[slot] = -1;
}

/** A tagger over a trained model and its lexicon of ambiguity classes. */
export class Tagger {
  readonly #model: LinearModel;
  readonly #memory: FormMemory;
  readonly #taggings: readonly Tagging[];
  readonly #keys = new Int32Array(TAGGER_FEATURES);
  readonly #scores: Int32Array;
  /** Sums of what two tags before a word say, by `pairOf` them; made when first asked for. */
  readonly #pairSums: (Int32Array | undefined)[];
  #columns = wordColumns(256);
  #numbers = new Int32Array(256 + 2);
  #capacity = 256;

  constructor(model: LinearModel, lexicon: LinearModel) {
    this.#model = model;
    this.#memory = new FormMemory(model, (word) => lexicon.first(lexiconKey(word)));
    this.#taggings = model.classes.map(taggingOf);
    this.#scores = new Int32Array(model.classes.length);
    this.#pairSums = new Array<Int32Array | undefined>((model.classes.length + 1) ** 2).fill(undefined);
  }

  /** One tagging a form. Time is linear in their number. */
  tag(forms: readonly string[]): readonly Tagging[] {
    this.#describe(forms);
    const found: Tagging[] = [];
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < forms.length; i++) {
      this.#score(i, tag1, tag2);
      tag2 = tag1;
      tag1 = best(this.#scores);
      found.push(this.#taggings[tag1] as Tagging);
    }
    return found;
  }

  /** Numbers the forms, from 1 on as word 0 is outside, and lays out what features of several words look at. */
  #describe(forms: readonly string[]): void {
    if (forms.length > this.#capacity) {
      this.#capacity = 2 * forms.length;
      this.#columns = wordColumns(this.#capacity);
      this.#numbers = new Int32Array(this.#capacity + 2);
    }
    this.#memory.reserve(forms.length);
    const letterCase = letterCaseOf(forms);
    let place: 0 | 1 = 0;
    for (let i = 0; i < forms.length; i++) {
      const form = forms[i] as string;
      this.#numbers[i + 1] = this.#memory.numberOf(form, place, letterCase);
      if (place === 0 && opensSentence.test(form)) place = 1;
    }
    this.#numbers[0] = this.#numbers[forms.length + 1] = OUTSIDE;
    const { word, suffix3, shape, ambiguity } = this.#columns;
    const known = this.#memory.columns;
    for (let i = -PADDING; i < forms.length + PADDING; i++) {
      const number = i < 0 || i >= forms.length ? OUTSIDE : (this.#numbers[i + 1] as number);
      word[i + PADDING] = known.word[number + PADDING] as number;
      suffix3[i + PADDING] = known.suffix3[number + PADDING] as number;
      shape[i + PADDING] = known.shape[number + PADDING] as number;
      ambiguity[i + PADDING] = known.ambiguity[number + PADDING] as number;
    }
  }

  /** Fills the scores with those of word `i`, of which the sums are kept and the features of several words looked up. */
  #score(i: number, tag1: number, tag2: number): void {
    const scores = this.#scores;
    const classes = scores.length;
    const { own, asBefore, asAfter } = this.#memory;
    const pair = this.#pairSum(tag1, tag2);
    const here = (this.#numbers[i + 1] as number) * classes;
    const before = (this.#numbers[i] as number) * classes;
    const after = (this.#numbers[i + 2] as number) * classes;
    for (let c = 0; c < classes; c++)
      scores[c] =
        (own[here + c] as number) +
        (asBefore[before + c] as number) +
        (asAfter[after + c] as number) +
        (pair[c] as number);
    const tags = { tag1, tag2 };
    const count = jointFeatures(this.#columns, i + PADDING, tags, { keys: this.#keys, from: 0 });
    this.#model.score(this.#keys, count, scores);
  }

  #pairSum(tag1: number, tag2: number): Int32Array {
    const pair = (tag1 + 1) * (this.#scores.length + 1) + tag2 + 1;
    const known = this.#pairSums[pair];
    if (known !== undefined) return known;
    const sums = new Int32Array(this.#scores.length);
    this.#model.score(this.#keys, tagPairFeatures({ tag1, tag2 }, this.#keys, 0), sums);
    this.#pairSums[pair] = sums;
    return sums;
  }
}

/** The class with the highest score; the first of equals. */
function best(scores: Int32Array): number {
  let winner = 0;
  for (let c = 1; c < scores.length; c++) if ((scores[c] as number) > (scores[winner] as number)) winner = c;
  return winner;
}

function taggingOf(name: string): Tagging {
  const [tag, penn] = name.split('|') as [PartOfSpeech, string];
  return { tag, penn };
}
