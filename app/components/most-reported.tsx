// Beside the timeline while no event is open: what most papers reported in this view, and how to read the page.
import { Link } from '@remix-run/react';
import type { EventRow } from '../model/listing.ts';
import { whoToWhom } from '../model/who-to-whom.ts';
import { shortDateWords } from './date-words.ts';
import { KindLabel } from './quad-glyph.tsx';

interface MostReportedProps {
  /** Most reported first. */
  readonly events: readonly EventRow[];
  readonly eventHref: (id: number) => string;
  readonly onLight: (id: number | null) => void;
}

export function MostReported({ events, eventHref, onLight }: MostReportedProps) {
  if (events.length === 0) return null;
  return (
    <section className="most-reported" aria-labelledby="most-reported">
      <h2 id="most-reported" className="section-label">
        Most reported in view
      </h2>
      <ol className="plain">
        {events.map((event) => (
          <li key={event.id} onPointerEnter={() => onLight(event.id)} onPointerLeave={() => onLight(null)}>
            <p className="row row-apart count">
              <span>{shortDateWords(event.date)}</span>
              <span>{event.reportCount === 1 ? '1 report' : `${event.reportCount} reports`}</span>
            </p>
            <p>
              <Link to={eventHref(event.id)} preventScrollReset className="headline">
                {event.summary}
              </Link>
            </p>
            <p className="muted">
              <KindLabel type={event.type} /> · {whoToWhom(event)}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
