// Publication dates: reading what a user, a feed, a page or a URL gives, and refusing what cannot be.
import type { Publication, PublicationBasis } from '../model/article.ts';
import { isoDateOf, parseIsoDate } from '../model/partial-date.ts';

/** News on the web begins here; older dates in a page are placeholders ("1970-01-01", "0001-01-01"). */
const EARLIEST = '1800-01-01';
/** Clocks and time zones differ: a day ahead of ours is not the future. */
const DAY = 86_400_000;

const monthNames = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const month = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const dayFirst = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month},?\\s+(\\d{4})\\b`, 'i');
const monthFirst = new RegExp(`\\b${month}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`, 'i');

/**
 * Reads an ISO date or date-time ("2022-01-26", "2022-01-26T21:05:00-05:00", "20220126"), an RFC 2822 date or a
 * date in English words. The day is the one that is written, in the writer's own time zone. Null where it is none.
 */
export function parsePublication(value: string, basis: PublicationBasis): Publication | null {
  const trimmed = value.trim();
  const iso = trimmed.match(/^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}:\d{2}.*))?$/);
  if (iso) {
    const date = parseIsoDate(`${iso[1]}-${iso[2]}-${iso[3]}`);
    return date && { date, instant: iso[4] === undefined ? null : instantOf(`${date}T${iso[4]}`), basis };
  }
  const words = trimmed.match(dayFirst);
  if (words) return fromParts([words[3], words[2], words[1]], trimmed, basis);
  const american = trimmed.match(monthFirst);
  return american ? fromParts([american[3], american[1], american[2]], trimmed, basis) : null;
}

function fromParts(
  [year, name, day]: readonly (string | undefined)[],
  whole: string,
  basis: PublicationBasis,
): Publication | null {
  const index = monthNames.indexOf((name ?? '').slice(0, 3).toLowerCase());
  const date = parseIsoDate(`${year}-${String(index + 1).padStart(2, '0')}-${(day ?? '').padStart(2, '0')}`);
  return date && { date, instant: instantOf(whole), basis };
}

/** The instant in UTC; null where the text names no time zone, since the publisher's is not known. */
function instantOf(text: string): string | null {
  const zoned = text
    .replace(/\s*(UTC|GMT)$/, 'Z')
    .replace(/ ?([+-]\d{2}):?(\d{2})$/, '$1:$2')
    .replace(/^(\d{4}-\d{2}-\d{2}) /, '$1T');
  const time = /(Z|[+-]\d{2}:\d{2})$/.test(zoned) ? Date.parse(zoned) : Number.NaN;
  return Number.isNaN(time) ? null : new Date(time).toISOString();
}

/** Why the date cannot be a publication date, or null where it can. */
export function refusePublication({ date }: Publication, now: Date): string | null {
  if (date > isoDateOf(new Date(now.getTime() + DAY)))
    return `the publication date ${date} lies in the future`;
  if (date < EARLIEST) return `the publication date ${date} is too old for a news article`;
  return null;
}

/** The date in an address: "/2022/01/26/", "/2022-01-26-", "/20220126/", "/2022/jan/26/". */
export function publicationOfUrl(url: string): Publication | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const digits = path.match(/(?:^|[/_-])((?:19|20)\d{2})([/_-]?)(\d{2})\2(\d{2})(?=$|[/_.-])/);
  if (digits) return parsePublication(`${digits[1]}-${digits[3]}-${digits[4]}`, 'url');
  const named = path.match(new RegExp(`/((?:19|20)\\d{2})/${month}/(\\d{1,2})(?=/|$)`, 'i'));
  return named ? parsePublication(`${named[3]} ${named[2]} ${named[1]}`, 'url') : null;
}
