// Where a parse is likely wrong, and what its words say it should be.
import type { Token } from '../annotation.ts';
import { relativePronouns } from '../lexicon/function-words.ts';
import { childrenOf, type Tree } from './tree.ts';

/** A verb of the tree with its dependents. */
export interface TreeVerb {
  readonly verb: number;
  readonly children: readonly Token[];
  readonly relation: string;
}

const subordinate = new Set(['acl:relcl', 'acl', 'advcl', 'parataxis']);

/**
 * Whether the tree cannot be right: its root is a noun or a bare -ing form though a verb that describes no noun and
 * tells no circumstance is finite, as where a fronted phrase was taken for the main clause.
 */
export function isDoubtful(tokens: readonly Token[]): boolean {
  const tree = childrenOf(tokens);
  const root = tokens.find(({ relation, head }) => relation === 'root' || head < 0);
  if (!root || isFiniteVerb(tokens, tree, root.index)) return false;
  return tokens.some(
    ({ tag, index, relation }) =>
      tag === 'VERB' && !subordinate.has(relation) && isFiniteVerb(tokens, tree, index),
  );
}

function clauseAbove(
  tokens: readonly Token[],
  verb: number,
  position: ReadonlyMap<number, number>,
): number | null {
  let at = tokens[verb]?.head ?? -1;
  for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const index = position.get(at);
    if (index !== undefined) return index;
    at = tokens[at]?.head ?? -1;
  }
  return null;
}

/**
 * The clause above; a finite verb that the parser coordinates with a participle or infinitive is coordinated with the
 * finite verb above that ("sent a letter addressing X, but did not …").
 */
export function parentOf(
  tokens: readonly Token[],
  tree: Tree,
  verb: number,
  position: ReadonlyMap<number, number>,
): number | null {
  let above = clauseAbove(tokens, verb, position);
  if (tokens[verb]?.relation !== 'conj' || !isFiniteVerb(tokens, tree, verb)) return above;
  const verbs = [...position.keys()];
  for (
    let at = above === null ? undefined : verbs[above];
    at !== undefined && !isFiniteVerb(tokens, tree, at);
  ) {
    const higher = clauseAbove(tokens, at, position);
    if (higher === null) break;
    above = higher;
    at = verbs[higher];
  }
  return above;
}

function isFiniteVerb(tokens: readonly Token[], tree: Tree, verb: number): boolean {
  const children = tree[verb] ?? [];
  const auxiliary = children.some(({ relation }) => relation.startsWith('aux') || relation === 'cop');
  return (
    /^VB[DZP]$/.test(tokens[verb]?.penn ?? '') ||
    (auxiliary && !children.some(({ lower, relation }) => lower === 'to' && relation === 'mark'))
  );
}

/** "but did not …": a clause with an auxiliary of its own after a conjunction goes on with the clause before. */
export function isJoined(tokens: readonly Token[], children: readonly Token[]): boolean {
  const auxiliary = children.find(({ relation }) => relation.startsWith('aux'));
  const before = auxiliary ? tokens[auxiliary.index - 1]?.lower : undefined;
  return before === 'but' || before === 'and' || children.some(({ relation }) => relation === 'cc');
}

/** "who did it", "done by": not so for a finite verb without a relative pronoun, whose subject was taken for the root. */
export function describesNoun(draft: TreeVerb, tokens: readonly Token[]): boolean {
  const { relation, children, verb } = draft;
  if (!relation.startsWith('acl')) return false;
  if (isMisreadPast(tokens, draft)) return false;
  const finite =
    /^VB[DZP]$/.test(tokens[verb]?.penn ?? '') || children.some((child) => child.relation.startsWith('aux'));
  return !finite || children.some(({ lower }) => relativePronouns.has(lower));
}

/** "Greece accused Turkey" read as "Greece, accused": a participle on a bare root noun, without an agent. */
export function isMisreadPast(tokens: readonly Token[], { relation, children, verb }: TreeVerb): boolean {
  const token = tokens[verb];
  const noun = tokens[token?.head ?? -1];
  if (relation !== 'acl' || token?.penn !== 'VBN' || noun?.relation !== 'root' || noun.index > verb)
    return false;
  return children.every(({ index, relation: kind }) => kind !== 'obl' || tokens[index - 1]?.lower !== 'by');
}
