// The saved views in the browser's store, in step with other tabs.
import { useCallback, useEffect, useState } from 'react';
import { readSavedViews, type SavedView } from './saved-view-list.ts';

const KEY = 'demarche:views';

interface Kept {
  readonly views: readonly SavedView[];
  /** What the user must know where the browser refused to keep or to give them. */
  readonly problem: string | null;
}

/** Only in the browser. `change` is given the views as they are now, in other tabs too; null changes nothing. */
export function useSavedViews() {
  const [kept, setKept] = useState<Kept>(load);
  useEffect(() => {
    const follow = ({ key }: StorageEvent) => {
      // No key: the whole store was cleared.
      if (key === KEY || key === null) setKept(load());
    };
    window.addEventListener('storage', follow);
    return () => window.removeEventListener('storage', follow);
  }, []);
  const change = useCallback((edit: (views: readonly SavedView[]) => readonly SavedView[] | null) => {
    const before = load();
    const views = edit(before.views);
    if (views === null) return false;
    const next = before.problem === null ? store(before.views, views) : before;
    setKept(next);
    return next.problem === null;
  }, []);
  return { ...kept, change };
}

function load(): Kept {
  try {
    return { views: readSavedViews(window.localStorage.getItem(KEY)), problem: null };
  } catch {
    return { views: [], problem: 'This browser keeps nothing for this page, so no view can be saved.' };
  }
}

function store(before: readonly SavedView[], views: readonly SavedView[]): Kept {
  try {
    window.localStorage.setItem(KEY, JSON.stringify(views));
    return { views, problem: null };
  } catch {
    return { views: before, problem: 'The browser has no room left for it: delete another view first.' };
  }
}
