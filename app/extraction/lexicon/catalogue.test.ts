import { describe, expect, it } from 'vitest';
import { slugOf } from '../../model/actor.ts';
import { countries } from '../../model/country.ts';
import { type IsoDate, parseIsoDate } from '../../model/partial-date.ts';
import { catalogue, catalogueActors, heldOn, holderOf, stateOfAdjective } from './catalogue.ts';
import { officeOf, offices } from './offices.ts';
import { organisationRows } from './organisations.ts';
import { people } from './people.ts';
import { stateRows } from './states.ts';

const codes = new Set(countries.map(({ code }) => code));
const day = (text: string) => text as IsoDate;

/** The states whose diplomacy fills most of the news. */
const diplomats = `
  USA CAN MEX BRA ARG CHL COL VEN PER CUB GBR IRL FRA DEU ITA ESP PRT NLD BEL DNK SWE NOR FIN POL CZE SVK HUN ROU BGR GRC AUT CHE EST
  LVA LTU UKR BLR MDA GEO ARM AZE RUS TUR ISR PSE EGY JOR LBN SYR IRQ IRN SAU ARE QAT KWT MAR DZA TUN CHN JPN KOR PRK TWN IND PAK AFG
  BGD LKA NPL IDN PHL THA MYS SGP VNM KAZ AUS NZL ZAF NGA KEN ETH SDN RWA SRB HRV SVN`
  .trim()
  .split(/\s+/);

describe('the tables', () => {
  it('know every country that they name', () => {
    const named = [
      ...stateRows.map(({ code }) => code),
      ...organisationRows.map(({ country }) => country).filter((country) => country !== ''),
      ...people.flatMap(({ country }) => country ?? []),
    ];
    expect([...new Set(named)].filter((code) => !codes.has(code))).toEqual([]);
  });

  it('hold a state for every country', () => {
    const held = new Set(stateRows.map(({ code }) => code));
    const territories = new Set(['PRI', 'COK', 'GUM']);
    expect([...codes].filter((code) => !held.has(code) && !territories.has(code))).toEqual([]);
  });

  it('give real days for the terms, each beginning before it ends', () => {
    const bad = people.flatMap(({ name, terms }) =>
      terms
        .filter(({ role: { from, to } }) => {
          const isDay = (value: string | null) => value === null || parseIsoDate(value) !== null;
          return !isDay(from) || !isDay(to) || (from !== null && to !== null && from >= to);
        })
        .map(() => name),
    );
    expect(bad).toEqual([]);
  });

  it('let no two hold one office at a time, but for offices that are shared', () => {
    const overlaps: string[] = [];
    for (const [key, terms] of catalogue.terms) {
      if (officeOf(terms[0]?.office ?? '')?.shared) continue;
      terms.forEach((term, i) => {
        const next = terms[i + 1];
        const ends = term.role.to ?? '9999-12-31';
        if (next !== undefined && (next.role.from ?? '') < ends) {
          overlaps.push(`${key}: ${term.holder} to ${ends}, ${next.holder} from ${next.role.from}`);
        }
      });
    }
    expect(overlaps).toEqual([]);
  });

  it('give each actor a slug of its own', () => {
    const slugs = [
      ...stateRows.map(({ name }) => slugOf(name)),
      ...organisationRows.map(({ name }) => slugOf(name)),
      ...people.map(({ name }) => slugOf(name)),
    ];
    expect(slugs.filter((slug, i) => slugs.indexOf(slug) !== i)).toEqual([]);
  });

  it('share no name between two actors, but of different countries, where the context decides', () => {
    const owners = new Map<string, { slug: string; country: string | null }[]>();
    for (const { slug, name, aliases, country } of catalogueActors) {
      for (const alias of new Set([name, ...aliases])) {
        owners.set(alias, [...(owners.get(alias) ?? []), { slug, country }]);
      }
    }
    const ambiguous = [...owners].filter(
      ([, actors]) => new Set(actors.map(({ country }) => country)).size < actors.length,
    );
    expect(ambiguous).toEqual([]);
  });

  it('name organisations of offices that exist', () => {
    const missing = people
      .flatMap(({ terms }) => terms.map(({ role }) => role.organisation))
      .filter((slug) => slug !== null && !catalogue.actors.has(slug));
    expect(missing).toEqual([]);
  });

  it('date every term, so that none is held for ever by mistake', () => {
    const undated = people.filter(({ terms }) => terms.some(({ role }) => role.from === null));
    expect(undated.map(({ name }) => name)).toEqual([]);
  });

  /** The share of the summers since 2000 in which somebody is known to hold one of the offices. */
  function coverage(keys: readonly string[]): number {
    const summers = diplomats.flatMap((code) =>
      Array.from({ length: 26 }, (_, i) => ({ code, on: day(`${2000 + i}-07-01`) })),
    );
    const isHeld = ({ code, on }: (typeof summers)[number]) =>
      keys.some((key) => catalogue.terms.get(`${code} ${key}`)?.some(({ role }) => heldOn(role, on)));
    return summers.filter(isHeld).length / summers.length;
  }

  it('know who led the states that the news are about, and who spoke for them', () => {
    const heads = ['P', 'PM', 'King', 'Emir', 'Sultan', 'Supreme Leader', 'Military Leader', 'Leader'];
    expect(coverage(heads)).toBeGreaterThan(0.99);
    expect(coverage(['FM'])).toBeGreaterThan(0.97);
    expect(coverage(['DM'])).toBeGreaterThan(0.87);
    expect(coverage(['UN Ambassador'])).toBeGreaterThan(0.39);
  });

  it('have an adjective and a seat of government for these states', () => {
    const without = (cell: 'adjectives' | 'capitals') =>
      diplomats.filter((code) => stateRows.find((row) => row.code === code)?.[cell].length === 0);
    expect(without('adjectives')).toEqual([]);
    // a city that has its state's name; Brussels stands for the European Union more often than for Belgium
    expect(without('capitals')).toEqual(['BEL', 'SGP']);
    expect(offices.every(({ titles }) => titles.every((title) => title === title.toLowerCase()))).toBe(true);
  });
});

describe('holderOf', () => {
  const cases: readonly (readonly [office: string, of: string, on: string, holder: string | null])[] = [
    ['FM', 'RUS', '2003-05-01', 'igor-ivanov'],
    ['FM', 'RUS', '2022-01-26', 'sergei-lavrov'],
    ['P', 'USA', '1991-03-01', 'george-h-w-bush'],
    ['P', 'USA', '2003-03-01', 'george-w-bush'],
    ['P', 'USA', '2009-01-20', 'barack-obama'],
    ['P', 'RUS', '2010-06-01', 'dmitry-medvedev'],
    ['PM', 'GBR', '2007-06-27', 'gordon-brown'],
    ['Secretary-General', 'nato', '2022-02-01', 'jens-stoltenberg'],
    ['High Representative', 'european-union', '2012-02-01', 'catherine-ashton'],
    ['FM', 'KAZ', '2020-05-01', 'mukhtar-tileuberdi'],
    ['FM', 'KAZ', '2024-05-01', 'murat-nurtleu'],
    ['DM', 'DEU', '2010-05-01', 'karl-theodor-zu-guttenberg'],
    ['DM', 'JPN', '2003-07-01', 'shigeru-ishiba'],
    ['DM', 'ISR', '2020-01-15', 'naftali-bennett'],
    ['DM', 'SVN', '2024-09-01', null],
    ['UN Ambassador', 'CHN', '2001-07-01', 'wang-yingfan'],
    ['Press Secretary', 'RUS', '2009-08-01', 'natalya-timakova'],
    ['Secretary-General', 'osce', '2008-08-01', 'marc-perrin-de-brichambaut'],
    ['P', 'USA', '1850-01-01', null],
  ];
  it.each(cases)('%s of %s on %s', (key, of, on, holder) => {
    expect(holderOf(catalogue, { key, of }, day(on))).toBe(holder);
  });

  it('knows no holder without a day', () => {
    expect(holderOf(catalogue, { key: 'P', of: 'USA' }, null)).toBeNull();
  });

  it('ends a term when the next begins', () => {
    const role = catalogue.termsOf.get(slugOf('Joe Biden'))?.find(({ office }) => office === 'P')?.role;
    expect(role && heldOn(role, day('2025-01-19'))).toBe(true);
    expect(role && heldOn(role, day('2025-01-20'))).toBe(false);
  });
});

describe('stateOfAdjective', () => {
  const cases: readonly (readonly [words: string, code: string | null])[] = [
    ['Russian', 'RUS'],
    ['South Korean', 'KOR'],
    ['U.S.', 'USA'],
    ['russian', null],
    ['South', null],
    ['', null],
  ];
  it.each(cases)('%s', (words, code) => {
    expect(stateOfAdjective(words)?.code ?? null).toBe(code);
  });
});

describe('places', () => {
  it('keep an id of their own, so that a capital takes no other city for itself', () => {
    expect(catalogue.places.get('kyiv')).toMatchObject({ country: 'UKR' });
    expect([...catalogue.places.entries()].filter(([id, place]) => id !== place.id)).toEqual([]);
    expect(catalogue.places.get('san-jose-cri')).toMatchObject({ country: 'CRI' });
  });
});
