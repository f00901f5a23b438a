// /actors/:slug: a person's or a country's timeline, quotes, and whom they deal with.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { useMemo } from 'react';
import { datesLabel } from '../components/active-filters.ts';
import { ActorTimeline } from '../components/actor-timeline.tsx';
import { CounterpartStrips } from '../components/counterpart-strips.tsx';
import { longDayWords } from '../components/date-words.ts';
import { EventList } from '../components/event-list.tsx';
import { QuoteCard } from '../components/quote-card.tsx';
import { type HrefOf, hrefOf, passingDays, useDataOfAddress, useView } from '../components/use-view.ts';
import { type ActorRole, actorKindLabels } from '../model/actor.ts';
import { countryName } from '../model/country.ts';
import { emptyView, parseView, type View, viewParams } from '../model/filter.ts';
import { type ActorDetail, STRETCH } from '../model/listing.ts';
import { findActor } from '../store/actors.server.ts';
import { readCounterpartTrends } from '../store/counterpart-trends.server.ts';
import { getDatabase } from '../store/database.server.ts';
import { listEvents } from '../store/list-events.server.ts';
import { readPicture } from '../store/picture.server.ts';
import { listQuotes } from '../store/quotes.server.ts';

const QUOTES_SHOWN = 6;
/** Counterparts with a strip of their own. */
const STRIPS_SHOWN = 12;

export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: `${data?.actor.name ?? 'Actor'} · Demarche` },
];

export async function loader({ params, request }: LoaderFunctionArgs) {
  const search = new URL(request.url).searchParams;
  const database = getDatabase();
  const actor = await findActor(database, params.slug ?? '');
  if (actor === null) throw new Response('No actor has this name.', { status: 404 });
  const view = viewHere(parseView(search).view);
  const own: View = { ...view, actor: [actor.slug] };
  const [picture, list, trends, quotes] = await Promise.all([
    readPicture(database, own),
    listEvents(database, own, { sort: view.sort, limit: STRETCH, offset: (view.page - 1) * STRETCH }),
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
  return { actor, picture, list, trends, quotes, loaded: view };
}

/** What this page takes of a view: its window, its lanes, and the order and columns of the list. */
function viewHere({ from, to, lanes, rows, sort, columns, page }: View): View {
  return { ...emptyView, from, to, lanes, rows, sort, columns, page };
}

/** The address of this page with a view. */
const hrefHere: HrefOf = (view) => `?${viewParams(view)}`;

export default function ActorPage() {
  const { actor, picture, list, trends, quotes, loaded } = useLoaderData<typeof loader>();
  const { view: asked } = useView(loaded);
  const view = useMemo(() => viewHere(asked), [asked]);
  useDataOfAddress(loaded, view);
  const passing = useMemo(() => passingDays(view, loaded), [view, loaded]);
  const eventHref = (id: number) => hrefOf({ ...view, actor: [actor.slug], page: 1, event: id });
  return (
    <div className="page stack">
      <ActorHead actor={actor} />
      <div className="split">
        <div className="stack">
          {picture.span === null && picture.nowhere.count === 0 ? (
            <p className="card">No event with {actor.name} on either side has been read.</p>
          ) : (
            <>
              <ActorTimeline
                name={actor.name}
                picture={picture}
                loaded={loaded}
                view={view}
                hrefOf={hrefHere}
                eventHref={eventHref}
              />
              <CounterpartStrips slug={actor.slug} trends={trends} />
              {list.total === 0 ? (
                <p className="notice" role="status">
                  No event {datesLabel(view)}.{' '}
                  <Link to={hrefHere({ ...view, from: null, to: null })}>Show all dates</Link>
                </p>
              ) : (
                <EventList
                  list={list}
                  loaded={{ ...loaded, actor: [actor.slug] }}
                  view={view}
                  viewHref={hrefHere}
                  selected={null}
                  lit={null}
                  passing={passing}
                  eventHref={eventHref}
                  onLight={() => {}}
                />
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
