// The shape of a glyph: a circle for cooperation, a diamond for conflict; hollow for words, filled for deeds.
import type { Quad } from '../model/event-type.ts';

export interface GlyphShape {
  readonly shape: 'circle' | 'diamond';
  readonly filled: boolean;
}

/** Shape and filling of a quad class, so that greyscale and print still read. */
export const glyphShapes: Readonly<Record<Quad, GlyphShape>> = {
  1: { shape: 'circle', filled: false },
  2: { shape: 'circle', filled: true },
  3: { shape: 'diamond', filled: false },
  4: { shape: 'diamond', filled: true },
};

/** A diamond reaches further than a circle of the same radius, so that both have about the same area. */
const DIAMOND_REACH = 1.22;

/** The distance in px from the centre to the tip of a diamond that goes with circles of radius `radius`. */
function diamondReach(radius: number): number {
  return radius * DIAMOND_REACH;
}

/** SVG path of the glyph around (0, 0); `radius` in px. */
export function glyphPath(quad: Quad, radius: number): string {
  if (glyphShapes[quad].shape === 'circle')
    return `M${-radius},0a${radius},${radius} 0 1,0 ${2 * radius},0a${radius},${radius} 0 1,0 ${-2 * radius},0Z`;
  const reach = diamondReach(radius);
  return `M0,${-reach}L${reach},0L0,${reach}L${-reach},0Z`;
}
