// Where the clause behind a cue begins: past whom the words were said to, when and where.
import type { Token } from '../annotation.ts';
import { clauseVerbs, infinitiveVerbs, plainVerbs } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import { finite, hasFinite, nextComma, timeWords } from './clause-words.ts';
import { isNarrated, type Narration, type WordRange } from './narration.ts';
import { nounPhraseFrom } from './noun-phrase.ts';

const clauseOpeners = new Set([
  'that',
  'if',
  'whether',
  'why',
  'what',
  'how',
  'when',
  'where',
  'who',
  'there',
  'because',
]);
/** How far behind its verb "that" may stand. */
const thatReach = 14;

/** Index of the word behind a cue and behind whom the words were said to, when and where. */
export function pastCircumstances(
  narration: Narration,
  attribution: Attribution,
  lemma: string,
  end: number,
): number {
  return skipAdverbials(narration, skipHearer(narration, attribution.end, lemma), end);
}

/** Behind the comma that ends the source, and behind an apposition to it: "According to Anna Keller, the envoy, …". */
export function pastSource({ words }: Narration, from: number, end: number): number {
  const comma = nextComma(words, from, end);
  const second = nextComma(words, comma + 1, end);
  const first = words[comma + 1];
  const isApposed =
    second < end &&
    /^(?:NOUN|PROPN|DET|ADJ|VERB)$/.test(first?.tag ?? '') &&
    !hasFinite(words, comma + 1, second) &&
    !/^(?:who|which|whose)$/.test(words[second + 1]?.lower ?? '') &&
    hasFinite(words, second + 1, end);
  return (isApposed ? second : comma) + 1;
}

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
  if (!first || at >= end) return -1;
  if (opensInfinitive(words, at)) return infinitiveVerbs.has(lemma) ? at : -1;
  if (clauseOpeners.has(first.lower)) return hasFinite(words, at + 1, end) ? at : -1;
  const phrase = nounPhraseFrom(narration, at);
  if (phrase && infinitiveVerbs.has(lemma) && opensInfinitive(words, phrase.to)) return at;
  if (!clauseVerbs.has(lemma)) return -1;
  const opens = plainVerbs.has(lemma)
    ? opensClause(narration, at, end)
    : opensWithSubject(narration, at, phrase);
  return opens || (nounVerbs.has(lemma) && isObject(words[at], phrase)) ? at : -1;
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

/** Verbs whose object alone can tell what was said: "denied involvement in the attack", "announced new sanctions". */
const nounVerbs = new Set(
  'announce acknowledge deny confirm report predict promise recall suggest concede admit allege claim explain reiterate repeat demand urge propose pledge vow note'.split(
    ' ',
  ),
);

function isObject(first: Token | undefined, phrase: WordRange | null): boolean {
  if (first?.penn === 'VBG') return true;
  return phrase !== null && first?.tag !== 'PRON';
}

/** Whether a subject and right behind it its verb follow: "announced he would go", not "announced talks that would". */
function opensWithSubject({ words }: Narration, from: number, phrase: WordRange | null): boolean {
  if (!phrase || words[from]?.tag === 'VERB') return false;
  let verb = phrase.to;
  while (words[verb]?.tag === 'ADV') verb++;
  return finite.has(words[verb]?.penn ?? '');
}

/** Whether a clause with a subject and a finite verb begins at the word. */
function opensClause({ words }: Narration, from: number, end: number): boolean {
  const first = words[from];
  if (first?.tag === 'ADV' && !/^(?:there|here|now|only|not|just|even|when|today)$/.test(first.lower))
    return false;
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

/** Past whom the words were addressed to, after verbs that name a hearer. */
function skipHearer(narration: Narration, from: number, lemma: string): number {
  if (!/^(?:tell|assure|inform|remind|warn|ask|advise|promise)$/.test(lemma)) return from;
  const { words } = narration;
  const first = words[from];
  if (first?.tag === 'PRON' && !finite.has(words[from + 1]?.penn ?? '')) return from + 1;
  const phrase = nounPhraseFrom(narration, from);
  if (!phrase || finite.has(words[phrase.to]?.penn ?? '') || words[phrase.to]?.lower === 'to') return from;
  return phrase.to;
}

const adverbialPrepositions = new Set([
  'on',
  'in',
  'at',
  'during',
  'to',
  'via',
  'through',
  'by',
  'after',
  'before',
  'from',
  'of',
  'about',
  'earlier',
  'late',
  'last',
  'early',
  'this',
]);

/** Past days and circumstances: "Wednesday", "in a statement", "at a news conference". */
function skipAdverbials(narration: Narration, from: number, end: number): number {
  const { words } = narration;
  let at = from;
  for (let steps = 0; steps < 4 && at < end; steps++) {
    const time = timeWords(words, at, end);
    if (time > 0) {
      at += time;
      continue;
    }
    if (!adverbialPrepositions.has(words[at]?.lower ?? '') || words[at + 1]?.tag === 'VERB') break;
    const phrase = nounPhraseFrom(narration, at + 1);
    if (!phrase || finite.has(words[phrase.to]?.penn ?? '')) break;
    at = phrase.to;
  }
  return at;
}
