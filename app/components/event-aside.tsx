// The right column: the open event, or what was reported most while none is open.
import { Link, useFetcher } from '@remix-run/react';
import { memo, useEffect, useRef } from 'react';
import type { EventDetail, EventRow } from '../model/listing.ts';
import { EventPanel } from './event-panel.tsx';
import { MostReported } from './most-reported.tsx';

interface EventAsideProps {
  readonly id: number | null;
  /** The event that came with the page. */
  readonly initial: EventDetail | null;
  /** Events in view. */
  readonly events: readonly EventRow[];
  readonly eventHref: (id: number) => string;
  readonly closeHref: string;
  readonly pairHref: (source: string, target: string) => string;
  readonly onLight: (id: number | null) => void;
}

export const EventAside = memo(function EventAside(props: EventAsideProps) {
  const { id, initial, closeHref } = props;
  const { detail, missing } = useDetail(id, initial);
  const openedWith = useRef(id);
  if (openedWith.current !== id) openedWith.current = null;
  if (id === null) {
    return (
      <aside className="explorer-aside" aria-label="Most reported">
        <MostReported events={props.events} eventHref={props.eventHref} onLight={props.onLight} />
      </aside>
    );
  }
  return (
    <aside className="explorer-aside is-open" aria-label="Event" aria-busy={detail === null && !missing}>
      {detail === null ? (
        <div className="event-panel">
          <p role="status">
            {missing ? 'There is no event of this number; it may have been merged.' : 'Loading …'}
          </p>
          <Link to={closeHref} preventScrollReset className="button">
            Close
          </Link>
        </div>
      ) : (
        <EventPanel
          key={detail.event.id}
          detail={detail}
          closeHref={closeHref}
          takeFocus={openedWith.current !== id}
          pairHref={pairOf(detail.event, props.pairHref)}
        />
      )}
    </aside>
  );
});

/** The event that came with the page, or else fetched; missing once the server says that there is none. */
function useDetail(id: number | null, initial: EventDetail | null) {
  const fetcher = useFetcher<{ readonly detail: EventDetail | null }>({ key: `event-${id}` });
  const known = initial?.event.id === id ? initial : (fetcher.data?.detail ?? null);
  const needed = id !== null && known === null && fetcher.data === undefined;
  const { load } = fetcher;
  useEffect(() => {
    if (needed) load(`/events/${id}`);
  }, [needed, id, load]);
  return { detail: known, missing: known === null && fetcher.data !== undefined };
}

function pairOf(event: EventRow, href: (source: string, target: string) => string): string | null {
  const [source] = event.sources;
  const [target] = event.targets;
  return source && target ? href(source.slug, target.slug) : null;
}
