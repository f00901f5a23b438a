// Clauses from Universal Dependencies: each verb with its sides, resolved through control, relative clauses and coordination.
import type { Token } from '../annotation.ts';
import { negations } from '../lexicon/function-words.ts';
import type { Clause, ClauseLink, Oblique, Phrase } from './clause.ts';
import { type Draft, draftsFromTree, type Words } from './drafts-from-tree.ts';
import { linkOf } from './link-from-tree.ts';
import { describedNoun, isGoverned } from './misread-tree.ts';
import { giftOf, indirect, isObject, phrasesOf } from './objects-from-tree.ts';
import { obliquesBetween } from './phrases.ts';
import { ownSubjects, withJoined } from './subject-from-tree.ts';
import { childrenOf, type Tree } from './tree.ts';

/** The clauses of a parsed sentence, left to right by verb. */
export function clausesFromTree(words: Words): readonly Clause[] {
  const tree = childrenOf(words.tokens);
  const { drafts, position } = draftsFromTree(words, tree);
  const builder = { words, tree, drafts, position, obliques: obliquesByClause(words, tree, position) };
  const built: (Clause | undefined)[] = drafts.map(() => undefined);
  const build = (index: number, depth: number): Clause | null => {
    const draft = drafts[index];
    if (!draft || depth > 30) return null;
    const known = built[index];
    if (known) return known;
    const parent = draft.parent === null ? null : build(draft.parent, depth + 1);
    const clause = buildClause(builder, draft, parent);
    built[index] = clause;
    return clause;
  };
  return drafts.flatMap((_, index) => build(index, 0) ?? []);
}

/** Prepositional phrases by the verb they hang on, directly or through other nouns; those within a subject are left out. */
function obliquesByClause(
  words: Words,
  tree: Tree,
  position: ReadonlyMap<number, number>,
): ReadonlyMap<number, readonly Oblique[]> {
  const { tokens } = words;
  const found = new Map<number, Oblique[]>();
  for (const oblique of obliquesBetween(words, 0, tokens.length)) {
    let at = oblique.phrases[0]?.head ?? -1;
    for (let steps = 0; at >= 0 && steps < tokens.length; steps++) {
      const index = position.get(at);
      if (index !== undefined) {
        found.set(index, [...(found.get(index) ?? []), oblique]);
        break;
      }
      if (oblique.at === 0 && tokens[at]?.relation === 'root') {
        found.set(0, [...(found.get(0) ?? []), oblique]);
        break;
      }
      const token = tokens[at];
      if (token && isGoverned(tree, words.phraseAt, token)) at = token.head;
      else if (token?.relation.startsWith('nsubj')) break;
      at = tokens[at]?.head ?? -1;
    }
  }
  return found;
}

interface Builder {
  readonly words: Words;
  readonly tree: Tree;
  readonly drafts: readonly Draft[];
  readonly position: ReadonlyMap<number, number>;
  readonly obliques: ReadonlyMap<number, readonly Oblique[]>;
}

function buildClause(builder: Builder, draft: Draft, parent: Clause | null): Clause {
  const { words, tree, position } = builder;
  const { tokens } = words;
  const { verb, children } = draft;
  const auxiliaries = children.filter(({ relation }) => relation.startsWith('aux') || relation === 'cop');
  const limit = tokens.find(({ text, index }) => text === ';' && index > verb)?.index ?? tokens.length;
  const objects = phrasesOf(
    words,
    tree,
    children.filter((child) => isObject(words, tree, child)),
  ).filter(({ start }) => start < limit);
  const obliques = (builder.obliques.get(position.get(verb) ?? -1) ?? []).filter(({ at }) => at < limit);
  const gift = giftOf(words, tokens[verb]?.lemma ?? '', objects);
  const { link, marker, conjunctOf } = linkOf(words, tree, draft, parent);
  const passive = isPassive(words, draft, { auxiliaries, link, objects });
  const start = Math.min(verb, ...auxiliaries.map(({ index }) => index));
  const own = ownSubjects(words, tree, draft);
  const subject =
    own.length > 0
      ? withJoined(words, phrasesOf(words, tree, own), start)
      : inheritedSubject(builder, draft, { link, parent });
  return {
    verb,
    start,
    end: Math.min(limit, endWithTail(endOf(tree, tokens, verb, position), obliques)),
    auxiliaries: auxiliaries.map(({ lemma, lower }) => (lower === "'d" ? 'would' : lemma)),
    negated:
      children.some(({ lower }) => negations.has(lower)) ||
      tokens[verb - 1]?.lower === 'longer' ||
      objects.some((phrase) => tokens[phrase.start]?.lower === 'no'),
    passive,
    subject,
    objects: gift ? [gift.given] : objects,
    obliques: [
      ...(gift ? [{ preposition: 'to', at: gift.receiver.start, phrases: [gift.receiver] }] : []),
      ...indirect(words, children),
      ...obliques,
    ],
    link,
    parent: conjunctOf !== null && parent ? parent.parent : draft.parent,
    conjunctOf,
    marker,
  };
}

/** "was given", "the letter sent to X", "asked about it, he …"; never where "have" alone makes the perfect. */
function isPassive(
  { tokens }: Words,
  { verb, children, relation }: Draft,
  {
    auxiliaries,
    link,
    objects,
  }: { auxiliaries: readonly Token[]; link: ClauseLink; objects: readonly Phrase[] },
): boolean {
  const lemmas = auxiliaries.map(({ lemma }) => lemma);
  if (lemmas.includes('have') && !lemmas.includes('be') && !lemmas.includes('get')) return false;
  if (children.some((child) => child.relation === 'aux:pass' || child.relation === 'nsubj:pass')) return true;
  const bare =
    tokens[verb]?.penn === 'VBN' &&
    lemmas.length === 0 &&
    !children.some((child) => child.relation.startsWith('nsubj'));
  if (!bare) return false;
  if (link === 'relative') return relation === 'acl';
  return link === 'participle' && objects.length === 0;
}

/** The subject that a clause without its own shares: with its conjunct, its controller, or the noun that it describes. */
function inheritedSubject(
  { words }: Builder,
  draft: Draft,
  { link, parent }: { link: ClauseLink; parent: Clause | null },
): readonly Phrase[] {
  const { tokens, phraseAt } = words;
  const token = tokens[draft.verb];
  if (link === 'relative' && draft.relation !== 'acl:relcl') {
    const described = describedNoun(words, draft);
    if (described) return [described];
  }
  if (link === 'relative' || link === 'noun') {
    const noun = phraseAt[token?.head ?? -1];
    return !noun || link === 'noun' ? (parent?.subject ?? []) : [noun];
  }
  if (!parent) return [];
  if (draft.relation === 'conj') return parent.subject;
  if (link === 'complement' && tokens[parent.verb]?.lemma === 'join')
    return [...parent.subject, ...parent.objects];
  if (link === 'complement' && parent.objects.length > 0 && !parent.passive) {
    const before = parent.objects.filter((phrase) => phrase.head < draft.verb);
    return before.length > 0 ? before : parent.subject;
  }
  return parent.subject;
}

/** "told X, by telephone, that …": the end, or that of a phrase which goes with the verb and begins right there. */
function endWithTail(end: number, obliques: readonly Oblique[]): number {
  const tail = obliques.find(({ at }) => at === end || at === end + 1);
  return Math.max(end, tail?.phrases.at(-1)?.end ?? end);
}

const ownWords = new Set(['parataxis', 'punct', 'advcl', 'ccomp', 'nsubj', 'nsubj:pass']);

/** One past the last word below the verb that no clause beside it claims. */
function endOf(
  tree: Tree,
  tokens: readonly Token[],
  verb: number,
  position: ReadonlyMap<number, number>,
): number {
  let last = verb;
  const visit = (index: number, depth: number) => {
    if (depth > tokens.length) return;
    for (const child of tree[index] ?? []) {
      if (index === verb && ownWords.has(child.relation)) continue;
      if (child.relation === 'conj' && position.has(child.index)) continue;
      if (child.relation === 'punct') continue;
      last = Math.max(last, child.index);
      visit(child.index, depth + 1);
    }
  };
  visit(verb, 0);
  return last + 1;
}
