// The timeline: overview, lanes, marks, tray of the undated, and what mouse and keyboard do to them.
import { useMemo, useRef, useState } from 'react';
import type { LaneKind } from '../model/filter.ts';
import type { EventRow } from '../model/listing.ts';
import { binDays } from '../timeline/bins.ts';
import { assignLanes, undatedLane } from '../timeline/lanes.ts';
import { binLane, eventsInView, layoutBins, layoutGlyphs, levelOfDetail } from '../timeline/layout.ts';
import { fitWithin, type Period, periodOf } from '../timeline/period.ts';
import { ticksOf } from '../timeline/ticks.ts';
import type { TimeScale } from '../timeline/time-scale.ts';
import { LaneLabels } from './lane-labels.tsx';
import { type Outside, OutsideNote } from './outside-note.tsx';
import { Overview } from './overview.tsx';
import { Plot } from './plot.tsx';
import { TimelineControls } from './timeline-controls.tsx';
import { UndatedTray } from './undated-tray.tsx';
import { useTimelineKeys } from './use-timeline-keys.ts';
import { useTimelineMarks } from './use-timeline-marks.ts';
import { useWidth } from './use-width.ts';

export interface TimelineProps {
  /** All events of the filter, its dates aside. */
  readonly events: readonly EventRow[];
  readonly kind: LaneKind;
  /** What can be shown at most. */
  readonly extent: Period;
  /** Events outside of it, and the way to them, where there are such. */
  readonly outside?: Outside | null;
  /** What is shown. */
  readonly window: Period;
  readonly selected: number | null;
  readonly lit: number | null;
  /** True while other events are on their way. */
  readonly stale: boolean;
  readonly laneHref: (kind: LaneKind) => string;
  readonly onWindow: (window: Period) => void;
  /** The window stands: time to write it into the URL. */
  readonly onSettled: (window: Period) => void;
  readonly onLight: (id: number | null) => void;
  readonly onSelect: (id: number | null) => void;
}

const DAY = 86_400_000;
/** The narrowest window, ms. */
const NARROWEST = DAY;
/** Width before it is measured, px: what the server renders. */
const ASSUMED_WIDTH = 600;
/** Lanes shown before the tail, and how many each "more" adds. */
const LANES_SHOWN = 12;
const LANES_MORE = 24;

/** Draws what it is given; every change goes back through the callbacks. */
export function Timeline(props: TimelineProps) {
  const { events, kind, extent, window } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [lanesOpen, setLanesOpen] = useState(false);
  const width = useWidth(frame, ASSUMED_WIDTH);
  const [visible, setVisible] = useState(LANES_SHOWN);
  useTimelineMarks();

  const dated = useMemo(() => events.filter((event) => periodOf(event.date) !== null), [events]);
  const lanes = useMemo(() => {
    const undated = undatedLane(events);
    return [...assignLanes(dated, { kind, visible }), ...(undated === null ? [] : [undated])];
  }, [events, dated, kind, visible]);
  const scale: TimeScale = useMemo(() => ({ window, width }), [window, width]);
  const inView = useMemo(() => eventsInView(events, window), [events, window]);
  const level = levelOfDetail(inView.length);
  const daysPerBin = binDays(scale);
  // Bins stay put while the window moves, so they are made once per bin width, not per frame.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the scale matters only through the days per bin
  const bins = useMemo(
    () => (level === 'bins' ? lanes.map((lane) => binLane(lane, scale)) : []),
    [lanes, level, daysPerBin],
  );
  const glyphLanes = useMemo(
    () =>
      level === 'bins'
        ? []
        : lanes.map((lane) => layoutGlyphs(lane, { scale, labelled: level === 'glyphs' })),
    [lanes, scale, level],
  );
  const binLanes = useMemo(
    () =>
      level === 'bins'
        ? lanes.map((lane, index) => layoutBins(lane, { bins: bins[index] ?? [], scale }))
        : [],
    [lanes, bins, scale, level],
  );
  const ticks = useMemo(() => ticksOf(scale), [scale]);

  const show = (next: Period) => {
    const shown = fitWithin(atLeast(next, NARROWEST), extent);
    props.onWindow(shown);
    props.onSettled(shown);
  };
  const { announcement, focused, keyProps } = useTimelineKeys({ ...props, inView, show });

  return (
    <section
      className={lanesOpen ? 'timeline lanes-open' : 'timeline'}
      data-testid="timeline"
      data-level={level}
      aria-label="Timeline"
      aria-busy={props.stale}
    >
      <TimelineControls kind={kind} laneHref={props.laneHref} window={window} extent={extent} show={show}>
        <button
          type="button"
          className="button button-small lanes-toggle"
          aria-expanded={lanesOpen}
          onClick={() => setLanesOpen(!lanesOpen)}
        >
          {lanesOpen ? 'Hide the lanes' : 'Show the lanes'}
        </button>
      </TimelineControls>
      <div className="timeline-grid">
        <div className="overview-label count" aria-hidden="true">
          <span>Cooperation</span>
          <span>Conflict</span>
        </div>
        <div className="overview-frame" ref={frame}>
          <Overview
            events={dated}
            extent={extent}
            window={window}
            width={width}
            onWindow={props.onWindow}
            onSettled={props.onSettled}
          />
        </div>
        <LaneLabels
          lanes={level === 'bins' ? binLanes : glyphLanes}
          onMore={() => setVisible(visible + LANES_MORE)}
          onFewer={visible > LANES_SHOWN ? () => setVisible(LANES_SHOWN) : null}
        />
        <div className="plot-frame" {...keyProps}>
          <Plot
            scale={scale}
            extent={extent}
            ticks={ticks}
            level={level}
            glyphLanes={glyphLanes}
            binLanes={binLanes}
            selected={props.selected}
            lit={focused ?? props.lit}
            onWindow={props.onWindow}
            onSettled={props.onSettled}
            show={show}
            onLight={props.onLight}
            onSelect={props.onSelect}
          />
        </div>
      </div>
      <OutsideNote outside={props.outside ?? null} />
      <UndatedTray
        events={events}
        selected={props.selected}
        lit={props.lit}
        onLight={props.onLight}
        onSelect={props.onSelect}
      />
      <p className="visually-hidden" role="status">
        {announcement}
      </p>
    </section>
  );
}

/** The period widened around its middle to `length` ms where it is shorter. */
function atLeast(period: Period, length: number): Period {
  const missing = Math.max(0, length - (period.end - period.start)) / 2;
  return { start: period.start - missing, end: period.end + missing };
}
