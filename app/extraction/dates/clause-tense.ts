// Whether the clause around an expression looks back or ahead: what a bare "Friday" or "March 3" depends on.
import type { Span } from '../../model/span.ts';
import type { Sentence, Token } from '../annotation.ts';
import { planningParticiples } from '../lexicon/calendar.ts';

export type ClauseTense = 'past' | 'present' | 'future';

/** How many tokens away the governing verb may stand. */
const reach = 25;

const aheadPrepositions = new Set(['until', 'till', 'by', 'before', 'starting', 'beginning', 'effective']);
const skipped = new Set([
  'on',
  'in',
  'at',
  'of',
  'early',
  'late',
  'earlier',
  'later',
  'mid',
  'the',
  'from',
  'for',
  'this',
]);
const planning = new Set(planningParticiples);
const clauseOpeners = new Set([
  ',',
  'that',
  ';',
  ':',
  '—',
  '–',
  '-',
  '“',
  '"',
  '‘',
  "''",
  '``',
  'and',
  'but',
]);
const haveForms = new Set(['has', 'have', 'had', "'ve", "'s", '’ve', '’s', 'having']);
const beForms = new Set(['is', 'are', "'s", "'re", '’s', '’re', "'m", '’m', 'am', 'be']);

/**
 * The tense of the verb that governs `span`: the nearest verb before it, or the next one where the expression
 * opens its clause ("On Friday, ..."). 'past' where the sentence has no verb: news tells what happened.
 */
export function clauseTense(sentence: Sentence, span: Span): ClauseTense {
  const tokens = sentence.tokens;
  const first = tokenAt(tokens, span.start);
  const next = tokenAt(tokens, span.end);
  let before = first - 1;
  while (before >= 0 && skipped.has(tokens[before]?.lower ?? '')) before--;
  const opens = before < 0 || clauseOpeners.has(tokens[before]?.lower ?? '');
  const ahead = aheadPrepositions.has(tokens[before]?.lower ?? '');
  const behind = tokens[before]?.lower === 'since';
  if (behind) return 'past';
  const tense = opens
    ? (tenseAfter(tokens, next) ?? tenseBefore(tokens, before))
    : (tenseBefore(tokens, before) ?? tenseAfter(tokens, next));
  return ahead && tense === 'present' ? 'future' : (tense ?? 'past');
}

/** Index of the first token that starts at or after the offset. */
function tokenAt(tokens: readonly Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function isVerb(token: Token | undefined): boolean {
  return token?.tag === 'VERB' || token?.tag === 'AUX';
}

function tenseBefore(tokens: readonly Token[], from: number): ClauseTense | null {
  for (let i = from; i >= 0 && i > from - reach; i--) {
    if (isVerb(tokens[i])) {
      const tense = groupTense(tokens, i);
      if (tense) return tense;
    }
  }
  return null;
}

function tenseAfter(tokens: readonly Token[], from: number): ClauseTense | null {
  for (let i = from; i < tokens.length && i < from + reach; i++) {
    if (!isVerb(tokens[i])) continue;
    let last = i;
    while (last - i < 5 && continuesGroup(tokens[last + 1])) last++;
    while (last > i && !isVerb(tokens[last])) last--;
    const tense = groupTense(tokens, last);
    if (tense) return tense;
  }
  return null;
}

function continuesGroup(token: Token | undefined): boolean {
  if (!token) return false;
  return isVerb(token) || token.tag === 'ADV' || token.lower === 'not' || token.lower === 'to';
}

/** The tense of the verb group that ends at `last`; null for a bare participle, which takes the next verb's. */
function groupTense(tokens: readonly Token[], last: number): ClauseTense | null {
  const verb = tokens[last];
  if (!verb) return null;
  const group = auxiliariesBefore(tokens, last);
  if (group.some((token) => token.penn === 'MD')) {
    return group.some((token) => token.lower === 'have') && verb.penn === 'VBN' ? 'past' : 'future';
  }
  const has = (forms: ReadonlySet<string>) => group.some((token) => forms.has(token.lower));
  if (group.some((token) => token.lower === 'to')) return has(haveForms) ? 'past' : 'future';
  switch (verb.penn) {
    case 'MD':
      return 'future';
    case 'VBD':
      return planning.has(verb.lower) && has(beForms) ? 'future' : 'past';
    case 'VBN':
      if (planning.has(verb.lower)) return 'future';
      return group.length > 0 && !has(haveForms) && has(beForms) ? 'present' : 'past';
    case 'VBG':
      return has(beForms) ? 'future' : group.length > 0 ? 'past' : null;
    case 'VBZ':
    case 'VBP':
      return 'present';
    default:
      return null;
  }
}

/** The auxiliaries, adverbs and "to" that stand right before a verb, a subject between them allowed. */
function auxiliariesBefore(tokens: readonly Token[], verb: number): readonly Token[] {
  const group: Token[] = [];
  for (let i = verb - 1; i >= 0 && i >= verb - 5; i--) {
    const token = tokens[i];
    if (!token) break;
    if (token.tag === 'AUX' || token.penn === 'MD' || token.lower === 'to') group.push(token);
    else if (token.tag !== 'ADV' && token.tag !== 'PART') break;
  }
  return group;
}
