// Base noun phrases from parts of speech: determiner to head, with the possessor inside.
import type { Mention, Token } from '../annotation.ts';
import { nounRows } from '../lexicon/act-rows.ts';
import { stateOfAdjective } from '../lexicon/catalogue.ts';
import { isDay, isTimeNoun } from '../lexicon/function-words.ts';
import type { Oblique, Phrase } from './clause.ts';

const insidePhrase = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN', 'SYM']);
const conjunctions = new Set(['and', 'or', '&', 'nor']);
const premodifier = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN']);

/** The base noun phrases of a sentence, left to right. A name of several words is never cut ("Secretary of State X"). */
export function findPhrases(tokens: readonly Token[], mentions: readonly Mention[]): readonly Phrase[] {
  const nameEnd = nameEnds(tokens, mentions);
  const nominalHeads = new Set(
    mentions.flatMap(({ form, headToken }) => (form === 'nominal' ? [headToken] : [])),
  );
  const phrases: Phrase[] = [];
  let start = -1;
  let head = -1;
  let possessor: Phrase | null = null;
  const close = (end: number) => {
    if (start >= 0 && head >= 0) phrases.push({ start, end, head, possessor });
    start = -1;
    head = -1;
    possessor = null;
  };
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token) break;
    const name = nameEnd.get(i);
    if (name !== undefined) {
      // "On Friday Jane Smith …", "earlier in the day Ann Lee …": the name begins a phrase of its own.
      if (head >= 0 && !possessor && isTimeNoun(tokens[head])) close(i);
      if (start < 0) start = i;
      head = name.head;
      i = name.end - 1;
    } else if (token.penn === 'POS' && head >= 0) {
      possessor = { start, end: i, head, possessor };
      head = -1;
    } else if (token.tag === 'PRON') {
      close(i);
      start = i;
      head = i;
      if (token.penn === 'PRP$') {
        possessor = { start: i, end: i + 1, head: i, possessor: null };
        head = -1;
      } else close(i + 1);
    } else if (portions.has(token.lower) && tokens[i + 1]?.lower === 'of') {
      close(i);
      start = i;
      head = i;
      close(i + 1);
    } else if (start < 0 && quantifierLength(tokens, i) > 0) {
      start = i;
      i += quantifierLength(tokens, i) - 1;
    } else if (insidePhrase.has(token.tag)) {
      if (head >= 0 && (token.tag === 'DET' || isDay(token) || crowds.has(token.lower))) close(i);
      // "On Monday Brazil said"
      if (isDay(tokens[head] ?? token) && token.tag === 'PROPN' && !isTimeNoun(token)) close(i);
      if (start < 0) start = i;
      if (
        token.tag === 'NOUN' ||
        token.tag === 'PROPN' ||
        // "The American said"
        (token.tag === 'ADJ' && nominalHeads.has(i) && !isNoun(tokens[i + 1])) ||
        (token.tag === 'NUM' && head < 0 && !isNoun(tokens[i + 1]))
      )
        head = i;
    } else if (!isInnerParticiple(tokens, i, start) && !isInnerMark(tokens, i, start)) {
      const opens = start >= 0 && (head < 0 || (head === i - 1 && tokens[head]?.tag === 'PROPN'));
      if (!(opens && joinsAdjectives(tokens, i))) close(i);
    }
  }
  close(tokens.length);
  return phrases;
}

/** Nouns of number that open a phrase, also behind a name ("In Lyon thousands of people …"). */
const crowds: ReadonlySet<string> = new Set('dozens scores hundreds thousands millions'.split(' '));

/** "some of its envoys": a quantity that heads a phrase by itself. */
const portions: ReadonlySet<string> = new Set(
  'some many most all several both none few each any half'.split(' '),
);

interface NameEnd {
  readonly end: number;
  readonly head: number;
}

/** Where names of several tokens begin and end, by token index, from an office before them on; the longest wins. */
function nameEnds(tokens: readonly Token[], mentions: readonly Mention[]): ReadonlyMap<number, NameEnd> {
  const ends = new Map<number, NameEnd>();
  for (const mention of mentions) {
    if (mention.form === 'nominal' || mention.form === 'pronoun') continue;
    const from = tokens.findIndex((token) => token.start >= mention.start);
    if (from < 0) continue;
    let end = from;
    while ((tokens[end]?.end ?? Number.POSITIVE_INFINITY) <= mention.end) end++;
    const start = officeBefore(tokens, from) ?? from;
    const before = ends.get(start);
    if (end - start > 1 && (!before || before.end < end)) {
      ends.set(start, { end, head: Math.min(Math.max(mention.headToken, from), end - 1) });
    }
  }
  return ends;
}

/** "Secretary of State X", "Minister for Foreign Affairs X": where the office begins that runs into the name, or null. */
function officeBefore(tokens: readonly Token[], name: number): number | null {
  const isName = (token: Token | undefined) =>
    token !== undefined && /^\p{Lu}/u.test(token.text) && isNoun(token);
  let at = name - 1;
  while (isName(tokens[at])) at--;
  const office = tokens[at - 1];
  const joint = /^(?:of|for)$/.test(tokens[at]?.lower ?? '') && at < name - 1;
  return joint && office && isName(office) && officeNouns.has(office.lower) ? at - 1 : null;
}

const officeNouns: ReadonlySet<string> = new Set('secretary minister commissioner undersecretary'.split(' '));

const quantifiers = [
  'up to',
  'at least',
  'more than',
  'less than',
  'fewer than',
  'as many as',
  'close to',
  'at most',
  'almost',
  'nearly',
  'roughly',
  'about',
  'around',
  'over',
].map((quantifier) => quantifier.split(' '));
const quantifierOpeners: ReadonlySet<string> = new Set(quantifiers.map(([first = '']) => first));

/** How many words before a number belong to it ("up to", "at least"); 0 where there are none. */
function quantifierLength(tokens: readonly Token[], i: number): number {
  if (!quantifierOpeners.has(tokens[i]?.lower ?? '')) return 0;
  for (const words of quantifiers) {
    const fits = words.every((word, n) => tokens[i + n]?.lower === word);
    if (fits && /^(?:NUM|SYM)$/.test(tokens[i + words.length]?.tag ?? '')) return words.length;
  }
  return 0;
}

function isNoun(token: Token | undefined): boolean {
  return token?.tag === 'NOUN' || token?.tag === 'PROPN';
}

/** "the arrested man", "a planned visit": a participle between a determiner and its noun. */
function isInnerParticiple(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i];
  const before = tokens[i - 1];
  if (start < 0 || token?.tag !== 'VERB' || (token.penn !== 'VBN' && token.penn !== 'VBG')) return false;
  // "long-standing sanctions", "a UN-brokered truce"
  const isCompound = before !== undefined && isHyphen(before) && before.end === token.start;
  if (isCompound) return isNoun(tokens[i + 1]) || tokens[i + 1]?.tag === 'ADJ';
  if (!before || !(premodifier.has(before.tag) || before.penn === 'POS' || before.penn === 'PRP$'))
    return false;
  return (
    before.tag !== 'NOUN' && before.tag !== 'PROPN' && (isNoun(tokens[i + 1]) || tokens[i + 1]?.tag === 'ADJ')
  );
}

function isHyphen({ text }: Token): boolean {
  return text === '-' || text === '–';
}

/** Short names that stand before a noun like an adjective. */
const shortNames = new Set(['us', 'u.s.', 'uk', 'u.k.', 'eu', 'e.u.', 'un', 'u.n.', 'nato', 'uae']);

/** "Turkish and Syrian forces", "US and Syrian envoys": a conjunction between the adjectives of one noun. */
function joinsAdjectives(tokens: readonly Token[], i: number): boolean {
  const isAdjective = (token: Token | undefined) =>
    token?.tag === 'ADJ' ||
    (token?.tag === 'PROPN' && (shortNames.has(token.lower) || stateOfAdjective(token.text) !== null));
  return (
    conjunctions.has(tokens[i]?.lower ?? '') &&
    isAdjective(tokens[i - 1]) &&
    isAdjective(tokens[i + 1]) &&
    (tokens[i - 1]?.tag === 'ADJ' || isNoun(tokens[i + 2]))
  );
}

/** Hyphens and adverbs within a phrase: "long-range missiles", "a very stupid man". */
function isInnerMark(tokens: readonly Token[], i: number, start: number): boolean {
  const token = tokens[i];
  const next = tokens[i + 1];
  if (start < 0 || !token || !next) return false;
  if (isHyphen(token) || token.text === '/') {
    return token.start === tokens[i - 1]?.end && next.start === token.end;
  }
  if (token.text === '"' || token.text === '“' || token.text === '”')
    return isNoun(next) || next.tag === 'ADJ';
  if (token.text === '$' || token.text === '€' || token.text === '£') return true;
  return token.tag === 'ADV' && next.tag === 'ADJ' && tokens[i - 1]?.tag === 'DET';
}

/** The phrase with those coordinated to its right: "Iraq, Libya and Sudan". */
export function coordinated(
  view: {
    tokens: readonly Token[];
    phraseAt: readonly (Phrase | null)[];
  },
  first: Phrase,
): readonly Phrase[] {
  const { tokens, phraseAt } = view;
  const found = [first];
  const pending: Phrase[] = [];
  let at = first.end;
  while (at < tokens.length) {
    const mark = tokens[at];
    if (!mark) break;
    const comma = mark.text === ',';
    let next = comma || conjunctions.has(mark.lower) ? at + 1 : -1;
    const last = next > 0 && (conjunctions.has(mark.lower) || conjunctions.has(tokens[next]?.lower ?? ''));
    if (next > 0 && comma && last) next++;
    const phrase = next > 0 ? phraseAt[next] : null;
    if (!phrase || phrase.start !== next) break;
    // "on Friday, and Jordan …": a time is joined with times only.
    if (isTimeNoun(tokens[first.head]) && !isTimeNoun(tokens[phrase.head])) break;
    // "a warning to Peru and a promise of aid": the act goes with another act, not with a name.
    if (tokens[first.head]?.tag === 'PROPN' && isAct(tokens[phrase.head])) break;
    pending.push(phrase);
    at = phrase.end;
    if (last) return [...found, ...pending];
  }
  return found;
}

function isAct(noun: Token | undefined): boolean {
  return noun?.tag === 'NOUN' && (nounRows.get(noun.lemma) ?? []).some(({ words }) => words.length === 1);
}

const notPrepositions = new Set(['than', 'as']);
/** "according to X", "due to X": these words are one preposition, after which no receiver stands. */
const beforeTo = new Set(['according', 'due', 'owing', 'prior', 'thanks']);

/** The prepositional phrases between two tokens, left to right. */
export function obliquesBetween(
  view: { tokens: readonly Token[]; phraseAt: readonly (Phrase | null)[] },
  start: number,
  end: number,
): readonly Oblique[] {
  const { tokens, phraseAt } = view;
  const found: Oblique[] = [];
  for (let i = start; i < Math.min(end, tokens.length); i++) {
    const token = tokens[i];
    if (!token || notPrepositions.has(token.lower) || phraseAt[i]) continue;
    if (token.tag !== 'ADP' && !(token.lower === 'to' && phraseAt[i + 1])) continue;
    if (token.lower === 'to' && beforeTo.has(tokens[i - 1]?.lower ?? '')) continue;
    const phrase = phraseAt[i + 1];
    if (phrase && phrase.start === i + 1) {
      // "on Friday, X and Y said": a day is not coordinated with those who act on it.
      const phrases = isDay(tokens[phrase.head] ?? token) ? [phrase] : coordinated(view, phrase);
      found.push({ preposition: token.lower, at: i, phrases });
    }
  }
  return found;
}
