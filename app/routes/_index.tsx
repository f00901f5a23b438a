// The explorer.
import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node';
import { redirect } from '@remix-run/node';
import type { MetaFunction, ShouldRevalidateFunctionArgs } from '@remix-run/react';
import { useLoaderData } from '@remix-run/react';
import { activeFilters } from '../components/active-filters.ts';
import { parseDecision } from '../components/decision.ts';
import { STRETCH } from '../components/event-stretches.ts';
import { Explorer } from '../components/explorer.tsx';
import { readForm } from '../components/submitted-form.ts';
import { describeFilter } from '../model/describe-filter.ts';
import { filterParams, parseView, type View, viewParams } from '../model/filter.ts';
import { type Database, getDatabase } from '../store/database.server.ts';
import { findEvent, listEvents, setEventStatus } from '../store/events.server.ts';
import { countFacets } from '../store/facets.server.ts';
import { listEvents as listInOrder } from '../store/list-events.server.ts';

/** Most events that a page draws and lists. */
const DRAWN = 5_000;

export async function loader({ request }: LoaderFunctionArgs) {
  const { view, ignored } = parseView(new URL(request.url).searchParams);
  const db = await getDatabase();
  const [shown, list, facets, detail] = await Promise.all([
    eventsToDraw(db, view),
    listInOrder(db, view, { sort: view.sort, limit: STRETCH, offset: (view.page - 1) * STRETCH }),
    countFacets(db, view),
    view.event === null ? null : findEvent(db, view.event),
  ]);
  if (detail !== null && detail.event.id !== view.event)
    throw redirect(`/?${viewParams({ ...view, event: detail.event.id })}`);
  const waysOut = shown.events.length === 0 ? await findWaysOut(db, view) : [];
  return { filter: view, ignored, list, facets, asked: view.event, detail, waysOut, ...shown };
}

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

/** Lanes, selection and columns need no other data. */
export function shouldRevalidate({ currentUrl, nextUrl, formMethod }: ShouldRevalidateFunctionArgs) {
  const dataOf = ({ searchParams }: URL) => {
    const { view } = parseView(searchParams);
    return `${filterParams(view)} ${view.sort.by} ${view.sort.descending} ${view.page}`;
  };
  return (formMethod !== undefined && formMethod !== 'GET') || dataOf(currentUrl) !== dataOf(nextUrl);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: data ? `${describeFilter(data.filter)} · Demarche` : 'Demarche' },
];

export default function ExplorerPage() {
  const data = useLoaderData<typeof loader>();
  return <Explorer {...data} />;
}

/**
 * The events of the filter without its dates, so that the timeline can pan out of them; where they are too many,
 * those of the dates alone.
 */
async function eventsToDraw(db: Database, view: View) {
  const all = await listEvents(db, { ...view, from: null, to: null }, { limit: DRAWN, offset: 0 });
  if (all.total <= DRAWN) return { events: all.events, total: all.total, complete: true };
  const dated = await listEvents(db, view, { limit: DRAWN, offset: 0 });
  return { events: dated.events, total: dated.total, complete: dated.total <= DRAWN };
}

/** For each filter of a view without events: what is left when it is dropped; null where nothing is stored. */
async function findWaysOut(db: Database, view: View) {
  const active = activeFilters(view, new Map());
  if (active.length === 0) return null;
  return Promise.all(
    active.map(async ({ label, without }) => ({
      label,
      href: `/?${viewParams(without)}`,
      total: (await listEvents(db, without, { limit: 1, offset: 0 })).total,
    })),
  );
}
