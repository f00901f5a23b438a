// The tooltip of a mark: date with its precision, who to whom, how many reports; a list for a counted mark.
import { quadNames, quads } from '../model/event-type.ts';
import { formatCount } from '../model/format-count.ts';
import type { EventRow } from '../model/listing.ts';
import { whoToWhom } from '../model/who-to-whom.ts';
import type { Hit } from '../timeline/hit.ts';
import { daysOf } from '../timeline/period.ts';
import { rangeWords, shortDateWords } from './date-words.ts';
import { KindLabel, QuadGlyph } from './quad-glyph.tsx';

interface TimelineTooltipProps {
  readonly hit: Hit;
  /** Pinned by a click: its lines can be clicked. */
  readonly pinned: boolean;
  readonly width: number;
  readonly onSelect: (id: number) => void;
}

/** Lines of a counted mark that are shown; the rest is counted. */
const LINES = 8;

export function TimelineTooltip({ hit, pinned, width, onSelect }: TimelineTooltipProps) {
  const onRight = hit.x > width / 2;
  return (
    <div
      className={`tooltip${pinned ? ' is-pinned' : ''}`}
      style={{
        top: hit.y + 14,
        ...(onRight ? { right: Math.max(0, width - hit.x - 16) } : { left: Math.max(0, hit.x - 16) }),
      }}
    >
      {hit.kind === 'bin' ? (
        <BinLines hit={hit} />
      ) : (
        <MarkLines events={hit.events} pinned={pinned} onSelect={onSelect} />
      )}
    </div>
  );
}

function BinLines({ hit }: { readonly hit: Hit & { readonly kind: 'bin' } }) {
  const { from, to } = daysOf(hit.bin.period);
  return (
    <>
      <p className="strong">
        <bdi>{hit.laneLabel}</bdi>, {rangeWords(from, to)}
      </p>
      {quads.map((quad) => (
        <p key={quad} className="row row-apart">
          <span>
            <QuadGlyph quad={quad} /> {quadNames[quad]}
          </span>
          <span className="num">{hit.bin.counts[quad - 1]}</span>
        </p>
      ))}
      <p className="count">
        {hit.bin.total === 1 ? '1 event' : `${formatCount(hit.bin.total)} events`}. Click to zoom in.
      </p>
    </>
  );
}

interface MarkLinesProps {
  readonly events: readonly EventRow[];
  readonly pinned: boolean;
  readonly onSelect: (id: number) => void;
}

function MarkLines({ events, pinned, onSelect }: MarkLinesProps) {
  const [event] = events;
  if (events.length === 1 && event) {
    return (
      <>
        <p className="count">
          {shortDateWords(event.date)} ·{' '}
          {event.reportCount === 1 ? '1 report' : `${event.reportCount} reports`}
        </p>
        <p className="strong" dir="auto">
          {event.summary}
        </p>
        <p>
          <KindLabel type={event.type} /> <span className="muted">{whoToWhom(event)}</span>
        </p>
      </>
    );
  }
  const shown = pinned ? events : events.slice(0, LINES);
  return (
    <>
      <p className="strong">{events.length} events</p>
      <ul className="plain stack-tight">
        {shown.map((one) => (
          <li key={one.id}>
            <button type="button" className="tooltip-line" onClick={() => onSelect(one.id)}>
              <QuadGlyph quad={one.quad} /> <span className="muted">{shortDateWords(one.date)}</span>{' '}
              <bdi>{one.summary}</bdi>
            </button>
          </li>
        ))}
      </ul>
      {shown.length === events.length ? null : (
        <p className="count">and {events.length - shown.length} more</p>
      )}
    </>
  );
}
