// /actors/:slug: a person's or a country's timeline, quotes, and whom they deal with.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ActorTimeline } from '../components/actor-timeline.tsx';
import { longDayWords } from '../components/date-words.ts';
import { EventList } from '../components/event-list.tsx';
import { STRETCH } from '../components/event-stretches.ts';
import { QuoteCard } from '../components/quote-card.tsx';
import { type ActorRole, actorKindLabels } from '../model/actor.ts';
import { countryName } from '../model/country.ts';
import { emptyView, parseView, type View, viewParams } from '../model/filter.ts';
import type { ActorDetail } from '../model/listing.ts';
import { findActor } from '../store/actors.server.ts';
import { getDatabase } from '../store/database.server.ts';
import { listEvents } from '../store/events.server.ts';
import { listEvents as listInOrder } from '../store/list-events.server.ts';
import { listQuotes } from '../store/quotes.server.ts';

/** Most events that the page draws; the explorer shows the rest. */
const DRAWN = 2_000;
const QUOTES_SHOWN = 6;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.actor.name ?? 'Actor'} · Demarche` },
];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const database = getDatabase();
  const actor = await findActor(database, params.slug ?? '');
  if (actor === null) throw new Response('No actor has this name.', { status: 404 });
  const { view } = parseView(search);
  const [events, list, quotes] = await Promise.all([
    listEvents(database, { ...emptyView, actor: [actor.slug] }, { limit: DRAWN, offset: 0 }),
    listInOrder(
      database,
      { ...emptyView, actor: [actor.slug] },
      { sort: view.sort, limit: STRETCH, offset: (view.page - 1) * STRETCH },
    ),
    listQuotes(database, {
      q: null,
      speaker: actor.slug,
      from: null,
      to: null,
      limit: QUOTES_SHOWN,
      offset: 0,
    }),
  ]);
  return { actor, events, list, quotes, shown: { ...view, actor: [] } };
}

/** The address of this page with lanes, order and columns of the list. */
const hrefHere = (view: View) => `?${viewParams(view)}`;

export default function ActorPage() {
  const { actor, events, list, quotes, shown } = useLoaderData<typeof loader>();
  const view = { ...emptyView, actor: [actor.slug] };
  return (
    <div className="page stack">
      <ActorHead actor={actor} />
      <div className="split">
        <div className="stack">
          {events.total === 0 ? (
            <p className="card">No event with {actor.name} on either side has been read.</p>
          ) : (
            <>
              <ActorTimeline
                events={events.events}
                lanes={shown.lanes}
                laneHref={(lanes) => hrefHere({ ...shown, lanes })}
                eventHref={(id) => `/?${viewParams({ ...view, event: id })}`}
              />
              <EventList
                list={list}
                loaded={{ ...view, sort: shown.sort }}
                view={shown}
                viewHref={hrefHere}
                selected={null}
                lit={null}
                passing={null}
                eventHref={(id) => `/?${viewParams({ ...view, event: id })}`}
                onLight={() => {}}
              />
            </>
          )}
        </div>
        <aside className="stack" aria-label={`More about ${actor.name}`}>
          <Counterparts actor={actor} />
          <section className="stack stack-tight">
            <h2 className="section-label">Quotes ({quotes.total})</h2>
            {quotes.quotes.map((quote) => (
              <QuoteCard key={quote.id} quote={quote} />
            ))}
            {quotes.total > quotes.quotes.length && (
              <Link to={`/quotes?actor=${actor.slug}`}>All {quotes.total} quotes</Link>
            )}
          </section>
        </aside>
      </div>
    </div>
  );
}

function ActorHead({ actor }: { readonly actor: ActorDetail }) {
  const country = actor.country === null || actor.kind === 'state' ? null : countryName(actor.country);
  return (
    <header className="page-head stack stack-tight">
      <h1>
        <bdi>{actor.name}</bdi>
      </h1>
      <p className="subtitle">
        {[actorKindLabels[actor.kind], country, actor.discovered ? 'discovered in the articles' : null]
          .filter(Boolean)
          .join(', ')}
        ; {actor.events} events, {actor.quotes} quotes, {actor.mentions} mentions.{' '}
        <Link to={`/?actor=${actor.slug}`}>Open in the explorer</Link>
      </p>
      <dl className="facts">
        {actor.aliases.length > 0 && (
          <>
            <dt>Also called</dt>
            <dd>{actor.aliases.join(', ')}</dd>
          </>
        )}
        {actor.roles.length > 0 && (
          <>
            <dt>Offices</dt>
            <dd>
              <ul className="plain">
                {actor.roles.map((role) => (
                  <li key={`${role.title}${role.from}`}>{roleWords(role)}</li>
                ))}
              </ul>
            </dd>
          </>
        )}
      </dl>
    </header>
  );
}

function roleWords({ title, country, from, to }: ActorRole): string {
  const where = country === null ? title : `${title}, ${countryName(country)}`;
  if (from !== null && to !== null) return `${where}, ${longDayWords(from)} to ${longDayWords(to)}`;
  if (from !== null) return `${where}, since ${longDayWords(from)}`;
  return to === null ? where : `${where}, until ${longDayWords(to)}`;
}

function Counterparts({ actor }: { readonly actor: ActorDetail }) {
  return (
    <section className="card stack stack-tight">
      <h2 className="section-label">Deals with</h2>
      {actor.counterparts.length === 0 ? (
        <p className="count">Nobody yet.</p>
      ) : (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">Actor</th>
              <th scope="col" className="num">
                Cooperation
              </th>
              <th scope="col" className="num">
                Conflict
              </th>
            </tr>
          </thead>
          <tbody>
            {actor.counterparts.map((counterpart) => (
              <tr key={counterpart.actor.slug}>
                <th scope="row">
                  <Link to={`/actors/${counterpart.actor.slug}`}>
                    <bdi>{counterpart.actor.name}</bdi>
                  </Link>
                </th>
                <td className="num">{counterpart.cooperation}</td>
                <td className="num">{counterpart.conflict}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
