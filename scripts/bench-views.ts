// The views that the bench of queries asks for: every kind of filter, each in several forms.
import { BENCH_SEED } from './bench-corpus.ts';
import { castOf } from './synthetic-cast.ts';

export interface ViewKind {
  readonly name: string;
  /** Query strings, each another question. */
  readonly queries: readonly string[];
}

const cast = castOf(BENCH_SEED);
const countries = cast.countries.slice(0, 8);
const codes = countries.map(({ code }) => code);
const states = countries.map(({ state }) => state.slug);
const persons = cast.countries.slice(0, 8).flatMap(({ persons }) => persons[0]?.slug ?? []);
const words = [
  'harbour dues',
  'lantern treaty',
  'tariff',
  'embargo',
  'patrol boats',
  'memorandum',
  'wool',
  'convoy',
];
const types = ['THREATEN', 'CONSULT', 'ACCUSE', 'REQUEST', 'STATEMENT', 'ASSAULT', 'AID', 'AGREE'];
const years = [2007, 2010, 2013, 2016, 2018, 2020, 2022, 2024];

/** Of each kind, one for each place of the lists above. */
export const filteredViews: readonly ViewKind[] = [
  each('a state', (at) => ({ actor: states[at] })),
  each('a person', (at) => ({ actor: persons[at] })),
  each('a country as source', (at) => ({ country: codes[at], role: 'source' })),
  each('a country as target', (at) => ({ country: codes[at], role: 'target' })),
  each('who to whom', (at) => ({ pair: `${codes[at]}~${codes[(at + 1) % 8]}` })),
  each('a kind', (at) => ({ type: types[at] })),
  each('a quad class by publisher', (at) => ({
    quad: String(1 + (at % 4)),
    lanes: at < 4 ? 'publisher' : 'type',
  })),
  each('a publisher', (at) => ({ publisher: cast.publishers[at] })),
  each('a year', (at) => ({ from: `${years[at]}-01-01`, to: `${years[at]}-12-31` })),
  each('a month of a country', (at) => ({
    country: codes[at],
    from: `${years[at]}-03-01`,
    to: `${years[at]}-03-31`,
  })),
  each('words', (at) => ({ q: words[at] })),
  each('words of a country since a year', (at) => ({
    q: words[at],
    country: codes[7 - at],
    from: `${years[at]}-01-01`,
  })),
  each('a country and a kind, most reported first', (at) => ({
    country: codes[at],
    type: types[at],
    sort: '-reports',
  })),
  each('a state in pairs', (at) => ({ actor: states[at], lanes: 'pair' })),
  each('a precision of a country', (at) => ({ precision: 'month', country: codes[at] })),
];

/** All events, in every form that the page has for them. */
export const unfilteredViews: ViewKind = {
  name: 'all events',
  queries: [
    '',
    'lanes=country',
    'lanes=type',
    'lanes=publisher',
    'lanes=pair',
    'sort=-reports',
    'sort=confidence',
    'rows=36',
    'picture=matrix',
    'picture=trend',
  ],
};

function each(name: string, keysAt: (at: number) => Readonly<Record<string, string | undefined>>): ViewKind {
  const queries = years.map((_, at) => {
    const keys = Object.entries(keysAt(at)).flatMap(([key, value]) =>
      value === undefined ? [] : [[key, value]],
    );
    return new URLSearchParams(keys).toString();
  });
  return { name, queries };
}
