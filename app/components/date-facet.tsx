// The dates of the filter, by typing, and the ranges that are one click away.
import { Link } from '@remix-run/react';
import { type View, viewParams } from '../model/filter.ts';
import { parseIsoDate } from '../model/partial-date.ts';
import type { DayPeriod } from '../model/picture.ts';
import { quickRanges } from './quick-ranges.ts';

interface DateFacetProps {
  readonly view: View;
  /** The days of all events of the filter, its dates aside; null where none has a day. */
  readonly span: DayPeriod | null;
  readonly onChange: (view: View) => void;
}

export function DateFacet({ view, span, onChange }: DateFacetProps) {
  return (
    <div className="date-range">
      {(['from', 'to'] as const).map((end) => (
        <div className="field" key={end}>
          <label htmlFor={`filter-${end}`}>{end === 'from' ? 'From' : 'To'}</label>
          <input
            // The browser owns a half-typed date; a new one comes in with a new key.
            key={view[end]}
            id={`filter-${end}`}
            className="input"
            type="date"
            name={end}
            defaultValue={view[end] ?? ''}
            onBlur={(event) => {
              const date = parseIsoDate(event.currentTarget.value);
              if (date !== view[end]) onChange({ ...view, [end]: date });
            }}
          />
        </div>
      ))}
      {span === null ? null : (
        <ul className="plain quick-ranges" aria-label="Ranges of dates">
          {quickRanges(span).map(({ label, from, to }) => (
            <li key={label}>
              <Link
                to={`/?${viewParams({ ...view, from, to, page: 1 })}`}
                preventScrollReset
                aria-current={from === view.from && to === view.to ? 'true' : undefined}
              >
                {label}
              </Link>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
