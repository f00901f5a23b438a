// The columns of the list: how each is headed, sorted and filled.
import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ListColumn, Order, SortKey, View } from '../model/filter.ts';
import type { ActorRef, EventRow } from '../model/listing.ts';
import { shortDateWords } from './date-words.ts';
import { KindLabel } from './quad-glyph.tsx';

interface Column {
  readonly label: string;
  readonly sort: SortKey | null;
  readonly cell: (event: EventRow) => ReactNode;
}

const names = (actors: readonly ActorRef[]) => (
  <span dir="auto">{actors.map(({ name }) => name).join(', ')}</span>
);

export const columns: Readonly<Record<ListColumn, Column>> = {
  date: { label: 'Date', sort: 'date', cell: ({ date }) => shortDateWords(date) },
  kind: { label: 'Kind', sort: 'kind', cell: ({ type }) => <KindLabel type={type} /> },
  source: { label: 'Source', sort: 'source', cell: ({ sources }) => names(sources) },
  target: { label: 'Target', sort: 'target', cell: ({ targets }) => names(targets) },
  reports: {
    label: 'Reports',
    sort: 'reports',
    cell: ({ reportCount }) => (
      <>
        {reportCount}
        <span className="unit"> {reportCount === 1 ? 'report' : 'reports'}</span>
      </>
    ),
  },
  publishers: {
    label: 'Publishers',
    sort: null,
    cell: ({ publishers }) => <span dir="auto">{publishers.join(', ')}</span>,
  },
  confidence: {
    label: 'Confidence',
    sort: 'confidence',
    cell: ({ confidence }) => `${Math.round(confidence * 100)} %`,
  },
  status: { label: 'Status', sort: null, cell: ({ status }) => status },
};

/** Columns that stand before the event itself. */
export const isBeforeEvent = (column: ListColumn) => column === 'date' || column === 'kind';

interface ColumnHeadProps {
  readonly column: ListColumn;
  readonly view: View;
  readonly viewHref: (view: View) => string;
}

/** A column's name; where it can be sorted by, a link that does, and that turns the order round when pressed again. */
export function ColumnHead({ column, view, viewHref }: ColumnHeadProps) {
  const { label, sort } = columns[column];
  if (sort === null) {
    return (
      <th scope="col" className={`col-${column}`}>
        {label}
      </th>
    );
  }
  const isSorted = view.sort.by === sort;
  return (
    <th
      scope="col"
      className={`col-${column}`}
      aria-sort={isSorted ? (view.sort.descending ? 'descending' : 'ascending') : undefined}
    >
      <Link
        className="sort"
        to={viewHref({ ...view, sort: nextOrder(view.sort, sort), page: 1 })}
        preventScrollReset
        replace
      >
        {label}
      </Link>
    </th>
  );
}

/** The other way round where the list is sorted by this key; else what one looks for first: most, or A to Z. */
function nextOrder(now: Order, key: SortKey): Order {
  if (now.by === key) return { by: key, descending: !now.descending };
  return { by: key, descending: key === 'reports' || key === 'confidence' };
}
