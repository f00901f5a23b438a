// Who does the saying: the subject of a cue, before it ("a spokesman for Scholz said"), after it ("said Scholz") or far from it.
import type { Token } from '../annotation.ts';
import { messageNouns } from '../lexicon/speech-verbs.ts';
import { isNarrated, type Narration, sentenceRange, type WordRange } from './narration.ts';
import {
  beginsNounPhrase,
  endsNounPhrase,
  isRelativePronoun,
  isTimeNoun,
  nounPhraseEndingAt,
  nounPhraseFrom,
} from './noun-phrase.ts';

/** How often a search may pass from one verb to the one it depends on. */
const depthLimit = 3;
/** How many words away, and over how many verbs, a subject is looked for: longer ones are not read as one clause. */
const reach = 60;
const verbLimit = 4;

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** The words of the speaker for the verb at `verb`, or null where the sentence names none. */
export function subjectOf(narration: Narration, verb: number, depth = 0): WordRange | null {
  if (depth > depthLimit) return null;
  const { words } = narration;
  const { from: limit } = sentenceRange(narration, verb);
  const after = invertedSubject(narration, verb);
  if (after) return after;
  let at = beforeAuxiliaries(narration, verb);
  if (isNonFinite(words, verb, at))
    return (
      ownSubject(narration, verb, at) ??
      movedSubject(narration, verb, at) ??
      subjectOfGoverning(narration, at, depth)
    );
  at = beforeAdverbial(narration, at);
  if (at < limit) return null;
  const word = words[at];
  if (!word) return null;
  if (!isNarrated(narration, at)) return null;
  if (isRelativePronoun(word)) return antecedent(narration, at);
  if (word.tag === 'CCONJ') return subjectOfGoverning(narration, at - 1, depth);
  if (word.lower === ',') return acrossComma(narration, at, depth);
  if (word.lower === ')' || word.lower === '—' || word.lower === '–' || word.lower === '--') {
    return acrossComma(narration, at, depth);
  }
  return endsNounPhrase(word) ? wholeSubject(narration, at) : null;
}

/** The subject of the sentence's first finite verb outside quotation marks, up to the word `limit`. */
export function firstSubject(
  narration: Narration,
  sentence: number,
  limit = Number.POSITIVE_INFINITY,
): WordRange | null {
  const { words, firstWord } = narration;
  const first = firstWord[sentence] ?? 0;
  const end = Math.min(firstWord[sentence + 1] ?? 0, limit, first + reach);
  for (let at = first; at < end; at++) {
    if (isNarrated(narration, at) && finite.has(words[at]?.penn ?? '')) return subjectOf(narration, at);
  }
  return null;
}

/** "footage of Scholz asking": a participle right behind whom it tells of, if that is no message ("a letter saying"). */
function ownSubject(narration: Narration, verb: number, before: number): WordRange | null {
  const word = narration.words[before];
  if (narration.words[verb]?.penn !== 'VBG' || before !== verb - 1 || !isNarrated(narration, before))
    return null;
  if (!endsNounPhrase(word) || messageNouns.has(word?.lemma ?? '')) return null;
  return nounPhraseEndingAt(narration, before);
}

/** Prepositions that open clauses, too: the noun behind them is a subject of its own ("protested after Japan said"). */
const conjoining: ReadonlySet<string> = new Set('after before since until till as than but'.split(' '));

/** Verbs whose object does what the infinitive behind it tells: "prompting Oslo to warn". */
const moving: ReadonlySet<string> = new Set(
  'prompt lead cause force allow enable push press urge ask tell order want expect invite encourage compel persuade oblige leave'.split(
    ' ',
  ),
);

/** "prompting Oslo to warn": whom another verb moved to say it. */
function movedSubject(narration: Narration, verb: number, before: number): WordRange | null {
  const { words } = narration;
  if (words[verb]?.penn !== 'VB' || words[before + 1]?.lower !== 'to' || !endsNounPhrase(words[before]))
    return null;
  const phrase = nounPhraseEndingAt(narration, before);
  const mover = words[phrase.from - 1];
  return mover?.tag === 'VERB' && moving.has(mover.lemma) ? phrase : null;
}

/** The subject whose last word is `last`, with what hangs on it: "a source speaking to reporters", "Scholz in Berlin". */
function wholeSubject(narration: Narration, last: number): WordRange {
  const { words } = narration;
  const phrase = nounPhraseEndingAt(narration, last);
  const { from: limit } = sentenceRange(narration, last);
  const preposition = phrase.from - 1;
  if (preposition <= limit || words[preposition]?.tag !== 'ADP') return phrase;
  if (conjoining.has(words[preposition]?.lower ?? '')) return phrase;
  let head = preposition - 1;
  if (words[head]?.penn === 'VBG' || words[head]?.penn === 'VBN') head--;
  return isNarrated(narration, head) && endsNounPhrase(words[head]) && head >= limit
    ? wholeSubject(narration, head)
    : phrase;
}

/**
 * "…," said Scholz; "Said Scholz: …"; "…, said Scholz, who": behind the verb where that opens its clause and nothing but
 * the end of the clause follows.
 */
function invertedSubject(narration: Narration, verb: number): WordRange | null {
  const { words } = narration;
  const { from, to } = sentenceRange(narration, verb);
  const next = verb + 1;
  if (next >= to || !isNarrated(narration, next) || !beginsNounPhrase(words[next])) return null;
  let before = verb - 1;
  while (before >= from && words[before]?.tag === 'ADV') before--;
  const behindMarks =
    (before >= from && !isNarrated(narration, before)) ||
    (before > from && /^[,—–-]+$/.test(words[before]?.lower ?? '') && !isNarrated(narration, before - 1)) ||
    (before < from && verb > 0 && !isNarrated(narration, verb - 1));
  const phrase = nounPhraseFrom(narration, next);
  if (behindMarks || !phrase) return phrase;
  const opens =
    before < from || words[before]?.lower === ',' || (words[before]?.tag === 'CCONJ' && before === from);
  const ends =
    phrase.to >= to ||
    /^(?:[,:.;]|who|in|on|at)$/.test(words[phrase.to]?.lower ?? '') ||
    isTimeNoun(words[phrase.to]);
  return opens && ends && /^(?:VBD|VBZ|VBP)$/.test(words[verb]?.penn ?? '') ? phrase : null;
}

/** Index of the last word before the verb's auxiliaries and adverbs. */
function beforeAuxiliaries({ words }: Narration, verb: number): number {
  let at = verb - 1;
  while (at >= 0) {
    const word = words[at];
    if (
      !word ||
      !(word.tag === 'AUX' || word.penn === 'MD' || word.tag === 'ADV' || word.tag === 'PART') ||
      (/^['’]s?$/.test(word.lower) && word.tag === 'PART')
    )
      break;
    at--;
  }
  return at;
}

/** "On Wednesday", "earlier", "in March" between subject and verb. */
function beforeAdverbial(narration: Narration, from: number): number {
  const { words } = narration;
  let at = from;
  while (at >= 0 && isTimeNoun(words[at])) {
    at--;
    while (at >= 0 && /^(?:DET|ADJ|ADV|NUM|ADP)$/.test(words[at]?.tag ?? '')) at--;
  }
  return at;
}

/** An infinitive or a participle without a subject of its own: "went on to say", "..., adding". */
function isNonFinite(words: readonly Token[], verb: number, before: number): boolean {
  const penn = words[verb]?.penn;
  if (penn === 'VBG') return !words.slice(before + 1, verb).some((word) => word.tag === 'AUX');
  return (
    penn === 'VB' && !words.slice(before + 1, verb).some((word) => word.penn === 'MD' || word.lemma === 'do')
  );
}

/** The subject of the nearest finite verb before `from`; where none has one, the noun before the sentence's first verb. */
function subjectOfGoverning(narration: Narration, from: number, depth: number): WordRange | null {
  const { words } = narration;
  const { from: first } = sentenceRange(narration, Math.max(from, 0));
  const limit = Math.max(first, from - reach);
  let verbs = 0;
  for (let at = from; at >= limit && verbs < verbLimit; at--) {
    if (!isNarrated(narration, at) || !finite.has(words[at]?.penn ?? '')) continue;
    verbs++;
    const subject = subjectOf(narration, at, depth + 1);
    if (subject) return subject;
  }
  for (let at = limit + 1; at < from; at++) {
    if (isNarrated(narration, at) && words[at]?.tag === 'VERB' && endsNounPhrase(words[at - 1])) {
      return wholeSubject(narration, at - 1);
    }
  }
  return null;
}

/** What a relative clause hangs on: "Scholz, who said". */
function antecedent(narration: Narration, pronoun: number): WordRange | null {
  const { words } = narration;
  let at = pronoun - 1;
  while (at >= 0 && (words[at]?.tag === 'PUNCT' || words[at]?.tag === 'ADP')) at--;
  return at >= 0 && endsNounPhrase(words[at]) ? nounPhraseEndingAt(narration, at) : null;
}

/**
 * The subject that an apposition, a relative clause or a participle between commas parts from its verb: the phrase
 * before the first comma of the clause ("Steffen Hebestreit, a spokesman for Scholz, said").
 */
function acrossComma(narration: Narration, comma: number, depth: number): WordRange | null {
  const { words } = narration;
  const { from: limit } = sentenceRange(narration, comma);
  let best: WordRange | null = null;
  for (let at = comma - 1; at > Math.max(limit, comma - reach) && isNarrated(narration, at); at--) {
    const word = words[at];
    if (!word || !/^(?:,|\(|—|–|--)$/.test(word.lower)) continue;
    const end = at - 1;
    if (!endsNounPhrase(words[end]) || !isNarrated(narration, end)) continue;
    const phrase = nounPhraseEndingAt(narration, end);
    const before = words[phrase.from - 1];
    if (phrase.from > limit && before?.tag === 'ADP') continue;
    if (phrase.from > limit && (before?.tag === 'VERB' || before?.tag === 'AUX')) break;
    best = phrase;
    if (words[end]?.tag === 'PROPN' && (phrase.from === limit || before?.lower !== ',')) break;
  }
  return best ?? subjectOfGoverning(narration, comma - 1, depth);
}
