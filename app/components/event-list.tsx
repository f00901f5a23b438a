// The list of the events in view, in step with the timeline: each a link that opens it.
import { Link } from '@remix-run/react';
import { memo, useState } from 'react';
import type { EventRow } from '../model/listing.ts';
import { whoToWhom } from '../model/who-to-whom.ts';
import { byDate } from '../timeline/event-order.ts';
import { shortDateWords } from './date-words.ts';
import { Pagination } from './pagination.tsx';
import { KindLabel } from './quad-glyph.tsx';

interface EventListProps {
  /** Events in view, by date. */
  readonly events: readonly EventRow[];
  /** Page of the list, from 1. */
  readonly page: number;
  /** The query string of the view. */
  readonly params: URLSearchParams;
  readonly selected: number | null;
  readonly lit: number | null;
  readonly eventHref: (id: number) => string;
  /** The query string of the exports of exactly this list. */
  readonly exportQuery: string;
  readonly onLight: (id: number | null) => void;
}

export const PAGE_SIZE = 100;

type Order = 'date' | 'kind' | 'reports';

const orders: Readonly<Record<Order, (a: EventRow, b: EventRow) => number>> = {
  date: byDate,
  kind: (a, b) => a.quad - b.quad || a.type.localeCompare(b.type) || byDate(a, b),
  reports: (a, b) => b.reportCount - a.reportCount || byDate(a, b),
};

/** Sorted by date until a column head is pressed. */
export const EventList = memo(function EventList(props: EventListProps) {
  const { events, page, params, selected, lit, eventHref, onLight } = props;
  const [order, setOrder] = useState<Order>('date');
  const sorted = order === 'date' ? events : [...events].sort(orders[order]);
  const shown = sorted.slice((page - 1) * PAGE_SIZE, page * PAGE_SIZE);
  const head = (name: Order, label: string) => (
    <th
      scope="col"
      aria-sort={order === name ? (name === 'reports' ? 'descending' : 'ascending') : undefined}
    >
      <button type="button" className="sort" onClick={() => setOrder(name)}>
        {label}
      </button>
    </th>
  );
  return (
    <section className="event-list" aria-label="Events in view">
      <div className="row row-apart list-head">
        <h2 className="section-label">
          Events in view <span className="count">{events.length.toLocaleString('en')}</span>
        </h2>
        <p className="row count">
          Export this list
          {['csv', 'json', 'ics', 'md'].map((format) => (
            <a key={format} href={`/export/events.${format}${props.exportQuery && `?${props.exportQuery}`}`}>
              {format.toUpperCase()}
            </a>
          ))}
        </p>
      </div>
      <table>
        <caption className="visually-hidden">Events in view, each a link to its evidence</caption>
        <thead>
          <tr>
            {head('date', 'Date')}
            {head('kind', 'Kind')}
            <th scope="col">Event</th>
            {head('reports', 'Reports')}
          </tr>
        </thead>
        <tbody>
          {shown.map((event) => (
            <EventLine
              key={event.id}
              event={event}
              href={eventHref(event.id)}
              selected={event.id === selected}
              lit={event.id === lit}
              onLight={onLight}
            />
          ))}
        </tbody>
      </table>
      <Pagination page={page} pageSize={PAGE_SIZE} total={events.length} params={params} noun="events" />
    </section>
  );
});

interface EventLineProps {
  readonly event: EventRow;
  readonly href: string;
  readonly selected: boolean;
  readonly lit: boolean;
  readonly onLight: (id: number | null) => void;
}

const EventLine = memo(function EventLine({ event, href, selected, lit, onLight }: EventLineProps) {
  const state = [selected && 'is-selected', lit && 'is-lit', event.status === 'rejected' && 'is-rejected'];
  return (
    <tr
      className={state.filter(Boolean).join(' ') || undefined}
      onPointerEnter={() => onLight(event.id)}
      onPointerLeave={() => onLight(null)}
    >
      <td className="event-date">{shortDateWords(event.date)}</td>
      <td className="event-kind">
        <KindLabel type={event.type} />
      </td>
      <td className="event-main">
        <Link to={href} preventScrollReset aria-current={selected ? 'true' : undefined}>
          {event.summary}
        </Link>
        <span className="event-who" dir="auto">
          {whoToWhom(event)}
          {event.assertion === 'reported' ? '' : ` · ${event.assertion}`}
          {event.status === 'extracted' ? '' : ` · ${event.status}`}
        </span>
      </td>
      <td className="event-reports num">
        {event.reportCount}
        <span className="visually-hidden"> {event.reportCount === 1 ? 'report' : 'reports'}</span>
      </td>
    </tr>
  );
});
