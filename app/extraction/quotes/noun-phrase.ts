// Noun phrases that can name a speaker, read from tags alone: "a State Department official", "the head of the agency".
import type { Token } from '../annotation.ts';
import { months, weekdays } from '../lexicon/calendar.ts';
import { isNarrated, type Narration, sentenceRange, type WordRange } from './narration.ts';

const timeNouns = new Set([
  ...Object.keys(weekdays),
  ...Object.keys(months).filter((word) => word !== 'may' && word !== 'mar' && word.length > 3),
  ...'yesterday today tomorrow tonight morning afternoon evening night week month year day weekend time minute hour'.split(
    ' ',
  ),
  ...'weeks months years days minutes hours times'.split(' '),
]);
/** Prepositions that tie a noun to the one before it; all but the first two only after a common noun. */
const binding = new Set(['of', 'for', 'at', 'from', 'with', 'in', 'to', 'on']);
const possessive = /^['’]s?$/;
const relativePronouns = new Set(['who', 'which', 'that', 'whom', 'whose', 'what']);
const nominatives = new Set([
  'i',
  'he',
  'she',
  'it',
  'we',
  'they',
  'you',
  'one',
  'who',
  'both',
  'some',
  'many',
  'others',
  'another',
]);

/** Days, months and the like; "Day" and "the Times" with a capital are names. */
export function isTimeNoun(token: Token | undefined): boolean {
  if (!token) return false;
  const word = token.lower.replace(/\.$/, '');
  return (
    timeNouns.has(word) &&
    (token.text === token.lower || word in weekdays || word in months || nearDays.has(word))
  );
}

const nearDays = new Set(['today', 'yesterday', 'tomorrow', 'tonight']);

/** A capital within a sentence makes a name of whatever the tagger thinks the word is ("said Skip Rutherford"). */
function isCapitalised(token: Token): boolean {
  return (
    token.index > 0 &&
    /^\p{Lu}\p{L}/u.test(token.text) &&
    !/^(?:PRON|DET|AUX|ADP|SCONJ|CCONJ)$/.test(token.tag)
  );
}

function isNominal(token: Token | undefined): boolean {
  return token !== undefined && (/^(?:NOUN|PROPN|ADJ|NUM)$/.test(token.tag) || isCapitalised(token));
}

export function isRelativePronoun(token: Token | undefined): boolean {
  return token !== undefined && token.tag !== 'DET' && relativePronouns.has(token.lower);
}

/** Whether the word can end a noun phrase that names someone. */
export function endsNounPhrase(token: Token | undefined): boolean {
  if (!token || isTimeNoun(token)) return false;
  if (token.tag === 'PRON') return nominatives.has(token.lower);
  return (
    isCapitalised(token) ||
    token.tag === 'NOUN' ||
    token.tag === 'PROPN' ||
    token.tag === 'NUM' ||
    /^(?:NNP?S?|JJS?|DT)$/.test(token.penn)
  );
}

/** Whether the word can begin one. */
export function beginsNounPhrase(token: Token | undefined): boolean {
  if (!token || isTimeNoun(token)) return false;
  if (token.tag === 'PRON') return nominatives.has(token.lower) || token.penn === 'PRP$';
  return (isNominal(token) || token.tag === 'DET') && token.lower !== 'that';
}

/** The phrase whose last word is `last`; leftwards within its sentence and outside quotation marks. */
export function nounPhraseEndingAt(narration: Narration, last: number): WordRange {
  const { words } = narration;
  const { from: limit } = sentenceRange(narration, last);
  let from = last;
  if (words[last]?.tag === 'PRON') return { from, to: last + 1 };
  while (from > limit && isNarrated(narration, from - 1)) {
    const step = stepLeft(words, from);
    if (step === 0 || from - step < limit) break;
    from -= step;
  }
  return { from, to: last + 1 };
}

/** How many words further left the phrase that now begins at `from` reaches. */
function stepLeft(words: readonly Token[], from: number): number {
  const current = words[from];
  const before = words[from - 1];
  const beyond = words[from - 2];
  if (!current || !before || isTimeNoun(before)) return 0;
  const joins =
    beyond !== undefined && (beyond.tag === 'NOUN' || beyond.tag === 'PROPN') && !isTimeNoun(beyond);
  if (before.tag === 'CCONJ') return before.lower === 'and' && joins && current.tag !== 'PRON' ? 2 : 0;
  if (before.tag === 'ADP') {
    if (!binding.has(before.lower) || !joins) return 0;
    return before.lower === 'of' || before.lower === 'for' || beyond?.tag === 'NOUN' ? 2 : 0;
  }
  if (possessive.test(before.lower))
    return beyond && (beyond.tag === 'NOUN' || beyond.tag === 'PROPN') ? 2 : 0;
  if (current.tag === 'DET') return 0;
  if ((before.penn === 'VBG' || before.penn === 'VBN') && beyond?.tag === 'DET') return 2;
  if (/^[-/&]$/.test(before.lower)) return /^[\p{L}\p{N}]/u.test(beyond?.text ?? '') ? 2 : 0;
  if (before.tag === 'PRON') return before.penn === 'PRP$' ? 1 : 0;
  return isNominal(before) || before.tag === 'DET' ? 1 : 0;
}

/** The phrase whose first word is `first`; rightwards within its sentence and outside quotation marks. Null where none. */
export function nounPhraseFrom(narration: Narration, first: number): WordRange | null {
  const { words } = narration;
  if (!beginsNounPhrase(words[first])) return null;
  if (words[first]?.tag === 'PRON' && words[first]?.penn !== 'PRP$') return { from: first, to: first + 1 };
  const { to: limit } = sentenceRange(narration, first);
  let to = first + 1;
  while (to < limit && isNarrated(narration, to)) {
    const step = stepRight(words, to);
    if (step === 0 || to + step > limit) break;
    to += step;
  }
  return endsNounPhrase(words[to - 1]) ? { from: first, to } : null;
}

/** How many words further right the phrase that now ends before `to` reaches. */
function stepRight(words: readonly Token[], to: number): number {
  const last = words[to - 1];
  const next = words[to];
  const beyond = words[to + 1];
  if (!last || !next) return 0;
  if (isTimeNoun(next)) return (last.tag === 'DET' || last.tag === 'ADJ') && beyond?.tag === 'NOUN' ? 2 : 0;
  const goesOn =
    beyond !== undefined && ['NOUN', 'PROPN', 'DET', 'ADJ'].includes(beyond.tag) && !isTimeNoun(beyond);
  if (next.tag === 'CCONJ') return next.lower === 'and' && beyond?.tag === 'PROPN' ? 2 : 0;
  if (next.tag === 'ADP') {
    if (!binding.has(next.lower) || !goesOn) return 0;
    return next.lower === 'of' || (next.lower !== 'in' && next.lower !== 'on' && last.tag === 'NOUN') ? 2 : 0;
  }
  if (possessive.test(next.lower)) return goesOn ? 2 : 1;
  if (/^[-/&]$/.test(next.lower)) return /^[\p{L}\p{N}]/u.test(beyond?.text ?? '') ? 2 : 0;
  if ((next.penn === 'VBG' || next.penn === 'VBN') && last.tag === 'DET' && goesOn) return 2;
  return isNominal(next) ? 1 : 0;
}

/** "The spokesman, Ola Dal, said": the name between the commas behind a phrase that names nobody itself; else null. */
export function apposedName(narration: Narration, { from, to }: WordRange): WordRange | null {
  const { words } = narration;
  if (words[to]?.lower !== ',' || words[to - 1]?.tag !== 'NOUN') return null;
  if (words.slice(from, to).some(({ tag }) => tag === 'ADP')) return null;
  const name = nounPhraseFrom(narration, to + 1);
  if (!name || words[name.to]?.lower !== ',') return null;
  return words.slice(name.from, name.to).every(({ tag }) => tag === 'PROPN') ? name : null;
}
