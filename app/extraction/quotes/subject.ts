// Who does the saying: the subject of a cue, before it ("a spokesman for Scholz said"), after it ("said Scholz") or far from it.
import type { Token } from '../annotation.ts';
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
const depthLimit = 4;

const finite = new Set(['VBD', 'VBZ', 'VBP', 'MD']);

/** The words of the speaker for the verb at `verb`, or null where the sentence names none. */
export function subjectOf(narration: Narration, verb: number, depth = 0): WordRange | null {
  if (depth > depthLimit) return null;
  const { words } = narration;
  const { from: limit } = sentenceRange(narration, verb);
  const after = invertedSubject(narration, verb);
  if (after) return after;
  let at = beforeAuxiliaries(narration, verb);
  if (isNonFinite(words, verb, at)) return subjectOfGoverning(narration, at, depth);
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
  return endsNounPhrase(word) ? nounPhraseEndingAt(narration, at) : null;
}

/** "…," said Scholz; "…," the verb first and its subject behind it, only right after quotation marks or a comma. */
function invertedSubject(narration: Narration, verb: number): WordRange | null {
  const { words } = narration;
  const { from, to } = sentenceRange(narration, verb);
  const next = verb + 1;
  if (next >= to || !isNarrated(narration, next) || !beginsNounPhrase(words[next])) return null;
  let before = verb - 1;
  while (before >= from && words[before]?.tag === 'ADV') before--;
  const openedByQuote =
    before >= 0 &&
    (!isNarrated(narration, before) ||
      (/^[,—–-]+$/.test(words[before]?.lower ?? '') && before > 0 && !isNarrated(narration, before - 1)));
  const opensSentence = before < from && verb > 0 && !isNarrated(narration, verb - 1);
  if (!openedByQuote && !opensSentence) return null;
  return nounPhraseFrom(narration, next);
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

/** The subject of the nearest finite verb before `from`. */
function subjectOfGoverning(narration: Narration, from: number, depth: number): WordRange | null {
  const { words } = narration;
  const { from: limit } = sentenceRange(narration, Math.max(from, 0));
  for (let at = from; at >= limit; at--) {
    if (!isNarrated(narration, at) || !finite.has(words[at]?.penn ?? '')) continue;
    const subject = subjectOf(narration, at, depth + 1);
    if (subject) return subject;
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
  for (let at = comma - 1; at > limit && isNarrated(narration, at); at--) {
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
