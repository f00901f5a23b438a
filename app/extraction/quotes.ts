// Finds what is quoted in an article, directly and indirectly, with the cue and the speaker.
import type { Actor } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { Span, TextSpan } from '../model/span.ts';
import type { Mention, Quote, Sentence } from './annotation.ts';
import { findAttributions } from './quotes/attribution.ts';
import { type DirectSpeech, findDirectSpeech } from './quotes/direct.ts';
import { findQuotedSpans, type QuotedSpan } from './quotes/marks.ts';
import { type Narration, narrationOf, spanOfWords, type WordRange } from './quotes/narration.ts';
import { findReportedClauses, type ReportedClause } from './quotes/reported-clause.ts';
import { linkSpeaker } from './quotes/speaker-link.ts';

/** The share of letters within marks from which on a clause is direct speech and no report of it. */
const quotedShare = 0.9;

/**
 * The quotes of an article by the start of their content. Direct quotes never overlap each other; an indirect quote may hold
 * direct ones, the words that it cites. Content spans exclude the marks and a final comma or full stop.
 */
export function findQuotes(input: {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
}): readonly Quote[] {
  const { article, sentences, mentions, actors } = input;
  const quoted = findQuotedSpans(article.text);
  const narration = narrationOf(article.text, sentences, quoted);
  const attributions = findAttributions(narration);
  const clauses = findReportedClauses(narration, attributions);
  const link = linkSpeaker({ narration, mentions, actors });
  const direct = findDirectSpeech({
    narration,
    quoted,
    attributions: bySentence(attributions, (attribution) => attribution.sentence),
    clauses: bySentence(clauses, (clause) => clause.attribution.sentence),
  }).map((speech) => directQuote(narration, speech, link));
  const indirect = clauses
    .filter((clause) => shareQuoted(narration, clause) < quotedShare)
    .map((clause) => indirectQuote({ narration, quoted, link }, clause));
  return [...direct, ...indirect].sort((a, b) => a.content[0].start - b.content[0].start);
}

type Link = ReturnType<typeof linkSpeaker>;

function directQuote(narration: Narration, speech: DirectSpeech, link: Link): Quote {
  const [first, ...rest] = speech.parts.map((part) => textSpan(narration.text, part));
  if (!first) throw new Error('A direct quote needs at least one quoted span.');
  return { content: [first, ...rest], kind: 'direct', ...attributed(narration, speech, link) };
}

function indirectQuote(
  {
    narration,
    quoted,
    link,
  }: { readonly narration: Narration; readonly quoted: readonly QuotedSpan[]; readonly link: Link },
  { attribution, content }: ReportedClause,
): Quote {
  const spans = content.map((range) => withClosingMark(narration, quoted, range));
  const [first, ...rest] = spans.map((span) => textSpan(narration.text, span));
  if (!first) throw new Error('A reported clause needs at least one range of words.');
  return { content: [first, ...rest], kind: 'indirect', ...attributed(narration, attribution, link) };
}

/** The span of a clause; one that ends within marks which it opens holds their closing too. */
function withClosingMark(narration: Narration, quoted: readonly QuotedSpan[], range: WordRange): Span {
  const span = spanOfWords(narration, range);
  const within = quoted[narration.quoteOf[range.to - 1] ?? -1];
  return within && within.open >= span.start
    ? { start: span.start, end: Math.max(span.end, within.close) }
    : span;
}

function attributed(
  narration: Narration,
  { cue, speaker }: { readonly cue: WordRange | null; readonly speaker: WordRange | null },
  link: Link,
): Pick<Quote, 'cue' | 'speakerSpan' | 'speaker'> {
  return {
    cue: cue && textSpan(narration.text, spanOfWords(narration, cue)),
    speakerSpan: speaker && textSpan(narration.text, spanOfWords(narration, speaker)),
    speaker: speaker && link(speaker),
  };
}

function textSpan(text: string, { start, end }: Span): TextSpan {
  return { start, end, text: text.slice(start, end) };
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

function bySentence<T>(
  items: readonly T[],
  sentenceOf: (item: T) => number,
): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(sentenceOf(item));
    if (group) group.push(item);
    else groups.set(sentenceOf(item), [item]);
  }
  return groups;
}
