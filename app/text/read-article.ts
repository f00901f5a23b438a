// Bytes to an Article: the one way into Demarche, for files, addresses, pasted texts and records alike.
import type { Article, Publication } from '../model/article.ts';
import { decode } from './decode.ts';
import { readPage } from './html.ts';
import { languageOf } from './language.ts';
import { readMarkdown } from './markdown.ts';
import { linesOf, normalise, normaliseLine } from './normalise.ts';
import { readPlainText } from './plain-text.ts';
import { parsePublication, publicationOfUrl, refusePublication } from './publication.ts';
import { onPublishersDay } from './publisher-zone.ts';

/** What is known of a source besides its bytes; what is given wins over what the source says of itself. */
export interface ReadHints {
  /** File name, address or line, as shown to the user; its ending tells HTML and Markdown from text. */
  readonly name: string;
  readonly contentType?: string | null;
  /** The encoding of bytes that do not name theirs. */
  readonly encoding?: string | null;
  readonly title?: string | null;
  readonly byline?: string | null;
  /** ISO date or date-time. */
  readonly published?: string | null;
  readonly publisher?: string | null;
  readonly url?: string | null;
  /** The text is taken as it stands: nothing removed, nothing rewritten, no headline put before it. */
  readonly clean?: boolean;
  /** The clock: no article is published after it. */
  readonly now: Date;
}

/** What a source may lack that the user can give. */
export type Lack = 'encoding' | 'title';

export type ReadOutcome =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'failed'; readonly reason: string; readonly lacks?: Lack };

/** The source read, before its date and language are judged. */
type Draft = Omit<Article, 'published' | 'language' | 'url'> & {
  readonly url: string | null;
  readonly language: string | null;
  /** Dates that the source gives, the most reliable first. */
  readonly dates: readonly Publication[];
};

/** Reads one article from bytes in any encoding and any of the known forms. Never throws. */
export function readArticle(bytes: Uint8Array, hints: ReadHints): ReadOutcome {
  const decoded = decode(bytes, hints);
  if (decoded.kind === 'refused') return { ...decoded, kind: 'failed' };
  return readText(decoded.text, hints);
}

/** Reads one article from a string of HTML, Markdown or plain text. Never throws. */
export function readText(source: string, hints: ReadHints): ReadOutcome {
  const given = givenPublication(hints);
  if (given.kind === 'failed') return given;
  const draft = hints.clean
    ? cleanDraft(source, hints)
    : isHtml(source, hints)
      ? pageDraft(source, hints)
      : textDraft(source, hints);
  if (draft === null) {
    return { kind: 'failed', reason: 'no article was found in the page; save the page of a single article' };
  }
  // Clean text is taken as it stands, be it empty: nothing is read from it, and that is an answer.
  if (draft.text.trim() === '' && !hints.clean)
    return { kind: 'failed', reason: 'it holds no text; give the text of an article' };
  const dates = onPublishersDays(draft);
  const refusals = dates.map((date) => refusePublication(date, hints.now));
  const stated = dates.find((_, index) => refusals[index] === null) ?? null;
  if (given.published === null && stated === null && typeof refusals[0] === 'string') {
    return { kind: 'failed', reason: `${refusals[0]}; give the day on which the article appeared` };
  }
  const { dates: _dates, ...article } = draft;
  return {
    kind: 'article',
    article: {
      ...article,
      language: languageOf(draft.text) ?? draft.language,
      published: given.published ?? stated,
    },
  };
}

/** An address that tells the day tells the publisher's. */
function onPublishersDays({ dates, publisher, url }: Draft): readonly Publication[] {
  if (datesOfUrl(url).length > 0) return dates;
  return dates.map((date) => onPublishersDay(date, { name: publisher, url }));
}

function givenPublication(
  hints: ReadHints,
):
  | { readonly kind: 'given'; readonly published: Publication | null }
  | { readonly kind: 'failed'; readonly reason: string } {
  if (hints.published === undefined || hints.published === null) return { kind: 'given', published: null };
  const published = parsePublication(hints.published, 'given');
  if (published === null) {
    return { kind: 'failed', reason: `"${hints.published}" is no publication date; write it as 2022-01-31` };
  }
  const refusal = refusePublication(published, hints.now);
  if (refusal !== null)
    return { kind: 'failed', reason: `${refusal}; give the day on which the article appeared` };
  return { kind: 'given', published };
}

function isHtml(source: string, { name, contentType }: ReadHints): boolean {
  if (contentType && /html/i.test(contentType)) return true;
  if (/\.x?html?$/i.test(name)) return true;
  return /^\s*(<!doctype html|<html|<head|<body|<article|<div|<p[\s>]|<\?xml[^>]*>\s*<(!doctype )?html)/i.test(
    source,
  );
}

/** Postgres stores neither U+0000 nor lone surrogates; their replacement is as long, so that spans hold. */
function cleanDraft(source: string, hints: ReadHints): Draft {
  return {
    title: hints.title ?? null,
    byline: hints.byline ?? null,
    publisher: hints.publisher ?? null,
    url: hints.url ?? null,
    language: null,
    dates: datesOfUrl(hints.url),
    text: source.toWellFormed().replaceAll('\0', '\ufffd'),
  };
}

function pageDraft(source: string, hints: ReadHints): Draft | null {
  const page = readPage(source, {
    address: hints.url ?? null,
    title: lineOrNull(hints.title),
    publisher: lineOrNull(hints.publisher),
  });
  if (page === null) return null;
  const { title, byline, publisher, url, language, published } = page.metadata;
  return {
    title,
    byline: lineOrNull(hints.byline) ?? byline,
    publisher,
    url: hints.url ?? url,
    language,
    dates: published,
    text: withHeadline(title, page.paragraphs),
  };
}

function textDraft(source: string, hints: ReadHints): Draft {
  const text = normalise(source);
  const { matter, text: plain } = /\.(md|markdown)$/i.test(hints.name)
    ? readMarkdown(text)
    : { matter: null, text };
  const publisher = lineOrNull(hints.publisher) ?? matter?.publisher ?? null;
  const read = readPlainText(plain, { title: lineOrNull(hints.title) ?? matter?.title ?? null, publisher });
  const url = hints.url ?? matter?.url ?? null;
  const stated = matter?.date ? parsePublication(matter.date, 'page') : null;
  return {
    title: read.title,
    byline: lineOrNull(hints.byline) ?? matter?.author ?? read.byline,
    publisher,
    url,
    language: null,
    dates: [stated, read.published, ...datesOfUrl(url)].filter((date) => date !== null),
    text: withHeadline(read.title, read.paragraphs),
  };
}

function datesOfUrl(url: string | null | undefined): Publication[] {
  const date = url ? publicationOfUrl(url) : null;
  return date === null ? [] : [date];
}

function lineOrNull(value: string | null | undefined): string | null {
  return normaliseLine(value ?? '') || null;
}

function withHeadline(title: string | null, paragraphs: readonly string[]): string {
  return linesOf([title ?? '', ...paragraphs].join('\n')).join('\n');
}
