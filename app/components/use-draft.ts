// The view as the filter's controls show it: ahead of the page while the page loads.
import { useNavigate } from '@remix-run/react';
import { useEffect, useRef, useState } from 'react';
import { type View, viewParams } from '../model/filter.ts';

/** How long typing has to pause before the search follows it, ms. */
const TYPING_PAUSE = 350;

/** `change` goes to the view at once, `type` to its words when the hand pauses. */
export function useDraft(view: View) {
  const navigate = useNavigate();
  const key = viewParams(view).toString();
  const [state, setState] = useState({ draft: view, key });
  const timer = useRef<number>();
  const latest = useRef(view);
  latest.current = view;
  useEffect(() => () => window.clearTimeout(timer.current), []);
  const draft = state.key === key ? state.draft : view;

  function go(next: View, replace: boolean) {
    window.clearTimeout(timer.current);
    // Another filter is another list.
    navigate(`/?${viewParams({ ...next, page: 1 })}`, { preventScrollReset: true, replace });
  }
  return {
    draft,
    change(next: View) {
      setState({ draft: next, key });
      go(next, false);
    },
    type(next: View) {
      setState({ draft: next, key });
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => {
        // The view may have moved on while the hand typed: only the words are new.
        const { q } = latest.current;
        if (next.q !== q) go({ ...latest.current, q: next.q }, q !== null);
      }, TYPING_PAUSE);
    },
  };
}
