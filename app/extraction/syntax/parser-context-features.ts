// What the parser sees beyond single nodes: word endings, the words in between and the words to come. They stand for
// words too rare to be known, for clause boundaries, and for the noun that a preposition leads to.
import { key1, key2, key3, mix } from './hash.ts';
import { distance, type ParserState } from './parser-state.ts';

/** Writes the keys from place `from` on and returns the place behind the last. */
export function contextFeatures(state: ParserState, keys: Int32Array, from: number): number {
  const { word, tag } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const s0w = word[s0] as number;
  const s0t = tag[s0] as number;
  const s1w = word[s1] as number;
  const s1t = tag[s1] as number;
  const b0w = word[b0] as number;
  const b0t = tag[b0] as number;
  const b1t = tag[b1] as number;

  let n = from;
  // endings
  const s0e = mix(state.ending[s0] as number, s0t);
  const s1e = mix(state.ending[s1] as number, s1t);
  const b0e = mix(state.ending[b0] as number, b0t);
  keys[n++] = key1(80, s0e);
  keys[n++] = key1(82, s1e);
  keys[n++] = key2(83, s0e, b0e);
  keys[n++] = key2(84, s1e, s0e);
  keys[n++] = key3(85, s0e, b0t, b1t);
  keys[n++] = key3(86, s1t, s0t, b0e);
  // what lies between
  const inner = state.between(s0, b0);
  const outer = state.between(s1, s0);
  keys[n++] = key3(87, s0t, b0t, inner);
  keys[n++] = key3(88, s1t, s0t, outer);
  keys[n++] = key3(89, s0w, b0t, inner);
  keys[n++] = key3(90, s1w, s0t, outer);
  keys[n++] = key3(91, s1t, b0t, inner | outer);
  // what is to come
  const verb = state.nextVerb[b0 === 0 ? state.root : b0] as number;
  const noun = b1 === 0 ? 0 : (state.nextNoun[b1] as number);
  const verbFar = mix(tag[verb] as number, distance(verb - b0));
  const nounFar = mix(tag[noun] as number, distance(noun - b0));
  const nounWord = word[noun] as number;
  keys[n++] = key3(94, s0t, b0t, verbFar);
  keys[n++] = key3(95, s1t, s0t, verbFar);
  keys[n++] = key3(96, s0w, word[verb] as number, b0t);
  keys[n++] = key3(97, s1w, word[verb] as number, s0t);
  keys[n++] = key2(98, mix(s1t, s0t), mix(b0t, verbFar));
  keys[n++] = key3(99, s0w, b0w, nounWord);
  keys[n++] = key3(100, s1w, b0w, nounWord);
  keys[n++] = key3(101, s0t, b0w, nounWord);
  keys[n++] = key3(102, mix(s1t, s0t), b0w, nounFar);
  keys[n++] = key3(103, s1w, s0w, b0w);
  keys[n++] = key3(104, s1w, s0t, b0w);
  keys[n++] = key3(105, s1t, s0w, b0w);
  keys[n++] = key3(107, s0w, b0t, nounFar);
  return n;
}
