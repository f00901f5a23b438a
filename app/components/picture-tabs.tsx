// Which picture of the filter stands in the middle: links, so that they work without scripts too.
import { Link } from '@remix-run/react';
import { type PictureKind, pictureKinds, type View } from '../model/filter.ts';
import { hrefOf } from './use-view.ts';

const labels: Readonly<Record<PictureKind, string>> = {
  timeline: 'Timeline',
  matrix: 'Who to whom',
  trend: 'Over time',
};

export function PictureTabs({ view }: { readonly view: View }) {
  return (
    <nav className="picture-tabs" aria-label="Picture">
      <span className="tab-list">
        {pictureKinds.map((picture) => (
          <Link
            key={picture}
            to={hrefOf({ ...view, picture })}
            preventScrollReset
            aria-current={picture === view.picture ? 'true' : undefined}
          >
            {labels[picture]}
          </Link>
        ))}
      </span>
    </nav>
  );
}
