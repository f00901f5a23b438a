// The keyboard of the timeline: one tab stop, a roving focus over the events or the bins in view, and what it says.
import { type KeyboardEvent, useState } from 'react';
import type { EventRow } from '../model/listing.ts';
import { byDate, neighbour } from '../timeline/event-order.ts';
import { eventsInView } from '../timeline/glyphs.ts';
import type { Period } from '../timeline/period.ts';
import type { Scene } from '../timeline/scene.ts';
import { type BinStop, binStops, nextStop } from '../timeline/stops.ts';
import { binWords, eventWords } from './spoken-words.ts';

interface KeyOptions {
  readonly extent: Period;
  readonly scene: Scene;
  /** The events that the picture knows one by one. */
  readonly events: readonly EventRow[];
  readonly selected: number | null;
  readonly show: (window: Period) => void;
  /** Zooms in on a bin. */
  readonly open: (bin: Period) => void;
  readonly onLight: (id: number | null) => void;
  readonly onSelect: (id: number | null) => void;
}

/** Share of the window that one key press pans, and its factor for one step of zoom. */
const PAN = 0.2;
export const ZOOM = 1.6;

type Focus = { readonly event: number } | { readonly bin: BinStop } | null;

/** Properties for the focusable element, what is focused, and the words for the live region. */
export function useTimelineKeys(options: KeyOptions) {
  const { extent, scene, show, onLight } = options;
  const { window } = scene.scale;
  const [focus, setFocus] = useState<Focus>(null);
  const [announcement, setAnnouncement] = useState('');

  function stepEvent(direction: 1 | -1) {
    const order = eventsInView(options.events, window).sort(byDate);
    const current = focus !== null && 'event' in focus ? focus.event : options.selected;
    const event = neighbour(order, current, direction);
    if (event === null) {
      setAnnouncement('No event in view');
      return;
    }
    setFocus({ event: event.id });
    onLight(event.id);
    setAnnouncement(`${eventWords(event)}. ${order.indexOf(event) + 1} of ${order.length}.`);
  }

  function stepBin(direction: 1 | -1) {
    const stops = binStops(scene);
    const stop = nextStop(stops, focus !== null && 'bin' in focus ? focus.bin : null, direction);
    setFocus(stop && { bin: stop });
    setAnnouncement(stop === null ? 'No event in view' : binWords(stop));
  }

  function enter(): boolean {
    if (focus === null) return false;
    if ('event' in focus) options.onSelect(focus.event);
    else options.open(focus.bin.bin.period);
    return true;
  }

  function act(key: string): boolean {
    const length = window.end - window.start;
    const step = scene.level === 'bins' ? stepBin : stepEvent;
    if (key === 'ArrowLeft' || key === 'a') show(shifted(window, -PAN * length));
    else if (key === 'ArrowRight' || key === 'd') show(shifted(window, PAN * length));
    else if (key === '+' || key === '=' || key === 'w' || key === 'ArrowUp') show(zoomed(window, 1 / ZOOM));
    else if (key === '-' || key === 's' || key === 'ArrowDown') show(zoomed(window, ZOOM));
    else if (key === 'f') show(extent);
    else if (key === '.') step(1);
    else if (key === ',') step(-1);
    else return (key === 'Enter' || key === ' ') && enter();
    return true;
  }

  return {
    focusedEvent: focus !== null && 'event' in focus ? focus.event : null,
    focusedBin: focus !== null && 'bin' in focus ? focus.bin : null,
    announcement,
    keyProps: {
      tabIndex: 0,
      role: 'application',
      'aria-roledescription': 'timeline',
      'aria-label':
        'Timeline of events. Comma and full stop step through the events or their counts, Enter opens one, arrows pan and zoom, F shows all. The table below holds the same events.',
      onKeyDown(event: KeyboardEvent) {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
        if (act(key)) event.preventDefault();
      },
      onBlur() {
        setFocus(null);
        onLight(null);
      },
    },
  } as const;
}

/** The period moved by `by` ms. */
export function shifted(period: Period, by: number): Period {
  return { start: period.start + by, end: period.end + by };
}

/** The period made `factor` times as long around its middle. */
export function zoomed(period: Period, factor: number): Period {
  const middle = (period.start + period.end) / 2;
  const half = ((period.end - period.start) / 2) * factor;
  return { start: middle - half, end: middle + half };
}
