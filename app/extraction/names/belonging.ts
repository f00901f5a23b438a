// Whose office a title is: the country or organisation before or after it.
import type { ActorSlug, CountryCode } from '../../model/actor.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';
import { countryWordAt, type KnownMatch } from './known.ts';
import { isPossessive, type Line, lowerAt } from './line.ts';

export interface Belonging {
  readonly country: CountryCode | null;
  readonly organisation: ActorSlug | null;
  /** First token of the words that say so. */
  readonly from: number;
}

const noBelonging = { country: null, organisation: null } as const;
/** "of Russia", "to the United Nations", "for NATO" after a title: whose office it is. */
export function officeComplement(
  line: Line,
  at: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): (Belonging & { readonly to: number }) | null {
  if (!['of', 'for', 'to', 'at', 'from'].includes(lowerAt(line, at))) return null;
  const name = lowerAt(line, at + 1) === 'the' ? at + 2 : at + 1;
  const known = knownAt.get(name);
  if (known === undefined) return bodyComplement(line, at, name, catalogue);
  if (isPersonName(known, catalogue) || !known.name.actor) return null;
  // an ambassador "to" a state is another state's
  if (lowerAt(line, at) === 'to') return { ...noBelonging, from: name, to: known.to };
  return { ...belongingTo(known, catalogue), from: name, to: known.to };
}

/** "at the Chilean embassy", "of the Chilean parliament". */
function bodyComplement(
  line: Line,
  preposition: number,
  at: number,
  catalogue: Catalogue,
): (Belonging & { readonly to: number }) | null {
  const country = countryWordAt(line, at, catalogue);
  if (country === null || !country.isAdjective || lowerAt(line, preposition) === 'to') return null;
  let to = country.to;
  while (['NOUN', 'ADJ', 'PROPN'].includes(line.tokens[to]?.tag ?? '')) to++;
  if (to === country.to) return null;
  return { country: country.state.code, organisation: null, from: at, to };
}

/** "In Prague, President X": the country of the place that opens the sentence. */
export function belongingInFront(line: Line, knownAt: ReadonlyMap<number, KnownMatch>): Belonging | null {
  const place = knownAt.get(1);
  if (lowerAt(line, 0) !== 'in' || place === undefined || lowerAt(line, place.to) !== ',') return null;
  const country = place.name.place?.country ?? null;
  return country === null ? null : { country, organisation: null, from: 1 };
}

/** "President X of Russia". */
export function belongingAfter(
  line: Line,
  at: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): Belonging | null {
  const complement = lowerAt(line, at) === 'of' ? officeComplement(line, at, catalogue, knownAt) : null;
  return complement;
}

/** How many words may stand between the country and the title: "Israeli right-wing opposition leader". */
const MAX_BETWEEN = 4;

/** The country or organisation before a title: "Russian", "Jordan's", "NATO", "State Department". */
export function belongingBefore(
  line: Line,
  at: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): Belonging | null {
  for (let i = at - 1; i >= 0 && i >= at - MAX_BETWEEN - 2; i--) {
    const token = line.tokens[i];
    if (token === undefined) return null;
    if (isPossessive(line, i) || token.text === '-') continue;
    const place = knownAt.get(i)?.name;
    // "Georgia Governor X", of the American one
    if (place?.actor === null && place.place?.country)
      return { country: place.place.country, organisation: null, from: i };
    const country = countryWordAt(line, i, catalogue);
    for (const match of [knownAt.get(i), knownAt.get(i - 1), knownAt.get(i - 2)]) {
      if (match === undefined || match.to <= i || !match.name.actor || match.name.isMedium) continue;
      if (isPersonName(match, catalogue)) return null;
      return { ...belongingTo(match, catalogue), from: match.from };
    }
    if (country !== null && country.to > i) {
      // "South Korean": the adjective may begin a word earlier
      const longer = i > 0 ? countryWordAt(line, i - 1, catalogue) : null;
      const owner = longer !== null && longer.to >= country.to ? longer : country;
      return { country: owner.state.code, organisation: null, from: owner === longer ? i - 1 : i };
    }
    if (!['ADJ', 'NOUN', 'PROPN', 'VERB', 'NUM'].includes(token.tag)) return null;
  }
  return null;
}

function belongingTo(match: KnownMatch, catalogue: Catalogue): Pick<Belonging, 'country' | 'organisation'> {
  const actor = match.name.actor ? catalogue.actors.get(match.name.actor) : undefined;
  if (actor === undefined || match.name.isMedium) return noBelonging;
  return { country: actor.country, organisation: actor.kind === 'state' ? null : actor.slug };
}

/** Whether a known name is a person's. */
export function isPersonName(match: KnownMatch, catalogue: Catalogue): boolean {
  return match.name.actor !== null && catalogue.actors.get(match.name.actor)?.kind === 'person';
}
