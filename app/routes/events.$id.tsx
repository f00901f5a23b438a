// One event by its number: the permanent link, and the data of the panel of the explorer.
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { Link, type MetaFunction, useLoaderData } from '@remix-run/react';
import { parseDecision } from '../components/decision.ts';
import { ErrorMessage } from '../components/error-message.tsx';
import { EventPanel } from '../components/event-panel.tsx';
import { readForm } from '../components/submitted-form.ts';
import { getDatabase } from '../store/database.server.ts';
import { findEvent, setEventStatus } from '../store/events.server.ts';

export async function loader({ params }: LoaderFunctionArgs) {
  const id = /^[1-9]\d{0,8}$/.test(params.id ?? '') ? Number(params.id) : null;
  const detail = id === null ? null : await findEvent(await getDatabase(), id);
  if (detail !== null && detail.event.id !== id) throw redirect(`/events/${detail.event.id}`);
  return data({ detail }, { status: detail === null ? 404 : 200 });
}

export async function action({ request, params }: ActionFunctionArgs) {
  const decision = parseDecision(await readForm(request));
  if (decision === null) throw new Response('The form names no event or no decision.', { status: 400 });
  const found = await setEventStatus(await getDatabase(), { ...decision, by: 'analyst', reason: null });
  if (!found)
    throw new Response('There is no event of this number; it may have been merged.', { status: 404 });
  return redirect(`/events/${params.id}`);
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.detail?.event.summary ?? 'No such event'} · Demarche` },
];

export default function EventPage() {
  const { detail } = useLoaderData<typeof loader>();
  if (detail === null)
    return <ErrorMessage status={404} detail="There is no event of this number; it may have been merged." />;
  return (
    <div className="page-narrow">
      <p>
        <Link to={`/?event=${detail.event.id}`}>On the timeline</Link>
      </p>
      <EventPanel
        detail={detail}
        closeHref={null}
        takeFocus={false}
        pairHref={null}
        eventHref={(id) => `/events/${id}`}
      />
    </div>
  );
}
