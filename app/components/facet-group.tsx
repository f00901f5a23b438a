// One facet: its values with counts as checkboxes, the first few at once, the rest on demand or by typing.
import { useId, useState } from 'react';
import type { FacetValue } from '../model/listing.ts';

interface FacetGroupProps {
  /** The key in the query string. */
  readonly name: string;
  readonly legend: string;
  readonly values: readonly FacetValue[];
  readonly selected: readonly string[];
  readonly onSelect: (selected: readonly string[]) => void;
}

/** Values shown before "more". */
const SHOWN = 6;
/** From so many values on, a field to narrow them is worth its room. */
const SEARCHABLE = 10;

/** Nothing where there is nothing to choose. */
export function FacetGroup({ name, legend, values, selected, onSelect }: FacetGroupProps) {
  const [typed, setTyped] = useState('');
  const id = useId();
  if (values.length === 0) return null;
  const most = Math.max(1, ...values.map((value) => value.count));
  const needle = fold(typed);
  const isOn = (value: FacetValue) => selected.includes(value.value);
  const matching = values.filter((value) => isOn(value) || fold(value.label).includes(needle));
  const first = matching.filter((value, index) => index < SHOWN || isOn(value));
  const rest = matching.filter((value) => !first.includes(value));
  const toggle = (value: string) =>
    onSelect(selected.includes(value) ? selected.filter((one) => one !== value) : [...selected, value]);
  const options = (list: readonly FacetValue[]) =>
    list.map((value) => (
      <FacetOption
        key={value.value}
        name={name}
        value={value}
        on={isOn(value)}
        share={value.count / most}
        onToggle={toggle}
      />
    ));
  return (
    <fieldset className="facet">
      <legend className="section-label">{legend}</legend>
      {values.length < SEARCHABLE ? null : (
        <input
          id={id}
          className="input facet-search needs-script"
          type="text"
          aria-label={`Narrow ${legend.toLowerCase()}`}
          placeholder={`Find among ${values.length}`}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            const best = matching.find((value) => !isOn(value));
            if (typed !== '' && best) toggle(best.value);
            setTyped('');
          }}
        />
      )}
      <ul className="plain">{options(first)}</ul>
      {matching.length === 0 ? <p className="count">None of that name</p> : null}
      {rest.length === 0 ? null : (
        <details className="facet-more" open={typed !== '' || undefined}>
          <summary>{rest.length} more</summary>
          <ul className="plain">{options(rest)}</ul>
        </details>
      )}
    </fieldset>
  );
}

interface FacetOptionProps {
  readonly name: string;
  readonly value: FacetValue;
  readonly on: boolean;
  /** Length of the bar behind it, in [0, 1]. */
  readonly share: number;
  readonly onToggle: (value: string) => void;
}

function FacetOption({ name, value, on, share, onToggle }: FacetOptionProps) {
  return (
    <li>
      <label className="facet-option">
        <input
          type="checkbox"
          name={name}
          value={value.value}
          checked={on}
          onChange={() => onToggle(value.value)}
        />
        <span className="facet-label" dir="auto">
          {value.label}
        </span>
        <span className="count">{value.count.toLocaleString('en')}</span>
        <span className="facet-bar" style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      </label>
    </li>
  );
}

function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
