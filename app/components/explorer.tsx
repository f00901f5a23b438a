// The explorer: filters at the left, timeline and list in the middle, evidence at the right, all of one view.
import { Link, useLocation, useNavigate, useNavigation } from '@remix-run/react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { type EventFilter, filterParams, parseView, type View, viewParams } from '../model/filter.ts';
import type { EventDetail, EventRow, Facets } from '../model/listing.ts';
import { focusOf } from '../timeline/focus.ts';
import { daysOf, extentOf, mayLieBetween, type Period, placeOf, spanOf } from '../timeline/period.ts';
import { datesLabel, type Names } from './active-filters.ts';
import { EmptyDatabase, EmptyFilter, type WayOut } from './empty-view.tsx';
import { EventAside } from './event-aside.tsx';
import { EventList } from './event-list.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterDrawer } from './filter-drawer.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import type { Outside } from './outside-note.tsx';
import { pageOf } from './pagination.tsx';
import { Timeline } from './timeline.tsx';
import { UndatedTray } from './undated-tray.tsx';
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
  /** The event that the URL asks for; null where it asks for none or there is none of that number. */
  readonly detail: EventDetail | null;
  /** Where no event is left: what dropping each filter would leave. Null where nothing is stored at all. */
  readonly waysOut: readonly WayOut[] | null;
}

/** How long a window stands before the URL takes it over, ms. */
const SETTLING = 250;
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
    const { from, to } = extent === null ? view : rangeOfWindow(window, extent);
    return data.events.filter((event) => mayLieBetween(event.date, from, to));
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
            {extent === null ? (
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

function hrefOf(view: View): string {
  return `/?${viewParams(view)}`;
}

/** The view that the address asks for, already while its data is on the way; stale while other events are. */
function useView(loaded: EventFilter) {
  const location = useLocation();
  const pending = useNavigation().location;
  const search = (pending?.pathname === '/' ? pending : location).search;
  const params = useMemo(() => new URLSearchParams(search), [search]);
  const view = useMemo(() => parseView(params).view, [params]);
  const undated = (filter: EventFilter) => filterParams({ ...filter, from: null, to: null }).toString();
  return { view, params, stale: pending !== undefined && undated(view) !== undated(loaded) };
}

/** The stretch of time of the picture: all of it, or where most events lie unless the dates go beyond. */
function usePicture(events: readonly EventRow[], view: View) {
  const whole = useSame(useMemo(() => extentOf(events), [events]));
  const focus = useSame(useMemo(() => focusOf(events), [events]));
  return useMemo(() => {
    if (whole === null || focus === null || goesBeyond(view, focus)) return { extent: whole, outside: null };
    const places = events.flatMap((event) => placeOf(event) ?? []);
    const outside: Outside = {
      earlier: places.filter((place) => place.end <= focus.start).length,
      later: places.filter((place) => place.start >= focus.end).length,
      href: hrefOf({ ...view, ...daysOf(whole) }),
    };
    return { extent: focus, outside: view.from === null && view.to === null ? outside : null };
  }, [events, view, whole, focus]);
}

/** Whether the dates of the filter leave the period: a range open to one side does. */
function goesBeyond({ from, to }: Pick<View, 'from' | 'to'>, period: Period): boolean {
  if (from === null && to === null) return false;
  const days = daysOf(period);
  return from === null || to === null || from < days.from || to > days.to;
}

/** The same object as long as its ends are the same, so that gestures outlive a reload of the events. */
function useSame(period: Period | null): Period | null {
  const [start, end] = [period?.start ?? null, period?.end ?? null];
  return useMemo(() => (start === null || end === null ? null : { start, end }), [start, end]);
}

/** Opening an event, and writing a window into the address once it stands. */
function useViewChanges(view: View, extent: Period) {
  const navigate = useNavigate();
  const latest = useRef({ view, extent });
  latest.current = { view, extent };
  const timer = useRef<number>();
  useEffect(() => () => window.clearTimeout(timer.current), []);

  const open = useCallback(
    (id: number | null) => {
      if (id === latest.current.view.event) return;
      navigate(hrefOf({ ...latest.current.view, event: id }), { preventScrollReset: true });
    },
    [navigate],
  );
  const settle = useCallback(
    (period: Period) => {
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        const current = latest.current;
        const { from, to } = rangeOfWindow(period, current.extent);
        if (from === current.view.from && to === current.view.to) return;
        navigate(hrefOf({ ...current.view, from, to }), { preventScrollReset: true });
      }, SETTLING);
    },
    [navigate],
  );
  return { open, settle };
}

function namesOf({ facets, events }: Pick<ExplorerProps, 'facets' | 'events'>): Names {
  const names = new Map(facets.actors.map(({ value, label }) => [value, label]));
  for (const event of events)
    for (const actor of [...event.sources, ...event.targets]) names.set(actor.slug, actor.name);
  return names;
}
