// Asking the server what a typed name may mean.
import { filterParams, type View } from '../model/filter.ts';

/** What the address answers to the typed name under the filter of the view. Rejects where it does not answer. */
export async function askChoices<Choice>(
  path: string,
  { view, typed }: { readonly view: View; readonly typed: string },
  signal: AbortSignal,
): Promise<readonly Choice[]> {
  const params = filterParams(view);
  params.set('find', typed);
  const answer = await fetch(`${path}?${params}`, { signal });
  if (!answer.ok) throw new Error(`${path} answers ${answer.status}`);
  return answer.json();
}
