// Reads the candidates of an article in the order of the text: each adds to what the next may take up.
import type { Actor, ActorSlug, Place } from '../../model/actor.ts';
import type { Article } from '../../model/article.ts';
import type { Mention, Sentence } from '../annotation.ts';
import type { Catalogue } from '../lexicon/catalogue.ts';
import { ActorRegister } from '../names/actor-register.ts';
import type { Candidate } from '../names/candidate.ts';
import { Discourse, partOf } from '../names/discourse.ts';
import { isPlaceHere } from '../names/place-or-actor.ts';
import { antecedent } from './antecedent.ts';
import { CountryInView } from './country-in-view.ts';
import { negotiates } from './nation-at-table.ts';
import { actorOfNoun } from './noun-of-state.ts';
import { OfficeHolders } from './office-holders.ts';
import { pronounReferent } from './pronoun-referent.ts';
import type { Reading } from './reading.ts';
import { ANAPHOR_WINDOW, PRONOUN_WINDOW } from './windows.ts';

/** An article with the candidates found in it, and the actors and places that they name. */
export interface ReaderInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly catalogue: Catalogue;
  readonly mentions: readonly Candidate[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

export class Reader {
  readonly register: ActorRegister;
  readonly #reading: Reading;
  readonly #countries: CountryInView;
  readonly #offices: OfficeHolders;

  constructor({ article, sentences, catalogue, mentions, actors, places }: ReaderInput) {
    const date = article.published?.date ?? null;
    this.register = new ActorRegister(catalogue, date, actors, places);
    this.#reading = { sentences, catalogue, date, register: this.register, discourse: new Discourse() };
    this.#countries = new CountryInView(this.#reading, mentions);
    this.#offices = new OfficeHolders(this.#reading, this.#countries);
  }

  /** Whoever a word may take up. */
  near({ sentence, reference }: Candidate): readonly ActorSlug[] {
    const window = reference.type === 'pronoun' ? PRONOUN_WINDOW : ANAPHOR_WINDOW;
    return this.#reading.discourse.near({ sentence, window }).map(({ actor }) => actor.slug);
  }

  /** The mention with exactly one of actor and place, or null where it refers to nothing that is known. */
  read(candidate: Candidate): Mention | null {
    const { reference } = candidate;
    switch (reference.type) {
      case 'named':
        return this.#readName(candidate);
      case 'office':
        return this.#refer(candidate, this.#offices.of(candidate, reference));
      case 'noun':
        return this.#refer(
          candidate,
          actorOfNoun({ reading: this.#reading, countries: this.#countries, candidate, row: reference.row }),
        );
      case 'anaphor':
        return this.#refer(candidate, antecedent(this.#reading, { candidate, noun: reference.noun }));
      case 'people':
        return this.#refer(
          candidate,
          negotiates(this.#reading, candidate) ? reference.state : candidate.actor,
        );
      case 'pronoun':
        return this.#refer(candidate, pronounReferent(this.#reading, candidate));
    }
  }

  #readName(candidate: Candidate): Mention | null {
    const sentence = this.#reading.sentences[candidate.sentence];
    if (candidate.place === null || sentence === undefined) return this.#refer(candidate, candidate.actor);
    if (candidate.actor === null) return this.#place(candidate);
    if (!isPlaceHere(candidate, sentence, candidate.form === 'metonym'))
      return this.#refer(candidate, candidate.actor);
    return this.#place(candidate);
  }

  #place(candidate: Candidate): Mention {
    const { catalogue, register, discourse } = this.#reading;
    const place = candidate.place === null ? null : register.place(candidate.place);
    if (place !== null) register.addPlace(place);
    const state = place?.country ? catalogue.states.get(place.country) : undefined;
    // "BRUSSELS — The ministers …": a city that stands for others than its state brings their news
    const isOfOthers = candidate.actor !== null && candidate.actor !== state?.slug;
    if (state && !isOfOthers) {
      discourse.mentionPlace(state.slug, candidate.sentence);
      this.#countries.placeNamed(candidate, state.code);
    }
    return plain(candidate, null, candidate.place);
  }

  #refer(candidate: Candidate, slug: ActorSlug | null): Mention | null {
    if (slug === null) return null;
    const { sentences, register, discourse } = this.#reading;
    register.addKnown(slug);
    const actor = register.get(slug);
    const sentence = sentences[candidate.sentence];
    if (actor === null || sentence === undefined) return null;
    discourse.mention({
      actor,
      gender: register.genderOf(slug),
      isPlural: isPluralNominal(candidate, sentence),
      ...partOf(candidate, sentence),
      sentence: candidate.sentence,
      paragraph: sentence.paragraph,
      token: candidate.headToken,
    });
    return plain(candidate, slug, null);
  }
}

function isPluralNominal(candidate: Candidate, sentence: Sentence): boolean {
  if (candidate.form === 'pronoun')
    return ['they', 'them', 'their', 'theirs', 'themselves'].includes(candidate.text.toLowerCase());
  return candidate.form === 'nominal' && sentence.tokens[candidate.headToken]?.penn === 'NNS';
}

/** The mention alone, without what only its resolution needed. */
function plain(candidate: Candidate, actor: ActorSlug | null, place: string | null): Mention {
  const { start, end, text, sentence, headToken, form } = candidate;
  return { start, end, text, sentence, headToken, form, actor, place };
}
