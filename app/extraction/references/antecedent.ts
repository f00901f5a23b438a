// What a definite noun takes up: "the country", "the alliance", "the North", "the Russian".
import { type Actor, type ActorSlug, slugOf } from '../../model/actor.ts';
import { stateOfAdjective } from '../lexicon/catalogue.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Reading } from './reading.ts';
import { ANAPHOR_WINDOW } from './windows.ts';

const countryNouns: ReadonlySet<string> = new Set(
  'country nation kingdom republic state island emirate sultanate superpower neighbour neighbor'.split(' '),
);
/** "the North" and "the South", where a Korea has been spoken of. */
const halvesOfKorea: ReadonlyMap<string, ActorSlug> = new Map([
  ['north', slugOf('North Korea')],
  ['south', slugOf('South Korea')],
]);
const koreas: ReadonlySet<string> = new Set(halvesOfKorea.values());

const personNouns: ReadonlySet<string> = new Set(
  'leader politician diplomat statesman premier minister man woman dictator strongman'.split(' '),
);

interface Anaphor {
  readonly candidate: Candidate;
  readonly noun: string;
}

/** Whom a definite noun takes up of those spoken of before, or null. */
export function antecedent(reading: Reading, { candidate, noun }: Anaphor): ActorSlug | null {
  const { register, discourse } = reading;
  const half = halvesOfKorea.get(noun);
  if (half !== undefined) return discourse.last((r) => koreas.has(r.actor.slug)) === null ? null : half;
  const nation = stateOfAdjective(candidate.text.split(' ').at(-1) ?? '');
  if (nation !== null)
    return (
      discourse.find(({ actor }) => actor.kind === 'person' && actor.country === nation.code, {
        sentence: candidate.sentence,
        window: ANAPHOR_WINDOW,
      })?.actor.slug ?? null
    );
  // "the Coalition", with a capital: whatever bore the word in its name, however far back
  if (/\p{Lu}\S*$/u.test(candidate.text))
    return discourse.last((r) => namesNoun(r.actor, noun))?.actor.slug ?? null;
  const at = { sentence: candidate.sentence, window: ANAPHOR_WINDOW };
  if (countryNouns.has(noun)) return countrySpokenOf(reading, candidate);
  if (personNouns.has(noun)) {
    const gender = noun === 'woman' ? 'f' : noun === 'man' ? 'm' : null;
    return (
      discourse.find(
        (r) => r.actor.kind === 'person' && (gender === null || (r.gender ?? gender) === gender),
        at,
      )?.actor.slug ?? null
    );
  }
  return (
    discourse.find((r) => register.nounsOf(r.actor.slug).includes(noun) || namesNoun(r.actor, noun), at)
      ?.actor.slug ?? null
  );
}

/** "the country": that of the last subject, else the one last named. */
function countrySpokenOf({ catalogue, discourse }: Reading, candidate: Candidate): ActorSlug | null {
  const at = { sentence: candidate.sentence, window: 1 };
  const subject = discourse.find(
    ({ actor, isSubject, sentence }) => isSubject && actor.country !== null && sentence < candidate.sentence,
    at,
  );
  const state = subject?.actor.country ? catalogue.states.get(subject.actor.country) : undefined;
  return state?.slug ?? discourse.lastCountry(candidate.sentence, 4);
}

function namesNoun(actor: Actor, noun: string): boolean {
  return (
    actor.kind !== 'person' && actor.kind !== 'state' && actor.name.toLowerCase().split(/\s+/).includes(noun)
  );
}
