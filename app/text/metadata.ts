// What a page says of itself: title, author, publisher, address, language and date of publication.
import type { Publication } from '../model/article.ts';
import { timeOf } from '../model/partial-date.ts';
import { bylineOf, dateOfLine, isProse, sameLine, wordCount } from './line-shape.ts';
import { linkedArticle } from './linked-data.ts';
import { normaliseLine } from './normalise.ts';
import { parsePublication, publicationOfUrl } from './publication.ts';

export interface Metadata {
  readonly title: string | null;
  readonly byline: string | null;
  readonly publisher: string | null;
  readonly url: string | null;
  readonly language: string | null;
  /** Every date that the page gives, the most reliable first. */
  readonly published: readonly Publication[];
}

const DAY = 86_400_000;

/** Names of meta elements, most reliable first. */
const dateNames =
  `article:published_time og:published_time datepublished parsely-pub-date sailthru.date pubdate
  publishdate publish-date published_time date_published publication_date citation_publication_date
  citation_date dc.date.issued dcterms.created dcterms.date dc.date dcterms.issued article.published
  originalpublicationdate cxenseparse:recs:publishtime date`.split(/\s+/);
const authorNames = ['author', 'article:author', 'dc.creator', 'parsely-author', 'sailthru.author', 'byl'];
const publisherNames = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'publisher',
  'al:iphone:app_name',
];

/**
 * Reads a page's metadata. `linked` holds the JSON of its `application/ld+json` scripts; `address` is the URL it
 * came from, where known. The date is sought in JSON-LD, then meta elements, then `<time>` and lines that
 * are nothing but a date, then the URL.
 */
export function readMetadata(
  document: Document,
  { linked, address }: { readonly linked: readonly string[]; readonly address: string | null },
): Metadata {
  const article = linkedArticle(linked);
  const metas = metaContents(document);
  const meta = (...names: readonly string[]) =>
    names.map((name) => metas.get(name)).find((value) => value !== undefined) ?? null;
  const url =
    webAddress(document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null) ??
    webAddress(meta('og:url')) ??
    webAddress(article.url) ??
    address;
  const told = article.publisher ?? meta(...publisherNames);
  const social = meta('og:title', 'twitter:title');
  const title = titleOf(document, { headline: article.headline, social, publisher: told });
  const publisher = told ?? siteNameOf(document, title);
  return {
    title,
    byline: cleanByline(article.author ?? meta(...authorNames) ?? visibleByline(document), publisher),
    publisher,
    url,
    language:
      (document.documentElement?.getAttribute('lang') || meta('og:locale', 'content-language'))
        ?.slice(0, 2)
        .toLowerCase() ?? null,
    published: datesOf(document, { linked: article.datePublished, meta: meta(...dateNames), url }),
  };
}

function metaContents(document: Document): ReadonlyMap<string, string> {
  const contents = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const value = normaliseLine(element.getAttribute('content') ?? '');
    for (const key of ['property', 'name', 'itemprop', 'http-equiv']) {
      const name = element.getAttribute(key)?.toLowerCase();
      if (name && value !== '' && !contents.has(name)) contents.set(name, value);
    }
  }
  return contents;
}

/** The visible headline where it agrees with what the page tells machines, else that, without the site's name. */
function titleOf(
  document: Document,
  told: {
    readonly headline: string | null;
    readonly social: string | null;
    readonly publisher: string | null;
  },
): string | null {
  const page = withoutSite(normaliseLine(document.querySelector('title')?.textContent ?? ''), told.publisher);
  const machine = withoutSite(told.social ?? told.headline ?? '', told.publisher) || page;
  const visible = [...document.querySelectorAll('h1')]
    .map((heading) => normaliseLine(heading.textContent ?? ''))
    .filter((text) => wordCount(text) >= 3);
  const agreeing = visible.find((text) => sharesWords(text, `${machine} ${page} ${told.headline ?? ''}`));
  return (agreeing ?? (machine || visible[0] || '')) || null;
}

/** At least half of the words of `text` stand in `other` too. */
function sharesWords(text: string, other: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const known = new Set(other.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);
  return words.filter((word) => known.has(word)).length * 2 >= words.length;
}

/** "Envoys meet in Oslo - The Nord Post" without its last part, which is short or the publisher's name. */
function withoutSite(title: string, publisher: string | null): string {
  const parts = title.match(/^(.+)\s+[|–—·•»-]\s+([^|–—·•»]+)$/);
  const [, headline, site] = parts ?? [];
  if (headline === undefined || site === undefined || wordCount(headline) < 3) return title;
  const named = publisher !== null && sameLine(site, publisher);
  return named || wordCount(site) <= 3 ? headline.replace(/\s+[|–—·•»-]$/, '') : title;
}

/** The site's name where the page's title is the headline with one before or behind it. */
function siteNameOf(document: Document, headline: string | null): string | null {
  const title = normaliseLine(document.querySelector('title')?.textContent ?? '');
  if (headline === null || !title.includes(headline)) return null;
  const [before = '', behind = ''] = title.split(headline);
  const name = (before || behind).replace(/^[\s|–—·•»:-]+|[\s|–—·•»:-]+$/g, '');
  return wordCount(name) >= 1 && wordCount(name) <= 5 ? name : null;
}

function visibleByline(document: Document): string | null {
  const selector = '[rel="author"], [itemprop="author"], .byline, .author, .article-author, .by-line';
  for (const element of [...document.querySelectorAll(selector)].slice(0, 5)) {
    const text = normaliseLine(element.textContent ?? '');
    const byline = bylineOf(text) ?? (/^by /i.test(text) ? null : bylineOf(`By ${text}`));
    if (byline !== null) return byline;
  }
  return bylineAboveText(document);
}

/** A line "By …" of a page that marks it by no name, above the first paragraph. */
function bylineAboveText(document: Document): string | null {
  for (const element of document.querySelectorAll('p, address, li, span, small, em, div:not(:has(*))')) {
    const text = normaliseLine(element.textContent ?? '');
    if (isProse(text)) return null;
    const byline = bylineOf(text);
    if (byline !== null) return byline;
  }
  return null;
}

/** No address, no "By", no publisher's own name, and no more than a line. */
function cleanByline(value: string | null, publisher: string | null): string | null {
  if (value === null || /^https?:|@/.test(value)) return null;
  const byline = value.replace(/^by:?\s+/i, '').trim();
  if (byline === '' || byline.length > 120) return null;
  return publisher !== null && sameLine(byline, publisher) ? null : byline;
}

function datesOf(
  document: Document,
  told: { readonly linked: string | null; readonly meta: string | null; readonly url: string | null },
): readonly Publication[] {
  const ofUrl = told.url === null ? null : publicationOfUrl(told.url);
  const found = [told.linked, told.meta, ...visibleDates(document)]
    .map((value) => (value === null ? null : parsePublication(value, 'page')))
    .filter((date) => date !== null);
  return ofUrl === null ? found : [...found.map((date) => onDayOf(date, ofUrl)), ofUrl];
}

/** An instant in UTC may fall on the day before or after the one on which, where the paper is, it appeared. */
function onDayOf(published: Publication, ofUrl: Publication): Publication {
  const apart = Math.abs(timeOf(published.date) - timeOf(ofUrl.date));
  return published.instant !== null && apart === DAY ? { ...published, date: ofUrl.date } : published;
}

/** `<time>` elements, those marked as publication first, then short lines that are nothing but a date. */
function visibleDates(document: Document): string[] {
  const marked =
    'time[pubdate], time[itemprop="datePublished"], [itemprop="datePublished"], article time, time';
  const times = [...document.querySelectorAll(marked)]
    .slice(0, 5)
    .map(
      (element) => element.getAttribute('datetime') ?? element.getAttribute('content') ?? element.textContent,
    );
  const lines = [
    ...document.querySelectorAll('[class*="date"], [class*="time"], [class*="publish"], .byline, .meta'),
  ]
    .slice(0, 20)
    .map((element) => dateOfLine(normaliseLine(element.textContent ?? '')));
  return [...times, ...lines].flatMap((value) => (value ? [normaliseLine(value)] : []));
}

function webAddress(value: string | null): string | null {
  if (value === null || !URL.canParse(value)) return null;
  const url = new URL(value);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}
