// Small words that link clauses, negate them, or name times.
import type { Token } from '../annotation.ts';

export const negations: ReadonlySet<string> = new Set(['not', "n't", 'n’t', 'never', 'nor', 'hardly', 'no']);

export const relativePronouns: ReadonlySet<string> = new Set([
  'who',
  'which',
  'that',
  'whom',
  'whose',
  'where',
]);

/** Conjunctions that open a clause of time, reason or condition. */
export const subordinators: ReadonlySet<string> = new Set(
  'if unless whether because after before as while when since although though until till once lest despite whereas'.split(
    ' ',
  ),
);

/** Those after which nothing is told as a fact. */
export const conditionals: ReadonlySet<string> = new Set(
  'if unless whether until till before lest'.split(' '),
);

const timeNouns: ReadonlySet<string> = new Set(
  (
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow tonight week month year day ' +
    'morning afternoon evening night weekend hour minute january february march april may june july august september ' +
    'october november december midnight noon decade century quarter season spring summer autumn winter time moment'
  ).split(' '),
);

const dayNames = /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day|tomorrow|tonight)$/;

/** "Friday", "yesterday": after a noun they begin a phrase of their own ("a hearing Friday"). */
export function isDay(token: Token): boolean {
  return dayNames.test(token.lower);
}

/** "Wednesday", "week": heads of phrases that say when, not who. */
export function isTimeNoun(token: Token | undefined): boolean {
  if (token === undefined) return false;
  const { lemma, text } = token;
  return timeNouns.has(lemma.toLowerCase()) || (text.length === 4 && /^(19|20)\d\d$/.test(text));
}

/** Nouns of a place without a name of its own ("in the area of X"): what goes on there says nothing of X. */
export const areaNouns: ReadonlySet<string> = new Set(
  'area region territory vicinity neighbourhood neighborhood zone'.split(' '),
);
