// The tray of events that have neither a date nor a day of report: none stands at an invented place.
import { memo } from 'react';
import { formatCount } from '../model/format-count.ts';
import type { Picture } from '../model/picture.ts';
import { shortDateWords } from './date-words.ts';
import { QuadGlyph } from './quad-glyph.tsx';

interface UndatedTrayProps {
  readonly nowhere: Picture['nowhere'];
  readonly selected: number | null;
  readonly lit: number | null;
  readonly onLight: (id: number | null) => void;
  readonly onSelect: (id: number) => void;
}

/** Nothing where every event has a place on the axis. Does not change while the window moves. */
export const UndatedTray = memo(function UndatedTray({
  nowhere: { count, events },
  selected,
  lit,
  onLight,
  onSelect,
}: UndatedTrayProps) {
  if (count === 0) return null;
  return (
    <div className="undated">
      <p className="section-label">
        No date at all <span className="count">{formatCount(count)}</span>
      </p>
      <ul className="plain undated-list">
        {events.map((event) => (
          <li key={event.id}>
            <button
              type="button"
              className={`undated-event${event.id === lit ? ' is-lit' : ''}`}
              aria-pressed={event.id === selected}
              title={event.summary}
              onPointerEnter={() => onLight(event.id)}
              onPointerLeave={() => onLight(null)}
              onClick={() => onSelect(event.id)}
            >
              <QuadGlyph quad={event.quad} />
              <span className="truncate">{event.summary}</span>
              <span className="count">{shortDateWords(event.date)}</span>
            </button>
          </li>
        ))}
      </ul>
      {count > events.length ? (
        <p className="count">{formatCount(count - events.length)} more at the end of the list</p>
      ) : null}
    </div>
  );
});
