// What the tagger has worked out of the forms it met: texts use the same words again and again, so that most of a word's
// score is a sum that is known already.
import type { LinearModel } from './linear-model.ts';
import { featuresAsAfter, featuresAsBefore, ownFeatures, TAGGER_FEATURES } from './tagger-features.ts';
import {
  describeKnownWord,
  type LetterCase,
  type Lexicon,
  PADDING,
  type WordColumns,
  wordColumns,
} from './words.ts';

/** Forms that are kept, more than any sentence has; when there are more, all are forgotten, so that memory stays flat. */
const CAPACITY = 8192;
/** The number that stands for words outside the sentence. */
export const OUTSIDE = 0;

/** Numbers forms and keeps, by their number, their properties and the sums of the features that look at one word alone. */
export class FormMemory {
  /** Properties, at the number and PADDING. */
  readonly columns: WordColumns = wordColumns(CAPACITY);
  /** Sums by class of a word's own features, as the word before and as the word after. */
  readonly own: Int32Array;
  readonly asBefore: Int32Array;
  readonly asAfter: Int32Array;
  readonly #model: LinearModel;
  readonly #lexicon: Lexicon;
  readonly #numbers: readonly Map<string, number>[] = Array.from({ length: 6 }, () => new Map());
  readonly #keys = new Int32Array(TAGGER_FEATURES);
  #count = OUTSIDE + 1;

  constructor(model: LinearModel, lexicon: Lexicon) {
    this.#model = model;
    this.#lexicon = lexicon;
    const size = CAPACITY * model.classes.length;
    this.own = new Int32Array(size);
    this.asBefore = new Int32Array(size);
    this.asAfter = new Int32Array(size);
    this.#sumUp(OUTSIDE);
  }

  /** Makes room for `count` more forms. To be called before a sentence is numbered: older numbers may become void. */
  reserve(count: number): void {
    if (this.#count + count <= CAPACITY) return;
    for (const numbers of this.#numbers) numbers.clear();
    this.#count = OUTSIDE + 1;
  }

  /** The number of a form at a place (0 the first of its sentence, else 1) in a sentence of that letter case. */
  numberOf(form: string, place: 0 | 1, letterCase: LetterCase): number {
    const numbers = this.#numbers[place * 3 + letterCase] as Map<string, number>;
    const known = numbers.get(form);
    if (known !== undefined) return known;
    const number = this.#count++;
    numbers.set(form, number);
    describeKnownWord(this.columns, { slot: number + PADDING, form, place, letterCase }, this.#lexicon);
    this.#sumUp(number);
    return number;
  }

  #sumUp(number: number): void {
    const slot = number + PADDING;
    const classes = this.#model.classes.length;
    const from = number * classes;
    const sum = (sums: Int32Array, count: number) =>
      this.#model.score(this.#keys, count, sums.subarray(from, from + classes).fill(0));
    sum(this.own, ownFeatures(this.columns, slot, this.#keys, 0));
    sum(this.asBefore, featuresAsBefore(this.columns, slot, this.#keys, 0));
    sum(this.asAfter, featuresAsAfter(this.columns, slot, this.#keys, 0));
  }
}
