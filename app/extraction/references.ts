// References: which actor or place each mention stands for, read in the order of the text.
import { type Actor, type ActorSlug, type CountryCode, type Place, slugOf } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import type { IsoDate } from '../model/partial-date.ts';
import type { Mention, Sentence } from './annotation.ts';
import { type Catalogue, holderOf, stateOfAdjective } from './lexicon/catalogue.ts';
import type { NominalRow } from './lexicon/nominals.ts';
import { titlesOfOffice } from './lexicon/offices.ts';
import { ActorRegister } from './names/actor-register.ts';
import { agreement, agreementOf } from './names/agreement.ts';
import type { Candidate } from './names/candidate.ts';
import { Discourse, partOf, type Referent } from './names/discourse.ts';
import { isParty } from './names/party-to-act.ts';
import { isPlaceHere } from './names/place-or-actor.ts';

export interface ResolvedReferences {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

/** What a word that takes up somebody was read as, and who else was near: for the explanation. */
export interface ReferenceChoice {
  readonly candidate: Candidate;
  /** Null where nobody fitted, and the word is no mention. */
  readonly chosen: ActorSlug | null;
  /** The others spoken of in the sentences before, the nearest first. */
  readonly others: readonly ActorSlug[];
}

interface ReferenceInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly catalogue: Catalogue;
  readonly mentions: readonly Candidate[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
  /** Told of each choice among those spoken of before. */
  readonly onChoice?: ((choice: ReferenceChoice) => void) | undefined;
}

/**
 * Settles what each candidate refers to: place or actor by syntax, offices by their holder on the article's day,
 * nouns and pronouns by what was spoken of before. Candidates without a referent are dropped; the actors and
 * places are those that a mention refers to.
 */
export function resolveReferences(input: ReferenceInput): ResolvedReferences {
  const reader = new Reader(input);
  const mentions: Mention[] = [];
  for (const candidate of input.mentions) {
    const near = input.onChoice && candidate.reference.type !== 'named' ? reader.near(candidate) : null;
    const resolved = reader.read(candidate);
    if (resolved !== null) mentions.push(resolved);
    const chosen = resolved?.actor ?? null;
    if (near) input.onChoice?.({ candidate, chosen, others: near.filter((slug) => slug !== chosen) });
  }
  const usedActors = new Set(mentions.map(({ actor }) => actor));
  const usedPlaces = new Set(mentions.map(({ place }) => place));
  return {
    mentions,
    actors: reader.register.actors.filter(({ slug }) => usedActors.has(slug)),
    places: reader.register.places.filter(({ id }) => usedPlaces.has(id)),
  };
}

/** Sentences that a pronoun looks back over, and a noun without a country. */
const PRONOUN_WINDOW = 2;
const COUNTRY_WINDOW = 3;
const ANAPHOR_WINDOW = 8;

/** Branches of a state whose members a sentence may only count or move about: "40,000 soldiers", "members of parliament". */
const movable: ReadonlySet<string> = new Set(['armed forces', 'parliament']);

/** What delegations do, and peoples at large do not. */
const negotiating: ReadonlySet<string> = new Set(
  'ask propose offer demand insist reject accept agree refuse respond reply concede negotiate table submit answer counter suggest object walk'.split(
    ' ',
  ),
);

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

class Reader {
  readonly register: ActorRegister;
  readonly #catalogue: Catalogue;
  readonly #sentences: readonly Sentence[];
  readonly #date: IsoDate | null;
  readonly #discourse = new Discourse();
  readonly #mainCountry: CountryCode | null;
  /** Whom each office was last read as, and in which sentence. */
  readonly #offices = new Map<string, { readonly holder: ActorSlug; readonly sentence: number }>();
  /** The country of the place that opens a sentence, and which sentence that is. */
  #front: { readonly sentence: number; readonly country: CountryCode } | null = null;

  constructor({ article, sentences, catalogue, mentions, actors, places }: ReferenceInput) {
    this.#catalogue = catalogue;
    this.#sentences = sentences;
    this.#date = article.published?.date ?? null;
    this.register = new ActorRegister(catalogue, this.#date, actors, places);
    this.#mainCountry = mainCountry(mentions, this.register);
  }

  /** Whoever a word may take up. */
  near({ sentence, reference }: Candidate): readonly ActorSlug[] {
    const window = reference.type === 'pronoun' ? PRONOUN_WINDOW : ANAPHOR_WINDOW;
    return this.#discourse.near({ sentence, window }).map(({ actor }) => actor.slug);
  }

  /** The mention with exactly one of actor and place, or null where it refers to nothing that is known. */
  read(candidate: Candidate): Mention | null {
    const { reference } = candidate;
    switch (reference.type) {
      case 'named':
        return this.#readName(candidate);
      case 'office':
        return this.#refer(candidate, this.#officeHolder(candidate, reference.keys, reference.country));
      case 'noun':
        return this.#refer(candidate, this.#nounActor(candidate, reference.row));
      case 'anaphor':
        return this.#refer(candidate, this.#antecedent(candidate, reference.noun));
      case 'people':
        return this.#refer(candidate, this.#negotiates(candidate) ? reference.state : candidate.actor);
      case 'pronoun':
        return this.#refer(candidate, this.#pronounReferent(candidate));
    }
  }

  #readName(candidate: Candidate): Mention | null {
    const sentence = this.#sentences[candidate.sentence];
    if (candidate.place === null || sentence === undefined) return this.#refer(candidate, candidate.actor);
    if (candidate.actor === null) return this.#place(candidate);
    if (!isPlaceHere(candidate, sentence, candidate.form === 'metonym'))
      return this.#refer(candidate, candidate.actor);
    return this.#place(candidate);
  }

  /** "The Russians asked for time": a nation at the table is its state. */
  #negotiates(candidate: Candidate): boolean {
    const tokens = this.#sentences[candidate.sentence]?.tokens ?? [];
    const people = tokens[candidate.headToken];
    const verb = people?.relation === 'nsubj' ? tokens[people.head] : undefined;
    const hasArticle = tokens[candidate.range.from - 1]?.lower === 'the';
    return hasArticle && verb !== undefined && negotiating.has(verb.lemma);
  }

  #place(candidate: Candidate): Mention {
    const place = candidate.place === null ? null : this.register.place(candidate.place);
    if (place !== null) this.register.addPlace(place);
    const state = place?.country ? this.#catalogue.states.get(place.country) : undefined;
    if (state) this.#discourse.mentionPlace(state.slug, candidate.sentence);
    const tokens = this.#sentences[candidate.sentence]?.tokens ?? [];
    // "In Prague, officials ...": they are of the place that opens the sentence
    const next = tokens[candidate.range.to];
    const isFront =
      candidate.range.from === 1 &&
      tokens[0]?.lower === 'in' &&
      (next?.text === ',' || next?.tag === 'DET' || next?.lower === 'and');
    if (state && isFront) this.#front = { sentence: candidate.sentence, country: state.code };
    return plain(candidate, null, candidate.place);
  }

  #refer(candidate: Candidate, slug: ActorSlug | null): Mention | null {
    if (slug === null) return null;
    this.register.addKnown(slug);
    const actor = this.register.get(slug);
    const sentence = this.#sentences[candidate.sentence];
    if (actor === null || sentence === undefined) return null;
    this.#discourse.mention({
      actor,
      gender: this.register.genderOf(slug),
      isPlural: isPluralNominal(candidate, sentence),
      ...partOf(candidate, sentence),
      sentence: candidate.sentence,
      paragraph: sentence.paragraph,
      token: candidate.headToken,
    });
    return plain(candidate, slug, null);
  }

  /** The holder of an office: whom "the president" was before, else one spoken of with it, the catalogue's for the day, else the state itself. */
  #officeHolder(
    candidate: Candidate,
    keys: readonly string[],
    country: CountryCode | null,
  ): ActorSlug | null {
    const isDefinite = country === null && candidate.actor === null && /^the /i.test(candidate.text);
    const last = this.#offices.get(keys.join());
    if (isDefinite && last && candidate.sentence - last.sentence <= ANAPHOR_WINDOW) {
      this.#offices.set(keys.join(), { ...last, sentence: candidate.sentence });
      return last.holder;
    }
    const holder = this.#holderInContext(candidate, keys, country);
    if (holder !== null) this.#offices.set(keys.join(), { holder, sentence: candidate.sentence });
    return holder;
  }

  #holderInContext(
    candidate: Candidate,
    keys: readonly string[],
    country: CountryCode | null,
  ): ActorSlug | null {
    if (candidate.actor !== null) return this.#holder(keys, candidate.actor) ?? candidate.actor;
    const titles = titlesOfOffice(keys);
    const spoken = this.#discourse.last(
      ({ actor }) =>
        actor.kind === 'person' &&
        (country === null || actor.country === country) &&
        titles.has(actor.roles[0]?.title.toLowerCase() ?? ''),
    );
    const state = country ?? this.#contextCountry(candidate);
    const holder = state === null ? null : this.#holder(keys, state);
    if (country !== null)
      return holder ?? spoken?.actor.slug ?? this.#catalogue.states.get(country)?.slug ?? null;
    if (spoken !== null) return spoken.actor.slug;
    if (holder !== null) return holder;
    return state === null ? null : (this.#catalogue.states.get(state)?.slug ?? null);
  }

  #holder(keys: readonly string[], of: string): ActorSlug | null {
    for (const key of keys) {
      const holder = holderOf(this.#catalogue, { key, of }, this.#date);
      if (holder !== null) return holder;
    }
    return null;
  }

  /** "the government", "rebels": of the country spoken of. */
  #nounActor(candidate: Candidate, row: NominalRow): ActorSlug | null {
    const sentence = this.#sentences[candidate.sentence];
    if (sentence === undefined) return null;
    if (movable.has(row.label) && row.number !== 'one' && !isParty(candidate, sentence)) return null;
    if (/^the /i.test(candidate.text)) {
      const label = `-${slugOf(row.label)}`;
      const spoken = this.#discourse.find(
        ({ actor }) => row.class !== 'state' && actor.discovered && actor.slug.endsWith(label),
        { sentence: candidate.sentence, window: COUNTRY_WINDOW },
      );
      if (spoken !== null) return spoken.actor.slug;
    }
    const code = this.#possessor(candidate) ?? this.#contextCountry(candidate);
    const state = code === null ? undefined : this.#catalogue.states.get(code);
    return state === undefined ? null : this.register.addNominal(row, state);
  }

  /** The country of whom "his", "her" or "its" before a noun takes up, or null. */
  #possessor(candidate: Candidate): CountryCode | null {
    const fits = agreementOf(candidate.text.toLowerCase().split(' ')[0] ?? '', candidate);
    if (fits === null) return null;
    const at = { sentence: candidate.sentence, window: PRONOUN_WINDOW };
    return this.#discourse.find((r) => r.actor.country !== null && fits(r), at)?.actor.country ?? null;
  }

  #contextCountry(candidate: Candidate): CountryCode | null {
    if (this.#front?.sentence === candidate.sentence) return this.#front.country;
    const near = { sentence: candidate.sentence, window: 1 };
    const [subject, ...others] = this.#discourse
      .near(near)
      .filter(({ actor, isSubject }) => isSubject && actor.country !== null);
    // "China and Russia sent observers. The opposition …": of neither, but where the article is about
    const isDivided = others.some(
      ({ actor, sentence }) => sentence === subject?.sentence && actor.country !== subject.actor.country,
    );
    if (isDivided && this.#mainCountry) return this.#mainCountry;
    if (subject !== undefined) return subject.actor.country;
    const slug = this.#discourse.lastCountry(candidate.sentence, COUNTRY_WINDOW);
    const country = slug === null ? null : (this.#catalogue.actors.get(slug)?.country ?? null);
    if (country !== null) return country;
    return (
      this.#discourse.find(({ actor }) => actor.country !== null, near)?.actor.country ?? this.#mainCountry
    );
  }

  #antecedent(candidate: Candidate, noun: string): ActorSlug | null {
    const half = halvesOfKorea.get(noun);
    if (half !== undefined)
      return this.#discourse.last((r) => koreas.has(r.actor.slug)) === null ? null : half;
    const nation = stateOfAdjective(candidate.text.split(' ').at(-1) ?? '');
    if (nation !== null)
      return (
        this.#discourse.find(({ actor }) => actor.kind === 'person' && actor.country === nation.code, {
          sentence: candidate.sentence,
          window: ANAPHOR_WINDOW,
        })?.actor.slug ?? null
      );
    // "the Coalition", with a capital: whatever bore the word in its name, however far back
    if (/\p{Lu}\S*$/u.test(candidate.text))
      return this.#discourse.last((r) => namesNoun(r.actor, noun))?.actor.slug ?? null;
    const at = { sentence: candidate.sentence, window: ANAPHOR_WINDOW };
    if (countryNouns.has(noun)) return this.#countrySpokenOf(candidate);
    if (personNouns.has(noun)) {
      const gender = noun === 'woman' ? 'f' : noun === 'man' ? 'm' : null;
      return (
        this.#discourse.find(
          (r) => r.actor.kind === 'person' && (gender === null || (r.gender ?? gender) === gender),
          at,
        )?.actor.slug ?? null
      );
    }
    return (
      this.#discourse.find(
        (r) => this.register.nounsOf(r.actor.slug).includes(noun) || namesNoun(r.actor, noun),
        at,
      )?.actor.slug ?? null
    );
  }

  /** "the country": that of the last subject, else the one last named. */
  #countrySpokenOf(candidate: Candidate): ActorSlug | null {
    const at = { sentence: candidate.sentence, window: 1 };
    const subject = this.#discourse.find(
      ({ actor, isSubject, sentence }) =>
        isSubject && actor.country !== null && sentence < candidate.sentence,
      at,
    );
    const state = subject?.actor.country ? this.#catalogue.states.get(subject.actor.country) : undefined;
    return state?.slug ?? this.#discourse.lastCountry(candidate.sentence, 4);
  }

  #pronounReferent(candidate: Candidate): ActorSlug | null {
    const sentence = this.#sentences[candidate.sentence];
    if (sentence === undefined) return null;
    const fits = agreement(candidate, sentence);
    if (fits === null || takesUpGroup(candidate, sentence) || takesUpDeed(candidate, sentence)) return null;
    const doer = this.#doerTo(candidate, sentence) ?? this.#accusedBy(candidate, sentence);
    const isOther = ({ actor }: Referent) => doer === null || !speaksFor(doer, actor);
    const isMeant = (referent: Referent) => fits(referent) && isOther(referent);
    const at = { sentence: candidate.sentence, window: PRONOUN_WINDOW };
    // "Chile, which had met Ola Dal, accused him": an object takes up whom its own sentence named
    const here = doer === null ? null : this.#discourse.find(isMeant, { ...at, window: 0 });
    return (here ?? this.#discourse.find(isMeant, at))?.actor.slug ?? null;
  }

  /** The first subject of "X gave no answer, it complained", or null: nobody complains of himself. */
  #accusedBy({ headToken, sentence: index }: Candidate, { tokens }: Sentence): Actor | null {
    const [before, verb] = [tokens[headToken - 1], tokens[headToken + 1]];
    if (before?.tag !== 'PUNCT' || !complaining.has(verb?.lemma ?? '')) return null;
    return (
      this.#discourse.find(({ isSubject, sentence }) => isSubject && sentence === index, {
        sentence: index,
        window: 0,
      })?.actor ?? null
    );
  }

  /** The subject of the verb whose object a pronoun is, or null: "promised him" is never to oneself. */
  #doerTo({ headToken, sentence: index, text }: Candidate, { tokens }: Sentence): Actor | null {
    const pronoun = tokens[headToken];
    if (!pronoun || /sel(?:f|ves)$/i.test(text) || !/^i?obj$/.test(pronoun.relation)) return null;
    const verb = tokens[pronoun.head];
    const subjectOf = (head: number) =>
      this.#discourse.find(
        ({ isSubject, sentence, token }) => {
          const from = tokens.slice(0, token + 1).findLast(({ relation }) => relation.startsWith('nsubj'));
          return isSubject && sentence === index && from?.head === head;
        },
        { sentence: index, window: 0 },
      )?.actor ?? null;
    return subjectOf(pronoun.head) ?? (verb?.relation === 'conj' ? subjectOf(verb.head) : null);
  }
}

const complaining: ReadonlySet<string> = new Set(['complain', 'protest', 'object', 'lament', 'charge']);

/** "The presidents agreed that their teams …": a plural subject before, which names nobody by itself. */
function takesUpGroup({ headToken, text }: Candidate, { tokens }: Sentence): boolean {
  if (text.toLowerCase() !== 'their') return false;
  const subject = tokens.slice(0, headToken).findLast(({ relation }) => relation === 'nsubj');
  return subject?.penn === 'NNS' && tokens[subject.head]?.tag === 'VERB' && groupNouns.has(subject.lemma);
}

/** "Australia welcomed it": what one welcomes or condemns by "it" is what was done or said, and nobody. */
function takesUpDeed({ headToken, text }: Candidate, { tokens }: Sentence): boolean {
  const pronoun = tokens[headToken];
  return (
    text.toLowerCase() === 'it' &&
    pronoun !== undefined &&
    /^i?obj$/.test(pronoun.relation) &&
    judging.has(tokens[pronoun.head]?.lemma ?? '')
  );
}

const judging: ReadonlySet<string> = new Set(
  `welcome hail praise endorse approve sign ratify veto condemn denounce criticise criticize deplore reject deny oppose call
   describe dismiss regret confirm announce`
    .trim()
    .split(/\s+/),
);

const groupNouns: ReadonlySet<string> = new Set(
  'president leader minister side man woman ally diplomat negotiator counterpart chancellor delegate delegation party neighbour neighbor'.split(
    ' ',
  ),
);

/** Whether one is the other, or holds an office of it. */
function speaksFor(one: Actor, other: Actor): boolean {
  return one.slug === other.slug || one.roles.some(({ organisation }) => organisation === other.slug);
}

function isPluralNominal(candidate: Candidate, sentence: Sentence): boolean {
  if (candidate.form === 'pronoun')
    return ['they', 'them', 'their', 'theirs', 'themselves'].includes(candidate.text.toLowerCase());
  return candidate.form === 'nominal' && sentence.tokens[candidate.headToken]?.penn === 'NNS';
}

function namesNoun(actor: Actor, noun: string): boolean {
  return (
    actor.kind !== 'person' && actor.kind !== 'state' && actor.name.toLowerCase().split(/\s+/).includes(noun)
  );
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

/** The mention alone, without what only its resolution needed. */
function plain(candidate: Candidate, actor: ActorSlug | null, place: string | null): Mention {
  const { start, end, text, sentence, headToken, form } = candidate;
  return { start, end, text, sentence, headToken, form, actor, place };
}
