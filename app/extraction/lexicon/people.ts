// The people of the catalogue: office-holders since 2000 and the leaders of 1980-2000, by part of the world.
import { type ActorRole, slugOf } from '../../model/actor.ts';
import type { IsoDate } from '../../model/partial-date.ts';
import type { Gender } from './given-names.ts';
import { officeOf, titleIn } from './offices.ts';
import { peopleOfAfrica } from './people/africa.ts';
import { peopleOfTheAmericas } from './people/americas.ts';
import { peopleOfTheBalkans } from './people/balkans.ts';
import { peopleOfCentralEurope } from './people/central-europe.ts';
import { peopleOfEastAsia } from './people/east-asia.ts';
import { peopleOfTheGulf } from './people/gulf.ts';
import { peopleOfTheMiddleEast } from './people/middle-east.ts';
import { peopleOfNorthAfrica } from './people/north-africa.ts';
import { peopleOfNorthernEurope } from './people/northern-europe.ts';
import { peopleOfOrganisations } from './people/organisations.ts';
import { peopleOfRussiaAndItsNeighbours } from './people/russia-and-neighbours.ts';
import { peopleOfSouthAndCentralAsia } from './people/south-and-central-asia.ts';
import { peopleOfSouthEastAsiaAndOceania } from './people/south-east-asia-and-oceania.ts';
import { peopleOfSouthernEurope } from './people/southern-europe.ts';
import { peopleOfTheUnitedStates } from './people/united-states.ts';
import { peopleOfWesternEurope } from './people/western-europe.ts';
import { stateRows } from './states.ts';
import { listCell, readTable } from './table.ts';

/** An office held, with the key of the offices' table. */
export interface Term {
  readonly office: string;
  readonly role: ActorRole;
}

export interface PersonRow {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly gender: Gender | null;
  /** Code of the country whose person it is, or null for an official of an organisation alone. */
  readonly country: string | null;
  readonly terms: readonly Term[];
}

const codeOfState: ReadonlyMap<string, string> = new Map(
  [...stateRows].reverse().map(({ code, name }) => [slugOf(name), code]),
);
const stateOfCode: ReadonlyMap<string, string> = new Map(
  [...stateRows].reverse().map(({ code, name }) => [code, slugOf(name)]),
);

/**
 * A row is: country or organisation | name | other names | m or f | terms. A term is an office's key and its
 * days, "P 2021-01-20..2025-01-20"; a day may be given to the month ("2013-02" is its first day) where the
 * table's authors are sure of no more, and an open end is left empty. "@nato" after the key makes it an office
 * of that organisation. Terms hold on `from <= day < to`, so that one ends on the day when the next begins.
 */
export const people: readonly PersonRow[] = [
  peopleOfTheUnitedStates,
  peopleOfTheAmericas,
  peopleOfRussiaAndItsNeighbours,
  peopleOfWesternEurope,
  peopleOfSouthernEurope,
  peopleOfCentralEurope,
  peopleOfNorthernEurope,
  peopleOfTheBalkans,
  peopleOfTheMiddleEast,
  peopleOfTheGulf,
  peopleOfNorthAfrica,
  peopleOfEastAsia,
  peopleOfSouthAndCentralAsia,
  peopleOfSouthEastAsiaAndOceania,
  peopleOfAfrica,
  peopleOfOrganisations,
].flatMap((table) =>
  readTable(table, 5).map(([belonging = '', name = '', aliases, gender, terms]): PersonRow => {
    const country = /^[A-Z]{3}$/.test(belonging) ? belonging : null;
    return {
      name,
      aliases: listCell(aliases),
      gender: gender === 'm' || gender === 'f' ? gender : null,
      country,
      terms: listCell(terms)
        .filter((term) => term !== '')
        .map((term) => readTerm(term, country, belonging)),
    };
  }),
);

function readTerm(term: string, country: string | null, belonging: string): Term {
  const [, office = '', at, from = '', to = ''] =
    /^(.+?)(?: @([a-z-]+))? ([\d-]*)\.\.([\d-]*)$/.exec(term) ?? [];
  if (officeOf(office) === null)
    throw new Error(`This term of office of a person is not understood: ${term}`);
  const owner = at ?? (country === null ? belonging : null);
  // an office of today's state is the country's; one of a state of the past is that state's own
  const code = owner === null ? country : (codeOfState.get(owner) ?? null);
  const isCountry = owner === null || (code !== null && stateOfCode.get(code) === owner);
  return {
    office,
    role: {
      title: titleIn(isCountry ? code : null, office),
      country: isCountry ? code : null,
      organisation: isCountry || owner === null ? null : slugOf(owner),
      from: dayOf(from),
      to: dayOf(to),
    },
  };
}

function dayOf(text: string): IsoDate | null {
  if (text === '') return null;
  return (text.length === 7 ? `${text}-01` : text.length === 4 ? `${text}-01-01` : text) as IsoDate;
}
