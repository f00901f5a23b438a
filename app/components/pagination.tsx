// Links to the page before and after, with where one stands.
import { Link } from '@remix-run/react';
import { formatCount } from '../model/format-count.ts';

interface PaginationProps {
  /** From 1. */
  readonly page: number;
  readonly pageSize: number;
  readonly total: number;
  /** The query string of the view, which the links keep; `page` is set by the links. */
  readonly params: URLSearchParams;
  /** What is counted, in the plural: "articles". */
  readonly noun: string;
}

/** Nothing where everything fits on one page. */
export function Pagination({ page, pageSize, total, params, noun }: PaginationProps) {
  if (total <= pageSize && page === 1) return null;
  const first = (page - 1) * pageSize + 1;
  const last = Math.min(page * pageSize, total);
  return (
    <nav className="pagination" aria-label="Pages">
      {page > 1 ? <Link to={`?${withPage(params, page - 1)}`}>← Previous</Link> : <span />}
      <span>
        {first <= total ? `${formatCount(first)}–${formatCount(last)} of ` : 'past the last of '}
        {formatCount(total)} {noun}
      </span>
      {last < total ? <Link to={`?${withPage(params, page + 1)}`}>Next →</Link> : <span />}
    </nav>
  );
}

/** The page number of a query string, from 1; anything else there counts as 1. */
export function pageOf(params: URLSearchParams): number {
  const value = params.get('page') ?? '';
  return /^[1-9]\d{0,5}$/.test(value) ? Number(value) : 1;
}

function withPage(params: URLSearchParams, page: number): string {
  const next = new URLSearchParams(params);
  if (page === 1) next.delete('page');
  else next.set('page', String(page));
  return next.toString();
}
