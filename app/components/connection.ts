// Whether the server can be reached, as far as the page has noticed, and the patience with which it is tried again.
import { useSyncExternalStore } from 'react';

/** What notices: the data of a page on its way, or the stream that tells of new events. */
export type Line = 'page' | 'live';

const lost = new Set<Line>();
const listeners = new Set<() => void>();

function note(change: () => void): void {
  change();
  for (const listener of listeners) listener();
}

export const noteLost = (line: Line): void => note(() => lost.add(line));
export const noteBack = (line: Line): void => note(() => lost.delete(line));
export const isConnectionLost = (): boolean => lost.size > 0;

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** True while anything of the page waits for the server to come back. */
export function useConnectionLost(): boolean {
  return useSyncExternalStore(subscribe, isConnectionLost, () => false);
}

const FIRST_PAUSE_MS = 1_000;
const LONGEST_PAUSE_MS = 30_000;

/** How long to wait after that many failures in a row, from 1, ms. */
export function pauseAfter(failures: number): number {
  return Math.min(FIRST_PAUSE_MS * 2 ** (failures - 1), LONGEST_PAUSE_MS);
}
