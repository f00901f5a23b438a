// The glyph of a quad class, as legend, lists and panels show it beside words that say the same.
import { type EventType, eventTypeFacts, type Quad, quadOf } from '../model/event-type.ts';
import { glyphPath } from '../timeline/glyph.ts';

interface QuadGlyphProps {
  readonly quad: Quad;
  /** Side of the square it stands in, px; 14 by default. */
  readonly size?: number;
}

/** Decorative: the words beside it carry its meaning for those who do not see it. */
export function QuadGlyph({ quad, size = 14 }: QuadGlyphProps) {
  return (
    <svg className="quad-glyph" width={size} height={size} viewBox="-7 -7 14 14" aria-hidden="true">
      <path d={glyphPath(quad, 4.6)} className={`glyph glyph-${quad}`} />
    </svg>
  );
}

/** Glyph and plain name of an event type: "◇ Demand". */
export function KindLabel({ type }: { readonly type: EventType }) {
  return (
    <span className="kind-label" title={eventTypeFacts[type].gloss}>
      <QuadGlyph quad={quadOf(type)} /> {eventTypeFacts[type].label}
    </span>
  );
}
