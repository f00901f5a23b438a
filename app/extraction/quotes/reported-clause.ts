// Indirect speech: the clause that tells what was said ("said that ...", "..., Blinken said", "according to X, ...").
import { clauseVerbs, infinitiveVerbs } from '../lexicon/speech-verbs.ts';
import type { Attribution } from './attribution.ts';
import { pastSource } from './circumstances.ts';
import { contentAround } from './clause-around.ts';
import { endOfContent } from './clause-end.ts';
import { startAfter } from './clause-start.ts';
import { closing, finite, pastConnectives } from './clause-words.ts';
import { isNarrated, type Narration, sentenceRange, type WordRange } from './narration.ts';

/** What an attribution says was said: one or two ranges of words of its sentence. */
export interface ReportedClause {
  readonly attribution: Attribution;
  readonly content: readonly WordRange[];
}

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
  if (attributesMarks(narration, attribution, sentence)) return [];
  const around = contentAround(narration, { attribution, sentence, later });
  if (around) return around;
  const start = startAfter(narration, attribution, lemma, sentence.to);
  return start === -1
    ? []
    : [{ from: start, to: endOfContent(narration, { from: start, end: sentence.to, attribution, later }) }];
}

/** '"…," said Keller, the envoy to Chad' and 'When asked, Keller said, "…"': what was said stands between the marks, all of it. */
function attributesMarks(narration: Narration, attribution: Attribution, sentence: WordRange): boolean {
  const { words } = narration;
  const behind = attribution.end;
  if (
    /^[,:]$/.test(words[behind]?.lower ?? '') &&
    behind + 1 < sentence.to &&
    !isNarrated(narration, behind + 1)
  )
    return true;
  let last = attribution.start - 1;
  while (last > sentence.from && words[last]?.tag === 'PUNCT' && isNarrated(narration, last)) last--;
  const quote = narration.quoteOf[last];
  if (last < sentence.from || quote === -1 || quote !== narration.quoteOf[sentence.from]) return false;
  const isInverted = behind > attribution.cue.to;
  return isInverted || words[behind]?.lower !== ',' || !finite.has(words[behind + 1]?.penn ?? '');
}

/** "According to X, …" and "…, according to X". */
function contentOfSource(
  narration: Narration,
  attribution: Attribution,
  later: readonly Attribution[],
): readonly WordRange[] {
  const { words } = narration;
  const sentence = sentenceRange(narration, attribution.cue.from);
  const from = pastConnectives(words, sentence.from, sentence.to);
  if (attribution.start - from > 2) {
    return contentAround(narration, { attribution, sentence, later }) ?? [{ from, to: attribution.start }];
  }
  const start = pastSource(narration, attribution.end, sentence.to);
  return start < sentence.to
    ? [{ from: start, to: endOfContent(narration, { from: start, end: sentence.to, attribution, later }) }]
    : [];
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
