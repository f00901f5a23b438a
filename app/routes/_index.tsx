// The explorer.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import type { MetaFunction, ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { activeFilters } from '../components/active-filters.ts';
import { parseDecision } from '../components/decision.ts';
import { Explorer } from '../components/explorer.tsx';
import { loadThroughLoss } from '../components/load-through-loss.ts';
import { readForm } from '../components/submitted-form.ts';
import { describeFilter } from '../model/describe-filter.ts';
import { emptyView, parseView, type View, viewParams } from '../model/filter.ts';
import { type Database, getDatabase } from '../store/database.server.ts';
import { findEvent, setEventStatus } from '../store/events.server.ts';
import { readExplorer } from '../store/explorer.server.ts';
import { countEvents } from '../store/list-events.server.ts';

export async function loader({ request }: LoaderFunctionArgs) {
  const { view, ignored } = parseView(new URL(request.url).searchParams);
  const db = getDatabase();
  const [shown, detail] = await Promise.all([
    readExplorer(db, view),
    view.event === null ? null : findEvent(db, view.event),
  ]);
  if (detail !== null && detail.event.id !== view.event)
    throw redirect(`/?${viewParams({ ...view, event: detail.event.id })}`);
  const waysOut = shown.all === 0 ? await findWaysOut(db, view) : [];
  return { filter: view, ignored, asked: view.event, detail, waysOut, ...shown };
}

/** What is on the page stays while the server cannot be reached. */
export const clientLoader = loadThroughLoss<Awaited<ReturnType<typeof loader>>>;

export async function action({ request }: ActionFunctionArgs) {
  const decision = parseDecision(await readForm(request));
  if (decision === null) throw new Response('The form names no event or no decision.', { status: 400 });
  const found = await setEventStatus(await getDatabase(), { ...decision, by: 'analyst', reason: null });
  if (!found)
    throw new Response('There is no event of this number; it may have been merged.', { status: 404 });
  const url = new URL(request.url);
  url.searchParams.delete('index');
  return redirect(`/${url.search}`);
}

/**
 * The open event, the columns of the list and the name of the view need no other data; the same address again asks for
 * what is new.
 */
export function shouldRevalidate({ currentUrl, nextUrl, formMethod }: ShouldRevalidateFunctionArgs) {
  const dataOf = ({ searchParams }: URL) => {
    const { event, columns, name } = emptyView;
    return viewParams({ ...parseView(searchParams).view, event, columns, name }).toString();
  };
  if (currentUrl.href === nextUrl.href) return true;
  return (formMethod !== undefined && formMethod !== 'GET') || dataOf(currentUrl) !== dataOf(nextUrl);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${describeFilter(data.filter)} · Demarche` : 'Demarche' },
];

export default function ExplorerPage() {
  const data = useLoaderData<typeof loader>();
  return <Explorer {...data} />;
}

/** For each filter of a view without events: what is left when it is dropped; null where nothing is stored. */
async function findWaysOut(db: Database, view: View) {
  const active = activeFilters(view, new Map());
  if (active.length === 0) return null;
  return Promise.all(
    active.map(async ({ label, without }) => ({
      label,
      href: `/?${viewParams(without)}`,
      total: await countEvents(db, without),
    })),
  );
}
