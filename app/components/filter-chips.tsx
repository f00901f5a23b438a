// The filters that are on, as links that take each one off.
import { Link } from '@remix-run/react';
import { type View, viewParams } from '../model/filter.ts';
import { activeFilters, type Names, withoutFilters } from './active-filters.ts';

/** Keeps its room where no filter is on, so that the timeline below stays where it is. */
export function FilterChips({ view, names }: { readonly view: View; readonly names: Names }) {
  const active = activeFilters(view, names);
  if (active.length === 0) return <p className="filter-chips count">No filter is on</p>;
  return (
    <ul className="plain row filter-chips" aria-label="Filters that are on">
      {active.map(({ key, label, without }) => (
        <li key={key}>
          <Link
            className="chip"
            to={`/?${viewParams(without)}`}
            preventScrollReset
            aria-label={`Remove ${label}`}
          >
            <span className="truncate" dir="auto">
              {label}
            </span>
            <span className="chip-remove" aria-hidden="true">
              ×
            </span>
          </Link>
        </li>
      ))}
      <li>
        <Link to={`/?${viewParams(withoutFilters(view))}`} preventScrollReset className="clear-all">
          Clear all
        </Link>
      </li>
    </ul>
  );
}
