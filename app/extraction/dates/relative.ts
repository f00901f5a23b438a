// Dates that count from the publication or from another date: "yesterday", "two weeks ago", "last month", "a day later".
import { addIsoDays } from '../../model/partial-date.ts';
import { dayOfMonth } from './absolute.ts';
import { firstOnOrAfter, lastOnOrBefore, monthPeriod, partsOf, periodAround, type Unit } from './period.ts';
import { countPattern, type DateContext, type DateRule, numberOf, type Reading, relative } from './rule.ts';

const units: Readonly<Record<string, Unit>> = {
  day: 'day',
  night: 'day',
  week: 'week',
  fortnight: 'week',
  weekend: 'week',
  month: 'month',
  quarter: 'quarter',
  year: 'year',
  decade: 'decade',
};
const unitPattern = '(?<unit>day|week|fortnight|month|quarter|year|decade)';
const approximate =
  '(?:(?:about|around|nearly|almost|some|more than|over|just|only|less than|exactly|roughly|at least) )?';
const dayPart = '(?:morning|afternoon|evening|night)';

/** Words for a day near the publication, in days from it. */
const nearDays: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  'last night': -1,
  today: 0,
  tonight: 0,
  'this morning': 0,
  'this afternoon': 0,
  'this evening': 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** Words that pick a unit beside the one of the publication (or of the date named before), in units. */
const shifts: Readonly<Record<string, number>> = {
  this: 0,
  'this past': -1,
  'this coming': 1,
  current: 0,
  'the current': 0,
  last: -1,
  next: 1,
  'the coming': 1,
};

const earlierThanFocus = new Set(['the previous', 'the preceding', 'the prior']);

function fromPublication(context: DateContext, unit: Unit, shift: number): Reading {
  return relative(context.published && periodAround(context.published, unit, shift));
}

/** Counted from the date that the text named last, a day from the last day; unknown where it named none as fine as the unit. */
function fromFocus(context: DateContext, unit: Unit, shift: number): Reading {
  const focus = unit === 'day' ? context.day : context.focus;
  if (!focus) return relative(null);
  return relative(periodAround(focus.from, unit, shift));
}

function unitOf(word: string | undefined): Unit {
  return units[(word ?? '').toLowerCase().replace(/s$/, '')] ?? 'day';
}

export const relativeRules: readonly DateRule[] = [
  {
    pattern: new RegExp(
      `\\b(?:(?:early|earlier|late|later) )?(?<day>the day before yesterday|the day after tomorrow|yesterday|tomorrow|today|tonight|last night|this (?:morning|afternoon|evening))(?: ${dayPart})?(?!['’]s(?: \\w+)? (?:world|young|youth|society|standards))`,
      'gi',
    ),
    read: ({ day = '' }, context) => fromPublication(context, 'day', nearDays[day.toLowerCase()] ?? 0),
  },
  {
    pattern: new RegExp(
      `\\b${approximate}(?<count>${countPattern})[ -]${unitPattern}s?[ -](?<direction>ago|from now|hence)\\b`,
      'gi',
    ),
    read: ({ count, unit, direction = '' }, context) => {
      const size = numberOf(count) * (unit?.toLowerCase() === 'fortnight' ? 2 : 1);
      return fromPublication(context, unitOf(unit), direction.toLowerCase() === 'ago' ? -size : size);
    },
  },
  {
    pattern: new RegExp(
      `\\b${approximate}(?<count>${countPattern}) ${unitPattern}s? (?<direction>later|earlier|afterwards?|before(?! the| he| she| it| a| they)|after that)\\b`,
      'gi',
    ),
    read: ({ count, unit, direction = '' }, context) => {
      const size = numberOf(count) * (unit?.toLowerCase() === 'fortnight' ? 2 : 1);
      return fromFocus(context, unitOf(unit), /^(?:earlier|before)/i.test(direction) ? -size : size);
    },
  },
  {
    // "A day after the talks collapsed" published the day after: counted from the day before, which news names so.
    pattern: /\b(?:just )?(?:a|one) day (?<direction>after|before)\b(?! that| yesterday| tomorrow)/gi,
    read: (_, context) => {
      const governsPublication = /^\s*$/.test(context.before) || /,\s*$/.test(context.before);
      return governsPublication && context.focus?.precision === 'day' ? relative(context.focus) : null;
    },
  },
  {
    pattern:
      /\b(?:(?:early|earlier|late|later|sometime|at some point) (?:in )?)?(?<which>this coming|this past|this|last|next|the current|the coming)(?: full| calendar| fiscal)? (?<unit>week|weekend|month|year|decade)\b(?!['’]s (?:\w+ )?(?:quarter|period)|-(?:old|long))/gi,
    read: ({ which = '', unit }, context) => {
      const shift = shifts[which.toLowerCase()] ?? 0;
      return unit?.toLowerCase() === 'weekend'
        ? weekend(context, which.toLowerCase())
        : fromPublication(context, unitOf(unit), shift);
    },
  },
  {
    pattern: /\b(?:at |over |during )?the weekend\b/gi,
    read: (_, context) => weekend(context, context.tense() === 'future' ? 'this coming' : 'last'),
  },
  {
    pattern:
      /\b(?:(?:the (?:very )?(?:end|start|beginning|close|middle) of|(?:early|earlier|late|later) in) )the (?<unit>week|month|year|decade)\b/gi,
    read: ({ unit }, context) => fromPublication(context, unitOf(unit), 0),
  },
  {
    pattern:
      /\b(?<which>the (?:previous|preceding|prior|following|next|same)|that(?: same| very)?) (?<unit>day|morning|afternoon|evening|night|week|month|year)\b(?! (?:after|before|of|when|that|in which)\b)/gi,
    read: ({ which = '', unit }, context) => {
      const key = which.toLowerCase();
      const shift = earlierThanFocus.has(key) ? -1 : /following|next/.test(key) ? 1 : 0;
      if (/morning|afternoon|evening|night/i.test(unit ?? '')) return fromFocus(context, 'day', shift);
      return fromFocus(context, unitOf(unit), shift);
    },
  },
  {
    pattern:
      /\b[Oo]n the (?<day>\d{1,2})(?:st|nd|rd|th)\b(?! (?:of|floor|anniversary|day|birthday|century|[a-z]+))/g,
    read: ({ day }, context) => dayOfMonth(Number(day), context),
  },
  {
    pattern: /\b(?:the )?year[- ]end\b/gi,
    read: (_, { published }) => relative(published && monthPeriod(partsOf(published).year, 12)),
  },
];

/** Saturday and Sunday: the last ones that have begun, or those to come. */
function weekend(context: DateContext, which: string): Reading {
  const { published } = context;
  if (!published) return relative(null);
  const back = which === 'last' || which === 'this past' || (which === 'this' && context.tense() === 'past');
  const coming = firstOnOrAfter(addIsoDays(published, which === 'next' ? 7 : -1), 6);
  const saturday = back ? lastOnOrBefore(published, 6) : coming;
  return relative({ from: saturday, to: addIsoDays(saturday, 1), precision: 'week' });
}
