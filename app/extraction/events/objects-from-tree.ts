// The objects of a verb in a parsed sentence and those who receive them, also where the parser took them for something
// else, with all that is coordinated to them.
import type { Token } from '../annotation.ts';
import { isTimeNoun } from '../lexicon/function-words.ts';
import type { Oblique, Phrase } from './clause.ts';
import type { Words } from './drafts-from-tree.ts';
import type { Tree } from './tree.ts';

/**
 * An object, also one that a quantifier makes look like an oblique ("sent up to 40 ships"), the only one of a verb
 * that the parser took for its receiver ("urged X to"), and a noun behind its verb without a preposition or a copula.
 */
export function isObject({ phraseAt, tokens }: Words, tree: Tree, token: Token): boolean {
  const { index, relation, head } = token;
  if (relation === 'obj') return true;
  if (relation === 'obl:unmarked') return index > head && isFilled({ phraseAt, tokens }, token);
  const beside = tree[head] ?? [];
  if (relation === 'iobj') return isOnlyObject(beside);
  const own = tree[index] ?? [];
  const marks = own.filter((child) => child.relation === 'case');
  if (relation === 'obl' && marks.length > 0)
    return marks.every((mark) => phraseAt[mark.index] === phraseAt[index]);
  return (
    (relation === 'obl' || relation === 'obl:agent' || relation === 'xcomp') &&
    phraseAt[index]?.start === head + 1 &&
    isNominal(token) &&
    !isTimeNoun(token) &&
    tokens[head]?.tag === 'VERB' &&
    beside.every((child) => child.relation !== 'obj') &&
    own.every((child) => child.relation !== 'cop' && child.relation !== 'mark')
  );
}

/** "two days of talks": a time that something else fills. */
function isFilled({ tokens, phraseAt }: Words, { index }: Token): boolean {
  const filling = phraseAt[index + 2];
  return tokens[index + 1]?.lower === 'of' && filling != null && !isTimeNoun(tokens[filling.head]);
}

function isNominal({ tag }: Token): boolean {
  return tag === 'NOUN' || tag === 'PROPN';
}

/** "sent Russia a letter": the receiver stands as if after "to". */
export function indirect({ phraseAt }: Words, children: readonly Token[]): readonly Oblique[] {
  if (isOnlyObject(children)) return [];
  return children.flatMap(({ relation, index }) => {
    const phrase = phraseAt[index];
    return relation === 'iobj' && phrase ? [{ preposition: 'to', at: index, phrases: [phrase] }] : [];
  });
}

function isOnlyObject(children: readonly Token[]): boolean {
  return !children.some(({ relation }) => relation === 'obj' || relation === 'obl:unmarked');
}

const giving: ReadonlySet<string> = new Set('give hand send offer show lend grant'.split(' '));

/** "handed X its answer": two phrases side by side after a verb of giving, where the parser kept only the first. */
export function giftOf(
  { phraseAt }: Words,
  lemma: string,
  objects: readonly Phrase[],
): { readonly receiver: Phrase; readonly given: Phrase } | null {
  const [receiver] = objects;
  if (!receiver || objects.length > 1 || !giving.has(lemma)) return null;
  const given = phraseAt[receiver.end];
  return given && given.start === receiver.end ? { receiver, given } : null;
}

/** The phrases of some heads with all that is coordinated to them. */
export function phrasesOf(words: Words, tree: Tree, heads: readonly Token[]): readonly Phrase[] {
  // A time is no side, but "two days of talks" is an object.
  const named = heads.filter(
    (head) => !isTimeNoun(head) || (isObject(words, tree, head) && isFilled(words, head)),
  );
  const phrases = named.flatMap(({ index }) => {
    const phrase = words.phraseAt[index];
    // "told President X and Chancellor Y": the parser joins the second to any word of the first.
    const own = phrase ? words.tokens.slice(phrase.start, phrase.end).map((word) => word.index) : [index];
    const conjuncts = own
      .flatMap((at) => tree[at] ?? [])
      .filter((word) => word.relation === 'conj' && words.phraseAt[word.index] !== phrase);
    return [...(phrase ? [phrase] : []), ...phrasesOf(words, tree, conjuncts)];
  });
  return [...new Set(phrases)];
}
