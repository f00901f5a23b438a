import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WIDTH } from './kernel.ts';
import { OUTPUT_WIDTH } from './kernel-weights.ts';
import { loadKernel } from './load-models.ts';
import type { PackedNetwork } from './packed-network.ts';
import {
  fillPlaces,
  GATE_FEATURES,
  GATES,
  gateFeatures,
  MAIN_PLACES,
  PLACE_FEATURES,
  PLACES,
  placeFeatures,
} from './parser-features.ts';
import { JOINT_FEATURES, jointFeatures } from './parser-joint-features.ts';
import { ParserNetwork } from './parser-network.ts';
import { MOVES, ParserState, SHIFT, type WordKeys } from './parser-state.ts';
import { half, softsign } from './recurrence.ts';

const RELATIONS = 11;
const step = 1 / 64;
const units = Array.from({ length: WIDTH }, (_, j) => j);
const word: fc.Arbitrary<WordKeys> = fc.record({
  word: fc.nat(30),
  tag: fc.nat(5),
  coarse: fc.nat(5),
  ending: fc.nat(5),
  kind: fc.constant(0),
});
const sentence = fc.array(word, { minLength: 1, maxLength: 12 });

/** A state after the first shifts of a sentence. */
function stateOf(words: readonly WordKeys[], shifts: number): ParserState {
  const state = new ParserState();
  state.start(words);
  for (let i = 0; i < shifts; i++) state.apply(SHIFT, 0);
  return state;
}

/** The keys that a function writes, in an array of their own. */
function keysOf(most: number, write: (keys: Int32Array) => number): readonly number[] {
  const keys = new Int32Array(most);
  return [...keys.subarray(0, write(keys))];
}

function placeKeys(state: ParserState, node: number, place: number): readonly number[] {
  return keysOf(PLACE_FEATURES, (keys) => {
    placeFeatures(state, node, place, keys);
    return PLACE_FEATURES;
  });
}

function gateKeys(state: ParserState, node: number, gate: number): readonly number[] {
  return keysOf(GATE_FEATURES, (keys) => {
    gateFeatures(state, node, gate, keys);
    return GATE_FEATURES;
  });
}

function jointKeys(state: ParserState): readonly number[] {
  return keysOf(JOINT_FEATURES, (keys) => jointFeatures(state, keys));
}

/** A network with weights drawn for two in three features of the states, and for all of its layers. */
function networkFor(states: readonly ParserState[], seed: number): PackedNetwork {
  let drawn = seed;
  const draw = () => {
    drawn = (Math.imul(drawn, 1_103_515_245) + 12_345) & 0x7fffffff;
    return drawn / 2 ** 30 - 1;
  };
  const keys = states.flatMap((state) => {
    const nodes = Array.from({ length: state.root + 1 }, (_, node) => node);
    const places = Array.from({ length: PLACES }, (_, place) => nodes.map((n) => placeKeys(state, n, place)));
    const gates = Array.from({ length: GATES }, (_, gate) =>
      nodes.slice(1).map((n) => gateKeys(state, n, gate)),
    );
    return [...places.flat(2), ...gates.flat(2), ...jointKeys(state)];
  });
  const known = [...new Set(keys)].filter(() => draw() < 1 / 3);
  const layer = (length: number) => Float32Array.from({ length }, draw);
  return {
    names: Array.from({ length: RELATIONS }, (_, i) => String(i)),
    keys: Int32Array.from(known),
    rows: Int8Array.from({ length: (known.length + 1) * WIDTH }, (_, i) => (i < WIDTH ? 0 : 60 * draw())),
    step,
    projections: layer(MAIN_PLACES.length * WIDTH * WIDTH),
    moves: layer(MOVES * OUTPUT_WIDTH),
    relations: layer(2 * RELATIONS * OUTPUT_WIDTH),
  };
}

/** The hidden layer of a state as the definition has it, one number at a time. */
function hiddenOf(state: ParserState, { keys, rows, projections }: PackedNetwork): readonly number[] {
  const numbers = new Map([...keys].map((key, i) => [key, i + 1]));
  const sum = (found: readonly number[], j: number) =>
    found.reduce((total, key) => total + (rows[(numbers.get(key) ?? 0) * WIDTH + j] as number), 0);
  const nodes = Array.from({ length: state.root }, (_, i) => i + 1);
  const contexts = new Map(nodes.map((node) => [node, new Array<number>(WIDTH).fill(0)]));
  for (const j of units) {
    let carried = 0;
    for (const node of j < WIDTH / 2 ? nodes : nodes.toReversed()) {
      const [value = 0, kept = 0, shown = 0] = [0, 1, 2].map((g) => step * sum(gateKeys(state, node, g), j));
      carried = half(kept) * carried + (1 - half(kept)) * softsign(value);
      (contexts.get(node) as number[])[j] = Math.round(
        256 * Math.fround(half(shown) * softsign(2 * carried)),
      );
    }
  }
  const said = (node: number, p: number, j: number) => {
    const row = (p * WIDTH + j) * WIDTH;
    const weight = (i: number) => Math.round(((projections[row + i] as number) / step) * 8);
    return Math.round(
      (contexts.get(node) ?? []).reduce((total, value, i) => total + weight(i) * value, 0) / 2048,
    );
  };
  const places = new Int32Array(PLACES);
  fillPlaces(state, places);
  return units.map((j) => {
    const words = [...places].reduce((total, node, place) => {
      const p = MAIN_PLACES.indexOf(place);
      return total + sum(placeKeys(state, node, place), j) + (p < 0 ? 0 : said(node, p, j));
    }, 0);
    return step * Math.max(0, words + sum(jointKeys(state), j));
  });
}

function products(weights: Float32Array, hidden: readonly number[]): readonly number[] {
  return Array.from({ length: weights.length / OUTPUT_WIDTH }, (_, c) =>
    Math.fround(
      [...hidden, 1].reduce((sum, value, j) => sum + value * (weights[c * OUTPUT_WIDTH + j] as number), 0),
    ),
  );
}

describe('ParserNetwork', () => {
  it('scores as its definition says, to the last bit', () => {
    fc.assert(
      fc.property(sentence, fc.nat(), fc.nat(11), (words, seed, shifts) => {
        const state = stateOf(words, Math.min(shifts, words.length));
        const packed = networkFor([state], seed);
        const network = new ParserNetwork(packed, loadKernel());
        network.read(state);
        const hidden = hiddenOf(state, packed);
        const side = packed.relations.length / 2;
        expect([...network.scoreMoves(state)]).toEqual(products(packed.moves, hidden));
        expect([...network.scoreRelations(0)]).toEqual(products(packed.relations.subarray(0, side), hidden));
        expect([...network.scoreRelations(1)]).toEqual(products(packed.relations.subarray(side), hidden));
      }),
      { numRuns: 40 },
    );
  });

  it('scores the same whatever it has read before', () => {
    const words = (from: number, count: number): readonly WordKeys[] =>
      Array.from({ length: count }, (_, i) => ({
        word: from + i,
        tag: i % 7,
        coarse: 1,
        ending: i % 3,
        kind: 0,
      }));
    const state = stateOf(words(0, 20), 3);
    const network = new ParserNetwork(networkFor([state], 7), loadKernel());
    const scores = () => {
      network.read(state);
      return [...network.scoreMoves(state)];
    };
    const first = scores();
    expect(scores()).toEqual(first);
    // More words than it keeps.
    for (let from = 1000; from < 9000; from += 200) network.read(stateOf(words(from, 200), 0));
    expect(scores()).toEqual(first);
  });
});
