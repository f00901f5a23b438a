// Quarters, halves and the periods that business news compares: "the third quarter", "the year-ago quarter", "Q1 2022".
import { monthsPeriod, type Period, partsOf, periodAround, quarterPeriod } from './period.ts';
import {
  type DateContext,
  type DateRule,
  numberOf,
  type Reading,
  relative,
  stated,
  yearPattern,
} from './rule.ts';

const ordinal = '(?<ordinal>first|second|third|fourth|1st|2nd|3rd|4th)';
const ofYear = `(?: of (?:fiscal )?(?:(?<year>${yearPattern})|(?<which>this|last|next) year|the year)|,? (?<yearAfter>${yearPattern}))?`;
const owner = "(?:the |its |their )?(?:(?<whose>this|last|next) year['’]s )?(?:fiscal[ -])?";

/** The year that words beside a quarter name; null where they name none or it depends on an unknown publication. */
function yearBeside(
  groups: Readonly<Record<string, string | undefined>>,
  context: DateContext,
): number | null {
  const digits = groups.year ?? groups.yearAfter;
  if (digits) return Number(digits);
  const word = groups.which ?? groups.whose;
  if (!word || !context.published) return null;
  return partsOf(context.published).year + (word === 'last' ? -1 : word === 'next' ? 1 : 0);
}

/** A quarter without its year: the last one that has begun, or in a clause that looks ahead the next to end. */
function bareQuarter(quarter: number, context: DateContext): Reading {
  const { published } = context;
  if (!published) return relative(null);
  const { year } = partsOf(published);
  const candidates = [year - 1, year, year + 1].map((of) => quarterPeriod(of, quarter));
  const begun = candidates.findLast((period) => period.from <= published);
  const coming = candidates.find((period) => period.to >= published);
  return relative((context.tense() === 'future' ? coming : begun) ?? null);
}

function halfPeriod(year: number, half: number): Period {
  return monthsPeriod(year, half * 6 - 5, 6, 'year');
}

/** The quarter that the text speaks of, or else the last full one; moved by years for a comparison. */
function quarterInFocus({ quarter, published }: DateContext): Period | null {
  return quarter ?? (published && periodAround(published, 'quarter', -1));
}

function comparedWith(context: DateContext, year: string | undefined): Reading {
  const focus = quarterInFocus(context);
  if (!focus) return relative(null);
  const { year: present, month } = partsOf(focus.from);
  const period = quarterPeriod(year ? Number(year) : present - 1, Math.ceil(month / 3));
  return { period, basis: 'relative', aside: true };
}

export const fiscalRules: readonly DateRule[] = [
  {
    pattern: new RegExp(`\\b${owner}${ordinal}[ -]quarter\\b(?!-final|final| ?finals?)${ofYear}`, 'gi'),
    read: (groups, context) => {
      const quarter = numberOf(groups.ordinal);
      const year = yearBeside(groups, context);
      if (year === null) return bareQuarter(quarter, context);
      const period = quarterPeriod(year, quarter);
      return groups.year || groups.yearAfter ? stated(period) : relative(period);
    },
  },
  {
    pattern: /\b(?:Q(?<quarter>[1-4])|(?<digit>[1-4])Q)(?:[ ,]+(?:of )?(?<year>(?:19|20)\d\d))?\b/g,
    read: ({ quarter, digit, year }, context) => {
      const number = Number(quarter ?? digit);
      return year ? stated(quarterPeriod(Number(year), number)) : bareQuarter(number, context);
    },
  },
  {
    pattern: /\b(?<year>(?:19|20)\d\d) Q(?<quarter>[1-4])\b/g,
    read: ({ year, quarter }) => stated(quarterPeriod(Number(year), Number(quarter))),
  },
  {
    pattern: new RegExp(`\\b${owner}(?<ordinal>first|second|last|latter) (?:half|six months)${ofYear}`, 'gi'),
    read: (groups, context) => {
      const half = groups.ordinal?.toLowerCase() === 'first' ? 1 : 2;
      const year = yearBeside(groups, context);
      if (year === null) return null;
      return groups.year || groups.yearAfter
        ? stated(halfPeriod(year, half))
        : relative(halfPeriod(year, half));
    },
  },
  {
    pattern: /\b(?<which>this|last|next|the current|the coming|the past) quarter\b/gi,
    read: ({ which = '' }, { published }) => {
      const shift = /last|past/i.test(which) ? -1 : /next|coming/i.test(which) ? 1 : 0;
      return relative(published && periodAround(published, 'quarter', shift));
    },
  },
  {
    pattern:
      /\b(?:the |its )?(?:comparable |corresponding |same )?(?:year-(?:ago|earlier)|last year['’]s|(?:comparable|corresponding|same)(?= (?:quarter|period) (?:last year|a year))) (?:fiscal )?(?:quarter|period)(?: (?:last year|a year (?:ago|earlier)))?\b/gi,
    read: (_, context) => comparedWith(context, undefined),
  },
  {
    pattern: /\b(?:a year (?:ago|earlier)|year-(?:ago|earlier))\b/gi,
    read: (_, context) => (context.quarter ? comparedWith(context, undefined) : null),
  },
  {
    pattern: /\bthe (?<year>(?:19|20)\d\d) (?:quarter|period)\b/gi,
    read: ({ year }, context) => comparedWith(context, year),
  },
  {
    pattern:
      /\b(?:the latest |the same |the just-ended |that |the )quarter\b(?! of| in| when| between| from| for|-)/gi,
    read: (_, context) => relative(quarterInFocus(context)),
  },
  {
    pattern: /\bthe latest period\b/gi,
    read: (_, context) => (context.quarter ? relative(context.quarter) : null),
  },
];
