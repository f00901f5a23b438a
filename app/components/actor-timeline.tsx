// The timeline of one actor: moves on its own, and opens an event in the explorer.
import { useNavigate } from '@remix-run/react';
import { useState } from 'react';
import type { LaneKind } from '../model/filter.ts';
import type { Picture } from '../model/picture.ts';
import { countBeside } from '../timeline/bin-series.ts';
import { periodOfDayNumbers } from '../timeline/day-period.ts';
import { withMargin } from '../timeline/period.ts';
import { Timeline } from './timeline.tsx';
import { UndatedTray } from './undated-tray.tsx';
import { useSame } from './use-picture.ts';
import { type Range, rangeOfWindow } from './use-window.ts';

interface ActorTimelineProps {
  readonly name: string;
  readonly picture: Picture;
  readonly lanes: LaneKind;
  readonly laneHref: (kind: LaneKind) => string;
  /** Where all dates are shown. */
  readonly wholeHref: string;
  /** Where an event opens. */
  readonly eventHref: (id: number) => string;
}

/** Nothing is kept in the address but the lanes. */
export function ActorTimeline(props: ActorTimelineProps) {
  const { name, picture, lanes, laneHref, wholeHref, eventHref } = props;
  const navigate = useNavigate();
  const whole = useSame(picture.span === null ? null : withMargin(periodOfDayNumbers(picture.span)));
  const focus = useSame(picture.focus === null ? null : periodOfDayNumbers(picture.focus));
  const extent = focus ?? whole;
  const [range, setRange] = useState<Range>({ from: null, to: null });
  const [lit, setLit] = useState<number | null>(null);
  const open = (id: number | null) => {
    if (id !== null) navigate(eventHref(id));
  };
  const shared = { selected: null, lit, onLight: setLit, onSelect: open };
  if (extent === null) {
    return (
      <section className="timeline" data-testid="timeline" aria-label="Timeline">
        <UndatedTray {...shared} nowhere={picture.nowhere} />
      </section>
    );
  }
  return (
    <Timeline
      {...shared}
      picture={picture}
      kind={lanes}
      extent={extent}
      outside={focus === null ? null : { ...countBeside(picture.overview, focus), href: wholeHref }}
      range={range}
      stale={false}
      eventOf={(id) => picture.detail?.events?.find((event) => event.id === id) ?? null}
      laneHref={laneHref}
      laneLinks={null}
      caption={() => ({ title: name, subtitle: `Events with ${name} on either side` })}
      onMoved={() => {}}
      onSettled={(window) => setRange(rangeOfWindow(window, extent))}
    />
  );
}
