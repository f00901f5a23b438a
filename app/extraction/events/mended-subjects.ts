// Subjects and their verbs, where a parser took the verb for a participle, the day for the subject, or the subject for an object.
import type { Token } from '../annotation.ts';
import { isTimeNoun } from '../lexicon/function-words.ts';
import type { Phrase } from './clause.ts';
import { takesContent } from './mended-attributions.ts';
import type { Mending, TreeWords } from './mended-tree.ts';

/** Prepositions that are conjunctions too: what follows them may be a subject. */
export const conjoining: ReadonlySet<string> = new Set('as after before since until till'.split(' '));

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

/** "hopes X will do it", "as X announced", "after a ban on Y was lifted": the noun before a finite verb is its subject. */
export function giveVerbsTheirSubject(words: TreeWords): Mending {
  const { tokens } = words;
  const mending = new Map<number, Partial<Token>>();
  for (const verb of tokens) {
    if (verb.tag !== 'VERB') continue;
    const children = tokens.filter(({ head }) => head === verb.index);
    const auxiliaries = children.filter(({ relation }) => /^(?:aux|cop)/.test(relation));
    const start = Math.min(verb.index, ...auxiliaries.map(({ index }) => index));
    if (!/^(?:MD|VB[DPZ])$/.test(tokens[start]?.penn ?? '')) continue;
    const first = firstOfRun(words, start);
    const noun = tokens[first?.head ?? -1];
    const opener = tokens[(first?.start ?? 0) - 1];
    if (!noun || !opener || isTimeNoun(noun)) continue;
    const subjects = children.filter(({ relation }) => relation.startsWith('nsubj'));
    const taken = subjects.find(({ index }) => index < opener.index);
    const governor = taken && verbBefore(words, taken);
    if (!taken && subjects.length === 0 && takesContent(opener) && noun.head === opener.index)
      mending.set(verb.index, { head: opener.index, relation: 'ccomp' });
    else if (conjoining.has(opener.lower) && (!taken || governor)) {
      const above = governor ?? verbAbove(tokens, noun, verb) ?? verbAbove(tokens, verb, verb);
      if (!above || isAbove(tokens, verb, above)) continue;
      if (taken && governor) mending.set(taken.index, { head: governor.index, relation: 'obj' });
      mending.set(verb.index, { head: above.index, relation: 'advcl' });
      mending.set(opener.index, { head: verb.index, relation: 'mark' });
    } else continue;
    mending.set(noun.index, { head: verb.index, relation: 'nsubj' });
  }
  return mending;
}

/** The nearest verb that a token hangs on, through nouns, other than `except`. */
export function verbAbove(tokens: readonly Token[], { head }: Token, except: Token): Token | null {
  let at = tokens[head];
  for (let steps = 0; at && steps < tokens.length; steps++) {
    if (at.tag === 'VERB') return at === except ? null : at;
    at = tokens[at.head];
  }
  return null;
}

/** "A day after X met Y, Z left": what opens with a conjunction of time ends at the comma, behind which the main clause stands. */
export function openWithCircumstances({ tokens, phraseAt }: TreeWords): Mending {
  const opener = phraseAt[0] && isTimeNoun(tokens[phraseAt[0].head]) ? phraseAt[0].end : 0;
  const subject = phraseAt[opener + 1];
  const early = tokens[subject?.end ?? -1];
  if (!conjoining.has(tokens[opener]?.lower ?? '') || subject?.start !== opener + 1 || early?.penn !== 'VBD')
    return new Map();
  const comma = tokens.find(({ text, index }) => text === ',' && index > early.index);
  const other = phraseAt[(comma?.index ?? -2) + 1];
  const main = tokens[other?.end ?? -1];
  if (!comma || other?.start !== comma.index + 1 || main?.penn !== 'VBD' || main.index === early.head)
    return new Map();
  if (early.head >= 0 && early.head !== main.index && early.relation !== 'root') return new Map();
  const mending = new Map<number, Partial<Token>>();
  for (const { index, head, relation } of tokens) {
    if (index < comma.index && head === main.index)
      mending.set(index, { head: early.index, relation: relation === 'nsubj' ? 'obj' : relation });
    if (index > main.index && head === early.index) mending.set(index, { head: main.index });
  }
  if (opener > 0) mending.set(phraseAt[0]?.head ?? 0, { head: main.index, relation: 'obl' });
  mending.set(opener, { head: early.index, relation: 'mark' });
  mending.set(subject.head, { head: early.index, relation: 'nsubj' });
  mending.set(early.index, { head: main.index, relation: 'advcl' });
  mending.set(other.head, { head: main.index, relation: 'nsubj' });
  mending.set(main.index, { head: -1, relation: 'root' });
  return mending;
}

/** The verb that a noun phrase stands right behind, as its object would. */
function verbBefore({ tokens, phraseAt }: TreeWords, { index }: Token): Token | null {
  const before = tokens[(phraseAt[index]?.start ?? 0) - 1];
  return before?.tag === 'VERB' ? before : null;
}

/** The first of the phrases that conjunctions and prepositions join to the one that ends at a token. */
function firstOfRun({ tokens, phraseAt }: TreeWords, end: number): Phrase | null {
  let phrase = phraseAt[end - 1];
  if (phrase?.end !== end) return null;
  for (;;) {
    const joint: Token | undefined = tokens[phrase.start - 1];
    if (!joint || !(joint.tag === 'CCONJ' || (joint.tag === 'ADP' && !conjoining.has(joint.lower))))
      return phrase;
    const before: Phrase | null | undefined = phraseAt[joint.index - 1];
    if (before?.end !== joint.index) return phrase;
    phrase = before;
  }
}

function isAbove(tokens: readonly Token[], above: Token, below: Token): boolean {
  for (let at = below.index, steps = 0; at >= 0 && steps < tokens.length; steps++) {
    if (at === above.index) return true;
    at = tokens[at]?.head ?? -1;
  }
  return false;
}
