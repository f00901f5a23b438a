// The head of the view: a title that states what is shown, and what the reader must know of it.
import { quadNames, quads } from '../model/event-type.ts';
import type { View } from '../model/filter.ts';
import type { IsoDate } from '../model/partial-date.ts';
import { glyphPath } from '../timeline/glyph.ts';
import { GLYPH_RADIUS } from '../timeline/glyphs.ts';
import { whiskerKey } from '../timeline/whiskers.ts';
import type { Names } from './active-filters.ts';
import { QuadGlyph } from './quad-glyph.tsx';
import { viewTitle } from './view-title.ts';

interface ViewHeaderProps {
  readonly view: View;
  readonly names: Names;
  readonly count: number;
  readonly days: { readonly from: IsoDate; readonly to: IsoDate } | null;
  /** What of the address was not understood. */
  readonly ignored: readonly string[];
}

export function ViewHeader({ view, names, count, days, ignored }: ViewHeaderProps) {
  return (
    <header className="view-head">
      {view.name === null ? null : (
        <p className="section-label view-name" dir="auto">
          {view.name}
        </p>
      )}
      <h1>{viewTitle(view, { count, days, names })}</h1>
      <Legend />
      {ignored.length === 0 ? null : (
        <div className="notice" role="status">
          <p className="strong">Some of the address was not used:</p>
          <ul>
            {ignored.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </div>
      )}
    </header>
  );
}

/** The key to the glyphs, and the unit of the axis. */
function Legend() {
  return (
    <ul className="plain legend" aria-label="Key">
      {quads.map((quad) => (
        <li key={quad}>
          <QuadGlyph quad={quad} /> {quadNames[quad]}
        </li>
      ))}
      {whiskerKey.map(({ path, words }) => (
        <li key={words} className="muted">
          <svg className="quad-glyph" width="28" height="14" viewBox="-14 -7 28 14" aria-hidden="true">
            <path className="whisker stroke-mixed" d={path} />
            <path className="whisker stroke-mixed" d={glyphPath(1, GLYPH_RADIUS - 0.6)} />
          </svg>{' '}
          {words}
        </li>
      ))}
      <li className="muted">Days in UTC</li>
    </ul>
  );
}
