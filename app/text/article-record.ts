// One line of JSON Lines that holds an article: the input of `extract` and of `ingest`.
import { z } from 'zod';
import { type ReadOutcome, readText } from './read-article.ts';

const idSchema = z.union([z.string(), z.number()]);
const optionalText = z.string().nullish();

const recordSchema = z.object({
  id: idSchema.nullish(),
  text: optionalText,
  html: optionalText,
  title: optionalText,
  byline: optionalText,
  published: optionalText,
  publisher: optionalText,
  url: optionalText,
  clean: z.boolean().nullish(),
});

export interface RecordReading {
  /** The record's own id, where it could be read. */
  readonly id: string | number | null;
  readonly outcome: ReadOutcome;
}

/** What the user gave for all records; what a record says itself wins. */
export interface RecordHints {
  readonly title?: string | null;
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly now: Date;
}

/** Reads the article of a line. Never throws: a line that is no record is a failed outcome. */
export function readRecord(line: string, hints: RecordHints): RecordReading {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return { id: null, outcome: { kind: 'failed', reason: 'the line is not JSON' } };
  }
  const parsed = recordSchema.safeParse(value);
  if (!parsed.success)
    return { id: idOf(value), outcome: { kind: 'failed', reason: problemOf(parsed.error) } };
  const { id, text, html, clean, ...known } = parsed.data;
  const source = html ?? text;
  if (source === null || source === undefined) {
    return {
      id: id ?? null,
      outcome: { kind: 'failed', reason: 'the record has neither "text" nor "html"' },
    };
  }
  const options = {
    ...known,
    published: known.published ?? hints.published ?? null,
    publisher: known.publisher ?? hints.publisher ?? null,
    name: 'record',
    contentType: html === null || html === undefined ? 'text/plain' : 'text/html',
    clean: clean ?? false,
    now: hints.now,
  };
  const outcome = readText(source, options);
  const isTitled = outcome.kind === 'failed' || outcome.article.title !== null || !hints.title;
  return {
    id: id ?? null,
    outcome: isTitled ? outcome : readText(source, { ...options, title: hints.title }),
  };
}

function idOf(value: unknown): string | number | null {
  return z.object({ id: idSchema }).safeParse(value).data?.id ?? null;
}

function problemOf(error: z.ZodError): string {
  const issue = error.issues[0];
  const field = issue?.path.join('.');
  return field
    ? `"${field}" is wrong: ${issue?.message}`
    : 'the line is not a JSON object with "text" or "html"';
}
