// The feature templates of the parser, after Zhang and Nivre (2011): words, tags and relations around the two topmost
// nodes of the stack (s0, s1) and the next words (b0, b1, b2). A change here calls for training anew.
import { key1, key2, key3, mix } from './hash.ts';
import { contextFeatures } from './parser-context-features.ts';
import { distance, type ParserState } from './parser-state.ts';

/** Upper bound on the number of features of one state. */
export const PARSER_FEATURES = 128;

/** Writes the feature keys of the state into `keys` and returns how many they are. */
export function parserFeatures(state: ParserState, keys: Int32Array): number {
  return stackFeatures(state, keys, aheadFeatures(state, keys));
}

/** The features that look at nodes of the stack: writes them from place `from` on and returns the place behind the last. */
export function stackFeatures(state: ParserState, keys: Int32Array, from: number): number {
  return contextFeatures(state, keys, childFeatures(state, keys, nodeFeatures(state, keys, from)));
}

/** The features of what is left to read alone: they change with the next word only, so that their sum can be kept. */
export function aheadFeatures(state: ParserState, keys: Int32Array): number {
  const { word, tag } = state;
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const b2 = state.ahead(2);
  const b0w = word[b0] as number;
  const b0t = tag[b0] as number;
  const b1w = word[b1] as number;
  const b1t = tag[b1] as number;
  const b2t = tag[b2] as number;
  const b3t = tag[state.ahead(3)] as number;
  const b0wt = mix(b0w, b0t);
  const noun = b1 === 0 ? 0 : (state.nextNoun[b1] as number);
  let n = 0;
  keys[n++] = key1(6, b0wt);
  keys[n++] = key1(7, b0w);
  keys[n++] = key1(8, b0t);
  keys[n++] = key2(9, b1w, b1t);
  keys[n++] = key1(10, b1t);
  keys[n++] = key2(11, word[b2] as number, b2t);
  keys[n++] = key2(12, b1t, b2t);
  keys[n++] = key2(26, b0wt, b1t);
  keys[n++] = key2(27, b0t, mix(b1w, b1t));
  keys[n++] = key3(29, b0t, b1t, b2t);
  keys[n++] = key1(81, mix(state.ending[b0] as number, b0t));
  keys[n++] = key3(92, b1t, b2t, b3t);
  keys[n++] = key3(93, b0t, b1t, mix(b2t, b3t));
  keys[n++] = key2(106, b0w, word[noun] as number);
  return n;
}

/** The topmost and the next words, in pairs and triples, with their distances. */
function nodeFeatures(state: ParserState, keys: Int32Array, from: number): number {
  const { word, tag, coarse } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const s2 = state.below(2);
  const b0 = state.ahead(0);
  const b1 = state.ahead(1);
  const b2 = state.ahead(2);
  const s0w = word[s0] as number;
  const s0t = tag[s0] as number;
  const s0c = coarse[s0] as number;
  const s1w = word[s1] as number;
  const s1t = tag[s1] as number;
  const s1c = coarse[s1] as number;
  const b0w = word[b0] as number;
  const b0t = tag[b0] as number;
  const b0c = coarse[b0] as number;
  const b1t = tag[b1] as number;
  const s2t = tag[s2] as number;
  const b2t = tag[b2] as number;
  const s0wt = mix(s0w, s0t);
  const s1wt = mix(s1w, s1t);
  const b0wt = mix(b0w, b0t);
  const far = distance(b0 - s0);
  const near = distance(s0 - s1);

  let n = from;
  // single nodes
  keys[n++] = key1(1, s0wt);
  keys[n++] = key1(2, s0w);
  keys[n++] = key1(3, s0t);
  keys[n++] = key1(4, s1wt);
  keys[n++] = key1(5, s1t);
  keys[n++] = key2(13, word[s2] as number, s2t);
  // pairs
  keys[n++] = key2(14, s0wt, b0wt);
  keys[n++] = key2(15, s0wt, b0t);
  keys[n++] = key2(16, s0t, b0wt);
  keys[n++] = key2(17, s0w, b0w);
  keys[n++] = key2(18, s0t, b0t);
  keys[n++] = key2(19, s1wt, s0wt);
  keys[n++] = key2(20, s1wt, s0t);
  keys[n++] = key2(21, s1t, s0wt);
  keys[n++] = key2(22, s1w, s0w);
  keys[n++] = key2(23, s1t, s0t);
  keys[n++] = key2(24, s1wt, b0t);
  keys[n++] = key2(25, s1t, b0wt);
  keys[n++] = key2(28, s1w, b0w);
  // triples
  keys[n++] = key3(30, s0t, b0t, b1t);
  keys[n++] = key3(31, s1t, s0t, b0t);
  keys[n++] = key3(32, s2t, s1t, s0t);
  keys[n++] = key3(33, s0wt, b0t, b1t);
  keys[n++] = key3(34, s0t, b0wt, b1t);
  keys[n++] = key3(35, s1t, s0wt, b0t);
  keys[n++] = key3(36, s1t, s0t, b0wt);
  keys[n++] = key3(37, s1wt, s0t, b0t);
  keys[n++] = key3(38, s0w, b0w, b1t);
  keys[n++] = key3(39, s1w, s0w, b0t);
  keys[n++] = key2(40, mix(s1c, s0c), mix(b0c, mix(b1t, b2t)));
  keys[n++] = key2(41, mix(s2t, s1t), mix(s0t, b0t));
  // distances
  keys[n++] = key2(74, s0wt, far);
  keys[n++] = key2(75, b0wt, far);
  keys[n++] = key3(76, s0t, b0t, far);
  keys[n++] = key3(77, s1t, s0t, near);
  keys[n++] = key2(78, s1wt, near);
  keys[n++] = key3(79, mix(s1t, s0t), b0t, near);
  return n;
}

/** The children that the nodes have so far: the outermost on each side, how many, and which relations. */
function childFeatures(state: ParserState, keys: Int32Array, from: number): number {
  const { word, tag, coarse, relation, left1, left2, right1, right2 } = state;
  const s0 = state.below(0);
  const s1 = state.below(1);
  const b0 = state.ahead(0);
  const s0w = word[s0] as number;
  const s0t = tag[s0] as number;
  const s0c = coarse[s0] as number;
  const s1w = word[s1] as number;
  const s1t = tag[s1] as number;
  const b0w = word[b0] as number;
  const b0t = tag[b0] as number;
  const s0l = left1[s0] as number;
  const s0r = right1[s0] as number;
  const s0l2 = left2[s0] as number;
  const s0r2 = right2[s0] as number;
  const s1l = left1[s1] as number;
  const s1r = right1[s1] as number;
  const s1r2 = right2[s1] as number;
  const b0l = left1[b0] as number;
  const b0l2 = left2[b0] as number;
  const s0lt = tag[s0l] as number;
  const s0rt = tag[s0r] as number;
  const s1rt = tag[s1r] as number;
  const b0lt = tag[b0l] as number;
  const s0lr = relation[s0l] as number;
  const s0rr = relation[s0r] as number;
  const s1lr = relation[s1l] as number;
  const s1rr = relation[s1r] as number;
  const b0lr = relation[b0l] as number;
  const s0count = (state.leftCount[s0] as number) * 16 + (state.rightCount[s0] as number);
  const s1count = (state.leftCount[s1] as number) * 16 + (state.rightCount[s1] as number);
  const b0count = state.leftCount[b0] as number;

  let n = from;
  // children
  keys[n++] = key3(42, s0t, s0lt, b0t);
  keys[n++] = key3(43, s0t, s0rt, b0t);
  keys[n++] = key3(44, s0t, b0t, b0lt);
  keys[n++] = key3(45, s1t, s1rt, s0t);
  keys[n++] = key3(46, s1t, tag[s1l] as number, s0t);
  keys[n++] = key3(47, s1t, s0t, s0lt);
  keys[n++] = key3(48, s1t, s0t, s0rt);
  keys[n++] = key3(49, s0t, word[s0l] as number, s0lr);
  keys[n++] = key3(50, s0t, word[s0r] as number, s0rr);
  keys[n++] = key3(51, b0t, word[b0l] as number, b0lr);
  keys[n++] = key3(52, s1t, word[s1r] as number, s1rr);
  keys[n++] = key3(53, s1t, word[s1l] as number, s1lr);
  keys[n++] = key3(54, s0w, s0lr, s0rr);
  keys[n++] = key3(55, b0w, b0lr, s0t);
  keys[n++] = key3(56, s1w, s1rr, s0t);
  keys[n++] = key3(57, s0t, mix(s0lr, relation[s0l2] as number), b0t);
  keys[n++] = key3(58, s0t, mix(s0rr, relation[s0r2] as number), b0t);
  keys[n++] = key3(59, b0t, mix(b0lr, relation[b0l2] as number), s0t);
  keys[n++] = key3(60, s1t, mix(s1rr, relation[s1r2] as number), s0t);
  // how many children, and which
  keys[n++] = key2(61, s0w, s0count);
  keys[n++] = key2(62, s0t, s0count);
  keys[n++] = key2(63, b0w, b0count);
  keys[n++] = key2(64, b0t, b0count);
  keys[n++] = key2(65, s1w, s1count);
  keys[n++] = key2(66, s1t, s1count);
  keys[n++] = key2(67, s0t, state.leftSet[s0] as number);
  keys[n++] = key2(68, s0t, state.rightSet[s0] as number);
  keys[n++] = key2(69, b0t, state.leftSet[b0] as number);
  keys[n++] = key3(70, s1t, state.rightSet[s1] as number, s0t);
  keys[n++] = key3(71, s1t, state.leftSet[s1] as number, s0t);
  keys[n++] = key2(72, s0w, mix(state.leftSet[s0] as number, state.rightSet[s0] as number));
  keys[n++] = key3(73, s1w, state.rightSet[s1] as number, s0c);
  return n;
}
