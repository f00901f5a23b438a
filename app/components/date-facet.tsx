// The dates of the filter, by typing.
import type { View } from '../model/filter.ts';
import { parseIsoDate } from '../model/partial-date.ts';

interface DateFacetProps {
  readonly view: View;
  readonly onChange: (view: View) => void;
}

export function DateFacet({ view, onChange }: DateFacetProps) {
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
    </div>
  );
}
