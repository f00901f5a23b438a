// What links a clause of a parsed sentence to the clause above it: a report, a purpose, a relative, or nothing.
import type { Token } from '../annotation.ts';
import { operatorNouns, operators } from '../lexicon/act-operators.ts';
import { isTimeNoun, relativePronouns, subordinators } from '../lexicon/function-words.ts';
import type { Clause, ClauseLink } from './clause.ts';
import type { Draft, Words } from './drafts-from-tree.ts';
import { describedNoun, describesNoun, enactingNoun, goesOnWithDemand, isJoined } from './misread-tree.ts';
import type { Tree } from './tree.ts';

interface Link {
  readonly link: ClauseLink;
  readonly marker: string | null;
  readonly conjunctOf: number | null;
}

/** The link of a draft to its parent, the word that marks it, and the index of the clause that it is coordinated to. */
export function linkOf(words: Words, tree: Tree, draft: Draft, parent: Clause | null): Link {
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
