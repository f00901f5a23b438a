// /actors/:slug: a person's or a country's timeline, quotes, and whom they deal with.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { ActorTimeline } from '../components/actor-timeline.tsx';
import { CounterpartStrips } from '../components/counterpart-strips.tsx';
import { longDayWords } from '../components/date-words.ts';
import { EventList } from '../components/event-list.tsx';
import { QuoteCard } from '../components/quote-card.tsx';
import { type ActorRole, actorKindLabels } from '../model/actor.ts';
import { countryName } from '../model/country.ts';
import { emptyView, parseView, type View, viewParams } from '../model/filter.ts';
import { type ActorDetail, STRETCH } from '../model/listing.ts';
import type { Picture } from '../model/picture.ts';
import { findActor } from '../store/actors.server.ts';
import { readCounterpartTrends } from '../store/counterpart-trends.server.ts';
import { getDatabase } from '../store/database.server.ts';
import { listEvents } from '../store/list-events.server.ts';
import { readPicture } from '../store/picture.server.ts';
import { listQuotes } from '../store/quotes.server.ts';
import { periodOfDayNumbers } from '../timeline/day-period.ts';
import { daysOf } from '../timeline/period.ts';

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
  const { view } = parseView(search);
  const own: View = { ...emptyView, actor: [actor.slug] };
  const [picture, list, trends, quotes] = await Promise.all([
    readPicture(database, { ...own, lanes: view.lanes, rows: view.rows }),
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
  return { actor, picture, list, trends, quotes, shown: { ...view, actor: [] } };
}

/** The address of this page with lanes, order and columns of the list. */
const hrefHere = (view: View) => `?${viewParams(view)}`;

export default function ActorPage() {
  const { actor, picture, list, trends, quotes, shown } = useLoaderData<typeof loader>();
  const view = { ...emptyView, actor: [actor.slug] };
  return (
    <div className="page stack">
      <ActorHead actor={actor} />
      <div className="split">
        <div className="stack">
          {list.total === 0 ? (
            <p className="card">No event with {actor.name} on either side has been read.</p>
          ) : (
            <>
              <ActorTimeline
                name={actor.name}
                picture={picture}
                lanes={shown.lanes}
                laneHref={(lanes) => hrefHere({ ...shown, lanes })}
                wholeHref={`/?${viewParams({ ...view, ...wholeRange(picture) })}`}
                eventHref={(id) => `/?${viewParams({ ...view, event: id })}`}
              />
              <CounterpartStrips slug={actor.slug} trends={trends} />
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

/** The dates that show everything, also what lies far from the rest. */
function wholeRange({ span }: Picture): Pick<View, 'from' | 'to'> {
  return span === null ? { from: null, to: null } : daysOf(periodOfDayNumbers(span));
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
