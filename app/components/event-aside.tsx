// The right column: the open event, or what was reported most while none is open.
import { Link, useFetcher } from '@remix-run/react';
import { memo, useEffect, useRef } from 'react';
import type { EventDetail, EventRow } from '../model/listing.ts';
import { EventPanel } from './event-panel.tsx';
import { MostReported } from './most-reported.tsx';

interface EventAsideProps {
  readonly id: number | null;
  /** Number of the event that was asked for when the page was loaded. */
  readonly asked: number | null;
  /** The event that came with the page; null where there is none of that number. */
  readonly initial: EventDetail | null;
  /** The events of most reports in view, most first. */
  readonly mostReported: readonly EventRow[];
  readonly eventHref: (id: number) => string;
  readonly closeHref: string;
  readonly pairHref: (source: string, target: string) => string;
  readonly onLight: (id: number | null) => void;
}

export const EventAside = memo(function EventAside(props: EventAsideProps) {
  const { id, closeHref } = props;
  const { detail, missing } = useDetail(props);
  const openedWith = useRef(id);
  if (openedWith.current !== id) openedWith.current = null;
  if (id === null) {
    return (
      <aside className="explorer-aside" aria-label="Most reported">
        <MostReported events={props.mostReported} eventHref={props.eventHref} onLight={props.onLight} />
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
          eventHref={props.eventHref}
        />
      )}
    </aside>
  );
});

/**
 * The event that came with the page, or else fetched. Missing where the server says that there is none; what the
 * page came without is not asked for again.
 */
function useDetail({ id, asked, initial }: Pick<EventAsideProps, 'id' | 'asked' | 'initial'>) {
  const fetcher = useFetcher<{ readonly detail: EventDetail | null }>({ key: `event-${id}` });
  const answer = id === asked ? { detail: initial } : fetcher.data;
  const needed = id !== null && answer === undefined;
  const { load } = fetcher;
  useEffect(() => {
    if (needed) load(`/events/${id}`);
  }, [needed, id, load]);
  return { detail: answer?.detail ?? null, missing: answer?.detail === null };
}

function pairOf(event: EventRow, href: (source: string, target: string) => string): string | null {
  const [source] = event.sources;
  const [target] = event.targets;
  return source && target ? href(source.slug, target.slug) : null;
}
