// Clauses from Universal Dependencies: each verb with its sides, resolved through control, relative clauses and coordination.
import type { Token } from '../annotation.ts';
import { operatorNouns, operators } from '../lexicon/act-operators.ts';
import { isTimeNoun, negations, relativePronouns, subordinators } from '../lexicon/function-words.ts';
import type { Clause, ClauseLink, Oblique, Phrase } from './clause.ts';
import {
  describedNoun,
  describesNoun,
  enactingNoun,
  goesOnWithDemand,
  isGoverned,
  isJoined,
  parentOf,
  type TreeVerb,
} from './misread-tree.ts';
import { obliquesBetween } from './phrases.ts';
import { ownSubjects, withJoined } from './subject-from-tree.ts';
import { childrenOf, type Tree } from './tree.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly phraseAt: readonly (Phrase | null)[];
}

interface Draft extends TreeVerb {
  readonly parent: number | null;
}

/** The clauses of a parsed sentence, left to right by verb. */
export function clausesFromTree(words: Words): readonly Clause[] {
  const { tokens } = words;
  const tree = childrenOf(tokens);
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

/**
 * An object, also one that a quantifier makes look like an oblique ("sent up to 40 ships"), the only one of a verb
 * that the parser took for its receiver ("urged X to"), and a noun behind its verb without a preposition or a copula.
 */
function isObject({ phraseAt, tokens }: Words, tree: Tree, token: Token): boolean {
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
function indirect({ phraseAt }: Words, children: readonly Token[]): readonly Oblique[] {
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
function giftOf(
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
function phrasesOf(words: Words, tree: Tree, heads: readonly Token[]): readonly Phrase[] {
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

interface Link {
  readonly link: ClauseLink;
  readonly marker: string | null;
  readonly conjunctOf: number | null;
}

function linkOf(words: Words, tree: Tree, draft: Draft, parent: Clause | null): Link {
  const { tokens } = words;
  const { relation, children, verb } = draft;
  // Not the "up" of "up to 100 people", which the parser may take for a conjunction.
  const mark =
    children.find(
      (child) => (child.relation === 'mark' || child.relation === 'case') && !words.phraseAt[child.index],
    )?.lower ?? null;
  const none = { marker: mark, conjunctOf: null };
  const infinitive = mark === 'to';
  if (relation !== 'acl:relcl' && describedNoun(words, draft)) return { ...none, link: 'relative' };
  // "In addition to banning X, Y …": a gerund after a preposition is no main clause, even as the root.
  const isConjugated = children.some((child) => child.relation.startsWith('aux'));
  if (mark !== null && tokens[verb]?.penn === 'VBG' && relation === 'root' && !isConjugated)
    return { ...none, link: 'adverbial' };
  const which = children.find(({ lower, index }) => lower === 'which' && index < verb)?.index ?? verb;
  if (parent && enactingNoun(words, which, verb)) return { ...none, link: 'noun' };
  if (relation === 'root' || relation === 'parataxis' || isTailAttribution(words, draft))
    return { ...none, link: 'main', marker: null };
  if (!parent) return { ...none, link: describesNoun(draft, tokens) ? 'relative' : 'main' };
  if (relation === 'conj' && goesOnWithDemand(tokens, tree, { draft, parent: parent.verb }))
    return { ...none, link: 'complement' };
  // "X, who leads the party, left": the verb after the closing comma is that of the sentence.
  if (
    (relation === 'conj' ||
      (relation === 'advcl' && mark === null && /^VB[DZP]$/.test(tokens[verb]?.penn ?? ''))) &&
    parent.link === 'relative' &&
    parent.parent === null &&
    tokens[verb - 1]?.text === ','
  )
    return { ...none, link: 'main' };
  if (relation === 'conj' && (tokens[verb]?.head === parent.verb || tokens[verb]?.penn !== 'VBG')) {
    return { link: parent.link, marker: parent.marker, conjunctOf: draft.parent };
  }
  // "X had given no answer, it complained": the content stands in front.
  if (relation === 'advcl' && mark === null && verb < parent.verb && closesSentence(words, parent.verb))
    return { ...none, link: 'report' };
  if (relation === 'advcl' && mark === 'that' && isSpeech(tokens[parent.verb]))
    return { ...none, link: 'report' };
  if (relation === 'ccomp') return { ...none, link: infinitive ? 'complement' : 'report' };
  // "called X to apologise": the one who calls does.
  if (relation === 'xcomp' && infinitive && meeting.has(tokens[parent.verb]?.lemma ?? ''))
    return { ...none, link: 'purpose' };
  if (relation === 'xcomp') return { ...none, link: 'complement' };
  const before = tokens[(children.find(({ lower }) => lower === 'to')?.index ?? 0) - 1];
  // "in order to do it", "its decision to do it"
  if (infinitive && before?.lower === 'order' && tokens[before.index - 1]?.lower === 'in')
    return { ...none, link: 'purpose' };
  if (infinitive && before && operatorNouns.has(before.lemma) && words.phraseAt[before.index])
    return { ...none, link: 'noun' };
  if (
    infinitive &&
    ((tokens[parent.verb + 1]?.lower === 'to' && verb - parent.verb <= 3) || isPlan(words, parent))
  )
    return { ...none, link: 'complement' };
  // "joined X in condemning Y": both do it.
  if (mark === 'in' && tokens[parent.verb]?.lemma === 'join') return { ...none, link: 'complement' };
  // "…, after X met Y": a conjunction with a subject of its own describes no noun.
  if (relation === 'acl' && mark && subordinators.has(mark) && children.some((c) => c.relation === 'nsubj'))
    return { ...none, link: 'adverbial' };
  // "said yesterday that lifting the ban is …": what is spoken of is not done.
  if (mark === 'that' && tokens[verb]?.penn === 'VBG' && !hasAuxiliary(children))
    return { ...none, link: 'adverbial' };
  // "said on Monday that …": no clause describes a day.
  if (
    (relation === 'acl:relcl' || (relation === 'acl' && mark === 'that')) &&
    isTimeNoun(tokens[tokens[verb]?.head ?? -1])
  )
    return { ...none, link: 'report' };
  if (relation === 'acl:relcl') return { ...none, link: 'relative' };
  if (relation === 'acl') return { ...none, link: infinitive ? 'noun' : 'relative' };
  if (relation === 'advcl' && mark === null && isJoined(tokens, children)) {
    return { link: parent.link, marker: parent.marker, conjunctOf: draft.parent };
  }
  if (relation === 'advcl' && mark === null && standsAlone(words, draft)) return { ...none, link: 'main' };
  if (relation === 'advcl') {
    if (infinitive) return { ...none, link: 'purpose' };
    return { ...none, link: mark === null ? 'participle' : 'adverbial' };
  }
  return { ...none, link: 'adverbial' };
}

/** Verbs whose object does not do what an infinitive behind it tells. */
const meeting: ReadonlySet<string> = new Set(
  'call phone telephone ring visit meet host summon attend'.split(' '),
);

/** A finite clause with a subject and nothing that subordinates it, not even the order of "had X known". */
function standsAlone({ tokens, phraseAt }: Words, { children, verb }: Draft): boolean {
  const subject = children.find(({ relation }) => relation.startsWith('nsubj'));
  const start = children.find(({ relation }) => relation.startsWith('aux'))?.index ?? verb;
  return (
    subject !== undefined &&
    subject.index < start &&
    !relativePronouns.has(subject.lower) &&
    !/^(?:SCONJ|ADP)$/.test(tokens[(phraseAt[subject.index]?.start ?? 0) - 1]?.tag ?? '') &&
    /^(?:MD|VB[DPZ])$/.test(tokens[start]?.penn ?? '') &&
    children.every(({ penn, relation }) => !/^W/.test(penn) && relation !== 'mark')
  );
}

function hasAuxiliary(children: readonly Token[]): boolean {
  return children.some(({ relation }) => relation.startsWith('aux'));
}

/** "voted on Tuesday to …": only a time stands between the verb and the deed that it leads to. */
function isPlan({ tokens }: Words, { verb, objects, obliques }: Clause): boolean {
  return (
    operators.has(tokens[verb]?.lemma ?? '') &&
    objects.length === 0 &&
    obliques.length > 0 &&
    obliques.every(({ phrases }) => phrases.every(({ head }) => isTimeNoun(tokens[head])))
  );
}

/** "…, she added.": an attribution that closes the sentence, whatever the parser hung it on. */
function isTailAttribution(words: Words, { verb }: Draft): boolean {
  return isSpeech(words.tokens[verb]) && closesSentence(words, verb);
}

/** "…, it complained.": a verb and its subject, behind a mark, with nothing after them. */
function closesSentence({ tokens, phraseAt }: Words, verb: number): boolean {
  const subject = phraseAt[verb - 1];
  return (
    tokens.slice(verb + 1).every(({ tag }) => tag === 'PUNCT') &&
    subject?.end === verb &&
    tokens[subject.start - 1]?.tag === 'PUNCT'
  );
}

function isSpeech(verb: Token | undefined): boolean {
  return operators.get(verb?.lemma ?? '')?.has('report') ?? false;
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
