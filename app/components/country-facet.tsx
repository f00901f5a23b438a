// The facet of countries: regions with their countries and codes, those with most events open.
import { useState } from 'react';
import type { FacetValue } from '../model/listing.ts';
import { type CountryOption, countriesByRegion, type RegionOfCountries } from './countries-by-region.ts';
import { FacetSearch } from './facet-group.tsx';
import { FacetOption, toggled } from './facet-option.tsx';

interface CountryFacetProps {
  readonly values: readonly FacetValue[];
  readonly selected: readonly string[];
  readonly onSelect: (selected: readonly string[]) => void;
}

/** Regions that are open from the start, regions before "more", and countries of a region before "more". */
const OPEN_REGIONS = 2;
const SHOWN_REGIONS = 4;
const SHOWN = 4;

export function CountryFacet({ values, selected, onSelect }: CountryFacetProps) {
  const [typed, setTyped] = useState('');
  const regions = countriesByRegion(values, { typed, keep: selected });
  const most = Math.max(1, ...values.map(({ count }) => count));
  const isOn = ({ code }: CountryOption) => selected.includes(code);
  const toggle = (code: string) => onSelect(toggled(selected, code));
  const options = (list: readonly CountryOption[]) => (
    <ul className="plain">
      {list.map((country) => (
        <li key={country.code}>
          <FacetOption
            name="country"
            value={country.code}
            label={
              <>
                {country.name} <span className="facet-code">{country.code}</span>
              </>
            }
            on={isOn(country)}
            count={country.count}
            share={country.count / most}
            onToggle={() => toggle(country.code)}
          />
        </li>
      ))}
    </ul>
  );
  const regionOf = ({ region, countries }: RegionOfCountries, isOpen: boolean) => {
    const first = countries.filter((country, index) => index < SHOWN || isOn(country) || typed !== '');
    const rest = countries.filter((country) => !first.includes(country));
    return (
      <details
        className="facet-region"
        key={region}
        open={isOpen || countries.some(isOn) || typed !== '' || undefined}
      >
        <summary>{region}</summary>
        {options(first)}
        {rest.length === 0 ? null : (
          <details className="facet-more">
            <summary>{rest.length} more</summary>
            {options(rest)}
          </details>
        )}
      </details>
    );
  };
  const isShown = ({ countries }: RegionOfCountries, index: number) =>
    index < SHOWN_REGIONS || countries.some(isOn) || typed !== '';
  const shown = regions.filter(isShown);
  const folded = regions.filter((region) => !shown.includes(region));
  return (
    <>
      <FacetSearch
        what="countries"
        value={typed}
        onType={setTyped}
        onEnter={() => {
          const best = regions.flatMap(({ countries }) => countries).find((country) => !isOn(country));
          if (typed !== '' && best) toggle(best.code);
          setTyped('');
        }}
      />
      {shown.map((region, index) => regionOf(region, index < OPEN_REGIONS))}
      {folded.length === 0 ? null : (
        <details className="facet-more">
          <summary>{folded.length === 1 ? '1 more region' : `${folded.length} more regions`}</summary>
          {folded.map((region) => regionOf(region, false))}
        </details>
      )}
      {regions.length === 0 ? <p className="count">No such country</p> : null}
    </>
  );
}
