// Where the clause behind a cue begins.
import type { Token } from '../annotation.ts';
import { nounClasses } from '../lexicon/act-noun-classes.ts';
import { clauseVerbs, infinitiveVerbs, plainVerbs } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import { pastCircumstances } from './circumstances.ts';
import { clauseOpeners, finite, hasFinite } from './clause-words.ts';
import { isNarrated, type Narration, type WordRange } from './narration.ts';
import { nounPhraseFrom } from './noun-phrase.ts';

/** How far behind its verb "that" may stand. */
const thatReach = 14;

/** Index of the word with which the clause after a cue begins, or -1 where none follows. */
export function startAfter(
  narration: Narration,
  attribution: Attribution,
  lemma: string,
  end: number,
): number {
  const { words } = narration;
  if (isGap(narration, attribution, lemma)) return attribution.end;
  const that = thatAfter(narration, attribution.end, end);
  if (that !== -1) return that;
  let at = pastCircumstances(narration, attribution, lemma, end);
  if (words[at]?.lower === ',' || words[at]?.lower === ':') {
    if (!hasFinite(words, at + 1, end)) return -1;
    at++;
  }
  const first = words[at];
  if (!first || at >= end || (first.lower === 'that' && isRelative(words, attribution.end, at))) return -1;
  if (opensInfinitive(words, at)) return infinitiveVerbs.has(lemma) ? at : -1;
  // "… said the official, who led the talks": that describes the speaker.
  if (first.lower === 'who' && /^(?:NOUN|PROPN)$/.test(words[at - 1]?.tag ?? '')) return -1;
  if (clauseOpeners.has(first.lower) && (first.lower !== 'when' || isOpenQuestion(words, attribution)))
    return hasFinite(words, at + 1, end) ? at : -1;
  const phrase = nounPhraseFrom(narration, at);
  if (phrase && infinitiveVerbs.has(lemma) && opensInfinitive(words, phrase.to)) return at;
  if (!clauseVerbs.has(lemma)) return -1;
  const opens = plainVerbs.has(lemma)
    ? opensClause(narration, at, end)
    : opensWithSubject(narration, at, phrase);
  return opens || (nounVerbs.has(lemma) && isObject(words, at, phrase, lemma)) ? at : -1;
}

/** "to go on", "not to go on", "to quickly go on". */
function opensInfinitive(words: readonly Token[], at: number): boolean {
  const to = words[at]?.lower === 'not' ? at + 1 : at;
  return words[to]?.lower === 'to' && (words[to + 1]?.penn === 'VB' || words[to + 2]?.penn === 'VB');
}

/** "which critics said was unlawful", "a step they say led to war": the clause's subject stands before the attribution. */
function isGap({ words }: Narration, { start, cue, end }: Attribution, lemma: string): boolean {
  if (start === cue.from || end !== cue.to || !clauseVerbs.has(lemma)) return false;
  if (!finite.has(words[end]?.penn ?? '')) return false;
  const before = words[start - 1];
  return (
    /^(?:which|who|that)$/.test(before?.lower ?? '') || (plainVerbs.has(lemma) && before?.tag === 'NOUN')
  );
}

/** "asked when", "did not say when": behind any other cue "when" gives the time of the saying. */
function isOpenQuestion(words: readonly Token[], { cue }: Attribution): boolean {
  if (/^(?:ask|wonder|explain|specify)$/.test(words[cue.from]?.lemma ?? '')) return true;
  return /^(?:not|n['’]t|never)$/.test(words[cue.from - 1]?.lower ?? '');
}

/** Verbs whose object alone can tell what was said: "denied involvement in the attack", "announced new sanctions". */
const nounVerbs = new Set(
  'announce acknowledge deny confirm report predict promise recall suggest concede admit allege claim reiterate repeat demand urge propose pledge vow note'.split(
    ' ',
  ),
);

/**
 * A noun phrase or a gerund that tells what was said; "claimed the islands as its own" tells a possession, and who
 * "recalled its ambassador" said nothing.
 */
function isObject(words: readonly Token[], from: number, phrase: WordRange | null, lemma: string): boolean {
  const first = words[from];
  if (first?.penn === 'VBG') return true;
  if (lemma === 'recall' && phrase && words.slice(phrase.from, phrase.to).some(isDiplomat)) return false;
  return phrase !== null && first?.tag !== 'PRON' && words[phrase.to]?.lower !== 'as';
}

function isDiplomat({ lemma }: Token): boolean {
  return nounClasses.get('diplomats')?.has(lemma) === true;
}

/** Whether a subject and right behind it its verb follow: "announced he would go", not "announced talks that would". */
function opensWithSubject({ words }: Narration, from: number, phrase: WordRange | null): boolean {
  if (!phrase || words[from]?.tag === 'VERB') return false;
  let verb = phrase.to;
  while (words[verb]?.tag === 'ADV') verb++;
  return finite.has(words[verb]?.penn ?? '');
}

/** Adverbs that may open a clause, or the amount that is its subject: "said nearly half had left". */
const openingAdverbs = new Set(
  'there here now only not just even when today nearly almost roughly approximately about more less fewer too at over'.split(
    ' ',
  ),
);

/** Whether a clause with a subject and a finite verb begins at the word. */
function opensClause({ words }: Narration, from: number, end: number): boolean {
  const first = words[from];
  if (first?.tag === 'ADV' && !openingAdverbs.has(first.lower)) return false;
  if (/^(?:as|when|while|after|before|of|about|with|during|so|something|nothing)$/.test(first?.lower ?? ''))
    return false;
  if (!first || (first.tag === 'PUNCT' && !/^["“'‘]/.test(first.text))) return false;
  for (let at = from; at < end; at++) {
    const word = words[at];
    if (!word) break;
    if (finite.has(word.penn)) return at > from;
    if (/^[;:]$/.test(word.lower)) return false;
  }
  return false;
}

/** "that" behind the verb with no other verb between: "told reporters in Brussels on Monday that". */
function thatAfter(narration: Narration, from: number, end: number): number {
  const { words } = narration;
  for (let at = from; at < Math.min(end, from + thatReach); at++) {
    const word = words[at];
    if (!word) break;
    if (word.lower === 'that' && word.tag !== 'DET' && word.penn !== 'WDT')
      return isNarrated(narration, at) && !isRelative(words, from, at) ? at : -1;
    if (finite.has(word.penn) || /^[;:]$/.test(word.lower)) return -1;
  }
  return -1;
}

/** "added to the drama that surrounds it": behind a noun and before a verb "that" is that verb's subject. */
function isRelative(words: readonly Token[], from: number, that: number): boolean {
  const noun = words[that - 1]?.tag;
  return that > from && (noun === 'NOUN' || noun === 'PROPN') && finite.has(words[that + 1]?.penn ?? '');
}
