// Documents that speak for those who wrote or signed them: "the charter condemns", "the answers did not mention it".
import type { Token } from '../annotation.ts';
import type { Phrase } from './clause.ts';

/** What ministers sign for their states. */
export const treaties: ReadonlySet<string> = new Set(
  'charter declaration communique communiqué treaty agreement accord pact memorandum protocol convention'.split(
    ' ',
  ),
);

export const documents: ReadonlySet<string> = new Set([
  ...treaties,
  ...'text document draft letter resolution decree paper reply answer response'.split(' '),
]);

/** "the text", "these answers": a document that was spoken of, without a word that says whose it is. */
export function isKnownDocument(tokens: readonly Token[], phrase: Phrase): boolean {
  return (
    phrase.possessor === null && isDefinite(tokens, phrase) && documents.has(tokens[phrase.head]?.lemma ?? '')
  );
}

/** "the demand", "this attack" */
export function isDefinite(tokens: readonly Token[], { start }: Phrase): boolean {
  return /^(?:the|this|that|these|those|such)$/.test(tokens[start]?.lower ?? '');
}
