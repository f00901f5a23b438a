// How many events came in since the page was loaded, told by the server while the page can be seen.
import { useEffect, useState } from 'react';
import { type EventFilter, filterParams } from '../model/filter.ts';
import { noteBack, noteLost, pauseAfter } from './connection.ts';

/** The stream waits for the page to stand: what comes first is drawn first, and filters change in quick succession. */
const PATIENCE_MS = 2_000;

/** The number of events of the filter with a higher id than `since`; 0 until the server has told. */
export function useLive(filter: EventFilter, since: number): number {
  const params = filterParams(filter);
  params.set('since', String(since));
  const query = params.toString();
  const [told, setTold] = useState({ query, count: 0 });
  useEffect(() => followCount(`/live?${query}`, (count) => setTold({ query, count })), [query]);
  return told.query === query ? told.count : 0;
}

/**
 * Calls back with each count of the stream until the returned function is called. A browser gives a server few
 * connections, so that a page in the background gives its own back. One failure may be a server that is restarted; the
 * second is called a lost connection.
 */
function followCount(url: string, onCount: (count: number) => void): () => void {
  let source: EventSource | null = null;
  let timer: number | undefined;
  let failures = 0;
  const close = () => {
    window.clearTimeout(timer);
    source?.close();
    source = null;
  };
  const open = () => {
    close();
    if (document.hidden) return;
    source = new EventSource(url);
    source.onopen = () => {
      failures = 0;
      noteBack('live');
    };
    source.onmessage = ({ data }) => onCount(JSON.parse(data).count);
    source.onerror = () => {
      close();
      failures++;
      if (failures > 1) noteLost('live');
      timer = window.setTimeout(open, pauseAfter(failures));
    };
  };
  timer = window.setTimeout(open, PATIENCE_MS);
  document.addEventListener('visibilitychange', open);
  window.addEventListener('online', open);
  return () => {
    close();
    noteBack('live');
    document.removeEventListener('visibilitychange', open);
    window.removeEventListener('online', open);
  };
}
