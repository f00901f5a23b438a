// The glyphs of a lane in an SVG file, as the page draws them.
import { glyphPath, glyphShapes } from './glyph.ts';
import { commonQuad, GLYPH_RADIUS, type Glyphs, type Mark, rowCentre } from './glyphs.ts';
import type { PictureInk } from './picture-svg.ts';
import { textSvg } from './text-svg.ts';
import { whiskerPath } from './whiskers.ts';

/** Labels and whiskers of imprecise dates, then glyphs and counted pills. */
export function glyphsSvg({ marks, labels }: Glyphs, ink: PictureInk): string {
  return [
    ...marks.map((mark) => whisker(mark, ink)),
    ...labels.map(
      ({ x, row, text }) =>
        `<text x="${x}" y="${rowCentre(row) + 4}" fill="${ink.muted}">${textSvg(text)}</text>`,
    ),
    ...marks.map((mark) => (mark.events.length === 1 ? glyph(mark, ink) : pill(mark, ink))),
  ].join('');
}

function colourOf(mark: Mark, ink: PictureInk): string {
  const quad = commonQuad(mark);
  return quad === null ? ink.mixed : ink.quads[quad];
}

function whisker(mark: Mark, ink: PictureInk): string {
  if (mark.span === null) return '';
  return `<path class="whisker" transform="translate(0,${rowCentre(mark.row)})" d="${whiskerPath(mark, mark.span.inFull)}" fill="none" stroke="${colourOf(mark, ink)}" stroke-width="1.5"/>`;
}

function glyph(mark: Mark, ink: PictureInk): string {
  const { quad, id, date, summary } = mark.lead;
  const fill = glyphShapes[quad].filled ? ink.quads[quad] : ink.paper;
  const back = date.from === null ? `<path d="M-13,0h6" stroke="${ink.mixed}" stroke-dasharray="2 2"/>` : '';
  return `<g data-event="${id}" transform="translate(${(mark.x0 + mark.x1) / 2},${rowCentre(mark.row)})">${back}<path d="${glyphPath(quad, GLYPH_RADIUS - 0.6)}" fill="${fill}" stroke="${ink.quads[quad]}" stroke-width="1.8"><title>${textSvg(summary)}</title></path></g>`;
}

function pill(mark: Mark, ink: PictureInk): string {
  const quad = commonQuad(mark);
  const width = mark.x1 - mark.x0 - 1.5;
  return `<g data-count="${mark.events.length}" transform="translate(${mark.x0 + 0.75},${rowCentre(mark.row)})"><rect y="-7" width="${width}" height="14" rx="${quad === null || quad < 3 ? 7 : 2}" fill="${ink.paper}" stroke="${colourOf(mark, ink)}" stroke-width="1.5"/><text x="${width / 2}" y="4" text-anchor="middle" font-weight="600" fill="${ink.text}">${mark.events.length}</text></g>`;
}
