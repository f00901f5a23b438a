// Bins as SVG, for paper: one path for each quad class.
import { barPath, countsOf, stacking } from '../timeline/bars.ts';
import type { Scene } from '../timeline/scene.ts';

export function BinBars({ scene }: { readonly scene: Scene }) {
  return (
    <>
      {stacking.map((quad) => (
        <path key={quad} className={`fill-${quad}`} d={barPath(scene, quad)} />
      ))}
      {scene.lanes.flatMap((lane, index) =>
        countsOf(lane, { scale: scene.scale, index }).map(({ x, y, text }) => (
          <text key={`${lane.lane.key} ${x}`} className="bin-count" x={x} y={y + 10}>
            {text}
          </text>
        )),
      )}
    </>
  );
}
