// /articles: what has been read, latest first.
import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Link, useLoaderData } from '@remix-run/react';
import { longDayWords } from '../components/date-words.ts';
import { Pagination, pageOf } from '../components/pagination.tsx';
import { countWords, SearchHeader } from '../components/search-header.tsx';
import { readSearchText } from '../model/filter.ts';
import { listArticles } from '../store/articles.server.ts';
import { getDatabase } from '../store/database.server.ts';

const PAGE_SIZE = 50;

export const meta: MetaFunction = () => [{ title: 'Articles · Demarche' }];

export async function loader({ request }: LoaderFunctionArgs) {
  const params = new URL(request.url).searchParams;
  const page = pageOf(params);
  const q = readSearchText(params.get('q'));
  const found = await listArticles(getDatabase(), { q, limit: PAGE_SIZE, offset: (page - 1) * PAGE_SIZE });
  return { ...found, q, page };
}

export default function Articles() {
  const { articles, total, q, page } = useLoaderData<typeof loader>();
  return (
    <div className="page stack">
      <SearchHeader
        title="Articles"
        subtitle={`${countWords(total, { one: 'article', many: 'articles', found: 'with', q })}, latest first`}
        label="Search the articles"
        q={q}
      />
      {articles.length === 0 ? (
        <div className="card empty-state">
          <p>{q === null ? 'No article has been read yet.' : `No article holds “${q}”.`}</p>
          <Link className="button" to={q === null ? '/articles/new' : '/articles'}>
            {q === null ? 'Add articles' : 'Show all articles'}
          </Link>
        </div>
      ) : (
        <div className="table-wrap">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Published</th>
                <th scope="col">Title</th>
                <th scope="col">Publisher</th>
                <th scope="col" className="num">
                  Events
                </th>
                <th scope="col" className="num">
                  Quotes
                </th>
              </tr>
            </thead>
            <tbody>
              {articles.map((article) => (
                <tr key={article.id}>
                  <td className="nowrap">
                    {article.published ? longDayWords(article.published.date) : 'unknown'}
                  </td>
                  <th scope="row" className="table-main">
                    <Link to={`/articles/${article.id}`}>{article.title ?? 'Untitled article'}</Link>
                    {article.language !== null && article.language !== 'en' && (
                      <span className="tag">{article.language}: not read for events</span>
                    )}
                  </th>
                  <td className="nowrap">{article.publisher ?? ''}</td>
                  <td className="num">{article.events}</td>
                  <td className="num">{article.quotes}</td>
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
        noun="articles"
      />
    </div>
  );
}
