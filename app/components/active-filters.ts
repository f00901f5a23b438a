// The filters that are on, each with its words and the view that is left without it.
import { countryName } from '../model/country.ts';
import { pairLabel } from '../model/direction.ts';
import { eventTypeFacts, quadNames } from '../model/event-type.ts';
import { emptyFilter, type Pair, type View } from '../model/filter.ts';
import type { Precision } from '../model/partial-date.ts';
import { dayWords, rangeWords } from './date-words.ts';

/** Names by actor slug, from the facets; a slug without a name is shown as words. */
export type Names = ReadonlyMap<string, string>;

export interface ActiveFilter {
  readonly key: string;
  readonly label: string;
  readonly without: View;
}

const sideWords = { either: '', source: 'from ', target: 'to ' } as const;

/** One entry for each value that is on, in the order of the facets; empty where nothing is filtered. */
export function activeFilters(view: View, names: Names): ActiveFilter[] {
  const side = sideWords[view.role];
  return [
    ...(view.q === null ? [] : [{ key: 'q', label: `“${view.q}”`, without: { ...view, q: null } }]),
    ...each(view, 'actor', (slug) => side + nameOf(slug, names)),
    ...each(view, 'country', (code) => side + countryName(code)),
    ...each(view, 'pair', (pair) => pairWords(pair, names)),
    ...each(view, 'quad', (quad) => quadNames[quad]),
    ...each(view, 'type', (type) => eventTypeFacts[type].label),
    ...dates(view),
    ...each(view, 'publisher', (publisher) => publisher),
    ...each(view, 'precision', precisionWords),
    ...each(view, 'status', (status) => status),
  ];
}

function precisionWords(precision: Precision): string {
  return precision === 'unknown' ? 'date not known' : `date to the ${precision}`;
}

type ListKey = 'actor' | 'country' | 'pair' | 'quad' | 'type' | 'publisher' | 'precision' | 'status';

function each<K extends ListKey>(
  view: View,
  key: K,
  words: (value: View[K][number]) => string,
): ActiveFilter[] {
  const values: readonly View[K][number][] = view[key];
  return values.map((value, index) => ({
    key: `${key}-${index}`,
    label: words(value),
    without: { ...view, [key]: values.filter((other) => other !== value) },
  }));
}

function dates(view: View): ActiveFilter[] {
  const label = datesLabel(view);
  return label === null ? [] : [{ key: 'dates', label, without: { ...view, from: null, to: null } }];
}

/** The dates of the filter in words: "since 1 Jan 2022"; null where it has none. */
export function datesLabel({ from, to }: Pick<View, 'from' | 'to'>): string | null {
  if (from !== null && to !== null) return rangeWords(from, to);
  if (from !== null) return `since ${dayWords(from)}`;
  return to === null ? null : `until ${dayWords(to)}`;
}

/** "Russia → United States" */
export function pairWords({ source, target }: Pair, names: Names): string {
  return pairLabel(nameOf(source, names), nameOf(target, names));
}

/** The name of an actor or a country by slug or code. */
export function nameOf(value: string, names: Names): string {
  const known = names.get(value);
  if (known !== undefined) return known;
  if (/^[A-Z]{3}$/.test(value)) return countryName(value);
  return value.replace(/(^|-)(\p{L})/gu, (_, dash, letter) => (dash ? ' ' : '') + letter.toUpperCase());
}

/** The view without any filter; lanes and selection stay. */
export function withoutFilters(view: View): View {
  return { ...view, ...emptyFilter };
}
