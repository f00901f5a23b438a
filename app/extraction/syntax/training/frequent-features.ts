// The features that the parser's network has rows for.
import {
  GATE_FEATURES,
  GATES,
  gateFeatures,
  MAIN_PLACES,
  PLACE_FEATURES,
  PLACES,
  placeFeatures,
} from '../parser-features.ts';
import { JOINT_FEATURES, jointFeatures } from '../parser-joint-features.ts';
import type { ParserState } from '../parser-state.ts';

/** How often a feature must be seen: with rarer ones the network learns its examples by heart. */
const inMainPlace = 5;
const inOtherPlace = 20;
const ofGate = 5;
const joint = 20;

/** Counts features and gathers those that are seen often enough. */
export class FrequentFeatures {
  readonly #missing = new Map<number, number>();
  readonly #frequent: number[] = [];
  readonly #keys = new Int32Array(JOINT_FEATURES);

  /** The keys, each once. */
  get keys(): Int32Array {
    return Int32Array.from(this.#frequent);
  }

  /** Counts what the words of a sentence say, before it is parsed. */
  seeWords(state: ParserState): void {
    for (let node = 0; node <= state.root; node++)
      for (let place = 0; place < PLACES; place++) {
        placeFeatures(state, node, place, this.#keys);
        this.#see(PLACE_FEATURES, MAIN_PLACES.includes(place) ? inMainPlace : inOtherPlace);
      }
    for (let node = 1; node <= state.root; node++)
      for (let gate = 0; gate < GATES; gate++) {
        gateFeatures(state, node, gate, this.#keys);
        this.#see(GATE_FEATURES, ofGate);
      }
  }

  /** Counts the joint features of a state. */
  seeState(state: ParserState): void {
    this.#see(jointFeatures(state, this.#keys), joint);
  }

  #see(count: number, minimum: number): void {
    for (let i = 0; i < count; i++) {
      const key = this.#keys[i] as number;
      const missing = (this.#missing.get(key) ?? minimum) - 1;
      this.#missing.set(key, missing);
      if (missing === 0) this.#frequent.push(key);
    }
  }
}
