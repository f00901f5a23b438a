// The drafts of clauses in a parsed sentence: which words are its predicates, and which predicate each hangs on.
import type { Token } from '../annotation.ts';
import type { Phrase } from './clause.ts';
import { parentOf, type TreeVerb } from './misread-tree.ts';
import type { Tree } from './tree.ts';

/** The words of a sentence, and for each the phrase that it lies in. */
export interface Words {
  readonly tokens: readonly Token[];
  readonly phraseAt: readonly (Phrase | null)[];
}

/** A predicate before its sides are known; its parent is the index of another draft. */
export interface Draft extends TreeVerb {
  readonly parent: number | null;
}

/** The drafts of a sentence, left to right by verb, and the index of each by its verb. */
export function draftsFromTree(
  words: Words,
  tree: Tree,
): { readonly drafts: readonly Draft[]; readonly position: ReadonlyMap<number, number> } {
  const { tokens } = words;
  const verbs = tokens.filter((token) => isPredicate(token, tree, words)).map(({ index }) => index);
  const position = new Map(verbs.map((verb, index) => [verb, index]));
  const drafts = verbs.map(
    (verb): Draft => ({
      verb,
      children: tree[verb] ?? [],
      relation: tokens[verb]?.relation ?? '',
      parent: parentOf(tokens, tree, verb, position),
    }),
  );
  return { drafts, position };
}

/** A verb, or an adjective or noun with a copula, that is no mere modifier within a noun phrase. */
function isPredicate(token: Token, tree: Tree, words: Words): boolean {
  const { phraseAt } = words;
  const { index, tag, relation } = token;
  if (words.tokens[index - 1]?.text === '-' && words.tokens[index - 1]?.end === token.start) return false;
  if (isStrayNoun(token, tree, words)) return false;
  if (tag === 'VERB') return !(relation === 'amod' || (phraseAt[index] && relation === 'compound'));
  if (tag === 'AUX') return relation === 'root';
  return (tree[index] ?? []).some((child) => child.relation === 'cop');
}

/** "denied on Monday charges by X": a form like a plural that nothing joins to the verb is a noun. */
function isStrayNoun({ index, penn, relation }: Token, tree: Tree, { tokens }: Words): boolean {
  const before = tokens[index - 1];
  return (
    penn === 'VBZ' &&
    relation === 'conj' &&
    before !== undefined &&
    !/^(?:CCONJ|PUNCT|ADV)$/.test(before.tag) &&
    (tree[index] ?? []).every((child) => !/^(?:cc|punct|nsubj|aux)/.test(child.relation))
  );
}
