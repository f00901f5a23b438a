// The dependents of each token of a parsed sentence.
import type { Token } from '../annotation.ts';

/** Dependents by head, each list left to right. */
export type Tree = readonly (readonly Token[])[];

export function childrenOf(tokens: readonly Token[]): Tree {
  const children: Token[][] = tokens.map(() => []);
  for (const token of tokens)
    if (token.head >= 0 && token.head !== token.index) children[token.head]?.push(token);
  return children;
}
