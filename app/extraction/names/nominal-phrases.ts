// Nominal actors: a country, an organisation or an article before a noun that the nominals' table knows.
import type { ActorSlug } from '../../model/actor.ts';
import type { Catalogue, StateName } from '../lexicon/catalogue.ts';
import { lastWordsOfNominals, type NominalRow, nominals } from '../lexicon/nominals.ts';
import type { TokenRange } from './candidate.ts';
import { countryWordAt, type KnownMatch } from './known.ts';
import { isJoined, isPossessive, type Line, lowerAt, wordAt } from './line.ts';
import { isCapitalised } from './name-trie.ts';
import { type Owner, ownerAt } from './nominal-owner.ts';
import { isAddressed, isOfAnother, isPluralOffice, isRole, needsOwner } from './refers-to-nobody.ts';

export interface NominalMatch extends TokenRange {
  readonly headToken: number;
  /** The noun's row; null where the head is an office ("the Russian president"). */
  readonly row: NominalRow | null;
  /** Where the noun or the office begins, after the words that say whose it is. */
  readonly titleFrom: number;
  /** Keys of the office, where the head is one. */
  readonly offices: readonly string[];
  readonly state: StateName | null;
  /** The organisation whose people they are ("State Department officials"), or null. */
  readonly organisation: ActorSlug | null;
}

/** Words between the owner and the noun: "Russian state security officials". */
const MAX_MODIFIERS = 6;
const openTags: ReadonlySet<string> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM', 'X']);
/** Classes whose nouns stand for something without a country before them: the context tells it. */
const determiners: ReadonlySet<string> = new Set(
  'the a an its their his her our this that these those some several two three four five six many both more most other all unidentified suspected armed hundreds'.split(
    ' ',
  ),
);

/** Nominals of a sentence, from left to right, none overlapping another. */
export function findNominals(
  line: Line,
  catalogue: Catalogue,
  known: readonly KnownMatch[],
): readonly NominalMatch[] {
  const found: NominalMatch[] = [];
  const knownAt = new Map(known.map((match) => [match.from, match]));
  for (let i = 0; i < line.tokens.length; ) {
    const match = ownedAt(line, i, catalogue, knownAt) ?? unownedAt(line, i, catalogue, knownAt);
    if (match === null) {
      const inside = knownAt.get(i);
      i = inside ? Math.max(inside.to, i + 1) : i + 1;
      continue;
    }
    found.push(match);
    i = match.to;
  }
  return found;
}

function ownedAt(
  line: Line,
  at: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): NominalMatch | null {
  const owner = ownerAt(line, at, catalogue, knownAt);
  if (owner === null) return null;
  const match = firstHeaded(line, { from: at, bodyFrom: owner.to }, owner, { catalogue, knownAt });
  if (match === null || isAddressed(line, match)) return null;
  // "the Kremlin's man" is not one of the people
  const isServant = isPossessive(line, owner.to - 1) && ['man', 'woman'].includes(match.row?.noun ?? '');
  if (isServant) return null;
  // "Spain's Armed Forces" is one name, "Spain's army" names two
  if (isCapitalised(wordAt(line, match.headToken)) && match.row?.label === armed) return match;
  const namesBoth = isPossessive(line, owner.to - 1)
    ? match.row === null || match.row.class === 'branch'
    : owner.organisation !== null && match.row === null;
  return namesBoth ? { ...match, from: owner.to } : match;
}

interface Names {
  readonly catalogue: Catalogue;
  readonly knownAt: ReadonlyMap<number, KnownMatch>;
}

/** The longest phrase from `bodyFrom` on whose last noun the tables know. */
function firstHeaded(
  line: Line,
  { from, bodyFrom }: { readonly from: number; readonly bodyFrom: number },
  owner: Omit<Owner, 'to'>,
  { catalogue, knownAt }: Names,
): NominalMatch | null {
  const end = phraseEnd(line, bodyFrom, { catalogue, knownAt });
  for (let to = end; to > bodyFrom; to--) {
    const next = line.tokens[to]?.tag;
    if ((wordAt(line, to) === '-' && isJoined(line, to)) || isJoinedAdjective(line, to)) continue;
    // a noun before another noun is no head: "Russian missile attack"
    if (
      to < end &&
      (next === 'NOUN' || (next === 'PROPN' && wordAt(line, to - 1) !== wordAt(line, to - 1).toLowerCase()))
    )
      continue;
    const match = headed(line, { from, to }, bodyFrom, owner, catalogue);
    if (match !== null) return match;
  }
  return null;
}

/** "a military and technical step": the word before `to` describes the noun that follows the conjunction. */
function isJoinedAdjective({ tokens }: Line, to: number): boolean {
  return (
    tokens[to - 1]?.tag === 'ADJ' &&
    tokens[to]?.tag === 'CCONJ' &&
    tokens[to + 1]?.tag === 'ADJ' &&
    tokens[to + 2]?.tag === 'NOUN'
  );
}

/** The end of the noun phrase that goes on at `from`: adjectives, nouns, participles, hyphens, "and" between adjectives. */
function phraseEnd(line: Line, from: number, { catalogue, knownAt }: Names): number {
  let end = from;
  while (end < line.tokens.length && end - from < MAX_MODIFIERS) {
    const token = line.tokens[end];
    if (token === undefined || (knownAt.has(end) && end > from && isCapitalised(token.text))) break;
    if (token.text === '-' && isJoined(line, end)) end++;
    else if (end > from && isCountryAdjective(line, end, catalogue)) break;
    else if (openTags.has(token.tag) || (isParticiple(line, end) && !isNoun(line, end - 1))) end++;
    else if (nominals.has(token.lower) && !isFiniteVerb(token.penn)) end++;
    else break;
  }
  return end;
}

function isNoun(line: Line, at: number): boolean {
  return line.tokens[at]?.tag === 'NOUN' || nominals.has(lowerAt(line, at));
}

/** Another country's adjective begins another phrase: "Kenyan police arrested Somali students". */
function isCountryAdjective(line: Line, at: number, catalogue: Catalogue): boolean {
  return isCapitalised(wordAt(line, at)) && catalogue.adjectives.longest(line.tokens, at, line.keys) !== null;
}

function isParticiple(line: Line, at: number): boolean {
  const token = line.tokens[at];
  return (token?.penn === 'VBN' || token?.penn === 'VBG') && openTags.has(line.tokens[at + 1]?.tag ?? '');
}

function isFiniteVerb(penn: string): boolean {
  return penn === 'VBD' || penn === 'VBZ' || penn === 'VBP';
}

/** The phrase cut at its last noun that the tables know, with what it stands for. */
function headed(
  line: Line,
  range: TokenRange,
  bodyFrom: number,
  owner: Omit<Owner, 'to'>,
  catalogue: Catalogue,
): NominalMatch | null {
  const { to } = range;
  const longer = ministryOf(line, to, owner);
  if (longer !== null) return { ...longer, from: range.from };
  const endsNominal = lastWordsOfNominals.has(lowerAt(line, to - 1));
  for (let length = Math.min(4, to - bodyFrom); length > 0; length--) {
    const row = endsNominal ? nominals.get(nounOf(line, to - length, to)) : undefined;
    if (row !== undefined && !(owner.organisation !== null && row.class === 'group')) {
      return {
        ...range,
        headToken: to - 1,
        titleFrom: to - length,
        row,
        offices: [],
        state: owner.state,
        organisation: owner.organisation,
      };
    }
    const title = catalogue.titles.longest(line.tokens, to - length, line.keys);
    if (title?.end === to && isOffice(title.values)) {
      if (isOfAnother(line, range.from, to - length)) return official({ ...range, headToken: to - 1 }, owner);
      return {
        ...range,
        headToken: officeHead(line, to - length, to),
        titleFrom: to - length,
        row: null,
        offices: title.values,
        state: owner.state,
        organisation: owner.organisation,
      };
    }
  }
  // "Secretary of State": an office may go on after the noun phrase
  for (let i = bodyFrom; i < to; i++) {
    const title = catalogue.titles.longest(line.tokens, i, line.keys);
    if (title !== null && title.end > to && isOffice(title.values)) {
      const longer = { from: range.from, to: title.end, headToken: i };
      if (isOfAnother(line, range.from, i)) return official(longer, owner);
      return {
        from: range.from,
        to: title.end,
        headToken: i,
        titleFrom: i,
        row: null,
        offices: title.values,
        state: owner.state,
        organisation: owner.organisation,
      };
    }
  }
  return null;
}

/** The words as the table of nominals has them: "asylum-seekers". */
function nounOf(line: Line, from: number, to: number): string {
  const words = line.tokens.slice(from, to).map(({ lower }) => lower);
  return words.join(' ').replaceAll(' - ', '-');
}

/** A lesser or former holder of a state's office speaks for the state, and for nobody known where no state is named. */
function official(
  range: TokenRange & { readonly headToken: number },
  { state, organisation }: Omit<Owner, 'to'>,
): NominalMatch | null {
  const row = nominals.get('official');
  if (row === undefined || (state === null && organisation === null)) return null;
  return { ...range, titleFrom: range.headToken, row, offices: [], state, organisation };
}

/** "Ministry of Foreign Affairs", where the phrase so far ends with "Ministry". */
function ministryOf(line: Line, to: number, owner: Omit<Owner, 'to'>): NominalMatch | null {
  if (lowerAt(line, to) !== 'of' || owner.organisation !== null) return null;
  for (let end = Math.min(to + 4, line.tokens.length); end > to + 1; end--) {
    const words = line.tokens.slice(to - 1, end).map(({ lower }) => lower);
    const row = nominals.get(words.join(' '));
    if (row !== undefined) {
      return {
        from: to - 1,
        to: end,
        headToken: to - 1,
        titleFrom: to - 1,
        row,
        offices: [],
        state: owner.state,
        organisation: null,
      };
    }
  }
  return null;
}

/** The head of a title: its last noun, or the one before "of". */
function officeHead(line: Line, from: number, to: number): number {
  for (let i = from; i < to; i++) if (['of', 'for', 'to'].includes(lowerAt(line, i))) return i - 1;
  return to - 1;
}

/** Offices that one person holds at a time; other titles are nouns of their own. */
const offices: ReadonlySet<string> = new Set(
  'P VP PM FM DM King Queen Emir Sultan|Crown Prince|Supreme Leader|Military Leader|NSA|Finance Minister|Interior Minister|UN Ambassador|Secretary-General|High Representative|Press Secretary|Pope'
    .split('|')
    .flatMap((part, i) => (i === 0 ? part.split(' ') : [part])),
);

function isOffice(keys: readonly string[]): boolean {
  return keys.some((key) => offices.has(key));
}

/** "the government", "rebels in Chechnya", "the president of Armenia": the owner follows, or the context tells it. */
function unownedAt(
  line: Line,
  at: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): NominalMatch | null {
  const token = line.tokens[at];
  if (token === undefined || knownAt.has(at)) return null;
  if (
    !openTags.has(token.tag) &&
    !isParticiple(line, at) &&
    !(nominals.has(token.lower) && !isFiniteVerb(token.penn))
  )
    return null;
  const previous = line.tokens[at - 1];
  const isOwned = isPossessive(line, at - 1) && !isOfCountry(line, at - 2);
  if (previous && (openTags.has(previous.tag) || previous.text === '-' || isOwned)) return null;
  const end = phraseEnd(line, at, { catalogue, knownAt });
  if (end === at || isCapitalised(wordAt(line, end))) return null;
  const from = determiners.has(lowerAt(line, at - 1)) ? at - 1 : at;
  const nobody = { state: null, organisation: null };
  const match = firstHeaded(line, { from, bodyFrom: at }, nobody, { catalogue, knownAt });
  if (match === null || isAddressed(line, match) || isPluralOffice(line, match)) return null;
  const after = ownerAfter(line, match, { catalogue, knownAt });
  if (after !== null) return { ...match, to: after.to, state: after.state, organisation: after.organisation };
  // "envoys of the member states", "the president of the club": of somebody, but nobody known
  if (match.row?.number !== 'one' && lowerAt(line, match.to) === 'of') return null;
  if (match.row === null) return isRole(line, match) && !isPossessive(line, at - 1) ? null : match;
  return match.row.class === 'group' || needsOwner.has(match.row.noun) ? null : match;
}

/** "the country's top diplomat": whose it is, the context tells. */
function isOfCountry(line: Line, at: number): boolean {
  return (
    ['country', 'nation', 'kingdom', 'republic'].includes(lowerAt(line, at)) &&
    lowerAt(line, at - 1) === 'the'
  );
}

const possessives: ReadonlySet<string> = new Set(['its', 'their', 'his', 'her', 'our']);
/** Nouns whose country is that of their flag, wherever they are. */
const armed = 'armed forces';

/** "of France", "from Chad", "in the West Bank", "of the Chilean parliament" after the noun. */
function ownerAfter(
  line: Line,
  { from, to: at, row }: NominalMatch,
  { catalogue, knownAt }: Names,
): Owner | null {
  const preposition = lowerAt(line, at);
  if (!['of', 'from', 'in'].includes(preposition)) return null;
  // "its troops in Mali", "soldiers in Chad": where they are does not tell whose they are
  if (preposition !== 'of' && possessives.has(lowerAt(line, from))) return null;
  if (preposition === 'in' && row?.label === armed) return null;
  const name = lowerAt(line, at + 1) === 'the' ? at + 2 : at + 1;
  const known = knownAt.get(name);
  if (known === undefined)
    return preposition === 'of' ? bodyAfter(line, name, row, { catalogue, knownAt }) : null;
  if (isPossessive(line, known.to)) return null;
  if (preposition === 'in' && row?.label === 'civilians' && known.name.form === 'metonym') return null;
  const country = known.name.place?.country ?? null;
  const state = country === null ? null : (catalogue.states.get(country) ?? null);
  if (state !== null) return { state, organisation: null, to: known.to };
  const owner = preposition === 'in' ? null : ownerAt(line, name, catalogue, knownAt);
  return owner !== null && owner.organisation !== null ? { ...owner, to: known.to } : null;
}

/** "the Chilean parliament" after "of": the state of the body. */
function bodyAfter(line: Line, at: number, row: NominalRow | null, names: Names): Owner | null {
  const country = countryWordAt(line, at, names.catalogue);
  if (country === null || !country.isAdjective) return null;
  const owner = { state: country.state, organisation: null };
  const body = firstHeaded(line, { from: at, bodyFrom: country.to }, owner, names);
  // the president of a parliament is not the state's
  const isOwner =
    body?.row != null && body.row.class !== 'group' && (row !== null || body.row.class === 'state');
  return isOwner ? { ...owner, to: body.to } : null;
}
