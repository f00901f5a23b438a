// Finds what is quoted in an article, directly and indirectly, with the cue and the speaker.
import type { Actor, ActorSlug } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import { overlaps, type Span, type TextSpan } from '../model/span.ts';
import type { Mention, Quote, Sentence } from './annotation.ts';
import { findAttributions } from './quotes/attribution.ts';
import { findDirectSpeech } from './quotes/direct.ts';
import { findQuotedSpans, type QuotedSpan } from './quotes/marks.ts';
import { authorOfMessage } from './quotes/message-author.ts';
import { joinMostlyQuoted, type Speech } from './quotes/mostly-quoted.ts';
import { type Narration, narrationOf, spanOfWords, type WordRange } from './quotes/narration.ts';
import { apposedName } from './quotes/noun-phrase.ts';
import { speakerOfPronoun } from './quotes/pronoun-speaker.ts';
import { findReportedClauses, type ReportedClause } from './quotes/reported-clause.ts';
import { linkSpeaker } from './quotes/speaker-link.ts';
import { findTurns } from './quotes/turns.ts';

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
  const turns = findTurns({ text: article.text, mentions, actors });
  const marked = findQuotedSpans(article.text).filter((span) => !turns.some((turn) => overlaps(turn, span)));
  const quoted = [...marked, ...turns].sort((a, b) => a.start - b.start);
  const narration = narrationOf(article.text, sentences, quoted);
  const attributions = findAttributions(narration);
  const clauses = findReportedClauses(narration, attributions);
  const attributionsIn = bySentence(attributions, (attribution) => attribution.sentence);
  const named = linkSpeaker({ narration, mentions, actors });
  const known = new Map(actors.map((actor) => [actor.slug, actor]));
  const link = (phrase: WordRange) => {
    const speaker = apposedName(narration, phrase) ?? phrase;
    return (
      speakerOfPronoun({ narration, attributions: attributionsIn, actors: known, named }, speaker.from) ??
      named(speaker) ??
      authorOfMessage(narration, speaker, named)
    );
  };
  const speeches = findDirectSpeech({
    narration,
    quoted,
    attributions: attributionsIn,
    clauses: bySentence(clauses, (clause) => clause.attribution.sentence),
  });
  const { direct, reported } = joinMostlyQuoted(narration, speeches, clauses);
  const inMarks = direct.map((speech) => directQuote(narration, speech, link));
  const indirect = reported.map((clause) => indirectQuote({ narration, quoted, link }, clause));
  return [...withRepeatedSpeakers(article.text, inMarks), ...indirect].sort(
    (a, b) => a.content[0].start - b.content[0].start,
  );
}

/** Words that the first line quotes, as headlines do, are the words of whoever says them below; so are any without a cue. */
function withRepeatedSpeakers(text: string, quotes: readonly Quote[]): readonly Quote[] {
  const headlineEnd = text.indexOf('\n');
  const isHeadline = ({ content }: Quote) => content[0].start < headlineEnd;
  const key = ({ content }: Quote) =>
    content[0].text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const cued = new Map(
    quotes.filter((quote) => quote.cue !== null && !isHeadline(quote)).map((quote) => [key(quote), quote]),
  );
  return quotes.map((quote) => {
    const source = quote.cue === null || isHeadline(quote) ? cued.get(key(quote)) : undefined;
    return source ? { ...quote, speaker: source.speaker, speakerSpan: source.speakerSpan } : quote;
  });
}

type Link = (speaker: WordRange) => ActorSlug | null;

function directQuote(narration: Narration, speech: Speech, link: Link): Quote {
  const [first, ...rest] = speech.content.map((part) => textSpan(narration.text, part));
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
