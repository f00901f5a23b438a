// What the parser's network sees of several words at once, after Zhang and Nivre (2011): pairs and triples of the two
// topmost nodes of the stack (s0, s1) and the next words (b0, b1, b2), their distances, what lies between and ahead,
// and the relations of their children. A change here calls for training anew.
import { key1, key2, key3, mix } from './hash.ts';
import { distance, type ParserState } from './parser-state.ts';

/** Upper bound on the number of joint features of one state. */
export const JOINT_FEATURES = 48;

/** Writes the feature keys of the state into `keys` and returns how many they are. */
export function jointFeatures(state: ParserState, keys: Int32Array): number {
  return childFeatures(state, keys, aheadFeatures(state, keys, pairFeatures(state, keys)));
}

/** Words and tags in pairs and triples. */
function pairFeatures(state: ParserState, keys: Int32Array): number {
  const { word, tag } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const b0 = state.ahead(0);
  const s0w = word[s0] as number;
  const s0t = tag[s0] as number;
  const s1w = word[s1] as number;
  const s1t = tag[s1] as number;
  const b0w = word[b0] as number;
  const b0t = tag[b0] as number;
  const b1t = tag[state.ahead(1)] as number;
  let n = 0;
  keys[n++] = key2(1, s0t, b0t);
  keys[n++] = key2(2, s1t, s0t);
  keys[n++] = key2(3, s1t, b0t);
  keys[n++] = key3(4, s0t, b0t, b1t);
  keys[n++] = key3(5, s1t, s0t, b0t);
  keys[n++] = key3(6, tag[state.below(2)] as number, s1t, s0t);
  keys[n++] = key3(7, b0t, b1t, tag[state.ahead(2)] as number);
  keys[n++] = key2(8, s0w, b0w);
  keys[n++] = key2(9, s1w, s0w);
  keys[n++] = key2(10, s1w, b0w);
  keys[n++] = key2(11, s0w, b0t);
  keys[n++] = key2(12, s0t, b0w);
  keys[n++] = key2(13, s1w, s0t);
  keys[n++] = key2(14, s1t, s0w);
  keys[n++] = key3(15, s1w, s0t, b0w);
  keys[n++] = key3(16, s1t, s0w, b0w);
  return n;
}

/** Distances, the kinds of the words in between, and the next verb and noun. */
function aheadFeatures(state: ParserState, keys: Int32Array, from: number): number {
  const { word, tag } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const s0t = tag[s0] as number;
  const s1t = tag[s1] as number;
  const b0t = tag[b0] as number;
  const near = distance(s0 - s1);
  const inner = state.between(s0, b0);
  const outer = state.between(s1, s0);
  const verb = state.nextVerb[b0 === 0 ? state.root : b0] as number;
  const verbFar = mix(tag[verb] as number, distance(verb - b0));
  const noun = b1 === 0 ? 0 : (state.nextNoun[b1] as number);
  let n = from;
  keys[n++] = key3(20, s0t, b0t, distance(b0 - s0));
  keys[n++] = key3(21, s1t, s0t, near);
  keys[n++] = key2(22, word[s1] as number, near);
  keys[n++] = key3(23, s0t, b0t, inner);
  keys[n++] = key3(24, s1t, s0t, outer);
  keys[n++] = key1(25, inner);
  keys[n++] = key1(26, outer);
  keys[n++] = key3(27, s0t, b0t, verbFar);
  keys[n++] = key3(28, s1t, s0t, verbFar);
  keys[n++] = key3(29, s0t, word[b0] as number, word[noun] as number);
  return n;
}

/** The children that the nodes have so far: which relations, and the outermost two on each side. */
function childFeatures(state: ParserState, keys: Int32Array, from: number): number {
  const { tag, coarse, relation, left1, left2, right1, right2, leftSet, rightSet } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const b0 = state.ahead(0);
  const s0t = tag[s0] as number;
  const s1t = tag[s1] as number;
  const b0t = tag[b0] as number;
  const s0l = left1[s0] as number;
  const s0r = right1[s0] as number;
  const s1r = right1[s1] as number;
  const s0l2 = left2[s0] as number;
  const s0r2 = right2[s0] as number;
  const b0l2 = left2[b0] as number;
  const s1r2 = right2[s1] as number;
  let n = from;
  keys[n++] = key2(40, s0t, leftSet[s0] as number);
  keys[n++] = key2(41, s0t, rightSet[s0] as number);
  keys[n++] = key2(42, b0t, leftSet[b0] as number);
  keys[n++] = key2(43, s1t, rightSet[s1] as number);
  keys[n++] = key2(44, s1t, leftSet[s1] as number);
  keys[n++] = key2(45, state.word[s0] as number, mix(leftSet[s0] as number, rightSet[s0] as number));
  keys[n++] = key2(46, state.word[s1] as number, rightSet[s1] as number);
  keys[n++] = key1(47, relation[s0l] as number);
  keys[n++] = key1(48, relation[s0r] as number);
  keys[n++] = key1(49, relation[left1[s1] as number] as number);
  keys[n++] = key1(50, relation[s1r] as number);
  keys[n++] = key1(51, relation[left1[b0] as number] as number);
  keys[n++] = key2(52, relation[s0l2] as number, coarse[s0l2] as number);
  keys[n++] = key2(53, relation[s0r2] as number, coarse[s0r2] as number);
  keys[n++] = key2(54, relation[b0l2] as number, coarse[b0l2] as number);
  keys[n++] = key2(55, relation[s1r2] as number, coarse[s1r2] as number);
  keys[n++] = key3(56, s1t, s0t, tag[s0l] as number);
  keys[n++] = key3(57, s1t, tag[s1r] as number, s0t);
  keys[n++] = key3(58, s0t, tag[s0r] as number, b0t);
  return n;
}
