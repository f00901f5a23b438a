// The actors and places of one article: those of the catalogue that it names, and those discovered in it.
import {
  type Actor,
  type ActorKind,
  type ActorSlug,
  type CountryCode,
  type Place,
  slugOf,
} from '../../model/actor.ts';
import type { IsoDate } from '../../model/partial-date.ts';
import { type Catalogue, heldOn, type StateName } from '../lexicon/catalogue.ts';
import type { Gender } from '../lexicon/given-names.ts';
import type { NominalRow } from '../lexicon/nominals.ts';

interface Discovery {
  readonly slug: ActorSlug;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: CountryCode | null;
}

/** What an article says of a person's office. */
export interface StatedRole {
  readonly title: string;
  readonly country: CountryCode | null;
  readonly organisation: ActorSlug | null;
}

export class ActorRegister {
  readonly #catalogue: Catalogue;
  readonly #date: IsoDate | null;
  readonly #actors = new Map<ActorSlug, Actor>();
  readonly #places = new Map<string, Place>();
  readonly #genders = new Map<ActorSlug, Gender>();
  readonly #nouns = new Map<ActorSlug, readonly string[]>();

  constructor(
    catalogue: Catalogue,
    date: IsoDate | null,
    actors: readonly Actor[] = [],
    places: readonly Place[] = [],
  ) {
    this.#catalogue = catalogue;
    this.#date = date;
    for (const actor of actors) this.#actors.set(actor.slug, actor);
    for (const place of places) this.#places.set(place.id, place);
  }

  get(slug: ActorSlug): Actor | null {
    return this.#actors.get(slug) ?? this.#catalogue.actors.get(slug) ?? null;
  }

  place(id: string): Place | null {
    return this.#places.get(id) ?? this.#catalogue.places.get(id) ?? null;
  }

  genderOf(slug: ActorSlug): Gender | null {
    return this.#genders.get(slug) ?? this.#catalogue.genders.get(slug) ?? null;
  }

  /** The actor of the catalogue, its office on the article's day first. */
  addKnown(slug: ActorSlug): ActorSlug {
    const actor = this.#catalogue.actors.get(slug);
    if (actor && !this.#actors.has(slug))
      this.#actors.set(slug, { ...actor, roles: this.#rolesOnDay(actor) });
    return slug;
  }

  #rolesOnDay(actor: Actor): Actor['roles'] {
    const date = this.#date;
    const held = date === null ? [] : actor.roles.filter((role) => heldOn(role, date));
    return [...held, ...actor.roles.filter((role) => !held.includes(role)).reverse()];
  }

  /** A person, by the longest form of the name; what is known of the office is added to it. */
  addPerson(name: string, role: StatedRole | null, gender: Gender | null): ActorSlug {
    const slug = slugOf(name);
    if (gender !== null) this.#genders.set(slug, gender);
    if (this.#catalogue.actors.has(slug)) this.addKnown(slug);
    else this.#discover({ slug, name, kind: 'person', country: role?.country ?? null });
    if (role !== null) this.#addRole(slug, role);
    return slug;
  }

  #addRole(slug: ActorSlug, role: StatedRole): void {
    const actor = this.#actors.get(slug);
    if (actor === undefined) return;
    const known = actor.roles.find(({ title }) => title.toLowerCase() === role.title.toLowerCase());
    const rest = actor.roles.filter((other) => other !== known);
    const stated = known ?? { ...role, country: role.country ?? actor.country, from: null, to: null };
    const country = actor.country ?? role.country;
    if (actor.discovered) this.#actors.set(slug, { ...actor, country, roles: [...rest, stated] });
    else this.#actors.set(slug, { ...actor, country, roles: known ? [known, ...rest] : actor.roles });
  }

  addOrganisation(name: string, kind: ActorKind, country: CountryCode | null): ActorSlug {
    const slug = slugOf(name);
    if (this.#catalogue.actors.has(slug)) return this.addKnown(slug);
    this.#discover({ slug, name, kind, country });
    return slug;
  }

  /** The actor that a noun of a state stands for: the state, a branch of it, or people in it. */
  addNominal(row: NominalRow, state: StateName): ActorSlug {
    if (row.class === 'state') return this.addKnown(state.slug);
    const slug = slugOf(`${state.name} ${row.label}`);
    const kind = row.class === 'branch' && !rebelLabels.has(row.label) ? 'government' : 'group';
    this.#discover({ slug, name: `${state.adjective} ${row.label}`, kind, country: state.code });
    this.#nouns.set(slug, [row.noun]);
    return slug;
  }

  /** The people of a state as a group: "Russians". */
  addPeople(name: string, state: StateName): ActorSlug {
    const slug = slugOf(name);
    this.#discover({ slug, name, kind: 'group', country: state.code });
    return slug;
  }

  addPlace(place: Place): string {
    if (!this.#places.has(place.id)) this.#places.set(place.id, place);
    return place.id;
  }

  #discover({ slug, name, kind, country }: Discovery): void {
    const known = this.#actors.get(slug);
    if (known === undefined) {
      this.#actors.set(slug, { slug, name, kind, country, aliases: [], roles: [], discovered: true });
    } else if (known.discovered && known.country === null && country !== null) {
      this.#actors.set(slug, { ...known, country });
    }
  }

  /** Nouns by which the actor may be taken up. */
  nounsOf(slug: ActorSlug): readonly string[] {
    return this.#catalogue.nouns.get(slug) ?? this.#nouns.get(slug) ?? [];
  }

  get actors(): readonly Actor[] {
    return [...this.#actors.values()].map((actor) =>
      this.#actsForOrganisation(actor) ? { ...actor, country: null } : actor,
    );
  }

  /** Who heads an organisation on the article's day acts for it, not for the country they come from. */
  #actsForOrganisation({ roles: [office] }: Actor): boolean {
    return (
      office !== undefined &&
      office.organisation !== null &&
      // a state of the past has a country still
      !this.#catalogue.stateBySlug.has(office.organisation) &&
      office.country === null &&
      this.#date !== null &&
      heldOn(office, this.#date)
    );
  }

  get places(): readonly Place[] {
    return [...this.#places.values()];
  }
}

/** Labels of the branches' table that name no part of the state. */
const rebelLabels: ReadonlySet<string> = new Set([
  'rebels',
  'militants',
  'separatists',
  'opposition',
  'ruling party',
]);
