// The overview: a histogram of the whole filter, cooperation above the line and conflict below.
import type { Quad } from '../model/event-type.ts';
import type { BinTable } from '../model/picture.ts';
import { type BinSeries, NO_BINS, seriesOf } from './bin-series.ts';
import { binDays } from './scene.ts';
import { type TimeScale, toX } from './time-scale.ts';

/** The shape of one quad class in the histogram: an SVG path of its bars. */
export type OverviewShapes = Readonly<Record<Quad, string>>;

/** Bars that reach at most `half` px above and below the line at y = 0, words next to it, deeds outside. */
export function overviewShapes(
  table: BinTable,
  { scale, half }: { readonly scale: TimeScale; readonly half: number },
): OverviewShapes {
  const series = seriesOf(table, binDays(scale))[0] ?? NO_BINS;
  const unit = half / tallestSide(series);
  const shapes: Record<Quad, string> = { 1: '', 2: '', 3: '', 4: '' };
  for (let bin = 0; bin < series.totals.length; bin += 1) {
    const x = toX(scale, series.starts[bin] ?? 0);
    const width = Math.max(1, toX(scale, series.ends[bin] ?? 0) - x - 1);
    const tall = (quad: Quad) => (series.counts[bin * 4 + quad - 1] ?? 0) * unit;
    const bar = (y: number, height: number) =>
      height === 0
        ? ''
        : `M${x.toFixed(1)},${y.toFixed(1)}h${width.toFixed(1)}v${height.toFixed(1)}h${(-width).toFixed(1)}Z`;
    shapes[1] += bar(-tall(1), tall(1));
    shapes[2] += bar(-tall(1) - tall(2), tall(2));
    shapes[3] += bar(0, tall(3));
    shapes[4] += bar(tall(3), tall(4));
  }
  return shapes;
}

function tallestSide({ counts }: BinSeries): number {
  let most = 1;
  for (let at = 0; at + 3 < counts.length; at += 4)
    most = Math.max(
      most,
      (counts[at] ?? 0) + (counts[at + 1] ?? 0),
      (counts[at + 2] ?? 0) + (counts[at + 3] ?? 0),
    );
  return most;
}
