// Views that the analyst saved by name. They stay in the browser; each is a name and the query string of the view.
import * as z from 'zod/mini';

export interface SavedView {
  readonly name: string;
  readonly query: string;
}

/** Longest name, characters. */
export const LONGEST_NAME = 80;
/** Longest query string that is read back: more than any address that browsers take. */
const LONGEST_QUERY = 20_000;

const savedSchema = z.object({
  name: z.string().check(z.minLength(1), z.maxLength(LONGEST_NAME)),
  query: z.string().check(z.maxLength(LONGEST_QUERY)),
});

/** The views that a text holds; what is none, or has a name twice, is left out. Never throws. */
export function readSavedViews(text: string | null): SavedView[] {
  const views = new Map<string, SavedView>();
  for (const entry of entriesOf(text)) {
    const parsed = savedSchema.safeParse(entry);
    if (parsed.success && !views.has(parsed.data.name)) views.set(parsed.data.name, parsed.data);
  }
  return [...views.values()];
}

function entriesOf(text: string | null): readonly unknown[] {
  try {
    const entries: unknown = JSON.parse(text ?? '[]');
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

/** A name as it is kept: without room around it, cut to its longest; null where nothing is left. */
export function readName(text: string): string | null {
  return text.replaceAll('\0', '').trim().slice(0, LONGEST_NAME).toWellFormed().trim() || null;
}

/** With the view, which takes the place of one of the same name. */
export function withView(views: readonly SavedView[], view: SavedView): SavedView[] {
  if (!views.some(({ name }) => name === view.name)) return [...views, view];
  return views.map((one) => (one.name === view.name ? view : one));
}

/** With another name for a view; null where another view has that name. */
export function withNewName(
  views: readonly SavedView[],
  { from, to }: { readonly from: string; readonly to: string },
): SavedView[] | null {
  if (from !== to && views.some(({ name }) => name === to)) return null;
  return views.map((view) => (view.name === from ? { name: to, query: renamed(view.query, to) } : view));
}

export function withoutView(views: readonly SavedView[], name: string): SavedView[] {
  return views.filter((view) => view.name !== name);
}

/** The query string names the view too. */
function renamed(query: string, name: string): string {
  const params = new URLSearchParams(query);
  params.set('name', name);
  return params.toString();
}
