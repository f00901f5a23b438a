// The timeline: overview, lanes, marks, tray of the undated, and what mouse and keyboard do to them.
import { useMemo, useRef, useState } from 'react';
import type { LaneKind } from '../model/filter.ts';
import type { EventRow } from '../model/listing.ts';
import type { Picture } from '../model/picture.ts';
import type { LevelOfDetail } from '../timeline/level.ts';
import { type LitBin, litBins } from '../timeline/lit-bins.ts';
import { DAY, fitWithin, type Period } from '../timeline/period.ts';
import { layoutScene, type Scene } from '../timeline/scene.ts';
import type { BinStop } from '../timeline/stops.ts';
import { ticksOf } from '../timeline/ticks.ts';
import { toX } from '../timeline/time-scale.ts';
import { LaneLabels, type LaneLinks } from './lane-labels.tsx';
import { type Outside, OutsideNote } from './outside-note.tsx';
import { Overview } from './overview.tsx';
import { type Caption, PictureLinks } from './picture-links.tsx';
import { aroundBin, Plot, type Surface } from './plot.tsx';
import { AXIS, TimeAxis } from './time-axis.tsx';
import { TimelineControls } from './timeline-controls.tsx';
import { UndatedTray } from './undated-tray.tsx';
import { usePrinting } from './use-printing.ts';
import { useTimelineKeys } from './use-timeline-keys.ts';
import { useTimelineMarks } from './use-timeline-marks.ts';
import { useBrowserLayoutEffect, useWidth } from './use-width.ts';
import { type Range, useWindow } from './use-window.ts';

export interface TimelineProps {
  readonly picture: Picture;
  /** What the lanes of the picture stand for. */
  readonly kind: LaneKind;
  /** What can be shown at most. */
  readonly extent: Period;
  /** Events outside of it, and the way to them, where there are such. */
  readonly outside?: Outside | null;
  /** The dates that the address asks for. */
  readonly range: Range;
  readonly selected: number | null;
  readonly lit: number | null;
  /** An event by its id, where it is known. */
  readonly eventOf: (id: number) => EventRow | null;
  /** True while other events are on their way. */
  readonly stale: boolean;
  readonly laneHref: (kind: LaneKind) => string;
  readonly laneLinks: LaneLinks | null;
  /** What is written over the picture when it is saved. */
  readonly caption: () => Caption;
  /** A hand moves the window. */
  readonly onMoved: (window: Period) => void;
  /** The window stands: time to write it into the URL. */
  readonly onSettled: (window: Period) => void;
  readonly onLight: (id: number | null) => void;
  readonly onSelect: (id: number | null) => void;
}

/** The narrowest window, ms. */
const NARROWEST = DAY;
/** Width before it is measured, px: what the server renders. */
const ASSUMED_WIDTH = 600;
/** Width of the lanes on paper, px: what A4 and Letter leave beside the labels. */
const PAPER_WIDTH = 510;

/** Draws what it is given; every change goes back through the callbacks. */
export function Timeline(props: TimelineProps) {
  const { picture, kind, extent } = props;
  const frame = useRef<HTMLDivElement>(null);
  const [lanesOpen, setLanesOpen] = useState(false);
  const printing = usePrinting();
  const measured = useWidth(frame, ASSUMED_WIDTH);
  const width = printing ? PAPER_WIDTH : measured;
  const { window, moving, move, held } = useWindow(props.range, extent);
  useTimelineMarks();

  const scene = useScene(picture, { kind, window, width });
  const ticks = useMemo(() => ticksOf(scene.scale), [scene.scale]);
  const show = (next: Period) => {
    const shown = fitWithin(atLeast(next, NARROWEST), extent);
    move(shown);
    props.onSettled(shown);
  };
  const gesture = {
    move(next: Period) {
      held.current = true;
      move(next);
      props.onMoved(next);
    },
    release(next: Period) {
      held.current = false;
      move(next);
      props.onSettled(next);
    },
  };
  const keys = useTimelineKeys({
    ...props,
    scene,
    events: picture.detail?.events ?? [],
    show,
    open: (bin) => show(aroundBin(bin)),
  });
  const lit = keys.focusedEvent ?? props.lit;

  return (
    <section
      className={lanesOpen ? 'timeline lanes-open' : 'timeline'}
      data-testid="timeline"
      data-level={scene.level}
      data-lanes={kind}
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
        <PictureLinks scene={scene} caption={props.caption} />
      </TimelineControls>
      <div className="timeline-grid">
        <div className="overview-label count" aria-hidden="true">
          <span>Cooperation</span>
          <span>Conflict</span>
        </div>
        <div className="overview-frame" ref={frame}>
          <Overview bins={picture.overview} extent={extent} window={window} width={width} gesture={gesture} />
        </div>
        <div className="axis-label count" style={{ height: AXIS }} aria-hidden="true">
          Events in view
        </div>
        <div className="axis-frame">
          <TimeAxis ticks={ticks} width={width} />
        </div>
        <LaneLabels lanes={scene.lanes} links={props.laneLinks} />
        <div className="plot-frame" {...keys.keyProps}>
          <Plot
            scene={scene}
            surface={surfaceOf(scene, { printing, moving })}
            extent={extent}
            ticks={ticks}
            selected={props.selected}
            lit={lit}
            litBins={litIn(scene, { ...props, lit, focused: keys.focusedBin })}
            gesture={gesture}
            show={show}
            onLight={props.onLight}
            onSelect={props.onSelect}
          />
        </div>
      </div>
      <OutsideNote outside={props.outside ?? null} />
      <UndatedTray
        nowhere={picture.nowhere}
        selected={props.selected}
        lit={props.lit}
        onLight={props.onLight}
        onSelect={props.onSelect}
      />
      <p className="visually-hidden" role="status">
        {keys.announcement}
      </p>
    </section>
  );
}

/** The scene of this moment, which keeps the level of the one before it where it can. */
function useScene(
  picture: Picture,
  { kind, window, width }: { readonly kind: LaneKind; readonly window: Period; readonly width: number },
): Scene {
  const before = useRef<LevelOfDetail | null>(null);
  const scene = useMemo(
    () => layoutScene(picture, { kind, window, width, before: before.current }),
    [picture, kind, window, width],
  );
  useBrowserLayoutEffect(() => {
    before.current = scene.level;
  }, [scene]);
  return scene;
}

/** SVG for few marks that stand; a canvas for many, for bins, and for all that moves. */
function surfaceOf(
  { level, complete }: Scene,
  { printing, moving }: { readonly printing: boolean; readonly moving: boolean },
): Surface {
  if (printing) return 'paper';
  return level === 'glyphs' && complete && !moving ? 'svg' : 'canvas';
}

interface LitOptions extends Pick<TimelineProps, 'kind' | 'selected' | 'lit' | 'eventOf'> {
  readonly focused: BinStop | null;
}

/** The bins to light: of the selected event, of the one pointed at, and the one that the keyboard is at. */
function litIn(scene: Scene, { kind, selected, lit, eventOf, focused }: LitOptions): LitBin[] {
  const binsOf = (id: number | null, state: LitBin['state']) => {
    const event = id === null ? null : eventOf(id);
    return event === null ? [] : litBins(scene, event, { kind, state });
  };
  const lane = scene.lanes.findIndex((row) => row.lane.key === focused?.lane);
  const { period } = focused?.bin ?? {};
  const atKeys: LitBin[] =
    period === undefined || lane === -1
      ? []
      : [{ lane, state: 'selected', x0: toX(scene.scale, period.start), x1: toX(scene.scale, period.end) }];
  return [...binsOf(selected, 'selected'), ...binsOf(lit, 'lit'), ...atKeys];
}

/** The period widened around its middle to `length` ms where it is shorter. */
function atLeast(period: Period, length: number): Period {
  const missing = Math.max(0, length - (period.end - period.start)) / 2;
  return { start: period.start - missing, end: period.end + missing };
}
