// Weekdays without a date: "said Wednesday", "will meet on Friday", "last Thursday", "Monday of next week".
import { addIsoDays, type IsoDate } from '../../model/partial-date.ts';
import { weekdayNamePrefixes, weekdayNameSuffixes } from '../lexicon/calendar.ts';
import { dayPeriod, firstOnOrAfter, lastOnOrBefore, weekPeriod } from './period.ts';
import { type DateContext, type DateRule, relative, weekdayNumber, weekdayPattern } from './rule.ts';

const dayPart = '(?:early |late |mid-?)?(?:morning|afternoon|evening|night|midday|midnight|noon)';
const namePrefix = new RegExp(`\\b(?:${weekdayNamePrefixes.join('|')}) $`);
const nameSuffix = new RegExp(`^ (?:${weekdayNameSuffixes.join('|')})\\b`);
const repeated = /\b(?:every|each|alternate)(?: other)? $/i;

/** Before "Friday's summit": the day is still to come. */
const aheadOf = /\b(?:ahead of|before|until|for|prepar\w+ for|will \w+|to attend) (?:the )?$/i;

/**
 * The day a weekday names. Agency convention (AP stylebook, "days of the week"): within seven days of publication the
 * weekday stands alone, so a clause that looks back means the last such day, publication included, and one that
 * looks ahead the next. "Next Friday" is the one of the week after.
 */
function dayNamed(published: IsoDate, weekday: number, which: string, context: DateContext): IsoDate {
  if (/^next/.test(which)) return firstOnOrAfter(addIsoDays(weekPeriod(published).to, 1), weekday);
  if (/^(?:this )?coming/.test(which)) return firstOnOrAfter(published, weekday);
  if (/^(?:last|this past|past)/.test(which)) return lastOnOrBefore(addIsoDays(published, -1), weekday);
  const past = /^['’]s/.test(context.after) ? !aheadOf.test(context.before) : context.tense() === 'past';
  return past ? lastOnOrBefore(published, weekday) : firstOnOrAfter(published, weekday);
}

export const weekdayRules: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:[Ee]arly|[Ee]arlier|[Ll]ate|[Ll]ater)(?: on)? )?(?:the )?(?<which>[Tt]his coming|[Tt]his past|[Cc]oming|[Pp]ast|[Tt]his|[Ll]ast|[Nn]ext|previous|following)? ?\\b(?<day>${weekdayPattern})(?: ${dayPart})?(?:,? (?<week>last|this|next) week\\b)?`,
      'g',
    ),
    read: ({ which = '', day = '', week }, context) => {
      if (namePrefix.test(context.before) || nameSuffix.test(context.after) || repeated.test(context.before))
        return null;
      const { published, focus } = context;
      const weekday = weekdayNumber(day);
      const key = which.toLowerCase();
      if (key === 'previous' || key === 'following') {
        if (focus?.precision !== 'day') return relative(null);
        const near =
          key === 'previous'
            ? lastOnOrBefore(addIsoDays(focus.from, -1), weekday)
            : firstOnOrAfter(addIsoDays(focus.from, 1), weekday);
        return relative(dayPeriod(near));
      }
      if (!published) return relative(null);
      if (week) return relative(dayPeriod(inWeek(published, weekday, week)));
      return relative(dayPeriod(dayNamed(published, weekday, key, context)));
    },
  },
  {
    pattern: new RegExp(`\\b(?<week>[Ll]ast|[Tt]his|[Nn]ext) week['’]s (?<day>${weekdayPattern})`, 'g'),
    read: ({ week = '', day = '' }, { published }) =>
      relative(published && dayPeriod(inWeek(published, weekdayNumber(day), week.toLowerCase()))),
  },
  {
    pattern: new RegExp(`\\b(?<day>${weekdayPattern}) of (?<week>last|this|next) week\\b`, 'g'),
    read: ({ week = '', day = '' }, { published }) =>
      relative(published && dayPeriod(inWeek(published, weekdayNumber(day), week))),
  },
  {
    pattern: new RegExp(
      `\\b(?<count>[Aa]|[Oo]ne|[Tt]wo) weeks? (?<direction>from|ago) (?:next |last )?(?<day>${weekdayPattern})`,
      'g',
    ),
    read: ({ count = '', direction, day = '' }, { published }) => {
      if (!published) return relative(null);
      const days = count.toLowerCase() === 'two' ? 14 : 7;
      const weekday = weekdayNumber(day);
      const date =
        direction === 'ago' ? lastOnOrBefore(published, weekday) : firstOnOrAfter(published, weekday);
      return relative(dayPeriod(addIsoDays(date, direction === 'ago' ? -days : days)));
    },
  },
];

function inWeek(published: IsoDate, weekday: number, week: string): IsoDate {
  const shift = week === 'last' ? -7 : week === 'next' ? 7 : 0;
  return firstOnOrAfter(weekPeriod(addIsoDays(published, shift)).from, weekday);
}
