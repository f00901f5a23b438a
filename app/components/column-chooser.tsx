// Which columns the list has: a GET form that works as it stands, and that follows every box at once where scripts run.
import { Form, useNavigate } from '@remix-run/react';
import { useState } from 'react';
import { type ListColumn, listColumns, type View } from '../model/filter.ts';
import { columns } from './list-columns.tsx';
import { Popover } from './popover.tsx';

interface ColumnChooserProps {
  readonly view: View;
  readonly viewHref: (view: View) => string;
}

export function ColumnChooser({ view, viewHref }: ColumnChooserProps) {
  const navigate = useNavigate();
  const [chosen, choose] = useChosen(view.columns);
  const [path, query] = viewHref({ ...view, columns: [...listColumns] }).split('?');
  const others = [...new URLSearchParams(query)].filter(([key]) => key !== 'columns');
  const toggle = (column: ListColumn) => {
    const next = listColumns.filter((one) => (one === column) !== chosen.includes(one));
    choose(next);
    navigate(viewHref({ ...view, columns: next }), { preventScrollReset: true, replace: true });
  };
  return (
    <Popover label="Columns">
      <Form action={path || undefined} className="stack stack-tight" preventScrollReset>
        <fieldset>
          <legend className="visually-hidden">Columns of the list</legend>
          {listColumns.map((column) => (
            <label key={column} className="column-option">
              <input
                type="checkbox"
                name="columns"
                value={column}
                checked={chosen.includes(column)}
                // The address has no way to say "none".
                disabled={chosen.length === 1 && chosen.includes(column)}
                onChange={() => toggle(column)}
              />
              {columns[column].label}
            </label>
          ))}
        </fieldset>
        {others.map(([key, value]) => (
          <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
        ))}
        <button type="submit" className="button button-small without-script">
          Show
        </button>
      </Form>
    </Popover>
  );
}

/** The columns as the boxes show them: ahead of the address while that changes. */
function useChosen(columns: readonly ListColumn[]) {
  const madeAt = columns.join();
  const [draft, setDraft] = useState({ madeAt, chosen: columns });
  const choose = (chosen: readonly ListColumn[]) => setDraft({ madeAt, chosen });
  return [draft.madeAt === madeAt ? draft.chosen : columns, choose] as const;
}
