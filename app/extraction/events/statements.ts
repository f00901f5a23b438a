// STATEMENT: a public statement by a known actor that commits to no coded act; at most one a speaker and day.
import type { Actor, ActorSlug } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import { eventTypeFacts } from '../../model/event-type.ts';
import type { IsoDate } from '../../model/partial-date.ts';
import { contains, type TextSpan } from '../../model/span.ts';
import type { DateExpression, ExtractedEvent, Quote, Sentence } from '../annotation.ts';
import type { Politics } from '../of-politics.ts';
import { isWish, statementLine } from './statement-line.ts';

/** Low, because a statement says little; acts come before it. */
const statementConfidence = 0.3;

/** Statements of the quotes whose sentence tells no act by their speaker. */
export function findStatements(
  {
    article,
    sentences,
    quotes,
    dates,
    actors,
    politics,
  }: {
    article: Article;
    actors: readonly Actor[];
    sentences: readonly Sentence[];
    quotes: readonly Quote[];
    dates: readonly DateExpression[];
    politics: Politics;
  },
  acts: readonly ExtractedEvent[],
): readonly ExtractedEvent[] {
  const told = new Set(acts.flatMap((act) => act.sources.map((source) => `${source} ${act.sentence}`)));
  const seen = new Map<ActorSlug, readonly (IsoDate | null)[]>();
  return quotes.flatMap((quote) => {
    const { speaker, speakerSpan, cue } = quote;
    const [content] = quote.content;
    if (!speaker || !speakerSpan) return [];
    const { sentence, anchor } = evidenceOf(quote, cue ?? speakerSpan, sentences);
    if (!sentence || !politics.any.has(sentence.index) || told.has(`${speaker} ${sentence.index}`)) return [];
    const said = { quote, sentence, text: article.text };
    if (isWish(said)) return [];
    // A body that confirms what its own head said adds nothing.
    if (quotes.some((other) => other !== quote && other.speaker && other.cue && contains(content, other.cue)))
      return [];
    const date =
      dates.find(
        (candidate) =>
          candidate.sentence === sentence.index && !quote.content.some((part) => contains(part, candidate)),
      )?.date ?? null;
    if (acts.some(({ trigger }) => quote.content.some((part) => contains(part, trigger)))) return [];
    const days = seen.get(speaker) ?? [];
    if (days.length > 0 && (!date?.from || days.includes(date.from) || days.includes(null))) return [];
    seen.set(speaker, [...days, date?.from ?? null]);
    const published = article.published?.date ?? null;
    return [
      {
        sentence: sentence.index,
        evidence: {
          start: sentence.start,
          end: sentence.end,
          text: article.text.slice(sentence.start, sentence.end),
        },
        trigger: anchor,
        type: 'STATEMENT' as const,
        mode: null,
        quad: eventTypeFacts.STATEMENT.quad,
        cameoRoot: eventTypeFacts.STATEMENT.cameoRoot,
        sources: [speaker],
        targets: [],
        sourceText: speakerSpan.text,
        targetText: null,
        place: null,
        date:
          date ??
          (published
            ? {
                from: null,
                to: published,
                precision: 'unknown' as const,
                basis: 'publication' as const,
                text: null,
              }
            : null),
        assertion: 'reported' as const,
        summary: statementLine(actors.find(({ slug }) => slug === speaker)?.name ?? speakerSpan.text, said),
        confidence: statementConfidence,
        rule: 'a quote without an act',
      },
    ];
  });
}

/**
 * The sentence that shows a statement, and the words in it to point at: that of its cue; under the label of a transcript,
 * a sentence of its own, the first that is spoken.
 */
function evidenceOf(
  { content: [spoken] }: Quote,
  cue: TextSpan,
  sentences: readonly Sentence[],
): { readonly sentence: Sentence | undefined; readonly anchor: TextSpan } {
  const told = sentences.find((candidate) => contains(candidate, cue));
  const first = sentences.find(
    (candidate) => candidate.start <= spoken.start && spoken.start < candidate.end,
  );
  if (!told || !first || told.tokens.at(-1)?.text !== ':' || told.end > spoken.start)
    return { sentence: told, anchor: cue };
  const end = Math.min(first.end, spoken.end);
  const anchor = { start: spoken.start, end, text: spoken.text.slice(0, end - spoken.start) };
  return { sentence: first, anchor };
}
