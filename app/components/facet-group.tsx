// The values of a facet as checkboxes: the first few at once, the rest on demand or by typing.
import { useState } from 'react';
import type { FacetValue } from '../model/listing.ts';
import { FacetOption, toggled } from './facet-option.tsx';
import { folded } from './folded.ts';

interface FacetGroupProps {
  /** The key in the query string. */
  readonly name: string;
  /** What the values are, for the field that narrows them ("publishers"); null for no such field. */
  readonly narrow: string | null;
  readonly values: readonly FacetValue[];
  readonly selected: readonly string[];
  readonly onSelect: (selected: readonly string[]) => void;
}

/** Values shown before "more". */
const SHOWN = 6;
/** From so many values on, a field to narrow them is worth its room. */
const SEARCHABLE = 10;

export function FacetGroup({ name, narrow, values, selected, onSelect }: FacetGroupProps) {
  const [typed, setTyped] = useState('');
  const most = Math.max(1, ...values.map((value) => value.count));
  const isOn = (value: FacetValue) => selected.includes(value.value);
  const needle = folded(typed);
  const matching = values.filter((value) => isOn(value) || folded(value.label).includes(needle));
  const first = matching.filter((value, index) => index < SHOWN || isOn(value));
  const rest = matching.filter((value) => !first.includes(value));
  const toggle = (value: string) => onSelect(toggled(selected, value));
  const options = (list: readonly FacetValue[]) => (
    <ul className="plain">
      {list.map((value) => (
        <li key={value.value}>
          <FacetOption
            name={name}
            value={value.value}
            label={value.label}
            on={isOn(value)}
            count={value.count}
            share={value.count / most}
            onToggle={() => toggle(value.value)}
          />
        </li>
      ))}
    </ul>
  );
  return (
    <>
      {narrow === null || values.length < SEARCHABLE ? null : (
        <FacetSearch
          what={narrow}
          value={typed}
          onType={setTyped}
          onEnter={() => {
            const best = matching.find((value) => !isOn(value));
            if (typed !== '' && best) toggle(best.value);
            setTyped('');
          }}
        />
      )}
      {options(first)}
      {matching.length === 0 ? <p className="count">None of that name</p> : null}
      {rest.length === 0 ? null : (
        <details className="facet-more" open={typed !== '' || undefined}>
          <summary>{rest.length} more</summary>
          {options(rest)}
        </details>
      )}
    </>
  );
}

interface FacetSearchProps {
  readonly what: string;
  readonly value: string;
  readonly onType: (typed: string) => void;
  readonly onEnter: () => void;
}

/** A field that narrows a list which is here already. */
export function FacetSearch({ what, value, onType, onEnter }: FacetSearchProps) {
  return (
    <input
      className="input facet-search needs-script"
      type="text"
      aria-label={`Narrow ${what}`}
      placeholder={`Find ${what}`}
      value={value}
      onChange={(event) => onType(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter') return;
        event.preventDefault();
        onEnter();
      }}
    />
  );
}
