// What a noun for a state or a part of it stands for: "the government", "his army", "rebels".
import { type ActorSlug, type CountryCode, slugOf } from '../../model/actor.ts';
import type { NominalRow } from '../lexicon/nominals.ts';
import { agreementOf } from '../names/agreement.ts';
import type { Candidate } from '../names/candidate.ts';
import { isParty } from '../names/party-to-act.ts';
import type { CountryInView } from './country-in-view.ts';
import type { Reading } from './reading.ts';
import { COUNTRY_WINDOW, PRONOUN_WINDOW } from './windows.ts';

interface NounInput {
  readonly reading: Reading;
  readonly countries: CountryInView;
  readonly candidate: Candidate;
  readonly row: NominalRow;
}

/** Branches of a state whose members a sentence may only count or move about: "40,000 soldiers", "members of parliament". */
const movable: ReadonlySet<string> = new Set(['armed forces', 'parliament']);

/** "the government", "rebels": of the country spoken of. */
export function actorOfNoun({ reading, countries, candidate, row }: NounInput): ActorSlug | null {
  const { sentences, catalogue, register, discourse } = reading;
  const sentence = sentences[candidate.sentence];
  if (sentence === undefined) return null;
  if (movable.has(row.label) && row.number !== 'one' && !isParty(candidate, sentence)) return null;
  if (/^the /i.test(candidate.text)) {
    const label = `-${slugOf(row.label)}`;
    const spoken = discourse.find(
      ({ actor }) => row.class !== 'state' && actor.discovered && actor.slug.endsWith(label),
      { sentence: candidate.sentence, window: COUNTRY_WINDOW },
    );
    if (spoken !== null) return spoken.actor.slug;
  }
  const code = countryOfOwner(reading, candidate) ?? countries.of(candidate);
  const state = code === null ? undefined : catalogue.states.get(code);
  return state === undefined ? null : register.addNominal(row, state);
}

/** The country of whom "his", "her" or "its" before a noun takes up, or null. */
function countryOfOwner({ discourse }: Reading, candidate: Candidate): CountryCode | null {
  const fits = agreementOf(candidate.text.toLowerCase().split(' ')[0] ?? '', candidate);
  if (fits === null) return null;
  const at = { sentence: candidate.sentence, window: PRONOUN_WINDOW };
  return discourse.find((r) => r.actor.country !== null && fits(r), at)?.actor.country ?? null;
}
