// Events near the open one in time, of the same parties.
import { Link } from '@remix-run/react';
import type { EventRow } from '../model/listing.ts';
import { shortDateWords } from './date-words.ts';
import { KindLabel } from './quad-glyph.tsx';

interface RelatedEventsProps {
  readonly events: readonly EventRow[];
  readonly eventHref: (id: number) => string;
  /** One level below the title of the event. */
  readonly Subheading: 'h2' | 'h3';
}

export function RelatedEvents({ events, eventHref, Subheading }: RelatedEventsProps) {
  if (events.length === 0) return null;
  return (
    <section aria-labelledby="related-events">
      <Subheading id="related-events" className="section-label">
        Around the same days, between them
      </Subheading>
      <ol className="plain stack stack-tight related-events">
        {events.map((event) => (
          <li key={event.id}>
            <p className="row row-apart count">
              <KindLabel type={event.type} />
              <span>{shortDateWords(event.date)}</span>
            </p>
            <Link to={eventHref(event.id)} preventScrollReset>
              {event.summary}
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
