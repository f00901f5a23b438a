// What the parser's network sees of single words: what a word says in each of the places that it may have in a state,
// and what it says to the gates that carry the sentence along. A change here calls for training anew.
import { key2, mix } from './hash.ts';
import type { ParserState } from './parser-state.ts';

/**
 * The places of a state: the three topmost nodes of the stack, the next three words, the outermost children of the
 * two topmost nodes on both sides, and the leftmost child of the next word.
 */
export const PLACES = 11;
const [S0, S1, S2, B0, B1, B2, S0_LEFT, S0_RIGHT, S1_LEFT, S1_RIGHT, B0_LEFT] = Array.from(
  { length: PLACES },
  (_, place) => place,
) as [number, number, number, number, number, number, number, number, number, number, number];

/** The places whose words decide most: they learn of rarer words, and of the context of their word. */
export const MAIN_PLACES: readonly number[] = [S0, S1, B0];

/** What a word says to the recurrence: its value, how much is kept of what came before, and how much is shown. */
export const GATES = 3;
export const PLACE_FEATURES = 3;
/** The first of these look at the word alone, the rest at its neighbours. */
export const GATE_FEATURES = 5;
export const OWN_GATE_FEATURES = 3;

/** Writes the nodes in the places of a state; 0 where there is none. */
export function fillPlaces(state: ParserState, nodes: Int32Array): void {
  const { left1, right1 } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const b0 = state.ahead(0);
  nodes[S0] = s0;
  nodes[S1] = s1;
  nodes[S2] = state.below(2);
  nodes[B0] = b0;
  nodes[B1] = state.ahead(1);
  nodes[B2] = state.ahead(2);
  nodes[S0_LEFT] = left1[s0] as number;
  nodes[S0_RIGHT] = right1[s0] as number;
  nodes[S1_LEFT] = left1[s1] as number;
  nodes[S1_RIGHT] = right1[s1] as number;
  nodes[B0_LEFT] = left1[b0] as number;
}

/** The first parts of the keys, which do not change: by place or gate, and what is looked at. */
function templates(first: number, places: number, kinds: number): Int32Array {
  return Int32Array.from({ length: places * kinds }, (_, i) => key2(first, Math.floor(i / kinds), i % kinds));
}

const ofPlaces = templates(200, PLACES, PLACE_FEATURES);
const ofGates = templates(201, GATES, GATE_FEATURES);

/** Writes the PLACE_FEATURES keys of a node in a place. */
export function placeFeatures(state: ParserState, node: number, place: number, keys: Int32Array): void {
  const from = place * PLACE_FEATURES;
  keys[0] = mix(ofPlaces[from] as number, state.word[node] as number);
  keys[1] = mix(ofPlaces[from + 1] as number, state.ending[node] as number);
  keys[2] = mix(ofPlaces[from + 2] as number, state.tag[node] as number);
}

/** Writes the GATE_FEATURES keys of a node, 1 to the root, for a gate. */
export function gateFeatures(state: ParserState, node: number, gate: number, keys: Int32Array): void {
  const from = gate * GATE_FEATURES;
  const after = node < state.root ? node + 1 : 0;
  keys[0] = mix(ofGates[from] as number, state.word[node] as number);
  keys[1] = mix(ofGates[from + 1] as number, state.ending[node] as number);
  keys[2] = mix(ofGates[from + 2] as number, state.tag[node] as number);
  keys[3] = mix(ofGates[from + 3] as number, state.tag[node - 1] as number);
  keys[4] = mix(ofGates[from + 4] as number, state.tag[after] as number);
}
