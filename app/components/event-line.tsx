// A row of the list: an event, the link that opens it, and where the searched words stand.
import { Link } from '@remix-run/react';
import { memo } from 'react';
import type { ListColumn } from '../model/filter.ts';
import type { EventMatch, EventRow } from '../model/listing.ts';
import { whoToWhom } from '../model/who-to-whom.ts';
import { columns, isBeforeEvent } from './list-columns.tsx';
import { type LinePart, markMatch } from './match-marks.ts';

interface EventLineProps {
  readonly event: EventRow;
  readonly match: EventMatch | null;
  /** Place in the whole list, from 0. */
  readonly index: number;
  readonly shown: readonly ListColumn[];
  readonly href: string;
  readonly selected: boolean;
  readonly lit: boolean;
  /** Whether it lies outside of the days that a gesture shows at the moment. */
  readonly outside: boolean;
  readonly onLight: (id: number | null) => void;
}

export const EventLine = memo(function EventLine(props: EventLineProps) {
  const { event, match, index, shown, href, selected, lit, outside, onLight } = props;
  const { summary, elsewhere } = markMatch(event.summary, match);
  const state = [
    selected && 'is-selected',
    lit && 'is-lit',
    outside && 'is-outside',
    event.status === 'rejected' && 'is-rejected',
  ];
  const cell = (column: ListColumn) => (
    <td key={column} className={`col-${column}`}>
      {columns[column].cell(event)}
    </td>
  );
  return (
    <tr
      className={state.filter(Boolean).join(' ') || undefined}
      data-row
      aria-rowindex={index + 2}
      onPointerEnter={() => onLight(event.id)}
      onPointerLeave={() => onLight(null)}
    >
      {shown.filter(isBeforeEvent).map(cell)}
      <td className="event-main">
        <div className="event-body">
          <Link
            to={href}
            preventScrollReset
            aria-current={selected ? 'true' : undefined}
            title={event.summary}
          >
            <Marked parts={summary} />
          </Link>
          <span className="event-who" dir="auto">
            {whoToWhom(event)}
            {event.assertion === 'reported' ? '' : ` · ${event.assertion}`}
            {event.status === 'extracted' || shown.includes('status') ? '' : ` · ${event.status}`}
          </span>
          {elsewhere === null ? null : (
            <span className="event-match" dir="auto">
              {elsewhere.where}: … <Marked parts={elsewhere.parts} /> …
            </span>
          )}
        </div>
      </td>
      {shown.filter((column) => !isBeforeEvent(column)).map(cell)}
    </tr>
  );
});

function Marked({ parts }: { readonly parts: readonly LinePart[] }) {
  return parts.map(({ start, text, found }) => (found ? <mark key={start}>{text}</mark> : text));
}

interface WaitingLineProps {
  readonly index: number;
  readonly width: number;
}

/** A row that has not come yet; as high as one that has. */
export function WaitingLine({ index, width }: WaitingLineProps) {
  return (
    <tr className="is-waiting" data-row aria-rowindex={index + 2}>
      <td colSpan={width}>
        <span className="visually-hidden">Loading</span>
      </td>
    </tr>
  );
}
