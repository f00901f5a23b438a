// The pictures beside the timeline; their code is loaded when one is asked for.
import { lazy, memo, Suspense } from 'react';
import type { View } from '../model/filter.ts';
import type { Trend, WhoToWhomMatrix } from '../model/picture.ts';

const MatrixPicture = lazy(async () => ({ default: (await import('./matrix-picture.tsx')).MatrixPicture }));
const TrendPicture = lazy(async () => ({ default: (await import('./trend-picture.tsx')).TrendPicture }));

interface OtherPictureProps {
  readonly view: View;
  /** Each null until the view that asks for it has come. */
  readonly matrix: WhoToWhomMatrix | null;
  readonly trend: Trend | null;
}

/** Left alone while its props are the same: its code may still be on the way. */
export const OtherPicture = memo(function OtherPicture({ view, matrix, trend }: OtherPictureProps) {
  const waiting = (
    <p className="picture-waiting" role="status">
      Counting …
    </p>
  );
  return (
    <Suspense fallback={waiting}>
      {view.picture === 'matrix' && matrix !== null ? (
        <MatrixPicture matrix={matrix} view={view} />
      ) : view.picture === 'trend' && trend !== null ? (
        <TrendPicture trend={trend} view={view} />
      ) : (
        waiting
      )}
    </Suspense>
  );
});
