// Whose a noun is: the country, organisation or leader's name before it.
import type { ActorSlug } from '../../model/actor.ts';
import type { Catalogue, StateName } from '../lexicon/catalogue.ts';
import { countryWordAt, type KnownMatch } from './known.ts';
import { isPossessive, type Line, lowerAt, wordAt } from './line.ts';
import { isCapitalised } from './name-trie.ts';

export interface Owner {
  readonly state: StateName | null;
  readonly organisation: ActorSlug | null;
  /** End of the words that name the owner, over a possessive mark. */
  readonly to: number;
}

/** The owner named at a token, or null. */
export function ownerAt(
  line: Line,
  at: number,
  catalogue: Catalogue,
  knownAt: ReadonlyMap<number, KnownMatch>,
): Owner | null {
  const known = knownAt.get(at);
  const leader = leaderOfGovernment(line, at, catalogue);
  if (leader !== null) return leader;
  const country = countryWordAt(line, at, catalogue);
  if (country !== null && (known === undefined || known.to <= country.to)) {
    return { state: country.state, organisation: null, to: overPossessive(line, country.to) };
  }
  if (known === undefined || known.name.isMedium || !known.name.actor) return null;
  const actor = catalogue.actors.get(known.name.actor);
  if (actor === undefined || actor.kind === 'person') return null;
  if (actor.kind === 'state') {
    const state = catalogue.stateBySlug.get(actor.slug) ?? null;
    return { state, organisation: null, to: overPossessive(line, known.to) };
  }
  return { state: null, organisation: actor.slug, to: overPossessive(line, known.to) };
}

/** "the Biden administration", "Assad's regime": the state that the leader governs. */
function leaderOfGovernment(line: Line, at: number, catalogue: Catalogue): Owner | null {
  if (!isCapitalised(wordAt(line, at))) return null;
  const to = overPossessive(line, at + 1);
  if (!['administration', 'government', 'regime', 'cabinet', 'presidency'].includes(lowerAt(line, to)))
    return null;
  for (const slug of catalogue.bySurname.get(line.keys[at] ?? '') ?? []) {
    const governed = catalogue.termsOf
      .get(slug)
      ?.some(({ office }) => ['P', 'PM', 'Leader', 'Military Leader'].includes(office));
    const country = governed ? catalogue.actors.get(slug)?.country : null;
    const state = country ? catalogue.states.get(country) : undefined;
    if (state) return { state, organisation: null, to };
  }
  return null;
}

function overPossessive(line: Line, at: number): number {
  return isPossessive(line, at) ? at + 1 : at;
}
