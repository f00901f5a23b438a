// Where a parse is likely wrong, and what its words say it should be.
import type { Token } from '../annotation.ts';
import { operators } from '../lexicon/act-operators.ts';
import { relativePronouns } from '../lexicon/function-words.ts';
import type { Phrase } from './clause.ts';
import type { Tree } from './tree.ts';

/** A verb of the tree with its dependents. */
export interface TreeVerb {
  readonly verb: number;
  readonly children: readonly Token[];
  readonly relation: string;
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
  const speech = above === null ? undefined : [...position.keys()][above];
  if (speech !== undefined && tokens[verb]?.relation === 'conj' && isInserted(tokens, tree, speech, verb))
    above = clauseAbove(tokens, speech, position);
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

/** "X gave Y, the ministry said, and asked …": an attribution between commas, with which nothing goes on. */
function isInserted(tokens: readonly Token[], tree: Tree, speech: number, verb: number): boolean {
  const children = tree[speech] ?? [];
  const subject = children.find(({ relation, index }) => relation === 'nsubj' && index < speech);
  const next = tokens.slice(speech + 1, verb).findIndex(({ text }) => text === ',');
  return (
    (operators.get(tokens[speech]?.lemma ?? '')?.has('report') ?? false) &&
    subject !== undefined &&
    next >= 0 &&
    !children.some(({ relation }) => relation === 'ccomp' || relation === 'obj') &&
    !(tree[verb] ?? []).some(({ relation }) => relation.startsWith('nsubj')) &&
    tokens.slice(0, subject.index).some(({ text, index }) => text === ',' && subject.index - index <= 5)
  );
}

/** A form that only main clauses have, or a participle that a subject before it makes a simple past ("Peru, …, objected to it"). */
function isFiniteVerb(tokens: readonly Token[], tree: Tree, verb: number): boolean {
  const children = tree[verb] ?? [];
  const penn = tokens[verb]?.penn ?? '';
  const auxiliary = children.some(({ relation }) => relation.startsWith('aux') || relation === 'cop');
  return (
    /^VB[DZP]$/.test(penn) ||
    (penn === 'VBN' && children.some(({ relation, index }) => relation === 'nsubj' && index < verb)) ||
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
  const finite =
    /^VB[DZP]$/.test(tokens[verb]?.penn ?? '') || children.some((child) => child.relation.startsWith('aux'));
  return !finite || children.some(({ lower }) => relativePronouns.has(lower));
}

/** Verbs whose past looks like their base form. */
const unchanging: ReadonlySet<string> = new Set(
  'cut put set let hit shut cast quit spread split bet cost hurt shed rid broadcast'.split(' '),
);

/**
 * "demanded that X rule out … and pull back …": whether a bare form goes on with a demand within the clause that it is
 * joined to, and not with the past of that clause ("declared … and cut …").
 */
export function goesOnWithDemand(
  tokens: readonly Token[],
  tree: Tree,
  { draft: { verb, children }, parent }: { readonly draft: TreeVerb; readonly parent: number },
): boolean {
  const token = tokens[verb];
  const above = tokens[parent];
  if (!token || !/^VBP?$/.test(token.penn) || above?.penn !== 'VBD') return false;
  if (children.some(({ relation }) => relation.startsWith('aux'))) return false;
  const content = (tree[above.index] ?? []).some(
    ({ relation, index }) => (relation === 'ccomp' || relation === 'xcomp') && index < verb,
  );
  return content || !unchanging.has(token.lemma);
}

/**
 * The phrase before "who" or "which" where one of these is the subject, whatever the parser took the clause for ("thanked
 * X, the chancellor, who had stopped …"); null for other clauses.
 */
export function describedNoun(
  { tokens, phraseAt }: { readonly tokens: readonly Token[]; readonly phraseAt: readonly (Phrase | null)[] },
  { children, verb }: TreeVerb,
): Phrase | null {
  const pronoun = children.find(
    ({ lower, relation, index }) =>
      relation.startsWith('nsubj') && (lower === 'who' || lower === 'which') && index < verb,
  );
  if (!pronoun) return null;
  const before = pronoun.index - 1;
  return phraseAt[tokens[before]?.text === ',' ? before - 1 : before] ?? null;
}

/**
 * The noun of "decrees by which it recognises X", "a law under which …" where the clause that follows begins between
 * two tokens: what enacts it; else null.
 */
export function enactingNoun(
  { tokens, phraseAt }: { readonly tokens: readonly Token[]; readonly phraseAt: readonly (Phrase | null)[] },
  from: number,
  to: number,
): Phrase | null {
  const pronoun = tokens
    .slice(from, to)
    .findLast(({ lower, index }) => lower === 'which' && enacting.has(tokens[index - 1]?.lower ?? ''));
  return pronoun ? (phraseAt[pronoun.index - 2] ?? null) : null;
}

const enacting: ReadonlySet<string> = new Set(['by', 'under', 'through']);

/** Prepositions that are conjunctions too: what follows them may be a subject. */
const conjoining: ReadonlySet<string> = new Set('as than like after before since until till but'.split(' '));

/**
 * "by telephone that …": what a preposition governs is no subject, though the parser made it that of the next clause;
 * not so where the preposition is part of the phrase ("up to 100 people").
 */
export function isGoverned(
  tree: Tree,
  phraseAt: readonly (Phrase | null)[],
  { index, relation }: Token,
): boolean {
  if (!relation.startsWith('nsubj')) return false;
  const phrase = phraseAt[index];
  return (tree[index] ?? []).some(
    ({ relation: kind, tag, lower, index: at }) =>
      kind === 'case' &&
      tag === 'ADP' &&
      at < index &&
      !conjoining.has(lower) &&
      (!phrase || phraseAt[at] !== phrase),
  );
}
