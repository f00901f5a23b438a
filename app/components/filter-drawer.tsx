// The filters: a column on wide screens, a drawer that opens on small ones.
import { memo, useRef, useState } from 'react';
import type { View } from '../model/filter.ts';
import type { Facets } from '../model/listing.ts';
import type { DayPeriod } from '../model/picture.ts';
import { FilterForm } from './filter-form.tsx';
import { useBrowserLayoutEffect } from './use-width.ts';

/** Where filters.css turns the column into a drawer. */
const SMALL = '(max-width: 60rem)';

interface FilterDrawerProps {
  readonly view: View;
  readonly facets: Facets;
  /** First and last day of the events of the filter, its dates aside. */
  readonly span: DayPeriod | null;
}

/** Rendered open, so that it works without scripts; a small screen closes it before anything is painted. */
export const FilterDrawer = memo(function FilterDrawer({ view, facets, span }: FilterDrawerProps) {
  const drawer = useRef<HTMLDetailsElement>(null);
  const [ready, setReady] = useState(false);
  useBrowserLayoutEffect(() => {
    const media = window.matchMedia(SMALL);
    const follow = () => {
      if (drawer.current) drawer.current.open = !media.matches;
    };
    follow();
    setReady(true);
    media.addEventListener('change', follow);
    return () => media.removeEventListener('change', follow);
  }, []);
  return (
    <details className="filter-drawer" ref={drawer} open data-ready={ready || undefined}>
      <summary>Filters</summary>
      <FilterForm view={view} facets={facets} span={span} />
    </details>
  );
});
