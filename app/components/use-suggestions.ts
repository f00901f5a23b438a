// What the server offers for what is typed: asked for when the hand pauses, and never an answer to an earlier question.
import { useEffect, useState } from 'react';

export type Suggestions<T> =
  | { readonly state: 'none' }
  | { readonly state: 'asking'; readonly options: readonly T[] }
  | { readonly state: 'failed' }
  | { readonly state: 'found'; readonly options: readonly T[] };

/** How long typing has to pause before the server is asked, ms. */
const PAUSE = 150;

/** While an answer is on the way the options of the last one stand. `ask` has to be stable while it asks the same. */
export function useSuggestions<T>(
  typed: string,
  ask: (typed: string, signal: AbortSignal) => Promise<readonly T[]>,
): Suggestions<T> {
  const [suggestions, setSuggestions] = useState<Suggestions<T>>({ state: 'none' });
  useEffect(() => {
    if (typed.trim() === '') return setSuggestions({ state: 'none' });
    setSuggestions((last) => ({ state: 'asking', options: 'options' in last ? last.options : [] }));
    const asked = new AbortController();
    const timer = window.setTimeout(async () => {
      try {
        const options = await ask(typed, asked.signal);
        if (!asked.signal.aborted) setSuggestions({ state: 'found', options });
      } catch {
        if (!asked.signal.aborted) setSuggestions({ state: 'failed' });
      }
    }, PAUSE);
    return () => {
      window.clearTimeout(timer);
      asked.abort();
    };
  }, [typed, ask]);
  return suggestions;
}
