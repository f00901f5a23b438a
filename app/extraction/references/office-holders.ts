// Who holds an office that is spoken of: "the president", "the German chancellor".
import type { ActorSlug, CountryCode } from '../../model/actor.ts';
import { holderOf } from '../lexicon/catalogue.ts';
import { titlesOfOffice } from '../lexicon/offices.ts';
import type { Candidate } from '../names/candidate.ts';
import type { CountryInView } from './country-in-view.ts';
import type { Reading } from './reading.ts';
import { ANAPHOR_WINDOW } from './windows.ts';

/** An office by its keys in the catalogue, and the country that the words give it. */
interface Office {
  readonly keys: readonly string[];
  readonly country: CountryCode | null;
}

export class OfficeHolders {
  readonly #reading: Reading;
  readonly #countries: CountryInView;
  /** Whom each office was last read as, and in which sentence. */
  readonly #offices = new Map<string, { readonly holder: ActorSlug; readonly sentence: number }>();

  constructor(reading: Reading, countries: CountryInView) {
    this.#reading = reading;
    this.#countries = countries;
  }

  /** The holder of an office: whom "the president" was before, else one spoken of with it, the catalogue's for the day, else the state itself. */
  of(candidate: Candidate, { keys, country }: Office): ActorSlug | null {
    const isDefinite = country === null && candidate.actor === null && /^the /i.test(candidate.text);
    const last = this.#offices.get(keys.join());
    if (isDefinite && last && candidate.sentence - last.sentence <= ANAPHOR_WINDOW) {
      this.#offices.set(keys.join(), { ...last, sentence: candidate.sentence });
      return last.holder;
    }
    const holder = this.#holderInContext(candidate, { keys, country });
    if (holder !== null) this.#offices.set(keys.join(), { holder, sentence: candidate.sentence });
    return holder;
  }

  #holderInContext(candidate: Candidate, { keys, country }: Office): ActorSlug | null {
    const { catalogue, discourse } = this.#reading;
    if (candidate.actor !== null) return this.#holder(keys, candidate.actor) ?? candidate.actor;
    const titles = titlesOfOffice(keys);
    const spoken = discourse.last(
      ({ actor }) =>
        actor.kind === 'person' &&
        (country === null || actor.country === country) &&
        titles.has(actor.roles[0]?.title.toLowerCase() ?? ''),
    );
    const state = country ?? this.#countries.of(candidate);
    const holder = state === null ? null : this.#holder(keys, state);
    if (country !== null) return holder ?? spoken?.actor.slug ?? catalogue.states.get(country)?.slug ?? null;
    if (spoken !== null) return spoken.actor.slug;
    if (holder !== null) return holder;
    return state === null ? null : (catalogue.states.get(state)?.slug ?? null);
  }

  #holder(keys: readonly string[], of: string): ActorSlug | null {
    const { catalogue, date } = this.#reading;
    for (const key of keys) {
      const holder = holderOf(catalogue, { key, of }, date);
      if (holder !== null) return holder;
    }
    return null;
  }
}
