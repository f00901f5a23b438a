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

  it('cover the states and their people broadly', () => {
    const withLeaders = new Set(people.filter(({ terms }) => terms.length > 0).map(({ country }) => country));
    expect(withLeaders.size).toBeGreaterThan(100);
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
