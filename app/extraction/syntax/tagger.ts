// Part-of-speech tagger: greedy, left to right, one joint class of universal and Penn tag a word.
import type { PartOfSpeech } from '../annotation.ts';
import type { LinearModel } from './linear-model.ts';
import { lexiconKey, TAGGER_FEATURES, tagFeatures } from './tagger-features.ts';
import { describeWord, letterCaseOf, PADDING, type WordColumns, wordColumns } from './words.ts';

/** The tags of one word: universal and Penn. */
export interface Tagging {
  readonly tag: PartOfSpeech;
  readonly penn: string;
}

/** Finds a word's ambiguity class in the lexicon; -1 where it has none. */
export type Lexicon = (word: number) => number;

/** Fills the columns with the words of a sentence. Throws nothing; columns must be as long as the sentence. */
export function describeSentence(columns: WordColumns, forms: readonly string[], lexicon: Lexicon): void {
  const letterCase = letterCaseOf(forms);
  let place: 0 | 1 = 0;
  for (let i = 0; i < forms.length; i++) {
    const slot = i + PADDING;
    const form = forms[i] as string;
    describeWord(columns, { slot, form, place, letterCase });
    const known = lexicon(columns.word[slot] as number);
    columns.ambiguity[slot] =
      known >= 0 ? known : ((columns.suffix2[slot] as number) ^ (columns.shape[slot] as number)) | 0x10000;
    if (place === 0 && /[\p{L}\p{N}]/u.test(form)) place = 1;
  }
  for (let slot = forms.length + PADDING; slot < forms.length + 2 * PADDING; slot++)
    for (const column of Object.values(columns)) column[slot] = -1;
}

/** A tagger over a trained model and its lexicon of ambiguity classes. */
export class Tagger {
  readonly #model: LinearModel;
  readonly #lexicon: Lexicon;
  readonly #taggings: readonly Tagging[];
  readonly #keys = new Int32Array(TAGGER_FEATURES);
  readonly #scores: Int32Array;
  #columns = wordColumns(256);
  #capacity = 256;

  constructor(model: LinearModel, lexicon: LinearModel) {
    this.#model = model;
    this.#lexicon = (word) => lexicon.first(lexiconKey(word));
    this.#taggings = model.classes.map(taggingOf);
    this.#scores = new Int32Array(model.classes.length);
  }

  /** One tagging a form. Time is linear in their number. */
  tag(forms: readonly string[]): readonly Tagging[] {
    if (forms.length > this.#capacity) {
      this.#capacity = 2 * forms.length;
      this.#columns = wordColumns(this.#capacity);
    }
    describeSentence(this.#columns, forms, this.#lexicon);
    const found: Tagging[] = [];
    let tag1 = -1;
    let tag2 = -1;
    for (let i = 0; i < forms.length; i++) {
      const count = tagFeatures(this.#columns, i + PADDING, { tag1, tag2 }, this.#keys);
      this.#scores.fill(0);
      this.#model.score(this.#keys, count, this.#scores);
      tag2 = tag1;
      tag1 = best(this.#scores);
      found.push(this.#taggings[tag1] as Tagging);
    }
    return found;
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
