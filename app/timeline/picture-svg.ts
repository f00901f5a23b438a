// The picture as a file: title, key, axis, lanes and marks as one SVG that stands alone. Text goes in as text only.
import { namesOfPair, pairLabel, readsRightToLeft } from '../model/direction.ts';
import { type Quad, quadNames, quads } from '../model/event-type.ts';
import { formatCount } from '../model/format-count.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { barPath, countsOf, stacking } from './bars.ts';
import { glyphPath, glyphShapes } from './glyph.ts';
import { GLYPH_RADIUS, LANE_HEIGHT } from './glyphs.ts';
import { glyphsSvg } from './glyphs-svg.ts';
import { daysOf } from './period.ts';
import type { Scene } from './scene.ts';
import { cutText, textSvg } from './text-svg.ts';
import { ticksOf } from './ticks.ts';
import { whiskerKey } from './whiskers.ts';

/** The colours of the theme, as CSS, and its face. */
export interface PictureInk {
  readonly paper: string;
  readonly text: string;
  readonly muted: string;
  readonly mixed: string;
  readonly rule: string;
  readonly quads: Readonly<Record<Quad, string>>;
  readonly face: string;
}

export interface PictureOptions {
  readonly title: string;
  /** The filter in words. */
  readonly subtitle: string;
  readonly ink: PictureInk;
  /** The day on which it is made. */
  readonly made: IsoDate;
}

export interface PictureFile {
  readonly svg: string;
  /** Px. */
  readonly width: number;
  readonly height: number;
}

const MARGIN = 24;
const NAMES = 190;
/** Characters of a name beside the lanes. */
const NAME_LENGTH = 24;
const AXIS = 24;
/** Height of a line of the key, and width of a class in it. */
const KEY_LINE = 18;
const KEY_PITCH = 150;
/** Characters of a line of the title for each px of the width. */
const PER_PX = 1 / 8.5;

/** Draws the scene with all its lanes and marks. */
export function pictureSvg(scene: Scene, { title, subtitle, ink, made }: PictureOptions): PictureFile {
  const width = MARGIN + NAMES + scene.scale.width + MARGIN;
  const lines = (text: string, size: number) => wrap(text, (width - 2 * MARGIN) * PER_PX * (14 / size));
  const titleLines = lines(title, 16);
  const subtitleLines = [...lines(subtitle, 12), unitWords(scene)];
  const legendTop = MARGIN + titleLines.length * 22 + subtitleLines.length * 16 + 18;
  const axisTop = legendTop + KEY_LINE + 16;
  const lanesTop = axisTop + AXIS;
  const height = lanesTop + scene.lanes.length * LANE_HEIGHT + 40;
  const at = (x: number, y: number, content: string) => `<g transform="translate(${x},${y})">${content}</g>`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${face(ink.face)}" font-size="12">`,
    `<title>${textSvg(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="${ink.paper}"/>`,
    ...titleLines.map(
      (line, index) =>
        `<text x="${MARGIN}" y="${MARGIN + 14 + index * 22}" font-size="16" font-weight="600" fill="${ink.text}">${textSvg(line)}</text>`,
    ),
    ...subtitleLines.map(
      (line, index) =>
        `<text x="${MARGIN}" y="${MARGIN + titleLines.length * 22 + 10 + index * 16}" fill="${ink.muted}">${textSvg(line)}</text>`,
    ),
    at(MARGIN, legendTop, legend(ink)),
    at(MARGIN, lanesTop, names(scene, ink)),
    at(MARGIN + NAMES, axisTop, axis(scene, ink)),
    `<svg x="${MARGIN + NAMES}" y="${lanesTop}" width="${scene.scale.width}" height="${scene.lanes.length * LANE_HEIGHT}">`,
    ...stacking.map((quad) => `<path class="bins" fill="${ink.quads[quad]}" d="${barPath(scene, quad)}"/>`),
    ...scene.lanes.map((lane, index) => counts(lane, { scene, index, ink })),
    ...scene.lanes.map((lane, index) => at(0, index * LANE_HEIGHT, glyphsSvg(lane, ink))),
    '</svg>',
    `<text x="${MARGIN}" y="${height - 14}" fill="${ink.muted}">Demarche, made on ${made}</text>`,
    '</svg>',
  ].join('\n');
  return { svg, width, height };
}

/** A list of faces inside of an attribute. */
function face(families: string): string {
  return textSvg(families).replaceAll('"', "'");
}

function unitWords(scene: Scene): string {
  const { from, to } = daysOf(scene.scale.window);
  const binned = scene.lanes.some(({ bins }) => bins.length > 0);
  const height = binned
    ? ' The height of a bar is the number of events of its days, measured lane by lane.'
    : '';
  return `${from} to ${to}, days in UTC; beside each name the events in view.${height}`;
}

/** The classes of glyphs on one line, the whiskers on the next. */
function legend(ink: PictureInk): string {
  const classes = quads.map((quad, index) => {
    const fill = glyphShapes[quad].filled ? ink.quads[quad] : ink.paper;
    return `<g transform="translate(${index * KEY_PITCH + 6},0)"><path d="${glyphPath(quad, GLYPH_RADIUS)}" fill="${fill}" stroke="${ink.quads[quad]}" stroke-width="1.8"/><text x="12" y="4" fill="${ink.muted}">${quadNames[quad]}</text></g>`;
  });
  const whiskers = whiskerKey.map(
    ({ path, words }, index) =>
      `<g transform="translate(${index * 2 * KEY_PITCH + 14},${KEY_LINE})"><path d="${path}${glyphPath(1, GLYPH_RADIUS - 0.6)}" fill="none" stroke="${ink.mixed}" stroke-width="1.5"/><text x="20" y="4" fill="${ink.muted}">${words}</text></g>`,
  );
  return [...classes, ...whiskers].join('');
}

function axis(scene: Scene, ink: PictureInk): string {
  const bottom = AXIS + scene.lanes.length * LANE_HEIGHT;
  return ticksOf(scene.scale)
    .map(
      ({ x, label, major }) =>
        `<line x1="${x}" x2="${x}" y2="${bottom}" stroke="${ink.rule}" stroke-opacity="${major ? 0.6 : 0.25}"/><text x="${x + 4}" y="15" fill="${ink.muted}">${label}</text>`,
    )
    .join('');
}

/** Right-to-left names end at the left edge too. */
function names(scene: Scene, ink: PictureInk): string {
  return scene.lanes
    .map(({ lane, inView }, index) => {
      const y = index * LANE_HEIGHT;
      const label = shortName(lane.label);
      const direction = readsRightToLeft(label) ? ' direction="rtl" text-anchor="end"' : '';
      return `<line x2="${NAMES + scene.scale.width}" y1="${y}" y2="${y}" stroke="${ink.rule}" stroke-opacity="0.4"/><text x="0" y="${y + 20}" fill="${ink.text}"${direction}>${textSvg(label)}</text><text x="${NAMES - 10}" y="${y + 20}" text-anchor="end" fill="${ink.muted}">${formatCount(inView)}</text>`;
    })
    .join('');
}

/** What fits beside the lanes; of a pair both names are cut, so that each is still there. */
function shortName(label: string): string {
  const [source, target] = namesOfPair(label);
  if (target === '') return cutText(label, NAME_LENGTH);
  const half = Math.floor((NAME_LENGTH - 2) / 2);
  const spare = (other: string) => Math.max(half, NAME_LENGTH - 2 - other.length);
  return pairLabel(cutText(source, spare(target)), cutText(target, spare(source)));
}

function counts(
  lane: Scene['lanes'][number],
  { scene, index, ink }: { readonly scene: Scene; readonly index: number; readonly ink: PictureInk },
): string {
  if (lane.bins.length === 0) return '';
  return countsOf(lane, { scale: scene.scale, index })
    .map(
      ({ x, y, text }) =>
        `<text x="${x}" y="${y + 10}" text-anchor="middle" fill="${ink.text}" stroke="${ink.paper}" stroke-width="3" paint-order="stroke">${text}</text>`,
    )
    .join('');
}

/** The text in lines of about so many characters, cut at spaces. */
function wrap(text: string, characters: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1) ?? '';
    if (line !== '' && line.length + word.length >= characters) lines.push(word);
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`;
  }
  return lines;
}
