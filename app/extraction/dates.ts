// Finds the dates that an article names, with their values: no more precise than the words are.
import type { Article } from '../model/article.ts';
import type { IsoDate, PartialDate } from '../model/partial-date.ts';
import type { DateExpression, Sentence } from './annotation.ts';
import { absoluteRules } from './dates/absolute.ts';
import { clauseTense } from './dates/clause-tense.ts';
import { fiscalRules } from './dates/fiscal.ts';
import type { Period } from './dates/period.ts';
import { relativeRules } from './dates/relative.ts';
import type { DateRule, Groups, Reading } from './dates/rule.ts';
import { weekdayRules } from './dates/weekday.ts';

const rules: readonly DateRule[] = [...absoluteRules, ...weekdayRules, ...fiscalRules, ...relativeRules];

/** Every rule needs one of these; most sentences have none and are passed over. */
const trace =
  /\d{2}|\b(?:mon|tues|wednes|thurs|fri|satur|sun|to|yester)day|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)|\b(?:day|night|morning|afternoon|evening|week|fortnight|month|quarter|half|year|decade|period|tonight|tomorrow|christmas|nineteen|twenty)/i;

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly groups: Groups;
  readonly rule: DateRule;
}

/**
 * The date expressions of an article, in the order of the text and without overlaps. Values are days, weeks (Monday to
 * Sunday), months, quarters or years, both ends inclusive, in the calendar of the text. What counts from the publication
 * date has an unknown value where that date is null. Durations and repeated times are no dates.
 */
export function findDates(input: {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
}): readonly DateExpression[] {
  const { article, sentences } = input;
  const published = article.published?.date ?? null;
  const found: DateExpression[] = [];
  let focus: Period | null = null;
  let day: Period | null = null;
  let quarter: Period | null = null;
  for (const sentence of sentences) {
    const text = article.text.slice(sentence.start, sentence.end);
    if (!trace.test(text)) continue;
    let end = 0;
    for (const candidate of candidatesIn(text)) {
      if (candidate.start < end) continue;
      const reading = read(candidate, { text, sentence, published, focus, day, quarter });
      if (!reading) continue;
      end = candidate.end;
      if (!reading.aside) {
        focus = reading.period ?? focus;
        if (reading.period?.precision === 'day') day = reading.period;
        if (reading.period?.precision === 'quarter') quarter = reading.period;
      }
      found.push({
        start: sentence.start + candidate.start,
        end: sentence.start + candidate.end,
        text: text.slice(candidate.start, candidate.end),
        sentence: sentence.index,
        date: partialDate(reading, text.slice(candidate.start, candidate.end)),
      });
    }
  }
  return found;
}

/** All matches of all rules: earliest first, then longest, then in the order of the rules. */
function candidatesIn(text: string): readonly Candidate[] {
  const candidates: Candidate[] = [];
  for (const rule of rules) {
    for (const match of text.matchAll(rule.pattern)) {
      const lead = match[0].length - match[0].trimStart().length;
      const end = match.index + match[0].trimEnd().length;
      candidates.push({ start: match.index + lead, end, groups: match.groups ?? {}, rule });
    }
  }
  return candidates.sort((a, b) => a.start - b.start || b.end - a.end);
}

/** How many units of the text on each side a rule may look at. */
const window = 40;

function read(
  candidate: Candidate,
  input: {
    readonly text: string;
    readonly sentence: Sentence;
    readonly published: IsoDate | null;
    readonly focus: Period | null;
    readonly day: Period | null;
    readonly quarter: Period | null;
  },
): Reading | null {
  const { text, sentence, published, focus, day, quarter } = input;
  const span = { start: sentence.start + candidate.start, end: sentence.start + candidate.end };
  return candidate.rule.read(candidate.groups, {
    published,
    focus,
    day,
    quarter,
    before: text.slice(Math.max(0, candidate.start - window), candidate.start),
    after: text.slice(candidate.end, candidate.end + window),
    tense: () => clauseTense(sentence, span),
  });
}

function partialDate({ period, basis }: Reading, text: string): PartialDate {
  if (!period) return { from: null, to: null, precision: 'unknown', basis, text };
  return { from: period.from, to: period.to, precision: period.precision, basis, text };
}
