// The country that words without one are of: that of the place that opens the sentence, of the last subject, else the article's.
import type { CountryCode } from '../../model/actor.ts';
import type { ActorRegister } from '../names/actor-register.ts';
import type { Candidate } from '../names/candidate.ts';
import type { Reading } from './reading.ts';
import { COUNTRY_WINDOW } from './windows.ts';

export class CountryInView {
  readonly #reading: Reading;
  readonly #mainCountry: CountryCode | null;
  /** The country of the place that opens a sentence, and which sentence that is. */
  #front: { readonly sentence: number; readonly country: CountryCode } | null = null;

  constructor(reading: Reading, mentions: readonly Candidate[]) {
    this.#reading = reading;
    this.#mainCountry = mainCountry(mentions, reading.register);
  }

  /** Notes the country of a place that is named here: it counts where the place opens its sentence. */
  placeNamed(candidate: Candidate, country: CountryCode): void {
    const tokens = this.#reading.sentences[candidate.sentence]?.tokens ?? [];
    // "In Prague, officials ...": they are of the place that opens the sentence
    const next = tokens[candidate.range.to];
    const isFront =
      candidate.range.from === 1 &&
      tokens[0]?.lower === 'in' &&
      (next?.text === ',' || next?.tag === 'DET' || next?.lower === 'and');
    if (isFront) this.#front = { sentence: candidate.sentence, country };
  }

  /** The country of a word that names none, or null where none has been spoken of. */
  of(candidate: Candidate): CountryCode | null {
    if (this.#front?.sentence === candidate.sentence) return this.#front.country;
    const { catalogue, discourse } = this.#reading;
    const near = { sentence: candidate.sentence, window: 1 };
    const [subject, ...others] = discourse
      .near(near)
      .filter(({ actor, isSubject }) => isSubject && actor.country !== null);
    // "China and Russia sent observers. The opposition …": of neither, but where the article is about
    const isDivided = others.some(
      ({ actor, sentence }) => sentence === subject?.sentence && actor.country !== subject.actor.country,
    );
    if (isDivided && this.#mainCountry) return this.#mainCountry;
    if (subject !== undefined) return subject.actor.country;
    const slug = discourse.lastCountry(candidate.sentence, COUNTRY_WINDOW);
    const country = slug === null ? null : (catalogue.actors.get(slug)?.country ?? null);
    if (country !== null) return country;
    return discourse.find(({ actor }) => actor.country !== null, near)?.actor.country ?? this.#mainCountry;
  }
}

/** The country that most mentions of the article are of. */
function mainCountry(mentions: readonly Candidate[], register: ActorRegister): CountryCode | null {
  const counts = new Map<CountryCode, number>();
  for (const { actor, place } of mentions) {
    const country = actor ? register.get(actor)?.country : place ? register.place(place)?.country : null;
    if (country) counts.set(country, (counts.get(country) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
