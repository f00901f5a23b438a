// The explorer: filters at the left, timeline and list in the middle, evidence at the right, all of one view.
import { Link } from '@remix-run/react';
import { useCallback, useDeferredValue, useMemo, useState } from 'react';
import { type EventFilter, filterParams } from '../model/filter.ts';
import type { EventDetail, EventRow, Facets } from '../model/listing.ts';
import type { Trend, WhoToWhomMatrix } from '../model/picture.ts';
import { daysOf, mayLieBetween, type Period, spanOf } from '../timeline/period.ts';
import { datesLabel, type Names } from './active-filters.ts';
import { EmptyDatabase, EmptyFilter, type WayOut } from './empty-view.tsx';
import { EventAside } from './event-aside.tsx';
import { EventList } from './event-list.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterDrawer } from './filter-drawer.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { OtherPicture } from './other-picture.tsx';
import { pageOf } from './pagination.tsx';
import { PictureTabs } from './picture-tabs.tsx';
import { Timeline } from './timeline.tsx';
import { UndatedTray } from './undated-tray.tsx';
import { usePicture } from './use-picture.ts';
import { hrefOf, useView, useViewChanges } from './use-view.ts';
import { rangeOfWindow, useWindow } from './use-window.ts';
import { ViewHeader } from './view-header.tsx';

export interface ExplorerProps {
  /** The filter that `events` and `facets` belong to. */
  readonly filter: EventFilter;
  readonly ignored: readonly string[];
  /** Events of the filter by date, its dates aside where all of them fit. */
  readonly events: readonly EventRow[];
  /** False where the filter holds more events than `events`. */
  readonly complete: boolean;
  /** How many the whole filter holds, its dates included. */
  readonly total: number;
  readonly facets: Facets;
  /** Each null unless the view asks for this picture. */
  readonly matrix: WhoToWhomMatrix | null;
  readonly trend: Trend | null;
  /** Number of the event that the URL asked for when the page was loaded. */
  readonly asked: number | null;
  /** That event; null where it asks for none or there is none of that number. */
  readonly detail: EventDetail | null;
  /** Where no event is left: what dropping each filter would leave. Null where nothing is stored at all. */
  readonly waysOut: readonly WayOut[] | null;
}

/** Where no event has a date there is no axis; the hooks still want a period. */
const NO_EXTENT: Period = { start: 0, end: 86_400_000 };

export function Explorer(data: ExplorerProps) {
  const { view, params, stale } = useView(data.filter);
  const [lit, setLit] = useState<number | null>(null);
  const { extent, outside } = usePicture(data.events, view);
  const [window, setWindow] = useWindow(view, extent ?? NO_EXTENT);
  const names: Names = useMemo(() => namesOf(data), [data]);
  const { open, settle } = useViewChanges(view, extent ?? NO_EXTENT);
  const inView = useMemo(() => {
    const range = extent === null ? view : rangeOfWindow(window, extent);
    return data.events.filter((event) => mayLieBetween(event.date, range));
  }, [data.events, window, extent, view]);
  const eventHref = useCallback((id: number) => hrefOf({ ...view, event: id }), [view]);
  // The picture follows the hand; the words may come a moment later.
  const listed = useDeferredValue(inView);
  const pairHref = useCallback(
    (source: string, target: string) => hrefOf({ ...view, pair: [{ source, target }] }),
    [view],
  );
  const close = useCallback(() => open(null), [open]);
  const closeHref = hrefOf({ ...view, event: null });
  const exportQuery = filterParams(view).toString();
  const shown = { selected: view.event, lit, onLight: setLit };

  return (
    <div className={view.event === null ? 'explorer' : 'explorer has-event'} data-stale={stale || undefined}>
      <FilterDrawer view={view} facets={data.facets} />
      <div className="explorer-main">
        <ViewHeader
          view={view}
          names={names}
          count={data.complete ? inView.length : data.total}
          days={inView.length === 0 ? null : daysShown(data.events, outside === null ? window : null)}
          ignored={data.ignored}
          drawn={data.complete ? null : data.events.length}
        />
        <FilterChips view={view} names={names} />
        {data.events.length === 0 ? (
          data.waysOut === null ? (
            <EmptyDatabase />
          ) : (
            <EmptyFilter waysOut={data.waysOut} />
          )
        ) : (
          <>
            <PictureTabs view={view} />
            {view.picture !== 'timeline' ? (
              <OtherPicture view={view} matrix={data.matrix} trend={data.trend} />
            ) : extent === null ? (
              <section className="timeline" data-testid="timeline" aria-label="Timeline">
                <UndatedTray events={data.events} {...shown} onSelect={open} />
              </section>
            ) : (
              <Timeline
                events={data.events}
                kind={view.lanes}
                extent={extent}
                outside={outside}
                window={window}
                stale={stale}
                laneHref={(lanes) => hrefOf({ ...view, lanes })}
                onWindow={setWindow}
                onSettled={settle}
                onSelect={open}
                {...shown}
              />
            )}
            {listed.length === 0 ? (
              <p className="notice" role="status">
                No event {datesLabel(view)}.{' '}
                <Link to={hrefOf({ ...view, from: null, to: null })}>Show all dates</Link>
              </p>
            ) : (
              <EventList
                events={listed}
                page={pageOf(params)}
                params={params}
                eventHref={eventHref}
                exportQuery={exportQuery}
                {...shown}
              />
            )}
          </>
        )}
      </div>
      <EventAside
        id={view.event}
        asked={data.asked}
        initial={data.detail}
        events={listed}
        eventHref={eventHref}
        closeHref={closeHref}
        pairHref={pairHref}
        onLight={setLit}
      />
      <KeyboardHelp onEscape={close} />
    </div>
  );
}

/** The days that the title names: those of the window, the margins of the picture aside, or all of them. */
function daysShown(events: readonly EventRow[], window: Period | null) {
  const span = spanOf(events);
  if (span === null || window === null) return span && daysOf(span);
  const [start, end] = [Math.max(span.start, window.start), Math.min(span.end, window.end)];
  return daysOf(start < end ? { start, end } : window);
}

function namesOf({ facets, events }: Pick<ExplorerProps, 'facets' | 'events'>): Names {
  const names = new Map(facets.actors.map(({ value, label }) => [value, label]));
  for (const event of events)
    for (const actor of [...event.sources, ...event.targets]) names.set(actor.slug, actor.name);
  return names;
}
