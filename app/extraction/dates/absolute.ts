// Dates that stand in the text with a month or a year: "26 January 2022", "Jan. 26", "February 4-20", "in 1994", "the 1980s".
import { addIsoDays, timeOf } from '../../model/partial-date.ts';
import { fixedDays } from '../lexicon/calendar.ts';
import {
  dayOf,
  dayPeriod,
  decadePeriod,
  monthPeriod,
  type Period,
  partsOf,
  spanning,
  yearPeriod,
} from './period.ts';
import {
  anyWeekdayPattern,
  type DateContext,
  type DateRule,
  dayPattern,
  monthNumber,
  monthPattern,
  numberOf,
  partOfPeriod,
  type Reading,
  relative,
  spokenYearPattern,
  stated,
  yearOf,
  yearPattern,
} from './rule.ts';

const weekday = `(?:${anyWeekdayPattern},? (?:the )?|[Ll]ast |[Nn]ext |[Tt]his )?`;
const dash = '\\s?(?:-|–|—|to|through|until|till)\\s?';
const and = '(?:(?<=[Bb]etween [^,;]{1,20}) and )';
const withYear = `(?:,? (?:of )?(?<year>${yearPattern}))?`;

/** How much farther the side that the verb does not point to seems: tense weighs, but nearness too. */
const againstTense = { day: 2.5, month: 4 };

/**
 * The year of a day or month that stands without one. Newspapers leave the year out of dates near the publication (AP
 * stylebook, "dates"), so the nearest one, on the side that the verb points to unless the other is far nearer.
 */
function completeYear(context: DateContext, periodIn: (year: number) => Period | null): Reading | null {
  const { published } = context;
  if (!published) return periodIn(2000) ? relative(null) : null;
  const { year } = partsOf(published);
  const tense = context.tense();
  let best: Period | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const period of [year - 1, year, year + 1].map(periodIn)) {
    if (!period) continue;
    const side = period.to < published ? 'past' : period.from > published ? 'future' : tense;
    const days = Math.abs(timeOf(period.from) - timeOf(published)) / 86_400_000;
    const distance =
      days *
      (tense === 'present' || side === tense
        ? 1
        : againstTense[period.precision === 'month' ? 'month' : 'day']);
    if (distance < least) [best, least] = [period, distance];
  }
  return best && relative(best);
}

/** A day whose year is stated, or found from the publication date. */
function readDay(context: DateContext, month: number, day: number, year: string | undefined): Reading | null {
  const dayIn = (of: number) => {
    const date = dayOf(of, month, day);
    return date ? dayPeriod(date) : null;
  };
  return year ? stated(dayIn(Number(year))) : completeYear(context, dayIn);
}

interface DayRange {
  readonly first: { readonly month: number; readonly day: number };
  readonly last: { readonly month: number; readonly day: number };
  readonly year: string | undefined;
}

/** A range of days; one whose last month comes before the first crosses the new year. */
function readRange(context: DateContext, { first, last, year }: DayRange): Reading | null {
  const rangeIn = (of: number) => {
    const from = dayOf(last.month < first.month ? of - 1 : of, first.month, first.day);
    const to = dayOf(of, last.month, last.day);
    return from && to ? spanning(dayPeriod(from), dayPeriod(to)) : null;
  };
  return year ? stated(rangeIn(Number(year))) : completeYear(context, rangeIn);
}

/** Months whose names are other words too need a word before them that asks for a time. */
const monthIntroduction =
  /\b(?:in|since|by|until|till|of|from|to|before|after|through|during|for|and|early|late|mid|last|next|this|until|between|around|every|each)[ -](?:the )?$/i;

function isBareMonth(name: string, context: DateContext): boolean {
  if (monthIntroduction.test(context.before)) return true;
  if (/^(?:may|march|mar|august|april|jun|jan)\b/i.test(name)) return false;
  return !/^[ ]?[A-Z]/.test(context.after) && !/\b[A-Z][a-z]+ $/.test(context.before);
}

/** Words before a number of four digits that make it a year. */
const yearIntroduction =
  /(?:^|\b(?:in|since|by|until|till|from|of|during|before|after|through|early|late|mid|fiscal|year|for|between|and|to|the|a|an|its|his|her|their|our|this|or|spring|summer|autumn|fall|winter|around|circa|than|that|elections?|despite|at|with|both|due|only|'s|’s)[ -]|[(–—-]|\b(?:19|20)\d\d(?:,|,? and|,? or) )$/i;
const notYearAfter =
  /^[ -](?:people|men|women|troops|soldiers|miles?|kilomet|met(?:er|re)s?|feet|tons?|tonnes|dollars|euros|percent|per cent|pounds|votes|jobs|workers|members|civilians|hours|gmt|est|edt|local|acres|homes|hectares|million|billion|companies|students|police|seats|delegates|rounds|others|more|km|delegat)/i;

function isYear(context: DateContext): boolean {
  return yearIntroduction.test(context.before) && !notYearAfter.test(context.after);
}

export const absoluteRules: readonly DateRule[] = [
  {
    pattern: /(?<![\d-])(?<year>\d{4})-(?<month>\d\d)-(?<day>\d\d)(?![\d-])/g,
    read: ({ year, month, day }) => {
      const date = dayOf(Number(year), Number(month), Number(day));
      return stated(date && dayPeriod(date));
    },
  },
  {
    // 13/2/2022 and 2/13/2022 are certain; 3/2/2022 is not, and 26.1.2022 has the day first wherever it is written.
    pattern:
      /(?<![\d/.-])(?<one>\d{1,2})(?<mark>[/.])(?<two>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d)(?![\d/])/g,
    read: ({ one, two, mark, year }) => {
      const [first, second] = [Number(one), Number(two)];
      if (mark === '/' && first <= 12 && second <= 12 && first !== second)
        return { period: null, basis: 'stated' };
      const dayFirst = mark === '.' || first > 12;
      const date = dayOf(Number(year), dayFirst ? second : first, dayFirst ? first : second);
      return stated(date && dayPeriod(date));
    },
  },
  {
    pattern: new RegExp(
      `(?<month>${monthPattern}) (?:the )?(?<first>${dayPattern})(?:${dash}|${and})(?:(?<lastMonth>${monthPattern}) )?(?<last>${dayPattern})${withYear}`,
      'g',
    ),
    read: ({ month, first, lastMonth, last, year }, context) =>
      readRange(context, {
        first: { month: monthNumber(month), day: numberOf(first) },
        last: { month: monthNumber(lastMonth ?? month), day: numberOf(last) },
        year,
      }),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,:$£€])(?<first>${dayPattern})(?: (?<firstMonth>${monthPattern}))?(?:${dash}|${and})(?<last>${dayPattern}) (?:of )?(?<month>${monthPattern})${withYear}`,
      'g',
    ),
    read: ({ first, firstMonth, last, month, year }, context) =>
      readRange(context, {
        first: { month: monthNumber(firstMonth ?? month), day: numberOf(first) },
        last: { month: monthNumber(month), day: numberOf(last) },
        year,
      }),
  },
  {
    pattern: new RegExp(
      `\\b${weekday}(?<month>${monthPattern}) (?:the )?(?<day>${dayPattern})${withYear}`,
      'g',
    ),
    read: ({ month, day, year }, context) => readDay(context, monthNumber(month), numberOf(day), year),
  },
  {
    pattern: new RegExp(
      `(?<![\\d.,:$£€])\\b${weekday}(?<day>${dayPattern}) (?:of )?(?<month>${monthPattern})${withYear}`,
      'g',
    ),
    read: ({ month, day, year }, context) => readDay(context, monthNumber(month), numberOf(day), year),
  },
  {
    pattern: new RegExp(
      `\\b(?:the )?(?<day>${Object.keys(fixedDays).join('|').replaceAll("'", "['’]")})(?:,? (?<year>${yearPattern}))?`,
      'gi',
    ),
    read: ({ day, year }, context) => {
      const [month, date] = fixedDays[(day ?? '').toLowerCase().replace('’', "'")] ?? [0, 0];
      return readDay(context, month, date, year);
    },
  },
  {
    pattern: new RegExp(
      `\\b${partOfPeriod}?(?<month>${monthPattern}),? (?:of )?(?<year>${yearPattern})`,
      'g',
    ),
    read: ({ month, year }) => stated(monthPeriod(Number(year), monthNumber(month))),
  },
  {
    pattern: new RegExp(
      `\\b(?<part>${partOfPeriod})?(?:(?<which>last|next|this|this past|this coming|the following|the previous) )?(?<month>${monthPattern})(?!\\.? ?\\d)`,
      'g',
    ),
    read: ({ part, which, month }, context) => {
      if (!part && !which && !isBareMonth(month ?? '', context)) return null;
      return readMonth(monthNumber(month), which, context);
    },
  },
  {
    pattern: /\b(?:from )?(?<first>(?:19|20)\d\d)(?:-|–| to | through )(?<last>(?:19|20)\d\d|\d\d)(?![\d-])/g,
    read: ({ first = '', last = '' }) =>
      stated(spanning(yearPeriod(Number(first)), yearPeriod(Number(first.slice(0, 4 - last.length) + last)))),
  },
  {
    pattern: new RegExp(
      `\\b(?:(?:the )?(?:early|late|mid)[ -])?(?<year>${yearPattern})(?!s|['’]s\\b)(?![-–/]\\d)\\b`,
      'gi',
    ),
    read: ({ year }, context) => (isYear(context) ? stated(yearPeriod(Number(year))) : null),
  },
  {
    pattern:
      /(?<=\b(?:in|of|since|class of|the|summer|spring|fall|and|from|to|late|early|by|until) )['’‘](?<year>\d\d)(?!s|\d)\b/g,
    read: ({ year }) => stated(yearPeriod(1900 + Number(year))),
  },
  {
    pattern: new RegExp(`\\b(?:the year )?(?<year>${spokenYearPattern})`, 'gi'),
    read: ({ year = '' }) => stated(yearPeriod(yearOf(year))),
  },
  {
    pattern:
      /\b(?:the (?:(?:early|late|mid)[ -]|(?:first|last|second) half of the )?)?(?:(?<decade>(?:1[5-9]|20)\d0)['’]?s|['’‘](?<short>\d0)s)\b/gi,
    read: ({ decade, short }) => stated(decadePeriod(Number(decade ?? `19${short}`))),
  },
];

function readMonth(month: number, which: string | undefined, context: DateContext): Reading {
  const { published } = context;
  if (!published) return relative(null);
  const now = partsOf(published);
  const inYear = (year: number) => monthPeriod(year, month);
  if (which === 'last' || which === 'this past' || which === 'the previous') {
    return relative(inYear(month < now.month ? now.year : now.year - 1));
  }
  if (which === 'next' || which === 'this coming' || which === 'the following') {
    return relative(inYear(month > now.month ? now.year : now.year + 1));
  }
  if (which === 'this') return relative(inYear(now.year));
  return completeYear(context, inYear) ?? relative(null);
}

/** The day of the month that "the 26th" names: the last one before publication, or the next one. */
export function dayOfMonth(day: number, context: DateContext): Reading | null {
  const { published } = context;
  if (day < 1 || day > 31) return null;
  if (!published) return relative(null);
  const step = context.tense() === 'past' ? -1 : 1;
  for (let date = published, i = 0; i < 62; i++, date = addIsoDays(date, step)) {
    if (partsOf(date).day === day) return relative(dayPeriod(date));
  }
  return null;
}
