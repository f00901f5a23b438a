// Which actors a phrase names: by its head, its adjectives, its possessor, or what follows it.
import { type Actor, type ActorSlug, type CountryCode, type Place, slugOf } from '../../model/actor.ts';
import { countryName } from '../../model/country.ts';
import type { Mention, Sentence } from '../annotation.ts';
import { stateOfAdjective } from '../lexicon/catalogue.ts';
import { areaNouns, isTimeNoun } from '../lexicon/function-words.ts';
import type { Oblique, Phrase, SentenceView } from './clause.ts';
import { otherPerson, partiesOf } from './group-reference.ts';
import { isActNoun } from './match.ts';
import { obliquesBetween } from './phrases.ts';

/** Looks actors up by the tokens that mention them. */
export interface ActorFinder {
  /** Actors that a phrase names by its head, else by its modifiers, its possessor, or what follows it. */
  named(phrase: Phrase): readonly ActorSlug[];
  /** As `named`, without what follows the phrase: not Russia in "the talk of war with Russia". */
  itself(phrase: Phrase): readonly ActorSlug[];
  /** As `named`, for talks: what they are about is no side ("a meeting on Syria"). */
  dealtWith(phrase: Phrase): readonly ActorSlug[];
  /** The one other person of the sentences before, of another country than these, or nobody. */
  partnerBefore(actors: readonly ActorSlug[]): readonly ActorSlug[];
  /** Whether two sides are of one and the same country. */
  sameCountry(one: readonly ActorSlug[], other: readonly ActorSlug[]): boolean;
  /** Whether all are states, bodies of states or persons, and not peoples or groups. */
  arePowers(actors: readonly ActorSlug[]): boolean;
  /** The actors, with the states of those who are persons of another country than these. */
  withStates(persons: readonly ActorSlug[], others: readonly ActorSlug[]): readonly ActorSlug[];
  /** Whether some are of a known country, and of none that the others have. */
  areOfOthers(actors: readonly ActorSlug[], others: readonly ActorSlug[]): boolean;
  /** As `placed`, for who acts: "a court in Ankara", but nobody by "fighting in the north". */
  seated(phrase: Phrase): readonly ActorSlug[];
  /** The states of the places that a phrase names, in the same order. */
  placed(phrase: Phrase): readonly ActorSlug[];
  /** The actors, the states that they speak for, and those states' own bodies: whom they do not act on. */
  powerOf(actors: readonly ActorSlug[]): ReadonlySet<ActorSlug>;
}

interface Found {
  readonly mention: Mention;
  readonly actor: ActorSlug;
}

/** Prepositions after a noun that say whose or whence it is, in the order to try. */
const belonging = [
  'of',
  'by',
  'from',
  'in',
  'for',
  'with',
  'between',
  'against',
  'to',
  'on',
  'at',
  'near',
  'over',
  'into',
];

/** What bears the name of an organisation and is none: "the X pipeline". */
const things: ReadonlySet<string> = new Set(
  'pipeline plant factory dam bridge building headquarters ship vessel aircraft plane jet rocket satellite phone project route'.split(
    ' ',
  ),
);

const topics: ReadonlySet<string> = new Set(['on', 'over', 'for', 'against', 'near', 'into', 'in']);
const notTopics = belonging.filter((preposition) => !topics.has(preposition));

/** What is known of an article's actors and places, laid out for look-ups. */
export interface ActorIndex {
  readonly mentions: ReadonlyMap<number, readonly Mention[]>;
  readonly stateOf: ReadonlyMap<CountryCode, ActorSlug>;
  /** Persons, and states: who is meant by "the two". */
  readonly kindOf: ReadonlyMap<ActorSlug, Actor['kind']>;
  /** Countries of actors, by slug. */
  readonly countryOfActor: ReadonlyMap<ActorSlug, CountryCode | null>;
  /** States and their bodies, by country. */
  readonly bodiesOf: ReadonlyMap<CountryCode, readonly ActorSlug[]>;
  /** Countries of places, by id. */
  readonly countryOf: ReadonlyMap<string, CountryCode | null>;
  /** Whom a "They" that opens the sentence takes up; nobody where that is not known. */
  readonly they: readonly ActorSlug[];
}

export function indexActors({
  mentions,
  actors,
  places,
}: {
  readonly mentions: readonly Mention[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}): ActorIndex {
  const bySentence = new Map<number, Mention[]>();
  for (const mention of mentions) push(bySentence, mention.sentence, mention);
  const bodiesOf = new Map<CountryCode, ActorSlug[]>();
  for (const { slug, kind, country } of actors)
    if (country !== null && (kind === 'state' || kind === 'government')) push(bodiesOf, country, slug);
  const states = actors.filter(({ kind }) => kind === 'state');
  return {
    mentions: bySentence,
    // A state's regions have its country too: the state itself bears the country's name.
    stateOf: new Map(
      states.flatMap(({ country, slug }) =>
        country && slug === slugOfCountry(country) ? [[country, slug]] : [],
      ),
    ),
    kindOf: new Map(actors.map(({ slug, kind }) => [slug, kind])),
    countryOfActor: new Map(actors.map(({ slug, country }) => [slug, country])),
    bodiesOf,
    countryOf: new Map(places.map(({ id, country }) => [id, country])),
    they: [],
  };
}

const slugsOfCountries = new Map<CountryCode, ActorSlug>();

function slugOfCountry(country: CountryCode): ActorSlug {
  const slug = slugsOfCountries.get(country) ?? slugOf(countryName(country));
  slugsOfCountries.set(country, slug);
  return slug;
}

function push<Key, Value>(map: Map<Key, Value[]>, key: Key, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export function actorFinder(view: SentenceView, sentence: Sentence, index: ActorIndex): ActorFinder {
  const found: Found[] = [];
  const inPlaces: Found[] = [];
  const placesAt = new Set<number>();
  for (const mention of index.mentions.get(sentence.index) ?? []) {
    if (mention.actor) found.push({ mention, actor: mention.actor });
    else if (mention.place) {
      placesAt.add(mention.headToken);
      const state = index.stateOf.get(index.countryOf.get(mention.place) ?? '');
      if (state) inPlaces.push({ mention, actor: state });
    }
  }
  const covering = (list: readonly Found[], index: number) => {
    const token = view.tokens[index];
    return list.filter(({ mention }) => token && mention.start <= token.start && token.end <= mention.end);
  };
  const within = (list: readonly Found[], start: number, end: number): readonly ActorSlug[] => {
    const isThing = things.has(view.tokens[end - 1]?.lemma ?? '');
    for (let i = start; i < end; i++) {
      if (isHand(view, i)) continue;
      const [first] = covering(list, i);
      if (first) return isThing && index.kindOf.get(first.actor) === 'organisation' ? [] : [first.actor];
      const state = list === found ? stateByAdjective(view, i, end) : null;
      const slug = state === null ? undefined : index.stateOf.get(state);
      if (slug) return [slug];
    }
    return [];
  };
  /** "Turkish" in "Turkish and Syrian forces". */
  const joinedStates = (phrase: Phrase): readonly ActorSlug[] => {
    const joint = view.tokens.findIndex(
      ({ tag, index: at }) => tag === 'CCONJ' && phrase.start < at && at < phrase.head,
    );
    return joint < 0 ? [] : within(found, phrase.start, joint + 1);
  };
  /** Of "the leaders of A, B and C", whom the noun alone refers to A. */
  const ownersOf = (phrase: Phrase): readonly ActorSlug[] => {
    const [next] = attached(view, phrase);
    const several = next?.preposition === 'of' && next.phrases.length > 1;
    return several && view.tokens[phrase.head]?.penn === 'NNS'
      ? next.phrases.flatMap((inner) => byName(found, inner, 0))
      : [];
  };
  /** The persons whose names stand beside the noun: "its envoy, X", "the leaders of both, X and Y". */
  const appositionOf = (phrase: Phrase): readonly ActorSlug[] => {
    const name = view.tokens.find(({ relation, head }) => relation === 'appos' && head === phrase.head);
    const joined = view.tokens.filter(({ relation, head }) => relation === 'conj' && head === name?.index);
    return [name, ...joined].flatMap((token) => {
      const [person] = token ? covering(found, token.index) : [];
      return person && index.kindOf.get(person.actor) === 'person' ? [person.actor] : [];
    });
  };
  /** Persons named behind a plural: "the two ministers, A of X and B of Y". */
  const listedAfter = ({ head, end }: Phrase): readonly ActorSlug[] => {
    if (view.tokens[head]?.penn !== 'NNS' || view.tokens[end]?.text !== ',') return [];
    const persons: ActorSlug[] = [];
    for (let at = end + 1; ; ) {
      const name = view.phraseAt[at];
      const [person] = name ? covering(found, name.head) : [];
      if (!name || !person || index.kindOf.get(person.actor) !== 'person') return persons;
      persons.push(person.actor);
      const [of] = obliquesBetween(view, name.end, name.end + 1);
      const last = of?.preposition === 'of' ? (of.phrases[0]?.end ?? name.end) : name.end;
      at = last + (view.tokens[last]?.text === ',' && view.tokens[last + 1]?.tag === 'CCONJ' ? 2 : 1);
    }
  };
  const byName = (
    list: readonly Found[],
    phrase: Phrase,
    depth: number,
    prepositions: readonly string[] = belonging,
  ): readonly ActorSlug[] => {
    const listed = list === found ? listedAfter(phrase) : [];
    if (listed.length > 1) return listed;
    const head = list.filter(({ mention }) => mention.headToken === phrase.head);
    const inside = covering(list, phrase.head).filter(
      ({ mention }) => phrase.start <= mention.headToken && mention.headToken < phrase.end,
    );
    const heads = head.length > 0 ? head : inside.slice(0, 1);
    if (heads.length > 0) {
      const others = list === found ? [...joinedStates(phrase), ...ownersOf(phrase)] : [];
      return [...new Set([...others, ...heads.map(({ actor }) => actor).slice(0, 1)])];
    }
    const beside = list === found ? appositionOf(phrase) : [];
    if (beside.length > 0) return beside;
    const inner = within(list, phrase.possessor?.end ?? phrase.start, phrase.end);
    if (inner.length > 0) return inner;
    const owner = phrase.possessor ? byName(list, phrase.possessor, depth) : [];
    return owner.length > 0 || depth === 0 ? owner : after(list, phrase, depth - 1, prepositions);
  };
  /** A time, or a place by its name: what follows it goes with something else ("in Nairobi on Monday with X"). */
  const isSetting = ({ head }: Phrase): boolean =>
    (isTimeNoun(view.tokens[head]) && view.tokens[head]?.tag === 'PROPN') ||
    (view.tokens[head]?.tag === 'PROPN' && placesAt.has(head));
  const after = (
    list: readonly Found[],
    phrase: Phrase,
    depth: number,
    prepositions: readonly string[],
  ): readonly ActorSlug[] => {
    if (isSetting(phrase)) return [];
    const following = attached(view, phrase);
    const area = following.findIndex(
      (oblique) =>
        topics.has(oblique.preposition) &&
        oblique.phrases.some(({ head }) => areaNouns.has(view.tokens[head]?.lemma ?? '')),
    );
    for (const preposition of prepositions) {
      for (const oblique of area < 0 ? following : following.slice(0, area)) {
        if (oblique.preposition !== preposition) continue;
        const named = oblique.phrases.flatMap((inner) => byName(list, inner, depth, prepositions));
        if (named.length > 0) return named;
      }
    }
    return [];
  };
  const nameOrParties = (phrase: Phrase, depth: number, prepositions?: readonly string[]) => {
    const other = isRelated(view, phrase);
    const named = byName(found, other ? withoutPossessor(phrase) : phrase, depth, prepositions);
    if (named.length > 0) return named;
    const parties = partiesOf(view, phrase, { sentence, index });
    // "the two countries' missions"
    return parties.length === 0 && phrase.possessor && !other
      ? partiesOf(view, phrase.possessor, { sentence, index })
      : parties;
  };
  return {
    named: remembered((phrase) =>
      phrase.head === 0 && index.they.length > 0 ? index.they : nameOrParties(phrase, 2),
    ),
    itself: remembered((phrase) =>
      isRelated(view, phrase) ? nameOrParties(phrase, 0) : byName(found, phrase, 0),
    ),
    dealtWith: remembered((phrase) => nameOrParties(phrase, 2, notTopics)),
    arePowers: (actors) =>
      actors.length > 0 &&
      actors.every((slug) => /^(?:state|government|person)$/.test(index.kindOf.get(slug) ?? '')),
    areOfOthers: (actors, others) => {
      const own = new Set(others.map((slug) => index.countryOfActor.get(slug) ?? null));
      const countries = actors.map((slug) => index.countryOfActor.get(slug) ?? null);
      return countries.some((country) => country !== null) && !countries.some((country) => own.has(country));
    },
    withStates: (persons, others) => withStates(persons, others, index),
    placed: remembered((phrase) => byName(inPlaces, phrase, 2)),
    seated: remembered((phrase) => (isActNoun(view, phrase) ? [] : byName(inPlaces, phrase, 2))),
    powerOf: (actors) => powerOf(actors, index),
    partnerBefore: ([actor]) => (actor ? otherPerson(actor, { sentence, index, at: sentence.start }) : []),
    sameCountry: (one, other) => {
      if (one.length === 0 || other.length === 0) return false;
      const all = [...one, ...other];
      if (new Set(all).size > 1 && all.some((slug) => warring.test(slug))) return false;
      const countries = new Set(all.map((slug) => index.countryOfActor.get(slug) ?? null));
      return countries.size === 1 && !countries.has(null);
    },
  };
}

/** One phrase is asked for in many roles. */
function remembered(
  find: (phrase: Phrase) => readonly ActorSlug[],
): (phrase: Phrase) => readonly ActorSlug[] {
  const known = new Map<Phrase, readonly ActorSlug[]>();
  return (phrase) => {
    const before = known.get(phrase);
    if (before !== undefined) return before;
    const actors = find(phrase);
    known.set(phrase, actors);
    return actors;
  };
}

function withStates(
  actors: readonly ActorSlug[],
  others: readonly ActorSlug[],
  { kindOf, countryOfActor, stateOf }: ActorIndex,
): readonly ActorSlug[] {
  const foreign = new Set(others.map((slug) => countryOfActor.get(slug) ?? null));
  const states = actors.flatMap((slug) => {
    const country = kindOf.get(slug) === 'person' ? (countryOfActor.get(slug) ?? null) : null;
    return country !== null && !foreign.has(country) ? (stateOf.get(country) ?? []) : [];
  });
  return [...new Set([...states, ...actors])];
}

/** A minister or ministry speaks for its state, and the state for its ministries; a party or rebels for themselves. */
function powerOf(
  actors: readonly ActorSlug[],
  { kindOf, countryOfActor, bodiesOf }: ActorIndex,
): ReadonlySet<ActorSlug> {
  const power = new Set(actors);
  for (const actor of actors) {
    const kind = kindOf.get(actor);
    const country = countryOfActor.get(actor) ?? null;
    if (country === null || kind === 'group' || kind === 'organisation') continue;
    for (const body of bodiesOf.get(country) ?? [])
      if (kindOf.get(body) === 'state' || kind !== 'person') power.add(body);
  }
  return power;
}

/** Participles that tell whose something is; the hand that "backed" or "brokered" it is another's. */
const owning: ReadonlySet<string> = new Set(
  'led based made flagged controlled held occupied administered registered run built'.split(' '),
);

/** "US" in "US-backed rebels", "a UN-brokered truce": neither the rebels nor a side of the truce. */
function isHand({ tokens }: SentenceView, at: number): boolean {
  const participle = tokens[at + 2];
  return (
    /^[-–]$/.test(tokens[at + 1]?.text ?? '') &&
    participle?.tag === 'VERB' &&
    tokens[at + 1]?.end === participle.start &&
    !owning.has(participle.lower)
  );
}

/** Those of a country who fight against its state, or for a state of their own. */
const warring = /-(?:rebels|separatists|militants)$/;

const relations: ReadonlySet<string> = new Set(
  'counterpart friend ally partner neighbour neighbor rival enemy foe backer supporter critic opponent adversary'.split(
    ' ',
  ),
);

/** "his counterpart", "the country's friends": somebody else than the one to whom the noun relates them. */
function isRelated({ tokens }: SentenceView, { head, possessor }: Phrase): boolean {
  return possessor !== null && relations.has(tokens[head]?.lemma ?? '');
}

function withoutPossessor(phrase: Phrase): Phrase {
  return { ...phrase, start: phrase.possessor?.end ?? phrase.start, possessor: null };
}

/** The country that an adjective before a noun names: "an Indian proposal", "a South Korean offer". */
function stateByAdjective({ tokens }: SentenceView, at: number, end: number): CountryCode | null {
  const word = tokens[at]?.text ?? '';
  if (at >= end - 1 || !/^\p{Lu}/u.test(word)) return null;
  const pair = at + 2 < end ? stateOfAdjective(`${word} ${tokens[at + 1]?.text ?? ''}`) : null;
  return (pair ?? stateOfAdjective(word))?.code ?? null;
}

/** The prepositional phrases that follow a noun phrase without a break, up to an act that goes with it ("with a warning to X"). */
export function attached(view: SentenceView, phrase: Phrase): readonly Oblique[] {
  const chain: Oblique[] = [];
  let at = phrase.end;
  for (;;) {
    const [next] = obliquesBetween(view, at, at + 1);
    if (!next || (next.preposition === 'with' && next.phrases.some((act) => isActNoun(view, act))))
      return chain;
    chain.push(next);
    at = next.phrases.at(-1)?.end ?? at + 1;
  }
}
