// What kind of line it is, told by its shape: prose, title, byline, date, control, caption, promotion.
import {
  biographicalVerb,
  closingCredit,
  controlCores,
  controlWords,
  endHeading,
  journalistTrade,
  pictureCredit,
  promotions,
  referral,
} from './boilerplate-words.ts';

/** A line of more units than this is a paragraph whatever it says; its words are estimated, not counted. */
const LONG_LINE = 3000;
const MEAN_WORD_LENGTH = 6;

/** Number of words: runs of letters and digits, with the marks inside them. */
export function wordCount(line: string): number {
  if (line.length > LONG_LINE) return Math.round(line.length / MEAN_WORD_LENGTH);
  return line.match(/[\p{L}\p{N}][\p{L}\p{N}'’.,-]*/gu)?.length ?? 0;
}

/** Ends as a sentence ends, behind closing marks too. */
export function endsAsSentence(line: string): boolean {
  return /[.!?…:;。][)\]"'”’»*]*$/.test(line.slice(-20));
}

/** A sentence of some length: what an article consists of. */
export function isProse(line: string): boolean {
  return endsAsSentence(line) && wordCount(line) >= 8;
}

/** A line as headlines and teasers are: no full stop, three to thirty words, a capital or a mark first. */
export function isTitleLike(line: string): boolean {
  const words = wordCount(line);
  return words >= 3 && words <= 30 && !/(?<!\b[A-Z])[.;:,…]$/.test(line) && !/^\p{Ll}/u.test(line);
}

/** A bullet with nothing behind it, as copied from a list of links. */
export function isBareBullet(line: string): boolean {
  return /^[-–—•·*▪●◦‣|]+$/.test(line);
}

/** A line that begins with a bullet or a number in brackets. */
export function isListItem(line: string): boolean {
  return /^([-–—•·*▪●◦‣]|\(?\d{1,2}[.)])\s+\S/.test(line);
}

/** Two texts run together where a block ended: "talks failIN BRIEF", "this springThe Daily Guide". */
export function hasLostBreak(line: string): boolean {
  if (line.length > LONG_LINE) return false;
  return /[\p{Ll}’”'"?!]{1}(?<=\b[\p{Ll}’'-]{3,}['’”"?!]?)\p{Lu}[\p{L}’']*\s/u.test(line);
}

/** Buttons, counters and menus: "Share on Facebook", "4 min read", "Advertisement". */
export function isControl(line: string): boolean {
  if (line.length > LONG_LINE) return false;
  const words = line.toLowerCase().match(/[\p{L}\p{N}-]+/gu) ?? [];
  if (words.length === 0) return !isBareBullet(line);
  if (words.length > 14 || endsAsSentence(line)) return false;
  const known = words.every((word) => controlWords.has(word) || /^\d+[km]?$/.test(word));
  return known && words.some((word) => controlCores.has(word));
}

/** A box that wants something of the reader. Speech that mentions one is not meant. */
export function isPromotion(line: string): boolean {
  if (wordCount(line) > 60 || /["“”].+\b(said|says|told|added)\b/.test(line)) return false;
  return promotions.some((pattern) => pattern.test(line));
}

/** Talks to the reader as advertisements do: "Get the facts behind your world." */
export function addressesReader(line: string): boolean {
  return wordCount(line) <= 30 && /\byour?\b/i.test(line) && !/["“”]/.test(line);
}

/** The words under a picture, known by its credit. */
export function isCaption(line: string): boolean {
  return wordCount(line) <= 60 && pictureCredit.test(line) && !/\b(said|told|says)\b.*["”]/.test(line);
}

/** A pointer to another article: "Read more: ...". */
export function isReferral(line: string): boolean {
  return wordCount(line) <= 30 && referral.test(line);
}

/** "Related stories", "Most read", "About the author": what follows is no longer this article. */
export function isEndHeading(line: string): boolean {
  return wordCount(line) <= 8 && endHeading.test(line);
}

/** Credits and rights after an article: "Editing by ...", "© 2021 ...". */
export function isClosingCredit(line: string): boolean {
  return wordCount(line) <= 60 && closingCredit.test(line);
}

/** A note on the author: a name first, then what they write and for whom. */
export function isBiography(line: string, byline: string | null): boolean {
  if (line.length > LONG_LINE) return false;
  const named = byline !== null && line.startsWith(byline);
  const name = named
    ? byline
    : line.match(
        /^(\p{Lu}[\p{L}.'’-]*\s){1,4}(?=(is|was|has|works|covers|writes|reports|joined|edits|serves|leads|spent)\b)/u,
      )?.[0];
  if (name === undefined) return false;
  const rest = line.slice(name.trimEnd().length);
  if (!biographicalVerb.test(rest)) return false;
  return journalistTrade.test(rest.split(/\s+/).slice(0, 40).join(' '));
}

/** What stands in small letters between the words of names, or between names. */
const nameParticles = new Set('and de del da di la le van von der den al bin ibn el ter'.split(' '));

const monthName =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?';
const writtenDate = `(?:\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${monthName},? \\d{4}|${monthName} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4})`;
const dateLine = new RegExp(
  `^(?:(?:first |last )?(?:published|updated|posted|modified|date)(?: on| at)?:? )?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,? )?(${writtenDate})(?:[ ,T|•·–-]+(?:at )?\\d{1,2}[:.]\\d{2}.{0,20})?(?: .{0,3}(?:updated|modified|published).{0,60})?$`,
  'i',
);

/** The date of a line that is nothing but a date, with or without "Published" and a time; else null. */
export function dateOfLine(line: string): string | null {
  return line.length > 120 ? null : (line.match(dateLine)?.[1] ?? null);
}

/** A time of day and nothing else, as over the entries of live reports. */
export function isTimeAlone(line: string): boolean {
  return /^\d{1,2}[:.h]\d{2}( ?[ap]\.?m\.?)?( [A-Z]{2,4})?$/i.test(line);
}

/** The authors of a byline ("By Ana Ruiz and Lee Tan, Geneva"), or null where the line is none. */
export function bylineOf(line: string): string | null {
  const named = line.match(/^(?:(?:written|reported|story) )?by:? (.{3,120})$/i)?.[1];
  if (named === undefined) return null;
  const [people = ''] = named.split(behindAuthors);
  const authors = people
    .split(/[,;] (?=(?:and )?\p{Lu})/u)
    .filter(
      (part, index) =>
        index === 0 || (!journalistTrade.test(part) && !/\b(editors?|writers?|staff)$/i.test(part)),
    )
    .join(', ')
    .trim();
  const words = authors.split(/[\s,&]+/);
  const areNames = words.every((word) => /^\p{Lu}/u.test(word) || nameParticles.has(word));
  if (!areNames || words.length < 2 || words.length > 14 || opensNoName.test(authors)) return null;
  return authors;
}

/** Where the authors end: at a mark, a figure, a place of one word, or "in Geneva" and "for the Gazette". */
const behindAuthors = /\s*(?:[|•·(]|\d| (?:in|at|for|of) |[,;] (?!(?:and )?\p{Lu}[\p{L}.'’-]* \p{Lu}))/u;

/** "By Monday Evening" and "By The Numbers" name nobody. */
const opensNoName =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|the|an?|all|any|no|its|their|this|that|these|those|late|early|mid)\b/i;

/** Whether two lines say the same but for case, marks and a site's name behind one of them. */
export function sameLine(a: string, b: string): boolean {
  if (a.length > LONG_LINE || b.length > LONG_LINE) return a === b;
  const [short, long] = [bare(a), bare(b)].sort((x, y) => x.length - y.length);
  if (short === undefined || long === undefined || short === '') return false;
  return short === long || (short.length >= 25 && long.startsWith(short) && long.length < short.length * 1.5);
}

function bare(line: string): string {
  return line.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
