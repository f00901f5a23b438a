// The text of one article of the synthetic corpus, with all that is to be read from it.
import type { Actor } from '../app/model/actor.ts';
import type { Publication } from '../app/model/article.ts';
import { eventTypeFacts } from '../app/model/event-type.ts';
import type { TextSpan } from '../app/model/span.ts';
import type { RecordMention, RecordQuote } from '../app/store/record-input.server.ts';
import type { BatchArticle, BatchReport } from '../app/store/synthetic-batch.server.ts';
import { drawAside, drawSaying, drawTopic } from './synthetic-acts.ts';
import { isoOf } from './synthetic-calendar.ts';
import { byWeekday } from './synthetic-dates.ts';
import type { DraftEvent } from './synthetic-events.ts';
import type { DraftArticle } from './synthetic-press.ts';
import type { Draw } from './synthetic-random.ts';
import { writeSentence } from './synthetic-sentence.ts';

const NEW_PARAGRAPH = 0.6;
const WITH_MENTION = 0.35;
const WITH_ASIDE = 0.4;
const WITH_QUOTE = 0.08;
/** Of the later reports of an event, those that leave its date out. */
const WITHOUT_DATE = 0.2;
/** Publications that give the hour. */
const WITH_INSTANT = 0.5;

/** A text that grows; everything added is a span of it. */
class GrowingText {
  value = '';

  add(text: string): TextSpan {
    const start = this.value.length;
    this.value += text;
    return { start, end: this.value.length, text };
  }
}

export interface Newsroom {
  /** The events of the batch. */
  readonly events: readonly DraftEvent[];
  /** Those that an earlier article has told; it gets the ones of this article, too. */
  readonly told: Set<number>;
  readonly url: string;
}

/** Writes the article; articles have to be written in the order in which they appear. */
export function writeArticle(draw: Draw, draft: DraftArticle, { events, told, url }: Newsroom): BatchArticle {
  const text = new GrowingText();
  const reports: BatchReport[] = [];
  const mentions: RecordMention[] = [];
  const quotes: RecordQuote[] = [];
  const published = publicationOf(draw, draft.published);
  const title = text.add(titleOf(draw, published)).text;
  for (const index of draft.events) {
    const event = events[index];
    const speaker = event?.sources[0];
    if (!event || !speaker) throw new Error('an article about an event that nobody does');
    text.add(reports.length === 0 || draw() < NEW_PARAGRAPH ? '\n' : ' ');
    const report = writeReport(draw, text, {
      event,
      index,
      published: draft.published,
      isFirst: !told.has(index),
    });
    reports.push(report);
    told.add(index);
    if (draw() < WITH_MENTION) mentions.push(mentionOf(speaker, report.evidence.start));
    if (draw() < WITH_ASIDE) text.add(` ${drawAside(draw)}`);
    if (draw() < WITH_QUOTE) quotes.push(writeQuote(draw, text, speaker));
  }
  return { publisher: draft.publisher, url, published, title, text: text.value, reports, mentions, quotes };
}

function publicationOf(draw: Draw, day: number | null): Publication | null {
  if (day === null) return null;
  const date = isoOf(day);
  const hour = String(Math.floor(24 * draw())).padStart(2, '0');
  return { date, instant: draw() < WITH_INSTANT ? `${date}T${hour}:00:00.000Z` : null, basis: 'page' };
}

function titleOf(draw: Draw, published: Publication | null): string {
  const topic = drawTopic(draw).replace(/^the /, '');
  const line = `${topic.slice(0, 1).toUpperCase()}${topic.slice(1)} and other news`;
  return published === null ? line : `${line} of ${published.date}`;
}

interface Telling {
  readonly event: DraftEvent;
  readonly index: number;
  readonly published: number | null;
  readonly isFirst: boolean;
}

function writeReport(
  draw: Draw,
  text: GrowingText,
  { event, index, published, isFirst }: Telling,
): BatchReport {
  const told = event.date !== null && (isFirst || draw() >= WITHOUT_DATE) ? event.date : null;
  const date = told === null ? null : byWeekday(told, published);
  const sentence = writeSentence(draw, event, date);
  const evidence = text.add(sentence.text);
  const [start, end] = [evidence.start + sentence.trigger.start, evidence.start + sentence.trigger.end];
  const { quad, cameoRoot } = eventTypeFacts[event.type];
  return {
    event: index,
    joinReason: isFirst ? null : 'same day, same kind and sides',
    evidence,
    trigger: { start, end, text: text.value.slice(start, end) },
    type: event.type,
    mode: sentence.mode,
    quad,
    cameoRoot,
    sources: event.sources.map(({ slug }) => slug),
    targets: event.targets.map(({ slug }) => slug),
    sourceText: sentence.sourceText,
    targetText: sentence.targetText,
    place: event.place?.id ?? null,
    date,
    assertion: event.assertion,
    summary: sentence.summary,
    confidence: event.confidence,
    rule: 'synthetic',
  };
}

/** The name of the actor, which stands at `start`. */
function mentionOf({ name, slug }: Actor, start: number): RecordMention {
  return { start, end: start + name.length, text: name, form: 'name', actor: slug, place: null };
}

function writeQuote(draw: Draw, text: GrowingText, { name, slug }: Actor): RecordQuote {
  text.add('\n“');
  const words = text.add(drawSaying(draw));
  text.add(',” ');
  const cue = text.add('said');
  text.add(' ');
  const speakerSpan = text.add(name);
  text.add('.');
  return { content: [words], kind: 'direct', cue, speakerSpan, speaker: slug };
}
