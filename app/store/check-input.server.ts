// What must hold before an article is written: every span covers its text, and every name is there.
import { createHash } from 'node:crypto';
import type { TextSpan } from '../model/span.ts';
import type { RecordInput } from './record-input.server.ts';

/** SHA-256 of the text in UTF-8, in hexadecimal: what tells one text from another. */
export function contentHashOf(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}

/**
 * Throws where a span does not cover its text, where an actor or place is named that the input does not
 * bring, or where the text cannot be stored (empty, U+0000, lone surrogates).
 */
export function checkInput(input: RecordInput): void {
  const { text } = input.article;
  if (text === '') throw new Error('the article has no text');
  if (text.includes('\0') || !text.isWellFormed())
    throw new Error(
      'the text holds U+0000 or a lone surrogate, which Postgres cannot store: normalise it first',
    );
  for (const span of spansOf(input)) checkSpan(text, span);
  checkNames(input);
}

function* spansOf(input: RecordInput): Generator<TextSpan> {
  yield* input.mentions;
  for (const { content, cue, speakerSpan } of input.quotes) {
    yield* content;
    if (cue) yield cue;
    if (speakerSpan) yield speakerSpan;
  }
  for (const { evidence, trigger } of input.events) {
    yield evidence;
    yield trigger;
  }
}

function checkSpan(text: string, span: TextSpan): void {
  const { start, end } = span;
  const where = `the span [${start}, ${end})`;
  if (!Number.isInteger(start) || !Number.isInteger(end) || start < 0 || start >= end || end > text.length)
    throw new Error(`${where} is out of the text's bounds [0, ${text.length})`);
  const covered = text.slice(start, end);
  if (covered !== span.text) throw new Error(`${where} covers "${covered}", not "${span.text}"`);
  if (!covered.isWellFormed()) throw new Error(`${where} cuts a character in two`);
}

function checkNames({ actors, places, mentions, quotes, events }: RecordInput): void {
  const known = new Set<string | null>([null, ...actors.map(({ slug }) => slug)]);
  const knownPlaces = new Set<string | null>([null, ...places.map(({ id }) => id)]);
  const named = [
    ...mentions.map(({ actor }) => actor),
    ...quotes.map(({ speaker }) => speaker),
    ...events.flatMap(({ sources, targets }) => [...sources, ...targets]),
  ];
  const namedPlaces = [...mentions.map(({ place }) => place), ...events.map(({ place }) => place)];
  const unknown = named.find((slug) => !known.has(slug)) ?? namedPlaces.find((key) => !knownPlaces.has(key));
  if (unknown !== undefined) throw new Error(`"${unknown}" is named, but is not among the actors or places`);
}
