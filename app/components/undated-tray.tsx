// The tray of events that have neither a date nor a day of report: none stands at an invented place.
import type { EventRow } from '../model/listing.ts';
import { placeOf } from '../timeline/period.ts';
import { shortDateWords } from './date-words.ts';
import { QuadGlyph } from './quad-glyph.tsx';

interface UndatedTrayProps {
  readonly events: readonly EventRow[];
  readonly selected: number | null;
  readonly lit: number | null;
  readonly onLight: (id: number | null) => void;
  readonly onSelect: (id: number) => void;
}

/** Entries shown; the list below holds the rest. */
const SHOWN = 6;

/** Nothing where every event has a place on the axis. */
export function UndatedTray({ events, selected, lit, onLight, onSelect }: UndatedTrayProps) {
  const undated = events.filter((event) => placeOf(event) === null);
  if (undated.length === 0) return null;
  return (
    <div className="undated">
      <p className="section-label">
        No date at all <span className="count">{undated.length.toLocaleString('en')}</span>
      </p>
      <ul className="plain undated-list">
        {undated.slice(0, SHOWN).map((event) => (
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
      {undated.length > SHOWN ? (
        <p className="count">{undated.length - SHOWN} more at the end of the list</p>
      ) : null}
    </div>
  );
}
