// Clauses from parts of speech alone: verb groups, the noun phrases around them, and the words that link them.
import type { Token } from '../annotation.ts';
import { operators } from '../lexicon/act-operators.ts';
import { isTimeNoun, negations, relativePronouns, subordinators } from '../lexicon/function-words.ts';
import type { Clause, ClauseLink, Phrase } from './clause.ts';
import { coordinated, obliquesBetween } from './phrases.ts';

interface Words {
  readonly tokens: readonly Token[];
  readonly phraseAt: readonly (Phrase | null)[];
}

interface VerbGroup {
  readonly verb: number;
  readonly start: number;
  readonly auxiliaries: readonly string[];
  readonly negated: boolean;
  readonly infinitive: boolean;
}

/** The clauses of a tagged sentence, left to right by verb; a rough reading for sentences that were not parsed. */
export function clausesFromTags(words: Words): readonly Clause[] {
  const groups = findVerbGroups(words);
  const clauses: Clause[] = [];
  groups.forEach((_, index) => {
    const clause = buildClause(words, groups, index, clauses);
    if (clause) clauses.push(clause);
  });
  return clauses;
}

function findVerbGroups({ tokens, phraseAt }: Words): readonly VerbGroup[] {
  const groups: VerbGroup[] = [];
  let start = -1;
  let auxiliaries: string[] = [];
  let negated = false;
  let infinitive = false;
  let copula = -1;
  const reset = () => {
    start = -1;
    auxiliaries = [];
    negated = false;
    infinitive = false;
    copula = -1;
  };
  const open = (i: number) => {
    if (start < 0) start = i;
  };
  const close = (verb: number) => {
    const bare = infinitive && tokens[verb]?.penn !== 'VBG';
    groups.push({ verb, start: start < 0 ? verb : start, auxiliaries, negated, infinitive: bare });
    reset();
  };
  tokens.forEach((token, i) => {
    if (phraseAt[i]) {
      if (copula >= 0) close(copula);
      else if (!(token.tag === 'ADV' || isTimeNoun(token))) reset();
      return;
    }
    if (token.tag === 'VERB') close(i);
    else if (token.tag === 'AUX') {
      open(i);
      auxiliaries.push(token.lemma);
      if (token.lemma === 'be') copula = i;
    } else if (token.lower === 'to') {
      if (copula >= 0) close(copula);
      reset();
      open(i);
      infinitive = true;
    } else if (negations.has(token.lower)) {
      open(i);
      negated = true;
    } else if (token.tag === 'ADJ' && copula >= 0) close(i);
    else if (token.tag !== 'ADV' && token.tag !== 'PART') {
      if (copula >= 0) close(copula);
      reset();
    }
  });
  return groups;
}

function buildClause(
  words: Words,
  groups: readonly VerbGroup[],
  index: number,
  before: readonly Clause[],
): Clause | null {
  const { tokens, phraseAt } = words;
  const group = groups[index];
  const verb = tokens[group?.verb ?? -1];
  if (!group || !verb) return null;
  const next = groups[index + 1];
  const end = next
    ? boundary(words, group.verb + 1, next)
    : endOfClause(tokens, group.verb + 1, tokens.length);
  const passive = verb.penn === 'VBN' && !group.auxiliaries.includes('have') ? true : isPassive(group, verb);
  const finite = group.auxiliaries.length > 0 ? !group.infinitive : /^VB[DZP]$/.test(verb.penn);
  const previous = before[index - 1] ?? null;
  const first = firstObject(words, group.verb + 1, end);
  const objects = first ? coordinated(words, first) : [];
  const link = linkOf(words, group, { finite, index, before, verb });
  const subject = finite
    ? (link.subject ?? findSubject(words, group.start, before))
    : nonFiniteSubject(words, group, passive, previous);
  return {
    verb: group.verb,
    start: group.start,
    end,
    auxiliaries: group.auxiliaries,
    negated: group.negated || (first !== null && tokens[first.start]?.lower === 'no'),
    passive,
    subject: [...subject],
    objects: [...objects],
    obliques: [...obliquesBetween({ tokens, phraseAt }, group.verb + 1, end)],
    link: link.link,
    parent: link.parent,
    conjunctOf: link.conjunctOf,
    marker: link.marker,
  };
}

function isPassive(group: VerbGroup, verb: Token): boolean {
  const last = group.auxiliaries.at(-1);
  return verb.penn === 'VBN' && (last === 'be' || last === 'get');
}

/** Where the words of a verb end: at the next verb group, less the subject that stands before that. */
function boundary({ tokens }: Words, from: number, next: VerbGroup): number {
  return endOfClause(tokens, from, next.start);
}

function endOfClause(tokens: readonly Token[], from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const token = tokens[i];
    if (!token) break;
    if (token.text === ';' || token.text === ':' || token.text === '—') return i;
    if (relativePronouns.has(token.lower) || (token.tag === 'SCONJ' && subordinators.has(token.lower)))
      return i;
  }
  return limit;
}

function firstObject({ tokens, phraseAt }: Words, from: number, end: number): Phrase | null {
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    const phrase = phraseAt[i];
    if (phrase)
      return isTimeNoun(tokens[phrase.head]) ? firstObject({ tokens, phraseAt }, phrase.end, end) : phrase;
    if (!token || token.tag === 'PUNCT' || (token.tag === 'ADP' && !isParticle(token, tokens[i + 1])))
      return null;
  }
  return null;
}

function isParticle(token: Token, next: Token | undefined): boolean {
  return token.penn === 'RP' || next?.tag === 'DET';
}

interface LinkFound {
  readonly link: ClauseLink;
  readonly parent: number | null;
  readonly conjunctOf: number | null;
  readonly marker: string | null;
  readonly subject: readonly Phrase[] | null;
}

interface LinkSearch {
  readonly finite: boolean;
  readonly index: number;
  readonly before: readonly Clause[];
  readonly verb: Token;
}

function linkOf({ tokens, phraseAt }: Words, group: VerbGroup, search: LinkSearch): LinkFound {
  const { finite, index, before } = search;
  const previous = before[index - 1] ?? null;
  const parent = previous ? index - 1 : null;
  const none = { parent, conjunctOf: null, marker: null, subject: null };
  const left = tokens[group.start - 1];
  if (group.infinitive) {
    const noun = phraseAt[group.start - 1];
    const ofVerb =
      previous &&
      (!noun || group.start - previous.verb <= 6 || previous.objects.some((object) => object === noun));
    const takes = previous && operators.has(tokens[previous.verb]?.lemma ?? '');
    if (noun && previous?.objects.includes(noun) === false) return { ...none, link: 'noun' };
    return { ...none, link: ofVerb && (takes || !noun) ? 'complement' : noun ? 'complement' : 'purpose' };
  }
  if (left && (left.lower === 'and' || left.lower === 'but' || left.lower === 'or') && previous) {
    return {
      link: previous.link,
      parent: previous.parent,
      conjunctOf: index - 1,
      marker: previous.marker,
      subject: previous.subject,
    };
  }
  if (!finite) {
    const opener = tokens[group.start]?.lower === 'to' ? tokens[group.start] : left;
    if (opener?.lower === 'to' || left?.tag === 'ADP' || left?.tag === 'SCONJ')
      return { ...none, link: 'adverbial', marker: opener?.lower ?? null };
    return { ...none, link: left?.text === ',' ? 'participle' : 'relative' };
  }
  for (let i = group.start - 1; i >= Math.max(0, (previous?.verb ?? -1) + 1); i--) {
    const token = tokens[i];
    if (!token || ((phraseAt[i]?.head === undefined) === false && !relativePronouns.has(token.lower)))
      continue;
    if (relativePronouns.has(token.lower)) {
      const noun = phraseAt[i - 1] ?? phraseAt[i - 2];
      if (token.lower !== 'that' || (phraseAt[i - 1] && i === group.start - 1)) {
        return { ...none, link: 'relative', marker: token.lower, subject: noun ? [noun] : null };
      }
      return { ...none, link: 'report', marker: 'that' };
    }
    if (subordinators.has(token.lower) && (token.tag === 'SCONJ' || token.tag === 'ADV')) {
      return { ...none, link: 'adverbial', marker: token.lower };
    }
    if (token.text === ',' && previous?.link === 'main') break;
  }
  const reports = previous && operators.get(tokens[previous.verb]?.lemma ?? '')?.has('report');
  return reports && previous.end <= group.start
    ? { ...none, link: 'report' }
    : { ...none, parent: null, link: 'main' };
}

/** Leftwards from a finite verb: over adverbs, times, prepositional phrases and what stands between commas. */
function findSubject(words: Words, from: number, before: readonly Clause[]): readonly Phrase[] {
  const { tokens, phraseAt } = words;
  let i = from - 1;
  if (tokens[i]?.text === ',') i = openingComma(tokens, i) - 1;
  let fallback: Phrase | null = null;
  while (i >= 0) {
    const token = tokens[i];
    const phrase = phraseAt[i];
    if (phrase) {
      const left = tokens[phrase.start - 1];
      i = phrase.start - 1;
      if (isTimeNoun(tokens[phrase.head])) continue;
      if (left?.tag === 'ADP' || left?.lower === 'to') {
        i = phrase.start - 2;
        fallback ??= phrase;
        continue;
      }
      return leftConjuncts(words, phrase);
    }
    if (!token || token.text === ';' || (token.tag === 'SCONJ' && subordinators.has(token.lower))) break;
    if (token.tag === 'VERB' && token.penn !== 'VBN' && before.some((clause) => clause.verb === i)) break;
    if (token.text === ',' && tokens[i - 1]?.tag === 'VERB') break;
    i--;
  }
  return fallback ? [fallback] : [];
}

function openingComma(tokens: readonly Token[], closing: number): number {
  for (let i = closing - 1; i > 0; i--) if (tokens[i]?.text === ',') return i;
  return closing;
}

function leftConjuncts(words: Words, phrase: Phrase): readonly Phrase[] {
  const { tokens, phraseAt } = words;
  let first = phrase;
  for (let i = phrase.start - 1; i > 0; ) {
    const mark = tokens[i];
    if (!mark || (mark.text !== ',' && mark.lower !== 'and' && mark.lower !== 'or')) break;
    const left = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
    const previous = phraseAt[left];
    if (!previous || tokens[previous.start - 1]?.tag === 'ADP') break;
    const group = coordinated(words, previous);
    if (group.includes(phrase)) first = previous;
    else if (mark.text === ',') {
      const after = coordinated(words, previous);
      return after.length > 1 && after.includes(first) ? after : [previous, phrase].slice(0, 1);
    }
    i = previous.start - 1;
  }
  return coordinated(words, first);
}

function nonFiniteSubject(
  { tokens, phraseAt }: Words,
  group: VerbGroup,
  passive: boolean,
  previous: Clause | null,
): readonly Phrase[] {
  const left = phraseAt[group.start - 1] ?? null;
  if (group.infinitive) {
    const object = previous?.objects[0];
    return object && left && !isTimeNoun(tokens[left.head]) ? [object] : (previous?.subject ?? []);
  }
  if (left && (passive || tokens[group.start - 1]?.text !== ',')) return [left];
  return previous?.subject ?? [];
}
