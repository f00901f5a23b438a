// A part of the page that comes to life after the timeline.
import { type ReactNode, Suspense, useDeferredValue, useMemo } from 'react';

/**
 * What the browser hydrates after everything that stands outside of such boundaries, and updates after what is more
 * urgent, as a gesture. The children have to be memoised, or each update of the parent renders them.
 */
export function Apart({ children }: { readonly children: ReactNode }) {
  const shown = useDeferredValue(children);
  // The same element as long as the children are: React gives up the markup of the server where a boundary changes
  // before it is hydrated, except in a deferred update, for which it hydrates it first.
  return useMemo(() => <Suspense>{shown}</Suspense>, [shown]);
}
