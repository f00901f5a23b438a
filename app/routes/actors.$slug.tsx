// /actors/:slug: a person's or a country's timeline, quotes, and whom they deal with.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ActorTimeline } from '../components/actor-timeline.tsx';
import { CounterpartStrips } from '../components/counterpart-strips.tsx';
import { longDayWords } from '../components/date-words.ts';
import { EventList } from '../components/event-list.tsx';
import { pageOf } from '../components/pagination.tsx';
import { QuoteCard } from '../components/quote-card.tsx';
import { type ActorRole, actorKindLabels } from '../model/actor.ts';
import { countryName } from '../model/country.ts';
import { emptyView, parseView, viewParams } from '../model/filter.ts';
import type { ActorDetail } from '../model/listing.ts';
import { findActor } from '../store/actors.server.ts';
import { readCounterpartTrends } from '../store/counterpart-trends.server.ts';
import { getDatabase } from '../store/database.server.ts';
import { listEvents } from '../store/events.server.ts';
import { listQuotes } from '../store/quotes.server.ts';

/** Most events that the page draws; the explorer shows the rest. */
const DRAWN = 2_000;
const QUOTES_SHOWN = 6;
const STRIPS_SHOWN = 10;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.actor.name ?? 'Actor'} · Demarche` },
];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const database = getDatabase();
  const actor = await findActor(database, params.slug ?? '');
  if (actor === null) throw new Response('No actor has this name.', { status: 404 });
  const [events, trends, quotes] = await Promise.all([
    listEvents(database, { ...emptyView, actor: [actor.slug] }, { limit: DRAWN, offset: 0 }),
    readCounterpartTrends(database, actor.slug, STRIPS_SHOWN),
    listQuotes(database, {
      q: null,
      speaker: actor.slug,
      from: null,
      to: null,
      limit: QUOTES_SHOWN,
      offset: 0,
    }),
  ]);
  return { actor, events, trends, quotes, lanes: parseView(search).view.lanes, page: pageOf(search) };
}

export default function ActorPage() {
  const { actor, events, trends, quotes, lanes, page } = useLoaderData<typeof loader>();
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
                lanes={lanes}
                laneHref={(kind) => `?lanes=${kind}`}
                eventHref={(id) => `/?${viewParams({ ...view, event: id })}`}
              />
              <CounterpartStrips slug={actor.slug} trends={trends} />
              <EventList
                events={events.events}
                page={page}
                params={new URLSearchParams(lanes === 'actor' ? {} : { lanes })}
                selected={null}
                lit={null}
                eventHref={(id) => `/?${viewParams({ ...view, event: id })}`}
                exportQuery={viewParams(view).toString()}
                onLight={() => {}}
              />
              {events.total > events.events.length && (
                <p>
                  The first {events.events.length} of {events.total} events.{' '}
                  <Link to={`/?${viewParams(view)}`}>All of them in the explorer</Link>
                </p>
              )}
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
