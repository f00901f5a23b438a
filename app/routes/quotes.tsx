// /quotes: the quote bank, searchable, each quote with its speaker, date and source.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { Pagination, pageOf } from '../components/pagination.tsx';
import { QuoteCard } from '../components/quote-card.tsx';
import { emptyFilter, filterParams, parseView } from '../model/filter.ts';
import { findActorNames } from '../store/actor-names.server.ts';
import { getDatabase } from '../store/database.server.ts';
import { listQuotes } from '../store/quotes.server.ts';

const PAGE_SIZE = 40;

export const meta: MetaFunction = () => [{ title: 'Quotes · Demarche' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const page = pageOf(params);
  const { view, ignored } = parseView(params);
  const { q, from, to } = view;
  const speaker = view.actor[0] ?? null;
  const database = getDatabase();
  const [found, names] = await Promise.all([
    listQuotes(database, { q, speaker, from, to, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE }),
    findActorNames(database, { actor: speaker === null ? [] : [speaker], pair: [] }),
  ]);
  return {
    ...found,
    query: { q, from, to, speaker },
    speakerName: speaker && (names.get(speaker) ?? speaker),
    page,
    ignored,
  };
}

export default function Quotes() {
  const { quotes, total, query, speakerName, page, ignored } = useLoaderData<typeof loader>();
  const params = filterParams({
    ...emptyFilter,
    ...query,
    actor: query.speaker === null ? [] : [query.speaker],
  });
  return (
    <div className="page stack">
      <header className="page-head">
        <h1>Quotes{speakerName === null ? '' : ` by ${speakerName}`}</h1>
        <p className="subtitle">
          {total} {total === 1 ? 'quote' : 'quotes'}
          {query.q === null ? '' : ` with “${query.q}”`}, latest publication first
        </p>
      </header>
      {ignored.length > 0 && (
        <div className="notice" role="status">
          Ignored: {ignored.join('; ')}
        </div>
      )}
      <Form className="row" role="search">
        {query.speaker !== null && <input type="hidden" name="actor" value={query.speaker} />}
        <input
          className="input search-input"
          type="search"
          name="q"
          defaultValue={query.q ?? ''}
          aria-label="Words of the quote"
          placeholder="Words of the quote"
        />
        <label className="row">
          Published from{' '}
          <input className="input input-date" type="date" name="from" defaultValue={query.from ?? ''} />
        </label>
        <label className="row">
          to <input className="input input-date" type="date" name="to" defaultValue={query.to ?? ''} />
        </label>
        <button className="button" type="submit">
          Search
        </button>
        {params.size > 0 && <Link to="/quotes">Clear</Link>}
      </Form>
      {quotes.length === 0 ? (
        <div className="card empty-state">
          <p>{params.size === 0 ? 'No quote has been read yet.' : 'No quote matches this search.'}</p>
          {params.size > 0 && (
            <Link className="button" to="/quotes">
              Show all quotes
            </Link>
          )}
        </div>
      ) : (
        <ul className="plain quote-grid">
          {quotes.map((quote) => (
            <li key={quote.id}>
              <QuoteCard quote={quote} />
            </li>
          ))}
        </ul>
      )}
      <Pagination page={page} pageSize={PAGE_SIZE} total={total} params={params} noun="quotes" />
    </div>
  );
}
