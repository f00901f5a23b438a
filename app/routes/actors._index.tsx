// /actors: everyone that the articles name, most events first.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { Pagination, pageOf } from '../components/pagination.tsx';
import { countWords, SearchHeader } from '../components/search-header.tsx';
import { actorKindLabels } from '../model/actor.ts';
import { countryName } from '../model/country.ts';
import { readSearchText } from '../model/filter.ts';
import { listActors } from '../store/actors.server.ts';
import { getDatabase } from '../store/database.server.ts';

const PAGE_SIZE = 100;

export const meta: MetaFunction = () => [{ title: 'Actors · Demarche' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const page = pageOf(params);
  const q = readSearchText(params.get('q'));
  const found = await listActors(getDatabase(), { q, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  return { ...found, q, page };
}

export default function Actors() {
  const { actors, total, q, page } = useLoaderData<typeof loader>();
  return (
    <div className="page stack">
      <SearchHeader
        title="Actors"
        subtitle={`${countWords(total, { one: 'actor', many: 'actors', found: 'named like', q })}, those with most events first`}
        label="Search names and aliases"
        q={q}
      />
      {actors.length === 0 ? (
        <div className="card empty-state">
          <p>
            {q === null
              ? 'No article has been read yet, so nobody is named.'
              : `Nobody is named like “${q}”.`}
          </p>
          <Link className="button" to={q === null ? '/articles/new' : '/actors'}>
            {q === null ? 'Add articles' : 'Show all actors'}
          </Link>
        </div>
      ) : (
        <div className="table-wrap">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Kind</th>
                <th scope="col">Country</th>
                <th scope="col" className="num">
                  Events
                </th>
                <th scope="col" className="num">
                  Quotes
                </th>
                <th scope="col" className="num">
                  Mentions
                </th>
              </tr>
            </thead>
            <tbody>
              {actors.map((actor) => (
                <tr key={actor.slug}>
                  <th scope="row" className="table-main">
                    <Link to={`/actors/${actor.slug}`}>
                      <bdi>{actor.name}</bdi>
                    </Link>
                    {actor.discovered && (
                      <span
                        className="tag"
                        title="Not in the catalogue: found by title, apposition or name pattern"
                      >
                        discovered
                      </span>
                    )}
                  </th>
                  <td className="nowrap">{actorKindLabels[actor.kind]}</td>
                  <td className="nowrap">
                    {actor.country === null || actor.kind === 'state' ? '' : countryName(actor.country)}
                  </td>
                  <td className="num">{actor.events}</td>
                  <td className="num">{actor.quotes}</td>
                  <td className="num">{actor.mentions}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Pagination
        page={page}
        pageSize={PAGE_SIZE}
        total={total}
        params={new URLSearchParams(q === null ? '' : { q })}
        noun="actors"
      />
    </div>
  );
}
