// "in Moscow" is a place, "Moscow said" an actor: what stands before and above a name decides.

import type { Sentence, Token } from '../annotation.ts';
import { months } from '../lexicon/calendar.ts';
import type { Candidate } from './candidate.ts';

/** After these a name is a place, whatever else it could be. */
const placePrepositions: ReadonlySet<string> = new Set(
  'in near at across outside inside around throughout via into within along through off onto'.split(' '),
);
/** Verbs of motion: "to" and "from" after them lead to places. */
const motionVerbs: ReadonlySet<string> = new Set(
  `go fly travel arrive return head flee move deploy march enter come leave depart drive sail cross land walk escape emigrate migrate
   ship smuggle transport evacuate repatriate extradite deport tour visit reach bear live stay base hold open close withdraw spread
   pull retreat advance transfer stretch relocate journey route bring carry take trip visit flight way road journey tour pilgrimage
   border trip exile arrival departure withdrawal`
    .trim()
    .split(/\s+/),
);
/** Nouns that a capital stands before as a place: "Moscow streets", "Paris talks". */
const localNouns: ReadonlySet<string> = new Set(
  `airport street streets suburb suburbs station metro subway hotel university neighbourhood neighborhood district mayor stadium
   court hospital restaurant cafe mosque church bureau office summit conference talks meeting headquarters area region home
   residence embassy marathon stock exchange skyline police hotels bombing bombings attack attacks correspondent newspaper resident
   residents museum zoo square ghetto apartment prison jail agreement agreements accord accords protocol protocols treaty process
   format declaration club campus newsroom`
    .trim()
    .split(/\s+/),
);

/** Whether a candidate that may be either is a place here. */
export function isPlaceHere(candidate: Candidate, sentence: Sentence, isCapital: boolean): boolean {
  const { tokens } = sentence;
  const before = wordBefore(tokens, firstOfRow(candidate, tokens));
  const next = tokens[candidate.range.to];
  if (before !== null && placePrepositions.has(before.lower)) return true;
  if (isDateline(candidate, sentence) || (!isCapital && isAfterCity(candidate, tokens))) return true;
  if (before?.lower === 'of' && isCapital) {
    const governor = governorOf(before, tokens);
    if (governor !== null && isLocalNoun(governor)) return true;
  } else if (
    before !== null &&
    ['to', 'from', 'for', 'towards', 'toward', 'over', 'of'].includes(before.lower)
  ) {
    const governor = governorOf(before, tokens);
    if (before.lower === 'for')
      return governor !== null && ['leave', 'depart', 'head', 'bound'].includes(governor.lemma);
    if (before.lower === 'over')
      return governor !== null && ['fly', 'flight', 'shoot', 'plane'].includes(governor.lemma);
    // "closed the door to Ukraine" leads nowhere
    if (before.lower === 'to' && governor?.tag === 'VERB' && ['close', 'open'].includes(governor.lemma))
      return false;
    return governor !== null && motionVerbs.has(governor.lemma);
  }
  if (isObjectOfMotion(candidate, tokens)) return true;
  if (!isCapital) return false;
  const afterMark = next !== undefined && (next.penn === 'POS' ? tokens[candidate.range.to + 1] : next);
  if (afterMark && isLocalNoun(afterMark)) return true;
  if (next?.text === ',' && tokens[candidate.range.to + 1]?.tag === 'PROPN' && before?.tag === 'ADP')
    return true;
  return (
    isCapital &&
    before === null &&
    next !== undefined &&
    (next.text === ':' || next.text === ',') &&
    tokens[candidate.range.to + 1]?.tag === 'PROPN'
  );
}

/** "in Birmingham, England": the country after a comma tells where the place before it is. */
function isAfterCity({ range }: Candidate, tokens: readonly Token[]): boolean {
  const city = tokens[range.from - 2];
  if (tokens[range.from - 1]?.text !== ',' || city?.tag !== 'PROPN' || city.lower in months) return false;
  // "In London, France asked for more": what acts is no part of the name before it
  if (/^(?:VERB|AUX|PART)$/.test(tokens[range.to]?.tag ?? '')) return false;
  let at = range.from - 2;
  while (tokens[at]?.tag === 'PROPN') at--;
  return placePrepositions.has(tokens[at]?.lower ?? '');
}

function isLocalNoun(token: Token): boolean {
  return localNouns.has(token.lower);
}

/** Where the row of names begins that this one ends: "in Brussels and Vienna". */
function firstOfRow({ range, headToken }: Candidate, tokens: readonly Token[]): number {
  const head = tokens[headToken];
  const first = head?.relation === 'conj' ? tokens[head.head] : undefined;
  const isRow = first?.tag === 'PROPN' && first.index < range.from && !(first.lower in months);
  if (!isRow || tokens.slice(first.index, range.from).some(({ tag }) => !rowTags.has(tag))) return range.from;
  const hasOwnPreposition = tokens[range.from - 1]?.tag === 'ADP';
  return hasOwnPreposition ? range.from : first.index;
}

const rowTags: ReadonlySet<string> = new Set(['PROPN', 'CCONJ', 'PUNCT']);

/** The word before, over "the", "downtown" and the like. */
function wordBefore(tokens: readonly Token[], at: number): Token | null {
  let i = at - 1;
  while (
    i >= 0 &&
    [
      'the',
      'downtown',
      'central',
      'nearby',
      'neighbouring',
      'neighboring',
      'northern',
      'southern',
      'eastern',
      'western',
      'occupied',
      'post-war',
      'war-torn',
    ].includes(tokens[i]?.lower ?? '')
  )
    i--;
  return tokens[i] ?? null;
}

/** The verb or noun that a preposition hangs on: by the parse, else the nearest verb or noun before it. */
function governorOf(preposition: Token, tokens: readonly Token[]): Token | null {
  const noun = tokens[preposition.head];
  const governor = noun === undefined ? undefined : tokens[noun.head];
  if (governor !== undefined) return governor;
  for (let i = preposition.index - 1; i >= 0 && i >= preposition.index - 4; i--) {
    const token = tokens[i];
    if (token?.tag === 'VERB' || token?.tag === 'NOUN') return token;
  }
  return null;
}

function isObjectOfMotion(candidate: Candidate, tokens: readonly Token[]): boolean {
  const head = tokens[candidate.headToken];
  const before = tokens[candidate.range.from - 1];
  const verb = head?.relation === 'obj' ? tokens[head.head] : before?.tag === 'VERB' ? before : undefined;
  return (
    verb !== undefined &&
    ['visit', 'leave', 'enter', 'flee', 'reach', 'tour', 'cross', 'depart'].includes(verb.lemma)
  );
}

/** "MOSCOW (AP) —", "KYIV, Ukraine, March 3 -": the place of writing at the head of a paragraph. */
export function isDateline(candidate: Candidate, sentence: Sentence): boolean {
  if (candidate.range.from > 3) return false;
  // "VIENNA.", "VIENNA —" or "VIENNA:" on its own, in capitals
  const isAlone = candidate.range.from === 0 && sentence.tokens.length === candidate.range.to + 1;
  if (isAlone && /^\p{Lu}[\p{Lu} .]+$/u.test(candidate.text))
    return /^(?:[.:]|-{1,2}|–|—)$/.test(sentence.tokens.at(-1)?.text ?? '');
  const rest = sentence.tokens.slice(candidate.range.to, candidate.range.to + 12).map(({ text }) => text);
  const dash = rest.findIndex((word) => /^(?:-{1,2}|–|—)$/.test(word));
  if (dash < 0) return false;
  const between = rest.slice(0, dash);
  const isShort =
    candidate.text === candidate.text.toUpperCase() || between.includes('(') || between.includes(',');
  const glued = dash === 0 && sentence.tokens[candidate.range.to]?.start === candidate.end;
  return isShort && !glued && between.every((word) => /^[\p{Lu}\d(),./]/u.test(word));
}
