// The countries of the filter by region, as a column can show them.
import { countries } from '../model/country.ts';
import type { FacetValue } from '../model/listing.ts';
import { folded } from './folded.ts';

export interface CountryOption {
  readonly code: string;
  readonly name: string;
  readonly count: number;
}

export interface RegionOfCountries {
  readonly region: string;
  /** Most events first, then by name. */
  readonly countries: readonly CountryOption[];
}

/**
 * The countries that have events, or are in `keep`, by region; regions with most events first. With something typed,
 * all countries whose name, code or region has words that begin so, those without events too.
 */
export function countriesByRegion(
  values: readonly FacetValue[],
  { typed, keep }: { readonly typed: string; readonly keep: readonly string[] },
): RegionOfCountries[] {
  const counts = new Map(values.map(({ value, count }) => [value, count]));
  const needle = ` ${folded(typed).trim()}`;
  const regions = new Map<string, CountryOption[]>();
  for (const { code, name, region } of countries) {
    const count = counts.get(code) ?? 0;
    const isWanted =
      needle === ' '
        ? count > 0
        : folded(` ${name} ${code} ${region}`)
            .replace(/[^\p{L}\p{N}]+/gu, ' ')
            .includes(needle);
    if (!isWanted && !keep.includes(code)) continue;
    regions.set(region, [...(regions.get(region) ?? []), { code, name, count }]);
  }
  const total = (list: readonly CountryOption[]) => list.reduce((sum, { count }) => sum + count, 0);
  return [...regions]
    .map(([region, list]) => ({ region, countries: list.toSorted((a, b) => b.count - a.count) }))
    .sort((a, b) => total(b.countries) - total(a.countries));
}
