// What can be done with the list: export it, choose its columns, print it.
import { useState } from 'react';
import type { View } from '../model/filter.ts';
import { ColumnChooser } from './column-chooser.tsx';

interface ListToolsProps {
  readonly view: View;
  readonly viewHref: (view: View) => string;
  /** The query string of the exports of exactly this list. */
  readonly exportQuery: string;
  /** Reads the rows that paper holds. */
  readonly readForPrint: () => Promise<void>;
}

export function ListTools({ view, viewHref, exportQuery, readForPrint }: ListToolsProps) {
  const [preparing, setPreparing] = useState(false);
  async function print() {
    setPreparing(true);
    await readForPrint();
    setPreparing(false);
    window.print();
  }
  return (
    <div className="row list-tools">
      <p className="row count">
        <span>
          Export<span className="not-on-phone"> this list</span>
        </span>
        {['csv', 'json', 'ics', 'md'].map((format) => (
          <a key={format} href={`/export/events.${format}${exportQuery && `?${exportQuery}`}`}>
            {format.toUpperCase()}
          </a>
        ))}
      </p>
      <ColumnChooser view={view} viewHref={viewHref} />
      <button
        type="button"
        className="button button-quiet button-small needs-script"
        disabled={preparing}
        onClick={print}
      >
        {preparing ? 'Preparing …' : 'Print'}
      </button>
    </div>
  );
}
