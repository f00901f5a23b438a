// What stands between a cue and its clause: to whom the words were said, when and where, and who the source is.
import type { Attribution } from './attribution.ts';
import { clauseOpeners, finite, hasFinite, nextComma, timeWords } from './clause-words.ts';
import type { Narration } from './narration.ts';
import { nounPhraseFrom } from './noun-phrase.ts';

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

/** Past whom the words were addressed to, after verbs that name a hearer. */
function skipHearer(narration: Narration, from: number, lemma: string): number {
  if (!/^(?:tell|assure|inform|remind|warn|ask|advise|promise)$/.test(lemma)) return from;
  const { words } = narration;
  const first = words[from];
  if (clauseOpeners.has(first?.lower ?? '')) return from;
  if (first?.tag === 'PRON' && first.penn !== 'PRP$' && !finite.has(words[from + 1]?.penn ?? ''))
    return from + 1;
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
