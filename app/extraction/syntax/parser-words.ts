// What the parser's features see of a token.
import { hashText } from './hash.ts';
import type { WordKeys } from './parser-state.ts';

const hashes = new Map<string, number>();

/** Tags are few: each is hashed once. */
function tagHash(tag: string): number {
  const known = hashes.get(tag);
  if (known !== undefined) return known;
  const hash = hashText(tag);
  hashes.set(tag, hash);
  return hash;
}

/** The keys of a token by its lemma and tags. */
export function wordKeys({ lemma, tag, penn }: { lemma: string; tag: string; penn: string }): WordKeys {
  return { word: hashText(lemma), tag: mixed(tag, penn), coarse: tagHash(tag) };
}

function mixed(tag: string, penn: string): number {
  return (Math.imul(tagHash(tag), 31) + tagHash(penn)) | 0;
}
