// The place of the saved views: they are in the browser alone, and come after what the page shows first.
import { lazy, memo, Suspense, useEffect, useState } from 'react';
import type { View } from '../model/filter.ts';

const SavedViews = lazy(async () => ({ default: (await import('./saved-views.tsx')).SavedViews }));

export const SavedViewsMenu = memo(function SavedViewsMenu({ view }: { readonly view: View }) {
  const [awake, setAwake] = useState(false);
  useEffect(() => setAwake(true), []);
  return (
    <div className="saved-views needs-script">
      {awake ? (
        <Suspense>
          <SavedViews view={view} />
        </Suspense>
      ) : null}
    </div>
  );
});
