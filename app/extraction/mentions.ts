// Mentions: every span of an article that may refer to an actor or a place, by name, title, nominal or pronoun.
import type { Actor, ActorSlug, CountryCode, Place } from '../model/actor.ts';
import { slugOf } from '../model/actor.ts';
import type { Article } from '../model/article.ts';
import { bySpan, type Span } from '../model/span.ts';
import type { Sentence } from './annotation.ts';
import type { Catalogue } from './lexicon/catalogue.ts';
import { countryOfTitle } from './lexicon/offices.ts';
import { acronymsOf } from './names/acronyms.ts';
import { ActorRegister } from './names/actor-register.ts';
import { type Candidate, candidateOf, type TokenRange } from './names/candidate.ts';
import { isCited, isWhereSaid } from './names/cited-medium.ts';
import { findKnownNames, type KnownMatch } from './names/known.ts';
import { type Line, lineOf, lowerAt, Taken } from './names/line.ts';
import { findNominals, type NominalMatch } from './names/nominal-phrases.ts';
import { PersonIndex } from './names/person-index.ts';
import { findPersons, type PersonMatch } from './names/persons.ts';
import { findAnaphors, findPronouns } from './names/pronouns.ts';
import { repeatedNames } from './names/repeated-names.ts';
import { findOrganisationsOf, findUnknownNames, type UnknownMatch } from './names/unknown-names.ts';
import { findVessels } from './names/vessels.ts';

export interface FoundMentions {
  readonly mentions: readonly Candidate[];
  readonly actors: readonly Actor[];
  readonly places: readonly Place[];
}

interface MentionInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly catalogue: Catalogue;
}

/** What the finders saw in one sentence. */
interface Reading {
  readonly line: Line;
  readonly known: readonly KnownMatch[];
  readonly persons: readonly PersonMatch[];
  readonly vessels: readonly TokenRange[];
}

/**
 * Finds the candidates of an article in order of their start; none overlaps another. Names are read over the
 * whole article first, so that a surname in the headline finds the full name in the body. Which candidates
 * refer, and to whom, is for `resolveReferences` to settle.
 */
export function findMentions({ article, sentences, catalogue }: MentionInput): FoundMentions {
  const register = new ActorRegister(catalogue, article.published?.date ?? null);
  const readings = sentences.map((sentence) => readSentence(lineOf(sentence), catalogue, contextless));
  const countries = countriesNamed(readings, catalogue);
  const index = new PersonIndex(catalogue, register, article.published?.date ?? null);
  for (const { line, persons } of readings) for (const person of persons) index.addFullName(line, person);
  const lines = readings.map(({ line }) => line);
  const acronyms = acronymsOf(lines, catalogue);
  const repeated = repeatedNames(lines, catalogue);

  const mentions = readings.flatMap((reading) =>
    candidatesOf(article, reading, { catalogue, register, index, countries, acronyms, repeated }),
  );
  return { mentions: mentions.sort(bySpan), actors: register.actors, places: register.places };
}

const contextless: ReadonlySet<string> = new Set();

function readSentence(line: Line, catalogue: Catalogue, countries: ReadonlySet<string>): Reading {
  const known = findKnownNames(line, catalogue, countries);
  const vessels = findVessels(line);
  const persons = findPersons(line, catalogue, known).filter(
    (person) => !vessels.some((vessel) => person.from < vessel.to && vessel.from < person.to),
  );
  return { line, known, persons, vessels };
}

/** Codes of the countries that the article names or whose adjective it uses. */
function countriesNamed(readings: readonly Reading[], catalogue: Catalogue): ReadonlySet<CountryCode> {
  const codes = new Set<CountryCode>();
  for (const { line, known } of readings) {
    for (const { name } of known) {
      const country = name.actor ? catalogue.actors.get(name.actor)?.country : name.place?.country;
      if (country) codes.add(country);
    }
    for (let i = 0; i < line.tokens.length; i++) {
      const adjective = catalogue.adjectives.longest(line.tokens, i, line.keys);
      if (adjective?.values[0]) codes.add(adjective.values[0].code);
    }
  }
  return codes;
}

interface Context {
  readonly catalogue: Catalogue;
  readonly register: ActorRegister;
  readonly index: PersonIndex;
  readonly countries: ReadonlySet<CountryCode>;
  readonly acronyms: ReadonlyMap<string, Span>;
  readonly repeated: ReadonlySet<string>;
}

/** The candidates of one sentence: persons first, then nominals, known and unknown names, then pronouns. */
function candidatesOf(article: Article, reading: Reading, context: Context): Candidate[] {
  const { line, persons } = reading;
  const { catalogue } = context;
  const { text } = article;
  const taken = new Taken(line.tokens.length);
  const found: Candidate[] = [];
  const put = (candidate: Candidate | null) => {
    if (candidate === null || !taken.isFree(candidate.range)) return;
    taken.take(candidate.range);
    found.push(candidate);
  };

  for (const vessel of reading.vessels) taken.take(vessel);
  for (const person of persons) put(personCandidate(text, line, person, context));
  const titles = persons.filter((person) => person.titleFrom < person.from);
  const known = findKnownNames(line, catalogue, context.countries).filter((match) => taken.isFree(match));
  for (const title of titles) takeTitle(title, known, taken);
  for (const nominal of findNominals(line, catalogue, known)) {
    const isTitle = titles.some((person) => nominal.to > person.titleFrom && nominal.from < person.from);
    if (isTitle) continue;
    put(
      appositionCandidate(text, reading, nominal, context) ?? nominalCandidate(text, line, nominal, context),
    );
  }
  for (const { range, actor, gender } of context.index.findShortNames(line, taken)) {
    put(candidateOf(text, line.sentence, { range, form: 'alias', actor, gender }));
  }
  for (const match of findOrganisationsOf(line, catalogue, taken, known)) {
    put(unknownCandidate(text, line, match, context));
  }
  for (const match of known) {
    const candidate = knownCandidate(text, line, match, article, context);
    if (candidate === null) taken.take(match);
    put(candidate);
  }
  for (const match of peoplesIn(line, context, taken)) put(candidateOf(text, line.sentence, match));
  for (const match of findUnknownNames(line, catalogue, taken, context)) {
    put(unknownCandidate(text, line, match, context));
  }
  for (const range of findAnaphors(line, taken)) {
    const noun = lowerAt(line, range.to - 1);
    put(candidateOf(text, line.sentence, { range, form: 'nominal', reference: { type: 'anaphor', noun } }));
  }
  for (const range of findPronouns(line, taken)) {
    put(candidateOf(text, line.sentence, { range, form: 'pronoun', reference: { type: 'pronoun' } }));
  }
  return found;
}

/** A title's words name nothing else, but for the country or body in it: "Ambassador to the United States". */
function takeTitle(title: PersonMatch, known: readonly KnownMatch[], taken: Taken): void {
  for (let i = title.titleFrom; i < title.from; i++) {
    if (!known.some((match) => match.from <= i && i < match.to)) taken.take({ from: i, to: i + 1 });
  }
}

function personCandidate(text: string, line: Line, person: PersonMatch, context: Context): Candidate | null {
  const actor = context.index.resolve(line, person);
  if (actor === null) return null;
  // "President Biden" is one name; a full name stands without its title
  const isShort = person.to - person.from === 1 && person.titleFrom < person.from;
  const range = { from: isShort ? person.titleFrom : person.from, to: person.to };
  return candidateOf(text, line.sentence, {
    range,
    form: isShort ? 'title' : 'name',
    actor,
    gender: person.gender,
  });
}

/** "the Polish ambassador, X Y": the words beside a name refer to its bearer. */
function appositionCandidate(
  text: string,
  { line, persons }: Reading,
  nominal: NominalMatch,
  { index }: Context,
): Candidate | null {
  if (nominal.row !== null && nominal.row.number !== 'person') return null;
  const { headToken } = nominal;
  const person = persons.find(
    ({ apposition }) => apposition !== null && apposition.from <= headToken && headToken < apposition.to,
  );
  const actor = person ? index.resolve(line, person) : null;
  if (actor === null) return null;
  // "Chile's envoy" names the state too
  const mark = line.tokens.findIndex(({ penn }, i) => penn === 'POS' && i > nominal.from && i < headToken);
  // "the Chilean envoy" without a mark stands for the state, as an envoy does
  if (mark < 0 && nominal.row !== null) return null;
  const range = { from: mark < 0 ? nominal.from : mark + 1, to: nominal.to };
  return candidateOf(text, line.sentence, {
    range,
    headToken,
    form: 'nominal',
    actor,
    gender: person?.gender ?? null,
  });
}

function nominalCandidate(text: string, line: Line, nominal: NominalMatch, { register }: Context): Candidate {
  const { row, state, organisation, headToken, offices } = nominal;
  const parts = { range: { from: nominal.from, to: nominal.to }, headToken, form: 'nominal' as const };
  if (row === null) {
    const start = line.tokens[nominal.titleFrom]?.start ?? 0;
    const end = line.tokens[nominal.to - 1]?.end ?? start;
    const reference = {
      type: 'office' as const,
      keys: offices,
      country: state?.code ?? countryOfTitle(text.slice(start, end)),
    };
    const actor = organisation === null ? null : register.addKnown(organisation);
    return candidateOf(text, line.sentence, { ...parts, actor, reference });
  }
  if (organisation !== null)
    return candidateOf(text, line.sentence, { ...parts, actor: register.addKnown(organisation) });
  if (state !== null)
    return candidateOf(text, line.sentence, { ...parts, actor: register.addNominal(row, state) });
  return candidateOf(text, line.sentence, { ...parts, reference: { type: 'noun', row } });
}

function knownCandidate(
  text: string,
  line: Line,
  match: KnownMatch,
  article: Article,
  { register }: Context,
): Candidate | null {
  const { actor, place, form, isMedium } = match.name;
  if (isMedium && (isPublisher(actor, article) || isCited(line, match))) return null;
  if (isWhereSaid(line, match)) return null;
  return candidateOf(text, line.sentence, {
    range: { from: match.from, to: match.to },
    form,
    actor: actor === null ? null : register.addKnown(actor),
    place: place === null ? null : register.addPlace(place),
  });
}

function isPublisher(actor: ActorSlug | null, article: Article): boolean {
  return (
    actor !== null && article.publisher !== null && slugOf(article.publisher.replace(/^The /, '')) === actor
  );
}

/** "Russians", "the Kurds": peoples in the plural. */
function peoplesIn(line: Line, { catalogue, register }: Context, taken: Taken) {
  const found = [];
  for (let i = 0; i < line.tokens.length; i++) {
    const match = catalogue.peoples.longest(line.tokens, i, line.keys);
    const state = match?.values[0];
    if (!match || !state || !taken.isFree({ from: i, to: match.end })) continue;
    const name = line.tokens
      .slice(i, match.end)
      .map(({ text }) => text)
      .join(' ');
    found.push({
      range: { from: i, to: match.end },
      form: 'nominal' as const,
      actor: register.addPeople(name, state),
      reference: { type: 'people' as const, state: state.slug },
    });
  }
  return found;
}

function unknownCandidate(text: string, line: Line, match: UnknownMatch, context: Context): Candidate {
  const { register } = context;
  const candidate = candidateOf(text, line.sentence, {
    range: { from: match.from, to: match.to },
    form: 'name',
  });
  if (match.kind === 'place') {
    const place = match.city ?? {
      id: slugOf(candidate.text),
      name: candidate.text,
      country: match.country,
      latitude: null,
      longitude: null,
    };
    return { ...candidate, place: register.addPlace(place) };
  }
  if (context.catalogue.givenNames.has(candidate.text)) {
    const gender = context.catalogue.givenNames.get(candidate.text) ?? null;
    return { ...candidate, gender, actor: register.addPerson(candidate.text, null, gender) };
  }
  const spelled = context.acronyms.get(candidate.text);
  const name = spelled ? text.slice(spelled.start, spelled.end) : candidate.text;
  return {
    ...candidate,
    form: spelled ? 'alias' : 'name',
    actor: register.addOrganisation(name, 'organisation', match.country),
  };
}
