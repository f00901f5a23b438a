// Subjects and their verbs, where a parser took the verb for a participle, the day for the subject, or the subject for an object.
import type { Token } from '../annotation.ts';
import { isTimeNoun } from '../lexicon/function-words.ts';
import type { Phrase } from './clause.ts';
import { takesContent } from './mended-attributions.ts';
import type { Mending, TreeWords } from './mended-tree.ts';

/** Prepositions that are conjunctions too: what follows them may be a subject. */
const conjoining: ReadonlySet<string> = new Set('as after before since until till'.split(' '));

/** "The envoy on Monday praised X": the day goes with the verb, which has the noun before the day as its subject. */
export function giveDaysTheirVerb({ tokens, phraseAt }: TreeWords): Mending {
  for (const verb of tokens) {
    if (verb.tag !== 'VERB' || !/^VB[DN]$/.test(verb.penn)) continue;
    const children = tokens.filter(({ head }) => head === verb.index);
    if (children.some(({ relation }) => /^(?:aux|cop)/.test(relation))) continue;
    const day = phraseAt[verb.index - 1];
    if (day?.end !== verb.index || !isTimeNoun(tokens[day.head])) continue;
    const preposition = /^(?:on|in|at)$/.test(tokens[day.start - 1]?.lower ?? '') ? day.start - 1 : null;
    const subject = subjectEndingAt({ tokens, phraseAt }, preposition ?? day.start);
    if (!subject || isTimeNoun(tokens[subject.head])) continue;
    const named = children.filter(
      ({ relation, index }) => relation.startsWith('nsubj') && index < verb.index,
    );
    if (named.some(({ index }) => index < subject.start || index === subject.head)) continue;
    const mending = new Map<number, Partial<Token>>(liftOver(tokens, subject.start, verb));
    mending.set(subject.head, { head: verb.index, relation: 'nsubj' });
    mending.set(day.head, { head: verb.index, relation: 'obl' });
    if (preposition !== null) mending.set(preposition, { head: day.head, relation: 'case' });
    return mending;
  }
  return new Map();
}

/** The verb in place of whatever the parser made the head of the words from `start` up to it. */
function liftOver(tokens: readonly Token[], start: number, verb: Token): Mending {
  const mending = new Map<number, Partial<Token>>();
  const isInside = (index: number) => start <= index && index < verb.index;
  const top = tokens.find(({ index, head }) => isInside(index) && !isInside(head) && head !== verb.index);
  for (const { index, head } of tokens)
    if (!isInside(index) && index !== verb.index && isInside(head)) mending.set(index, { head: verb.index });
  const place = top && (isInside(verb.head) || top.relation === 'root') ? top : verb;
  const relation = nominal.test(place.relation) ? 'ccomp' : place.relation;
  mending.set(verb.index, {
    head: place.head,
    relation: isInside(place.head) ? 'root' : relation,
    penn: 'VBD',
  });
  return mending;
}

const nominal = /^(?:nsubj|obj|iobj|obl|nmod|appos|compound|flat)/;

/**
 * The noun phrase that may be the subject of a verb when it, with what its prepositions add to it, ends at a token: at the
 * start of a clause, or without "that" behind a verb of saying.
 */
function subjectEndingAt({ tokens, phraseAt }: TreeWords, end: number): Phrase | null {
  let phrase = phraseAt[end - 1];
  if (phrase?.end !== end) return null;
  while (tokens[phrase.start - 1]?.tag === 'ADP') {
    const before: Phrase | null | undefined = phraseAt[phrase.start - 2];
    if (before?.end !== phrase.start - 1) break;
    phrase = before;
  }
  const opener = tokens[phrase.start - 1];
  const opens =
    !opener ||
    /^(?:PUNCT|SCONJ|CCONJ)$/.test(opener.tag) ||
    conjoining.has(opener.lower) ||
    takesContent(opener);
  return opens ? phrase : null;
}

/** "hopes X will do it", "as X announced", "lift the ban until X …": the noun right before a finite verb is its subject. */
export function giveVerbsTheirSubject(words: TreeWords): Mending {
  const { tokens, phraseAt } = words;
  const mending = new Map<number, Partial<Token>>();
  for (const verb of tokens) {
    if (verb.tag !== 'VERB') continue;
    const children = tokens.filter(({ head }) => head === verb.index);
    const auxiliaries = children.filter(({ relation }) => /^(?:aux|cop)/.test(relation));
    const start = Math.min(verb.index, ...auxiliaries.map(({ index }) => index));
    if (!/^(?:MD|VB[DPZ])$/.test(tokens[start]?.penn ?? '')) continue;
    const phrase = phraseAt[start - 1];
    const first = phrase?.end === start ? firstJoined(words, phrase) : null;
    const noun = tokens[first?.head ?? -1];
    const opener = tokens[(first?.start ?? 0) - 1];
    if (!noun || !opener || !/^(?:obj|obl|xcomp|nmod)$/.test(noun.relation)) continue;
    const taken = children.find(({ relation }) => relation.startsWith('nsubj'));
    const governor = taken && verbBefore(words, taken);
    if (isAbove(tokens, verb, governor ?? opener)) continue;
    if (!taken && takesContent(opener) && noun.head === opener.index)
      mending.set(verb.index, { head: opener.index, relation: 'ccomp' });
    else if (conjoining.has(opener.lower) && (!taken || governor) && !isTimeNoun(noun)) {
      if (taken && governor) mending.set(taken.index, { head: governor.index, relation: 'obj' });
      mending.set(verb.index, { head: governor?.index ?? noun.head, relation: 'advcl' });
      mending.set(opener.index, { head: verb.index, relation: 'mark' });
    } else continue;
    mending.set(noun.index, { head: verb.index, relation: 'nsubj' });
  }
  return mending;
}

/** The verb that a noun phrase stands right behind, as its object would. */
function verbBefore({ tokens, phraseAt }: TreeWords, { index }: Token): Token | null {
  const before = tokens[(phraseAt[index]?.start ?? 0) - 1];
  return before?.tag === 'VERB' ? before : null;
}

/** The first of the phrases that conjunctions join to one. */
function firstJoined({ tokens, phraseAt }: TreeWords, phrase: Phrase): Phrase {
  const joint = tokens[phrase.start - 1];
  const before = joint?.tag === 'CCONJ' ? phraseAt[joint.index - 1] : null;
  return before && before.end === joint?.index ? before : phrase;
}

function isAbove(tokens: readonly Token[], above: Token, below: Token): boolean {
  for (let at = below.index, steps = 0; at >= 0 && steps < tokens.length; steps++) {
    if (at === above.index) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
