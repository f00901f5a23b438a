// What the parser's features see of a token.
import { hashText } from './hash.ts';
import {
  COMMA,
  COORDINATION,
  MARK,
  NOUN,
  OTHER,
  PREPOSITION,
  SUBORDINATION,
  VERB,
  type WordKeys,
  type WordKind,
} from './parser-state.ts';

const hashes = new Map<string, number>();

/** Tags are few: each is hashed once. */
function tagHash(tag: string): number {
  const known = hashes.get(tag);
  if (known !== undefined) return known;
  const hash = hashText(tag);
  hashes.set(tag, hash);
  return hash;
}

const kinds: ReadonlyMap<string, WordKind> = new Map([
  ['NOUN', NOUN],
  ['PROPN', NOUN],
  ['PRON', NOUN],
  ['VERB', VERB],
  ['AUX', VERB],
  ['CCONJ', COORDINATION],
  ['SCONJ', SUBORDINATION],
  ['ADP', PREPOSITION],
  ['PUNCT', MARK],
]);

/** The keys of a token by its lemma and tags. */
export function wordKeys({ lemma, tag, penn }: { lemma: string; tag: string; penn: string }): WordKeys {
  return {
    word: hashText(lemma),
    tag: mixed(tag, penn),
    coarse: tagHash(tag),
    ending: hashText(lemma.slice(-3)),
    kind: penn === ',' ? COMMA : (kinds.get(tag) ?? OTHER),
  };
}

function mixed(tag: string, penn: string): number {
  return (Math.imul(tagHash(tag), 31) + tagHash(penn)) | 0;
}
