// The explorer: filters at the left, timeline and list in the middle, evidence at the right, all of one view.
import { Link } from '@remix-run/react';
import { useCallback, useMemo, useState } from 'react';
import { describeFilter } from '../model/describe-filter.ts';
import { namesOfPair } from '../model/direction.ts';
import type { LaneKind, View } from '../model/filter.ts';
import type { EventDetail, EventPage, EventRow, Facets } from '../model/listing.ts';
import type { IsoDate } from '../model/partial-date.ts';
import type { Picture, Trend, WhoToWhomMatrix } from '../model/picture.ts';
import type { Period } from '../timeline/period.ts';
import { datesLabel, type Names } from './active-filters.ts';
import { Apart } from './apart.tsx';
import { EmptyDatabase, EmptyFilter, type WayOut } from './empty-view.tsx';
import { EventAside } from './event-aside.tsx';
import { EventList } from './event-list.tsx';
import { FilterChips } from './filter-chips.tsx';
import { FilterDrawer } from './filter-drawer.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { laneLinksOf } from './lane-links.ts';
import { LiveNotice } from './live-notice.tsx';
import { OtherPicture } from './other-picture.tsx';
import { PictureTabs } from './picture-tabs.tsx';
import { PrintNote } from './print-note.tsx';
import { SavedViewsMenu } from './saved-views-menu.tsx';
import { Timeline } from './timeline.tsx';
import { UndatedTray } from './undated-tray.tsx';
import { usePicture } from './use-picture.ts';
import { hrefOf, passingDays, useDataOfAddress, useView, useViewChanges } from './use-view.ts';
import { ViewHeader } from './view-header.tsx';
import { viewTitle } from './view-title.ts';

export interface ExplorerProps {
  /** The view that all of this belongs to. */
  readonly filter: View;
  readonly ignored: readonly string[];
  /** The highest id of all events when they were read; null where there was none. */
  readonly newest: number | null;
  /** Events of the filter, and how many there are without its dates. */
  readonly total: number;
  readonly all: number;
  /** First and last day of the events in the list; null where none has a day. */
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null;
  readonly facets: Facets;
  readonly picture: Picture;
  /** Each null unless the view asks for it in place of the timeline. */
  readonly matrix: WhoToWhomMatrix | null;
  readonly trend: Trend | null;
  readonly list: EventPage;
  /** The events of most reports, most first. */
  readonly mostReported: readonly EventRow[];
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
  const { picture, list, filter } = data;
  const { view, stale } = useView(filter);
  useDataOfAddress(filter, view);
  const [lit, setLit] = useState<number | null>(null);
  const { extent, outside } = usePicture(picture, { view, hrefOf });
  const names: Names = useMemo(() => namesOf(data), [data]);
  const { open, follow, settle } = useViewChanges({ view, extent: extent ?? NO_EXTENT, hrefOf });
  const eventHref = useCallback((id: number) => hrefOf({ ...view, event: id }), [view]);
  const laneHref = useCallback((lanes: LaneKind) => hrefOf({ ...view, lanes, pin: [] }), [view]);
  const pairHref = useCallback(
    (source: string, target: string) => hrefOf({ ...view, pair: [{ source, target }] }),
    [view],
  );
  const close = useCallback(() => open(null), [open]);
  // The lanes on the screen are those of the data, also while the address already asks for others.
  const laneLinks = useMemo(() => {
    const { lanes, pin, rows } = filter;
    return laneLinksOf({ ...view, lanes, pin, rows }, picture);
  }, [view, filter, picture]);
  const eventOf = useMemo(() => knownEvents(data), [data]);
  const closeHref = hrefOf({ ...view, event: null });
  const passing = useMemo(() => passingDays(view, filter), [view, filter]);
  const shown = { selected: view.event, lit, onLight: setLit };

  return (
    <div className={view.event === null ? 'explorer' : 'explorer has-event'} data-stale={stale || undefined}>
      <Apart>
        <FilterDrawer view={view} facets={data.facets} span={picture.span} />
      </Apart>
      <div className="explorer-main">
        <div className="view-top">
          <ViewHeader
            view={{ ...filter, name: view.name }}
            names={names}
            count={data.total}
            days={data.days}
            ignored={data.ignored}
          />
          <Apart>
            <SavedViewsMenu view={view} />
          </Apart>
        </div>
        <PrintNote filter={filter} names={names} />
        <div className="view-bar">
          {data.all === 0 ? null : <PictureTabs view={view} />}
          <FilterChips view={view} names={names} />
          <KeyboardHelp onEscape={close} />
        </div>
        <LiveNotice filter={filter} newest={data.newest ?? 0} />
        {data.all === 0 ? (
          data.waysOut === null ? (
            <EmptyDatabase />
          ) : (
            <EmptyFilter waysOut={data.waysOut} />
          )
        ) : (
          <>
            {filter.picture !== 'timeline' ? (
              <OtherPicture view={filter} matrix={data.matrix} trend={data.trend} />
            ) : extent === null ? (
              <section className="timeline" data-testid="timeline" aria-label="Timeline">
                <UndatedTray nowhere={picture.nowhere} {...shown} onSelect={open} />
              </section>
            ) : (
              <Timeline
                picture={picture}
                kind={filter.lanes}
                extent={extent}
                outside={outside}
                range={view}
                stale={stale}
                eventOf={eventOf}
                laneHref={laneHref}
                laneLinks={laneLinks}
                caption={() => ({
                  title: viewTitle(filter, { count: data.total, days: data.days, names }),
                  subtitle: describeFilter(filter, names),
                })}
                onMoved={follow}
                onSettled={settle}
                onSelect={open}
                {...shown}
              />
            )}
            {list.total === 0 ? (
              <p className="notice" role="status">
                No event {datesLabel(view)}.{' '}
                <Link to={hrefOf({ ...view, from: null, to: null })}>Show all dates</Link>
              </p>
            ) : (
              <Apart>
                <EventList
                  list={list}
                  loaded={filter}
                  view={view}
                  viewHref={hrefOf}
                  eventHref={eventHref}
                  passing={passing}
                  {...shown}
                />
              </Apart>
            )}
          </>
        )}
      </div>
      <Apart>
        <EventAside
          id={view.event}
          asked={data.asked}
          initial={data.detail}
          mostReported={data.mostReported}
          eventHref={eventHref}
          closeHref={closeHref}
          pairHref={pairHref}
          onLight={setLit}
        />
      </Apart>
    </div>
  );
}

type Shown = Pick<ExplorerProps, 'list' | 'mostReported' | 'picture' | 'detail'>;

/** Events by id, as far as the page has them. */
function knownEvents({ list, mostReported, picture, detail }: Shown) {
  const events = new Map<number, EventRow>();
  for (const event of [
    ...list.events,
    ...mostReported,
    ...(picture.detail?.events ?? []),
    ...(detail ? [detail.event] : []),
  ])
    events.set(event.id, event);
  return (id: number) => events.get(id) ?? null;
}

/** Names by slug and code, as far as the page has them. */
function namesOf({ facets, list, picture }: Pick<ExplorerProps, 'facets' | 'list' | 'picture'>): Names {
  const names = new Map(facets.actors.map(({ value, label }) => [value, label]));
  for (const { value, label } of facets.pairs) {
    const [keys, words] = [value.split('~'), namesOfPair(label)];
    for (const side of [0, 1]) names.set(keys[side] ?? '', words[side] ?? '');
  }
  for (const event of [...list.events, ...(picture.detail?.events ?? [])])
    for (const actor of [...event.sources, ...event.targets]) names.set(actor.slug, actor.name);
  return names;
}
