// Sentences whose root a parser took to be a noun or an -ing form, though a verb in them is finite.
import type { Token } from '../annotation.ts';
import { isTimeNoun } from '../lexicon/function-words.ts';
import type { Mending, TreeWords } from './mended-tree.ts';
import { childrenOf, type Tree } from './tree.ts';

/** What a noun is never: the main clause of a sentence that has a finite verb. */
const verbal: ReadonlySet<string> = new Set(['VERB', 'AUX']);

/** "Peru, in turn, backed X", "In a long speech he accused X": the finite verb is the root, and the noun stands in its clause. */
export function rootFiniteVerbs(words: TreeWords): Mending {
  const { tokens } = words;
  const tree = childrenOf(tokens);
  const root = tokens.find(({ relation, head }) => relation === 'root' || head < 0);
  if (!root || isPredicate(tokens, tree, root)) return new Map();
  const verb = finiteVerb(words, tree, root);
  if (!verb) return new Map();
  const mending = new Map<number, Partial<Token>>();
  const object = verb.relation === 'amod' && verb.head > verb.index ? tokens[verb.head] : undefined;
  for (const { index, relation } of [root, object].flatMap((noun) => tree[noun?.index ?? -1] ?? []))
    if (index > verb.index ? ofClauses.test(relation) : object && index < object.index)
      mending.set(index, { head: verb.index });
  const isGoverned = (tree[root.index] ?? []).some(({ relation }) => relation === 'case');
  const place = root.penn === 'VBG' ? 'advcl' : isGoverned ? 'obl' : 'dep';
  mending.set(root.index, { head: verb.index, relation: place });
  if (object) mending.set(object.index, { head: verb.index, relation: 'obj' });
  const beside = [verb, object].flatMap((word) => tree[word?.index ?? -1] ?? []);
  const named = beside.filter(({ relation, index }) => relation.startsWith('nsubj') && index < verb.index);
  const governed = named.filter((token) => followsPreposition(words, token));
  for (const { index } of governed) mending.set(index, { head: root.index, relation: 'nmod' });
  const own = named.length > governed.length;
  const subject = own ? null : (subjectAbove(tokens, tree, verb) ?? (governed.length > 0 ? root : null));
  if (subject) mending.set(subject.index, { head: verb.index, relation: 'nsubj' });
  const isBare = verb.penn === 'VBN' && !hasAuxiliary(tree, verb);
  mending.set(verb.index, { head: -1, relation: 'root', ...(isBare ? { penn: 'VBD' } : {}) });
  return mending;
}

/** "groups, including X, threatened", "the envoy to the UN threatened": what a preposition governs is no subject. */
function followsPreposition({ tokens, phraseAt }: TreeWords, { index }: Token): boolean {
  const before = tokens[(phraseAt[index]?.start ?? 0) - 1];
  return before !== undefined && /^(?:of|to|for|with|from|by|in|at|including)$/.test(before.lower);
}

const ofClauses = /^(?:punct|advcl|parataxis|ccomp|conj|obl)/;

function isPredicate(tokens: readonly Token[], tree: Tree, token: Token): boolean {
  const { tag, penn, index, text } = token;
  // Nor is an emoji a verb.
  if (isHyphened(tokens, token) || !/\p{L}/u.test(text)) return false;
  const children = tree[index] ?? [];
  if (children.some(({ relation }) => relation === 'cop' || relation.startsWith('aux'))) return true;
  return verbal.has(tag) && penn !== 'VBG';
}

/** "Armenian-backed militias" */
function isHyphened(tokens: readonly Token[], { index, start }: Token): boolean {
  return tokens[index - 1]?.text === '-' && tokens[index - 1]?.end === start;
}

function hasAuxiliary(tree: Tree, { index }: Token): boolean {
  return (tree[index] ?? []).some(({ relation }) => relation.startsWith('aux') || relation === 'cop');
}

/** The verb of the main clause: the first that may be finite and that nothing subordinates, one right below the root before others. */
function finiteVerb({ tokens, phraseAt }: TreeWords, tree: Tree, root: Token): Token | undefined {
  const fits = tokens.filter(
    (token) =>
      // "X was due to leave"
      (token.tag === 'VERB' || (tree[token.index] ?? []).some(({ relation }) => relation === 'cop')) &&
      !isHyphened(tokens, token) &&
      phraseAt[token.index] === null &&
      // "a long televised speech"
      (token.relation !== 'amod' || phraseAt[token.index - 1]?.end === token.index) &&
      mayBeMain(tokens, tree, token),
  );
  const first = fits.filter(
    ({ relation, head }) => relation !== 'conj' || !fits.some(({ index }) => index === head),
  );
  return first.find(({ head }) => head === root.index) ?? first[0];
}

function mayBeMain(tokens: readonly Token[], tree: Tree, verb: Token): boolean {
  const children = tree[verb.index] ?? [];
  if (children.some(({ relation, penn }) => relation === 'mark' || /^W/.test(penn))) return false;
  const auxiliary = children.find(({ relation }) => /^(?:aux|cop)/.test(relation));
  if (/^(?:MD|VB[DZP])$/.test((auxiliary ?? verb).penn)) return true;
  if (auxiliary || verb.penn !== 'VBN') return false;
  if (children.some((child) => isAgent(tree, child))) return false;
  // "Envoy arrested in Rome": a headline leaves out the auxiliary, but not before an object.
  return tokens.at(-1)?.text === '.' || children.some(({ relation }) => relation === 'obj');
}

/** What one talks by: no agent of a passive. */
const instruments: ReadonlySet<string> = new Set(
  'telephone phone video link letter post mail email radio day'.split(' '),
);

function isAgent(tree: Tree, { index, lemma }: Token): boolean {
  return !instruments.has(lemma) && (tree[index] ?? []).some(({ lower }) => lower === 'by');
}

/** The noun that the verb was taken to describe, or the one that this goes with: no time, no place, and no dateline. */
function subjectAbove(tokens: readonly Token[], tree: Tree, verb: Token): Token | null {
  let found: Token | null = null;
  for (let at = verb.head, steps = 0; at >= 0 && steps < tokens.length; steps++) {
    const token = tokens[at];
    if (!token) break;
    const isNoun = !verbal.has(token.tag) && token.index < verb.index;
    const isGoverned = (tree[at] ?? []).some(({ relation }) => relation === 'case');
    const isDateline = tokens
      .slice(token.index, found?.index ?? verb.index)
      .some(({ text }) => /^[-–—:)]$/.test(text));
    if (isNoun && !isGoverned && !isDateline && !isTimeNoun(token)) found = token;
    else if (found) break;
    at = token.head;
  }
  return found;
}
