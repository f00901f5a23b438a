// One value of a facet: a checkbox with its count and a bar as long as its share.
import type { ReactNode } from 'react';
import { formatCount } from '../model/format-count.ts';

interface FacetOptionProps {
  /** The key in the query string. */
  readonly name: string;
  readonly value: string;
  readonly label: ReactNode;
  readonly on: boolean;
  /** Events that it would leave; a value of none is dimmed. */
  readonly count: number;
  /** Length of the bar, in [0, 1]; null for no bar. */
  readonly share: number | null;
  readonly title?: string;
  readonly onToggle: () => void;
}

export function FacetOption({ name, value, label, on, count, share, title, onToggle }: FacetOptionProps) {
  return (
    <label className={count === 0 ? 'facet-option facet-none' : 'facet-option'} title={title}>
      <input type="checkbox" name={name} value={value} checked={on} onChange={onToggle} />
      <span className="facet-label" dir="auto">
        {label}
      </span>
      <span className="count">{formatCount(count)}</span>
      {share === null ? null : (
        <span className="facet-bar" style={{ inlineSize: `${Math.round(share * 100)}%` }} />
      )}
    </label>
  );
}

/** The values with this one switched. */
export function toggled<T>(values: readonly T[], value: T): readonly T[] {
  return values.includes(value) ? values.filter((one) => one !== value) : [...values, value];
}
