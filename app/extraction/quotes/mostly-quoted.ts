// Clauses that are direct speech but for a few words: 'said that "…"', 'told them the plan "…"'.
import type { Span } from '../../model/span.ts';
import type { DirectSpeech } from './direct.ts';
import { type Narration, spanOfWords, type WordRange } from './narration.ts';
import type { ReportedClause } from './reported-clause.ts';

/** The share of letters within marks from which on a clause is direct speech and no report of it. */
const quotedShare = 0.9;

export interface Speech {
  readonly content: readonly Span[];
  readonly cue: WordRange | null;
  readonly speaker: WordRange | null;
}

/**
 * The direct speech, each with the words of its reported clause that stand outside its marks where these are few, and the
 * clauses that are left, which report in the words of the article. Speech in one such clause is one quote.
 */
export function joinMostlyQuoted(
  narration: Narration,
  speeches: readonly DirectSpeech[],
  clauses: readonly ReportedClause[],
): { readonly direct: readonly Speech[]; readonly reported: readonly ReportedClause[] } {
  const direct: Speech[] = [];
  const joined = new Set<DirectSpeech>();
  const reported = clauses.filter((clause) => {
    const inside = speeches.filter((speech) => !joined.has(speech) && beginsIn(narration, speech, clause));
    const whole = wholeOf(narration, clause, inside);
    if (whole === null) return shareQuoted(narration, clause) < quotedShare;
    if (shareWithin(narration.text, whole, inside) < quotedShare) return true;
    const [first] = inside;
    const later = inside.flatMap(({ parts }) => parts.slice(1));
    direct.push({ content: [whole, ...later], cue: first?.cue ?? null, speaker: first?.speaker ?? null });
    for (const speech of inside) joined.add(speech);
    return false;
  });
  const plain = speeches
    .filter((speech) => !joined.has(speech))
    .map(({ parts, ...rest }) => ({ content: parts, ...rest }));
  return { direct: [...plain, ...direct], reported };
}

function beginsIn(
  narration: Narration,
  { parts: [part] }: DirectSpeech,
  { content: [range] }: ReportedClause,
): boolean {
  if (!part || !range) return false;
  const { start, end } = spanOfWords(narration, range);
  return start <= part.open && part.open < end;
}

/** From the first word of a clause to the marks that close the last speech in it; null where no words stand before the speech. */
function wholeOf(
  narration: Narration,
  { content }: ReportedClause,
  inside: readonly DirectSpeech[],
): Span | null {
  const [range, ...rest] = content;
  const opens = inside.map(({ parts }) => parts[0]?.open ?? Number.POSITIVE_INFINITY);
  if (!range || rest.length > 0 || opens.length === 0) return null;
  const { start, end } = spanOfWords(narration, range);
  if (start >= Math.min(...opens)) return null;
  return { start, end: Math.max(end, ...inside.map(({ parts }) => parts[0]?.close ?? end)) };
}

function shareWithin(text: string, whole: Span, inside: readonly DirectSpeech[]): number {
  const quoted = inside.reduce((sum, { parts: [part] }) => sum + (part ? lettersOf(text, part) : 0), 0);
  return quoted / Math.max(1, lettersOf(text, whole));
}

function lettersOf(text: string, { start, end }: Span): number {
  return text.slice(start, end).match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}

function shareQuoted({ words, quoteOf }: Narration, { content }: ReportedClause): number {
  let all = 0;
  let quoted = 0;
  for (const range of content) {
    for (let at = range.from; at < range.to; at++) {
      const length = words[at]?.text.length ?? 0;
      all += length;
      if (quoteOf[at] !== -1) quoted += length;
    }
  }
  return all === 0 ? 0 : quoted / all;
}
