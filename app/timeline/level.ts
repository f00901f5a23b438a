// The level of detail: how marks are drawn, by the number of events in view.

/** SVG glyphs with labels, canvas glyphs, or bins. */
export type LevelOfDetail = 'glyphs' | 'canvas' | 'bins';

/** Most events in view for SVG glyphs, and for canvas glyphs (measured: see the benches of the timeline). */
const MAX_GLYPHS = 500;
const MAX_CANVAS_GLYPHS = 2_000;

/** A finer level comes back below this share of its limit, so that a hand at the limit does not make it flicker. */
const RETURN = 0.9;

const limits: Readonly<Record<LevelOfDetail, number>> = {
  glyphs: MAX_GLYPHS,
  canvas: MAX_CANVAS_GLYPHS,
  bins: Number.POSITIVE_INFINITY,
};

/** From fine to coarse. */
const levels: readonly LevelOfDetail[] = ['glyphs', 'canvas', 'bins'];

/** The level for so many events in view, after `before`, the level of the picture that stands, or null. */
export function levelOfDetail(inView: number, before: LevelOfDetail | null = null): LevelOfDetail {
  const stands = before === null ? 0 : levels.indexOf(before);
  return levels.find((level, index) => inView <= limits[level] * (index < stands ? RETURN : 1)) ?? 'bins';
}
