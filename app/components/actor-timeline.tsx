// The timeline of one actor: moves on its own, and opens an event in the explorer.
import { useNavigate } from '@remix-run/react';
import { useMemo, useState } from 'react';
import type { LaneKind } from '../model/filter.ts';
import type { EventRow } from '../model/listing.ts';
import { focusOf } from '../timeline/focus.ts';
import { extentOf, type Period } from '../timeline/period.ts';
import { Timeline } from './timeline.tsx';
import { UndatedTray } from './undated-tray.tsx';

interface ActorTimelineProps {
  readonly events: readonly EventRow[];
  readonly lanes: LaneKind;
  readonly laneHref: (kind: LaneKind) => string;
  /** Where an event opens. */
  readonly eventHref: (id: number) => string;
}

/** Nothing is kept in the address but the lanes. */
export function ActorTimeline({ events, lanes, laneHref, eventHref }: ActorTimelineProps) {
  const navigate = useNavigate();
  const extent = useMemo(() => extentOf(events), [events]);
  const focus = useMemo(() => focusOf(events), [events]);
  const [window, setWindow] = useState<Period | null>(null);
  const [lit, setLit] = useState<number | null>(null);
  const open = (id: number | null) => {
    if (id !== null) navigate(eventHref(id));
  };
  const shared = { events, selected: null, lit, onLight: setLit, onSelect: open };
  if (extent === null) {
    return (
      <section className="timeline" data-testid="timeline" aria-label="Timeline">
        <UndatedTray {...shared} />
      </section>
    );
  }
  return (
    <Timeline
      {...shared}
      kind={lanes}
      extent={extent}
      window={window ?? focus ?? extent}
      stale={false}
      laneHref={laneHref}
      onWindow={setWindow}
      onSettled={setWindow}
    />
  );
}
