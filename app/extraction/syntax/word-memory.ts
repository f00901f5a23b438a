// What the parser's network has worked out of the words it met: texts use the same words again and again, so that what
// a word says in each of its places, and to the gates without its neighbours, is mostly a sum that is known already.
import { mix } from './hash.ts';
import { type Kernel, type KernelMemory, VECTOR, WIDTH } from './kernel.ts';
import {
  GATE_FEATURES,
  GATES,
  gateFeatures,
  OWN_GATE_FEATURES,
  PLACE_FEATURES,
  PLACES,
  placeFeatures,
} from './parser-features.ts';
import type { ParserState } from './parser-state.ts';

/** Words that are kept, more than any sentence has; when there are more, all are forgotten, so that memory stays flat. */
const CAPACITY = 4096;
const SLOTS = 2 * CAPACITY;

/** Sums of words, told apart by all that their own features look at. */
export class WordMemory {
  /** Numbers of words from 1 on, by hash; 0 in a free slot. Words are those of a state: see there. */
  readonly #numbers = new Int32Array(SLOTS);
  readonly #words = new Int32Array(CAPACITY + 1);
  readonly #endings = new Int32Array(CAPACITY + 1);
  readonly #tags = new Int32Array(CAPACITY + 1);
  readonly #kernel: Kernel;
  readonly #keys: Int32Array;
  readonly #zeros: Int16Array;
  readonly #sums: Int16Array;
  #count = 0;

  constructor(memory: KernelMemory, kernel: Kernel) {
    this.#kernel = kernel;
    this.#keys = memory.int32(GATE_FEATURES);
    this.#zeros = memory.int16(WIDTH);
    this.#sums = memory.int16((CAPACITY + 1) * (PLACES + GATES) * WIDTH);
  }

  /** Makes room for `count` more words. To be called before a sentence is read: older addresses become void. */
  reserve(count: number): void {
    if (this.#count + count <= CAPACITY) return;
    this.#numbers.fill(0);
    this.#count = 0;
  }

  /** The address of what the word of a node says: a vector for each place, and then one for each gate. */
  addressOf(state: ParserState, node: number): number {
    const word = state.word[node] as number;
    const ending = state.ending[node] as number;
    const tag = state.tag[node] as number;
    let slot = mix(mix(word, ending), tag) & (SLOTS - 1);
    for (;;) {
      const number = this.#numbers[slot] as number;
      if (number === 0) break;
      if (this.#words[number] === word && this.#tags[number] === tag && this.#endings[number] === ending)
        return this.#addressOf(number);
      slot = (slot + 1) & (SLOTS - 1);
    }
    const number = ++this.#count;
    this.#numbers[slot] = number;
    this.#words[number] = word;
    this.#endings[number] = ending;
    this.#tags[number] = tag;
    this.#sumUp(state, node, this.#addressOf(number));
    return this.#addressOf(number);
  }

  #addressOf(number: number): number {
    return this.#sums.byteOffset + number * (PLACES + GATES) * VECTOR;
  }

  #sumUp(state: ParserState, node: number, to: number): void {
    const keys = this.#keys;
    const zeros = this.#zeros.byteOffset;
    for (let place = 0; place < PLACES; place++) {
      placeFeatures(state, node, place, keys);
      this.#kernel.addRows(keys.byteOffset, PLACE_FEATURES, zeros, to + place * VECTOR);
    }
    for (let gate = 0; gate < GATES; gate++) {
      gateFeatures(state, node, gate, keys);
      this.#kernel.addRows(keys.byteOffset, OWN_GATE_FEATURES, zeros, to + (PLACES + gate) * VECTOR);
    }
  }
}
