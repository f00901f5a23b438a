// The list of the events of a view, in step with the timeline: each a link that opens it. Of a long list only the rows
// in the window are rendered, and read from the server as they come into it; without scripts it pages by links.
import { useLocation } from '@remix-run/react';
import {
  type KeyboardEvent,
  memo,
  type RefObject,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { filterParams, type ListColumn, type View, viewParams } from '../model/filter.ts';
import { formatCount } from '../model/format-count.ts';
import { type EventPage, STRETCH } from '../model/listing.ts';
import { type DayRange, mayLieBetween } from '../timeline/period.ts';
import { EventLine, WaitingLine } from './event-line.tsx';
import { ColumnHead, isBeforeEvent } from './list-columns.tsx';
import { type Piece, piecesOf } from './list-scroll.ts';
import { ListTools } from './list-tools.tsx';
import { Pagination } from './pagination.tsx';
import { useListScroll } from './use-list-scroll.ts';
import { usePrinting } from './use-printing.ts';
import { type ListRows, useStretches } from './use-stretches.ts';

interface EventListProps {
  /** What came with the page of the list. */
  readonly list: EventPage;
  /** The view that `list` belongs to; further rows are asked for by its filter and order. */
  readonly loaded: View;
  /** The view of the address: order and columns. */
  readonly view: View;
  readonly viewHref: (view: View) => string;
  readonly eventHref: (id: number) => string;
  readonly selected: number | null;
  readonly lit: number | null;
  readonly onLight: (id: number | null) => void;
  /** The days that a gesture shows before they stand in the address; null where they do. */
  readonly passing: DayRange | null;
}

/** Most rows on paper. */
const PRINTED = 2_000;
/** Rows left above an event that is brought into sight. */
const LEAD = 3;
/** From so many columns on, each has to be content with less. */
const MANY_COLUMNS = 6;

export const EventList = memo(function EventList(props: EventListProps) {
  const { list, loaded, view, viewHref, selected } = props;
  const table = useRef<HTMLTableElement>(null);
  const printing = usePrinting();
  const [focused, setFocused] = useState<number | null>(null);
  const query = useMemo(() => queryOf(loaded), [loaded]);
  const { shown, goTo, sees } = useListScroll({
    table,
    rows: printing || list.total <= list.events.length ? 0 : list.total,
    start: list.offset,
    key: query,
    entry: useLocation().key,
  });
  const rows = useStretches(list, query, shown?.range ?? null);
  const pieces = useMemo(
    () => (shown === null ? null : piecesOf(shown.range, { ...shown, kept: focused })),
    [shown, focused],
  );
  const place = selected === null ? null : rows.stretches.indexOf(selected);
  const reveal = useCallback((index: number) => goTo(Math.max(index - LEAD, 0)), [goTo]);
  useReveal({ selected, place, reveal, sees, table });
  const state = [
    loaded.q !== null && 'has-matches',
    view.columns.length >= MANY_COLUMNS && 'has-many-columns',
  ];
  return (
    <section
      className={['event-list', ...state.filter(Boolean)].join(' ')}
      aria-label="Events in view"
      aria-busy={props.passing !== null}
    >
      <div className="row row-apart list-head">
        <h2 className="section-label">
          Events in view <span className="count">{formatCount(list.total)}</span>
        </h2>
        {place === null || shown === null ? null : (
          <button type="button" className="button button-quiet button-small" onClick={() => reveal(place)}>
            Open event: row {formatCount(place + 1)}
          </button>
        )}
        <ListTools
          view={view}
          viewHref={viewHref}
          exportQuery={filterParams(loaded).toString()}
          readForPrint={() => rows.stretches.gather({ first: 0, last: PRINTED })}
        />
      </div>
      <table ref={table} aria-rowcount={list.total + 1}>
        <caption className="visually-hidden">Events in view, each a link to its evidence</caption>
        <ListHead view={view} viewHref={viewHref} />
        <tbody
          onKeyDown={walkRows}
          onFocus={({ target }) => setFocused(indexOfRow(target))}
          onBlur={() => setFocused(null)}
        >
          <ListBody {...props} rows={rows} pieces={printing ? null : pieces} printing={printing} />
        </tbody>
      </table>
      {printing ? <CutNote {...rowsOnPaper(rows, list)} total={list.total} /> : null}
      {rows.stretches.failed() ? (
        <p className="row notice notice-error list-trouble" role="alert">
          Some rows could not be read from the server.
          <button type="button" className="button button-small" onClick={rows.retry}>
            Try again
          </button>
        </p>
      ) : null}
      <div className="without-script">
        <Pagination
          page={view.page}
          pageSize={STRETCH}
          total={list.total}
          params={new URLSearchParams(viewHref(view).split('?')[1])}
          noun="events"
        />
      </div>
    </section>
  );
});

function ListHead({ view, viewHref }: Pick<EventListProps, 'view' | 'viewHref'>) {
  const head = (column: ListColumn) => (
    <ColumnHead key={column} column={column} view={view} viewHref={viewHref} />
  );
  return (
    <thead>
      <tr aria-rowindex={1}>
        {view.columns.filter(isBeforeEvent).map(head)}
        <th scope="col">Event</th>
        {view.columns.filter((column) => !isBeforeEvent(column)).map(head)}
      </tr>
    </thead>
  );
}

interface ListBodyProps extends EventListProps {
  readonly rows: ListRows;
  /** Null where all rows that are there are rendered: before scripts run, and on paper. */
  readonly pieces: readonly Piece[] | null;
  readonly printing: boolean;
}

function ListBody({
  list,
  view,
  eventHref,
  selected,
  lit,
  onLight,
  passing,
  rows,
  pieces,
  printing,
}: ListBodyProps) {
  const width = view.columns.length + 1;
  const line = (index: number) => {
    const event = rows.rowAt(index);
    if (event === null) return <WaitingLine key={index} index={index} width={width} />;
    return (
      <EventLine
        key={event.id}
        event={event}
        match={rows.matchOf(event.id)}
        index={index}
        shown={view.columns}
        href={eventHref(event.id)}
        selected={event.id === selected}
        lit={event.id === lit}
        outside={passing !== null && !mayLieBetween(event.date, passing)}
        onLight={onLight}
      />
    );
  };
  if (pieces === null) {
    const { first, count } = printing
      ? rowsOnPaper(rows, list)
      : { first: list.offset, count: list.events.length };
    return Array.from({ length: count }, (_, step) => line(first + step));
  }
  return pieces.map((piece) =>
    piece.kind === 'row' ? (
      line(piece.index)
    ) : (
      // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row takes no focus, and this one only takes room
      <tr key={piece.key} className="list-gap" aria-hidden="true">
        <td colSpan={width} style={{ height: piece.height }} />
      </tr>
    ),
  );
}

/** The rows from the first on that have been read, or those of the page where that is another one. */
function rowsOnPaper({ stretches }: ListRows, { offset, events }: EventPage) {
  const count = stretches.prefix(PRINTED).length;
  return count > 0 ? { first: 0, count } : { first: offset, count: events.length };
}

interface CutNoteProps {
  readonly first: number;
  readonly count: number;
  readonly total: number;
}

/** On paper: how much of the list it holds, where that is not all. */
function CutNote({ first, count, total }: CutNoteProps) {
  if (count >= total) return null;
  return (
    <p className="notice">
      {first === 0 ? 'The first ' : ''}
      {formatCount(count)} of {formatCount(total)} events are printed here; all of them are at{' '}
      <span className="print-address">{window.location.href}</span>
    </p>
  );
}

interface RevealOptions {
  readonly selected: number | null;
  /** Its row, from 0; null where that has not come. */
  readonly place: number | null;
  readonly reveal: (index: number) => void;
  readonly sees: (index: number) => boolean;
  readonly table: RefObject<HTMLTableElement>;
}

/**
 * Brings the row of an event into sight when it is opened from elsewhere while one reads the list. The focus stays
 * where it is, and so does the page where the top of the list is in the window: then one looks at the picture over it.
 */
function useReveal({ selected, place, reveal, sees, table }: RevealOptions) {
  const before = useRef(selected);
  useEffect(() => {
    if (before.current === selected) return;
    before.current = selected;
    const top = table.current?.getBoundingClientRect().top ?? 0;
    if (place !== null && top <= 0 && !sees(place)) reveal(place);
  }, [selected, place, reveal, sees, table]);
}

/** Arrows lead from the link of a row to that of the next. */
function walkRows(event: KeyboardEvent<HTMLElement>) {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const row = event.target instanceof Element ? event.target.closest('tr') : null;
  const next = event.key === 'ArrowDown' ? row?.nextElementSibling : row?.previousElementSibling;
  const link = next?.querySelector('a');
  if (!link) return;
  event.preventDefault();
  link.focus();
}

function indexOfRow(target: Element): number | null {
  const index = target.closest('tr')?.getAttribute('aria-rowindex');
  return index ? Number(index) - 2 : null;
}

/** The filter and order by which the rows of a list are asked for. */
function queryOf(loaded: View): string {
  const params = filterParams(loaded);
  const order = viewParams(loaded).get('sort');
  if (order !== null) params.set('sort', order);
  return params.toString();
}
