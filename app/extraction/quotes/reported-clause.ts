// Indirect speech: the clause that tells what was said ("said that ...", "..., Blinken said", "according to X, ...").
import type { Token } from '../annotation.ts';
import { clauseVerbs, infinitiveVerbs } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import { endOfContent } from './clause-end.ts';
import { startAfter } from './clause-start.ts';
import { finite, hasFinite, subordinates, timeWords } from './clause-words.ts';
import { isNarrated, type Narration, sentenceRange, type WordRange } from './narration.ts';

/** What an attribution says was said: one or two ranges of words of its sentence. */
export interface ReportedClause {
  readonly attribution: Attribution;
  readonly content: readonly WordRange[];
}

const connectives = new Set([
  'but',
  'and',
  'however',
  'still',
  'yet',
  'so',
  'also',
  'meanwhile',
  'instead',
  'indeed',
  'moreover',
]);
const closing = /^(?:[.,;:!?…—–-]+|['’”"»)]+)$/;

/** The reported clauses of an article; an attribution inside another's clause reports nothing of its own. */
export function findReportedClauses(
  narration: Narration,
  attributions: readonly Attribution[],
): readonly ReportedClause[] {
  const clauses: ReportedClause[] = [];
  let covered = -1;
  for (const [index, attribution] of attributions.entries()) {
    if (attribution.cue.from < covered) continue;
    const later = attributions
      .slice(index + 1, index + 6)
      .filter((next) => next.sentence === attribution.sentence);
    const content =
      attribution.form === 'verb'
        ? contentOfVerb(narration, attribution, later)
        : contentOfSource(narration, attribution, later);
    const trimmed = content
      .map((range) => trim(narration, range))
      .filter((range) => range.to - range.from >= 2);
    if (trimmed.length === 0) continue;
    clauses.push({ attribution, content: trimmed });
    covered = Math.max(covered, ...trimmed.map((range) => range.to));
  }
  return clauses;
}

function contentOfVerb(
  narration: Narration,
  attribution: Attribution,
  later: readonly Attribution[],
): readonly WordRange[] {
  const { words } = narration;
  const lemma = words[attribution.cue.from]?.lemma ?? '';
  if (!clauseVerbs.has(lemma) && !infinitiveVerbs.has(lemma)) return [];
  const sentence = sentenceRange(narration, attribution.cue.from);
  const before = clauseBefore(narration, attribution, sentence);
  if (before) {
    const rest = attribution.end + timeWords(words, attribution.end, sentence.to);
    const goesOn =
      words[rest]?.lower === ',' &&
      words[rest + 1]?.tag === 'CCONJ' &&
      !finite.has(words[rest + 2]?.penn ?? '') &&
      !later.some((next) => next.start === rest + 2) &&
      hasFinite(words, rest + 2, sentence.to);
    return goesOn
      ? [
          before,
          {
            from: rest + 2,
            to: endOfContent(narration, { from: rest + 2, end: sentence.to, attribution, later }),
          },
        ]
      : [before];
  }
  const around = clauseAround(narration, { attribution, sentence, later });
  if (around) return around;
  const start = startAfter(narration, attribution, lemma, sentence.to);
  return start === -1
    ? []
    : [{ from: start, to: endOfContent(narration, { from: start, end: sentence.to, attribution, later }) }];
}

/** "…, Blinken said": from the beginning of the sentence to the comma before speaker or cue. */
function clauseBefore(narration: Narration, attribution: Attribution, sentence: WordRange): WordRange | null {
  const { words } = narration;
  let comma = attribution.start - 1;
  if (words[comma]?.lower === 'as') comma--;
  while (comma > sentence.from && words[comma]?.tag === 'PUNCT' && words[comma]?.lower !== ',') comma--;
  const closedByMark = !isNarrated(narration, comma) && /^[,"”’']/.test(words[comma]?.text.at(-1) ?? '');
  if (words[comma]?.lower !== ',' && !closedByMark) return null;
  const cue = words[attribution.cue.from];
  if (cue?.penn === 'VBG' || cue?.penn === 'VB') return null;
  const stands = attribution.start < attribution.cue.from || attribution.end > attribution.cue.to;
  if (!stands) return null;
  let from = sentence.from;
  while (
    from < comma &&
    (connectives.has(words[from]?.lower ?? '') || (from > sentence.from && words[from]?.lower === ','))
  )
    from++;
  if (!hasFinite(words, from, comma)) return null;
  const rest = attribution.end + timeWords(words, attribution.end, sentence.to);
  if (words[rest]?.lower === ',' && rest + 1 < sentence.to && !isNarrated(narration, rest + 1)) return null;
  if (
    words[rest]?.lower === 'that' ||
    (!closing.test(words[rest]?.lower ?? '.') && hasFinite(words, rest, sentence.to))
  ) {
    return opensWithSubordinate(words[from])
      ? null
      : isAdverbialLead(words, from)
        ? null
        : endsSoon(words, rest, sentence.to, from, comma);
  }
  return opensWithSubordinate(words[from]) &&
    !closedByMark &&
    !hasFinite(words, mainComma(words, from, comma), comma)
    ? null
    : { from, to: comma };
}

/** "The sanctions, Lavrov said, were illegal": one clause with the attribution between two commas. */
function clauseAround(
  narration: Narration,
  {
    attribution,
    sentence,
    later,
  }: {
    readonly attribution: Attribution;
    readonly sentence: WordRange;
    readonly later: readonly Attribution[];
  },
): readonly WordRange[] | null {
  const { words } = narration;
  const comma = attribution.start - 1;
  const rest = attribution.end + timeWords(words, attribution.end, sentence.to);
  if (
    words[comma]?.lower !== ',' ||
    words[rest]?.lower !== ',' ||
    words[attribution.cue.from]?.penn === 'VBG'
  )
    return null;
  if (!hasFinite(words, rest + 1, sentence.to)) return null;
  let from = sentence.from;
  while (connectives.has(words[from]?.lower ?? '') || words[from]?.lower === ',') from++;
  const after = {
    from: rest + 1,
    to: endOfContent(narration, { from: rest + 1, end: sentence.to, attribution, later }),
  };
  return from >= comma || words[from]?.tag === 'ADP' ? [after] : [{ from, to: comma }, after];
}

function mainComma(words: readonly Token[], from: number, to: number): number {
  for (let at = from; at < to; at++) if (words[at]?.lower === ',') return at;
  return to;
}

function opensWithSubordinate(word: Token | undefined): boolean {
  return subordinates.has(word?.lower ?? '');
}

function isAdverbialLead(words: readonly Token[], from: number): boolean {
  return words[from]?.tag === 'ADP' || words[from]?.penn === 'VBG' || words[from]?.penn === 'VBN';
}

/** A clause that follows the cue too makes what stands before it no report: it is the frame of another sentence. */
function endsSoon(
  words: readonly Token[],
  rest: number,
  end: number,
  from: number,
  comma: number,
): WordRange | null {
  const opener = words[rest]?.lower ?? '';
  return /^(?:in|at|on|during|to|after|as|while|when|before|of|from|with|through|via|following)$/.test(
    opener,
  ) && end - rest <= 25
    ? { from, to: comma }
    : null;
}

/** "According to X, …" and "…, according to X". */
function contentOfSource(
  narration: Narration,
  attribution: Attribution,
  later: readonly Attribution[],
): readonly WordRange[] {
  const { words } = narration;
  const sentence = sentenceRange(narration, attribution.cue.from);
  let from = sentence.from;
  while (connectives.has(words[from]?.lower ?? '') || words[from]?.lower === ',') from++;
  if (attribution.start - from <= 2) {
    let comma = attribution.end;
    while (comma < sentence.to && words[comma]?.lower !== ',') comma++;
    const start = comma + 1;
    return comma < sentence.to
      ? [{ from: start, to: endOfContent(narration, { from: start, end: sentence.to, attribution, later }) }]
      : [];
  }
  return [{ from, to: attribution.start }];
}

/** Without punctuation at its edges that belongs to the sentence around it. */
function trim(narration: Narration, range: WordRange): WordRange {
  const { words } = narration;
  let { from, to } = range;
  while (
    to > from &&
    closing.test(words[to - 1]?.lower ?? '') &&
    (isNarrated(narration, to - 1) || to - 1 > from)
  ) {
    if (!isNarrated(narration, to - 1) && !/^[.,]$/.test(words[to - 1]?.lower ?? '')) break;
    to--;
  }
  while (from < to && /^[,;:—–-]+$/.test(words[from]?.lower ?? '')) from++;
  return { from, to };
}
