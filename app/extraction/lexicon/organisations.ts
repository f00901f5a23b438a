// International organisations, alliances, courts, agencies and bodies of state, with the nouns that refer back to them.
import type { ActorKind } from '../../model/actor.ts';
import { armedGroups } from './organisations/armed-groups.ts';
import { companiesAndPeoples } from './organisations/companies-and-peoples.ts';
import { internationalOrganisations } from './organisations/international.ts';
import { bodiesOfStates } from './organisations/national.ts';
import { listCell, readTable } from './table.ts';

export interface OrganisationRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: Exclude<ActorKind, 'person' | 'state'>;
  /** Code of the state it belongs to, or '' for one that belongs to none. */
  readonly country: string;
  /** Nouns by which a later sentence takes it up: "the alliance", "the court". */
  readonly nouns: readonly string[];
}

/** A row is: name | aliases | kind | country | nouns. */
function readOrganisations(table: string): readonly OrganisationRow[] {
  return readTable(table, 5).map(([name = '', aliases, kind, country = '', nouns]) => ({
    name,
    aliases: listCell(aliases),
    kind: kind === 'government' || kind === 'group' ? kind : 'organisation',
    country,
    nouns: listCell(nouns),
  }));
}

export const organisationRows: readonly OrganisationRow[] = [
  internationalOrganisations,
  bodiesOfStates,
  armedGroups,
  companiesAndPeoples,
].flatMap(readOrganisations);
