// The keyboard of the timeline: one tab stop, a roving focus over the events in view, and what it says aloud.
import { type KeyboardEvent, useState } from 'react';
import { eventTypeFacts } from '../model/event-type.ts';
import type { EventRow } from '../model/listing.ts';
import { byDate, neighbour } from '../timeline/event-order.ts';
import type { Period } from '../timeline/period.ts';
import { longDateWords } from './date-words.ts';

interface KeyOptions {
  readonly extent: Period;
  readonly window: Period;
  readonly inView: readonly EventRow[];
  readonly selected: number | null;
  readonly show: (window: Period) => void;
  readonly onLight: (id: number | null) => void;
  readonly onSelect: (id: number | null) => void;
}

/** Share of the window that one key press pans, and its factor for one step of zoom. */
const PAN = 0.2;
export const ZOOM = 1.6;

/** Properties for the focusable element, the focused event, and the words for the live region. */
export function useTimelineKeys({ extent, window, inView, selected, show, onLight, onSelect }: KeyOptions) {
  const [focused, setFocused] = useState<number | null>(null);
  const [announcement, setAnnouncement] = useState('');

  function step(direction: 1 | -1) {
    const order = [...inView].sort(byDate);
    const event = neighbour(order, focused ?? selected, direction);
    if (event === null) {
      setAnnouncement('No event in view');
      return;
    }
    setFocused(event.id);
    onLight(event.id);
    setAnnouncement(`${eventWords(event)}. ${order.indexOf(event) + 1} of ${order.length}.`);
  }

  function act(key: string): boolean {
    const length = window.end - window.start;
    if (key === 'ArrowLeft' || key === 'a') show(shifted(window, -PAN * length));
    else if (key === 'ArrowRight' || key === 'd') show(shifted(window, PAN * length));
    else if (key === '+' || key === '=' || key === 'w' || key === 'ArrowUp') show(zoomed(window, 1 / ZOOM));
    else if (key === '-' || key === 's' || key === 'ArrowDown') show(zoomed(window, ZOOM));
    else if (key === 'f') show(extent);
    else if (key === '.') step(1);
    else if (key === ',') step(-1);
    else if ((key === 'Enter' || key === ' ') && focused !== null) onSelect(focused);
    else return false;
    return true;
  }

  return {
    focused,
    announcement,
    keyProps: {
      tabIndex: 0,
      role: 'application',
      'aria-roledescription': 'timeline',
      'aria-label':
        'Timeline of events. Comma and full stop step through the events, Enter opens one, arrows pan and zoom, F shows all. The table below holds the same events.',
      onKeyDown(event: KeyboardEvent) {
        if (event.ctrlKey || event.metaKey || event.altKey) return;
        const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
        if (act(key)) event.preventDefault();
      },
      onBlur() {
        setFocused(null);
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

/** The event as the live region says it. */
export function eventWords(event: EventRow): string {
  const reports = event.reportCount === 1 ? '1 report' : `${event.reportCount} reports`;
  return `${eventTypeFacts[event.type].label}: ${event.summary}. ${longDateWords(event.date)}. ${reports}`;
}
