// What a date rule is: a pattern over a sentence's text and a reading of its match.
import type { IsoDate } from '../../model/partial-date.ts';
import { cardinals, months, ordinals, weekdayAbbreviations, weekdays } from '../lexicon/calendar.ts';
import type { ClauseTense } from './clause-tense.ts';
import type { Period } from './period.ts';

/** What the text around an expression says of it. */
export interface DateContext {
  /** The day of publication, or null where it is not known. */
  readonly published: IsoDate | null;
  /** The last period that the text before named: what "the following month" counts from. */
  readonly focus: Period | null;
  /** The last day that it named: what "the same day" means. */
  readonly day: Period | null;
  /** The last quarter that it named, comparisons apart: what "the quarter" and "the year-ago quarter" mean. */
  readonly quarter: Period | null;
  /** Words of the sentence before and after the match. */
  readonly before: string;
  readonly after: string;
  readonly tense: () => ClauseTense;
}

/**
 * A value read: a period, stated in full or found from the publication date or another date; `period` is null where
 * that other date is not known.
 */
export interface Reading {
  readonly period: Period | null;
  readonly basis: 'stated' | 'relative';
  /** True for a period that the text only compares with: what follows does not count from it. */
  readonly aside?: true;
}

export interface DateRule {
  /** Global; matched against a sentence's text. */
  readonly pattern: RegExp;
  /** The value, or null where the words are no date after all. */
  readonly read: (match: Groups, context: DateContext) => Reading | null;
}

/** The named groups of a match. */
export type Groups = Readonly<Record<string, string | undefined>>;

export const stated = (period: Period | null): Reading | null =>
  period ? { period, basis: 'stated' } : null;
export const relative = (period: Period | null): Reading => ({ period, basis: 'relative' });

const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
const bothCases = (words: readonly string[]) =>
  words.flatMap((word) => [capitalised(word), word.toUpperCase()]).join('|');

const fullMonths = Object.keys(months).filter(
  (word) => word.length > 4 || word === 'may' || /^ju[nl].$/.test(word),
);
const shortMonths = Object.keys(months).filter((word) => !fullMonths.includes(word));

/** Parts of patterns: capitalised or all capitals, abbreviations with or without their full stop. */
export const monthPattern = `(?:(?:${bothCases(fullMonths)})\\b|(?:${bothCases(shortMonths)})(?:\\.|\\b))`;
export const weekdayPattern = `(?:${bothCases(Object.keys(weekdays))})\\b`;
export const anyWeekdayPattern = `(?:${weekdayPattern}|(?:${bothCases(Object.keys(weekdayAbbreviations))})(?:\\.|\\b))`;
const ordinalWords = Object.keys(ordinals).join('|');
export const dayPattern = `(?:(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?(?![\\d:%]|[.,]\\d)|(?:twenty-|thirty-)?(?:${ordinalWords}))\\b`;
export const yearPattern = '(?:1[5-9]|20)\\d\\d(?![\\d%]|[.,]\\d)';
const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const teens = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
/** Years as broadcasts spell them: "nineteen ninety-six", "two thousand five". */
export const spokenYearPattern = `(?:(?:nineteen|twenty) (?:(?:${tens})(?:[ -](?:one|two|three|four|five|six|seven|eight|nine))?|(?:${teens}))|(?<=year )two thousand)\\b`;
export const countPattern = `(?:\\d{1,3}|(?:twenty|thirty|forty|fifty)-(?:one|two|three|four|five|six|seven|eight|nine)|${Object.keys(cardinals).join('|')})`;
export const partOfPeriod =
  '(?:(?:[Vv]ery )?(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater|[Mm]id)[ -](?:in |on |of )?(?:the )?)';

/** The month's number 1-12 for a name or an abbreviation, or 0. */
export function monthNumber(word: string | undefined): number {
  return months[(word ?? '').toLowerCase().replace('.', '')] ?? 0;
}

/** The weekday, Sunday is 0. */
export function weekdayNumber(word: string): number {
  const key = word.toLowerCase().replace('.', '');
  return weekdays[key] ?? weekdayAbbreviations[key] ?? 0;
}

/** The number of digits with or without their ending ("26th"), of a cardinal or of an ordinal; 0 for another word. */
export function numberOf(word: string | undefined): number {
  const key = (word ?? '').toLowerCase();
  const digits = Number.parseInt(key, 10);
  if (!Number.isNaN(digits)) return digits;
  return key.split('-').reduce((sum, part) => sum + (cardinals[part] ?? ordinals[part] ?? 0), 0);
}

/** The year of four digits or in words. */
export function yearOf(words: string): number {
  const digits = Number.parseInt(words, 10);
  if (!Number.isNaN(digits)) return digits;
  const [century = '', ...rest] = words.toLowerCase().split(' ');
  if (century === 'two') return 2000;
  return numberOf(century) * 100 + rest.reduce((sum, word) => sum + numberOf(word), 0);
}
