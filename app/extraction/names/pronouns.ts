// Pronouns and definite nouns that take up something named before.

import type { Token } from '../annotation.ts';
import { stateOfAdjective } from '../lexicon/catalogue.ts';
import { organisationWords } from '../lexicon/name-kinds.ts';
import type { TokenRange } from './candidate.ts';
import { type Line, lowerAt, type Taken } from './line.ts';

const personal: ReadonlySet<string> = new Set(
  'he she it they him her them his its their hers theirs himself herself itself themselves'.split(' '),
);

/** Nouns that an organisation, a country or a person named before is taken up by, after "the", "this" or "that". */
export const anaphoricNouns: ReadonlySet<string> = new Set(
  `alliance allies bloc union organisation organization body agency watchdog court tribunal league council commission committee fund bank
   lender group movement party militia network company firm giant pact community cartel forum ministry department pentagon
   country nation kingdom republic state island emirate sultanate superpower neighbour neighbor federation
   leader politician diplomat statesman premier minister man woman dictator strongman pair two sides sides countries nations
   rebels militants insurgents guerrillas jihadists front army coalition mission force corps university institute charity
   newspaper broadcaster airline club team foundation association federation authority junta regime sect cult faction`
    .trim()
    .split(/\s+/),
);

/** Third-person pronouns that are not taken. */
export function findPronouns(line: Line, taken: Taken): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = 0; i < line.tokens.length; i++) {
    const range = { from: i, to: i + 1 };
    const token = line.tokens[i];
    if (token && personal.has(token.lower) && taken.isFree(range) && !(token.text === 'IT'))
      found.push(range);
  }
  return found;
}

/** A noun of the list, half a country, or a capitalised word that a longer name before may have had: "the Coalition". */
function isAnaphoric({ tag, text, lower }: Token): boolean {
  if (text === 'North' || text === 'South') return true;
  return (tag === 'NOUN' && anaphoricNouns.has(lower)) || (tag === 'PROPN' && organisationWords.has(text));
}

/** What a nationality goes on with where it is an adjective: "the American deputy minister", "the American and French envoys". */
function modifies({ tag, penn }: Token): boolean {
  return tag === 'ADJ' || tag === 'NUM' || tag === 'CCONJ' || penn === 'VBG' || penn === 'VBN';
}

/** "The American" who was named before; "the French" and "the Chinese" are peoples. */
function isNationality({ text }: Token): boolean {
  return /^\p{Lu}.*(?:an|[^aeo]i)$/u.test(text) && stateOfAdjective(text) !== null;
}

/** "the alliance", "the country", "that nation": a determiner, at most two adjectives, a noun of the list. */
export function findAnaphors(line: Line, taken: Taken): readonly TokenRange[] {
  const found: TokenRange[] = [];
  for (let i = 0; i < line.tokens.length - 1; i++) {
    const determiner = lowerAt(line, i);
    if (determiner !== 'the' && determiner !== 'this' && determiner !== 'that') continue;
    let head = i + 1;
    while (
      head < i + 3 &&
      ['ADJ', 'NUM', 'NOUN'].includes(line.tokens[head]?.tag ?? '') &&
      line.tokens[head + 1]?.tag === 'NOUN'
    )
      head++;
    const token = line.tokens[head];
    if (token === undefined || !(isAnaphoric(token) || (head === i + 1 && isNationality(token)))) continue;
    const next = line.tokens[head + 1];
    // "the head of the union of X", but "accused the union of breaking its word"
    const specified = next?.lower === 'of' && line.tokens[head + 2]?.penn !== 'VBG';
    if (next && (next.tag === 'NOUN' || next.tag === 'PROPN' || specified || next.lower === '-')) continue;
    if (next && isNationality(token) && modifies(next)) continue;
    const range = { from: i, to: head + 1 };
    if (taken.isFree(range)) found.push(range);
  }
  return found;
}
