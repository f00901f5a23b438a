// Actors and places: who acts, and where; and the catalogue in which the known ones stand.
import type { IsoDate } from './partial-date.ts';

/** ISO 3166-1 alpha-3 code ("USA"). */
export type CountryCode = string;

export const actorKinds = ['person', 'state', 'government', 'organisation', 'group'] as const;
export type ActorKind = (typeof actorKinds)[number];

/** The kinds as they are called on screen. */
export const actorKindLabels: Readonly<Record<ActorKind, string>> = {
  person: 'Person',
  state: 'State',
  government: 'Government body',
  organisation: 'Organisation',
  group: 'Group',
};

/** Lower-case words joined by hyphens ("antony-blinken"): an actor's id everywhere, in URLs and exports too. */
export type ActorSlug = string & { readonly actorSlug: unique symbol };

/** An office that a person held: from the first day to the last, null where it is open or not known. */
export interface ActorRole {
  /** As it is written before or after a name: "Secretary of State", "Foreign Minister". */
  readonly title: string;
  /** The state, or null for an office of an organisation. */
  readonly country: CountryCode | null;
  /** Slug of the organisation the office belongs to ("nato"), or null for an office of a state. */
  readonly organisation: ActorSlug | null;
  readonly from: IsoDate | null;
  readonly to: IsoDate | null;
}

export interface Actor {
  readonly slug: ActorSlug;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: CountryCode | null;
  readonly aliases: readonly string[];
  readonly roles: readonly ActorRole[];
  /** True for one that no catalogue row names: found by its title, apposition or name pattern. */
  readonly discovered: boolean;
}

export interface Place {
  readonly id: string;
  readonly name: string;
  readonly country: CountryCode | null;
  readonly latitude: number | null;
  readonly longitude: number | null;
}

/** Letters and digits of a name without accents, lower case, joined by hyphens. */
export function slugOf(name: string): ActorSlug {
  const slug = name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/['’]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '');
  return slug as ActorSlug;
}
